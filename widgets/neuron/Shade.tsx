// The output over the plane as colours: an SVG gradient, exact because z is linear.
import { divergingColour } from '../kit/diverging.ts';
import type { Scales } from '../kit/Plot.tsx';
import { type NeuronState, outputAt, outputRange } from './state.ts';
import { biasAt, type View } from './view.ts';

/** The numbers that colours run between, for one neuron over the whole plane. */
export function coloursOf({ w, b, f }: Pick<NeuronState, 'w' | 'b' | 'f'>, view: View) {
  const largest =
    view.half * w.reduce((sum, weight) => sum + Math.abs(weight), 0) + Math.abs(biasAt(view, w, b));
  const { domain, centre } = outputRange(f, largest);
  return { domain, centre, reach: Math.max(domain[1] - centre, centre - domain[0]) };
}

/** Along the weights z runs from one corner of the square to the other; colour stops lie close where f bends. */
export function Shade(props: { id: string; state: NeuronState; view: View; scales: Scales }) {
  const { id, state, view, scales } = props;
  const { w, f } = state;
  const [w0 = 0, w1 = 0] = w;
  const norm = Math.hypot(w0, w1);
  const { centre, reach } = coloursOf(state, view);
  const { x, y } = scales;
  const area = {
    x: x(view.low),
    y: y(view.high),
    width: x(view.high) - x(view.low),
    height: y(view.low) - y(view.high),
  };
  const colour = (z: number) => divergingColour(outputAt({ w: [1], b: 0, f }, [z]), centre, reach);
  const n = [w0 / norm || 0, w1 / norm || 0] as const;
  const end = view.half * (Math.abs(n[0]) + Math.abs(n[1]));
  const middle = biasAt(view, w, state.b);
  const [low, high] = [middle - norm * end, middle + norm * end];
  // Weights that move z by nothing visible give one colour, and no stops to place.
  if (!(high - low > 1e-9)) return <rect {...area} style={{ fill: colour(middle) }} />;
  const bends = f === 'step' ? [-1e-9, 0] : Array.from({ length: 33 }, (_, i) => (i - 16) / 2);
  const stops = [low, ...bends.filter((z) => z > low && z < high), high];
  const perX = x(1) - x(0);
  const perY = y(1) - y(0);
  return (
    <>
      <linearGradient
        id={id}
        gradientUnits="userSpaceOnUse"
        x1={-end * n[0]}
        y1={-end * n[1]}
        x2={end * n[0]}
        y2={end * n[1]}
        gradientTransform={`matrix(${perX} 0 0 ${perY} ${x(view.centre)} ${y(view.centre)})`}
      >
        {stops.map((z) => (
          <stop key={z} offset={(z - low) / (high - low)} style={{ stopColor: colour(z) }} />
        ))}
      </linearGradient>
      <rect {...area} fill={`url(#${id})`} />
    </>
  );
}
