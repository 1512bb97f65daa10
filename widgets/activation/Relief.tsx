// Where the solid stands: asks for three.js when the reader does, turns it by pointer and keys, and says what fails.
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { formatNumber } from '../kit/format.ts';
import { onRepaint } from '../kit/paint.ts';
import { WidgetContext } from '../kit/widget.ts';
import { landscapeStrings } from './landscape-strings.ts';
import type { ActivationModel } from './model.ts';
import type { Places, Relief as Scene, View } from './scene.ts';
import { TILT_RANGE, TURN_RANGE } from './state.ts';

/** Degrees for one arrow key or click, and for one pixel of dragging. */
const DEGREES = 10;
const PER_PIXEL = 0.5;

type Phase = 'loading' | 'shown' | 'no-solid' | 'not-loaded' | 'lost';

const round = (value: number) => Math.round(value);
/** Turning goes round and round. */
const around = (turn: number) => ((((turn + 180) % 360) + 360) % 360) - 180;

export function Relief({ model }: { model: ActivationModel }) {
  const lang = useContext(WidgetContext)?.lang ?? 'es';
  const text = landscapeStrings[lang];
  const canvas = useRef<HTMLCanvasElement>(null);
  const scene = useRef<Scene | null>(null);
  const drag = useRef<{ x: number; y: number; turn: number; tilt: number } | null>(null);
  const [phase, setPhase] = useState<Phase>('loading');
  const [places, setPlaces] = useState<Places | null>(null);
  const [attempt, setAttempt] = useState(0);
  const { p, span, turn, tilt } = model.state.value;
  const { low, high } = model.scale.value;
  const [p1 = 0, p2 = 0] = p;
  const within = (value: number) => Math.max(-1, Math.min(1, value / span));
  const view: View = {
    grid: model.grid.value,
    scale: model.scale.value,
    point: [within(p1), within(p2), model.reading.value.y],
    turn,
    tilt,
  };
  const current = useRef(view);
  current.current = view;

  useEffect(() => {
    let gone = false;
    const element = canvas.current;
    if (!element) return;
    const draw = () => scene.current && setPlaces(scene.current.draw(current.current));
    import('./scene.ts').then(
      ({ createRelief }) => {
        if (gone) return;
        scene.current = createRelief(element, () => !gone && setPhase('lost'));
        setPhase(scene.current ? 'shown' : 'no-solid');
        draw();
      },
      () => !gone && setPhase('not-loaded'),
    );
    const resized = new ResizeObserver(draw);
    resized.observe(element);
    const still = onRepaint(() => {
      const repainted = scene.current?.repaint();
      if (repainted) setPlaces(repainted);
    });
    return () => {
      gone = true;
      resized.disconnect();
      still();
      scene.current?.dispose();
      scene.current = null;
    };
  }, [attempt]);

  useEffect(() => {
    if (scene.current) setPlaces(scene.current.draw(view));
  }, [view.grid, view.scale, String(view.point), turn, tilt]);

  const look = (nextTurn: number, nextTilt: number) =>
    model.change({
      turn: around(round(nextTurn)),
      tilt: Math.max(TILT_RANGE.min, Math.min(TILT_RANGE.max, round(nextTilt))),
    });
  const buttons = [
    ['left', '↶', -DEGREES, 0],
    ['right', '↷', DEGREES, 0],
    ['up', '↑', 0, DEGREES],
    ['down', '↓', 0, -DEGREES],
  ] as const;
  const put = (value: number) => formatNumber(value, lang);
  const failed = phase === 'no-solid' || phase === 'not-loaded' || phase === 'lost';

  return (
    <div class="activation-relief" data-phase={phase}>
      <div
        class="activation-solid"
        role="slider"
        tabIndex={0}
        hidden={failed}
        aria-label={text.camera}
        aria-valuemin={TURN_RANGE.min}
        aria-valuemax={TURN_RANGE.max}
        aria-valuenow={turn}
        aria-valuetext={`${text.turn} ${put(turn)}°, ${text.tilt} ${put(tilt)}°`}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          drag.current = { x: event.clientX, y: event.clientY, turn, tilt };
        }}
        onPointerMove={(event) => {
          const from = drag.current;
          if (!from) return;
          look(
            from.turn - (event.clientX - from.x) * PER_PIXEL,
            from.tilt + (event.clientY - from.y) * PER_PIXEL,
          );
        }}
        onPointerUp={() => {
          drag.current = null;
        }}
        onPointerCancel={() => {
          drag.current = null;
        }}
        onKeyDown={(event) => {
          const steps: Record<string, readonly [number, number]> = {
            ArrowLeft: [-1, 0],
            ArrowRight: [1, 0],
            ArrowUp: [0, 1],
            ArrowDown: [0, -1],
          };
          if (event.key === 'Escape' && drag.current) {
            event.preventDefault();
            look(drag.current.turn, drag.current.tilt);
            drag.current = null;
          }
          const [by, higher] = steps[event.key] ?? [0, 0];
          if (!by && !higher) return;
          event.preventDefault();
          // As everywhere, one arrow is one step and Shift ten of them.
          const size = event.shiftKey ? DEGREES : 1;
          look(turn + by * size, tilt + higher * size);
        }}
      >
        <canvas ref={canvas} key={attempt} />
        {places && (
          <>
            <Mark at={places.x1} name="x₁" tone="input" />
            <Mark at={places.x2} name="x₂" tone="input" />
            <Mark at={places.low} name={put(low)} />
            <Mark at={places.high} name={put(high)} />
            <Mark at={places.y} name="y" tone="activation" />
          </>
        )}
        {phase === 'loading' && <p class="activation-loading">{text.loading}</p>}
      </div>
      {failed ? (
        <p class="activation-refused" role="alert">
          {phase === 'no-solid' ? text.noSolid : phase === 'lost' ? text.lost : text.notLoaded}{' '}
          <button
            type="button"
            class="widget-button"
            data-action="retry-solid"
            onClick={() => {
              setPhase('loading');
              setPlaces(null);
              setAttempt(attempt + 1);
            }}
          >
            {text.again}
          </button>
        </p>
      ) : (
        <div class="activation-orbit">
          {buttons.map(([name, sign, by, higher]) => (
            <button
              key={name}
              type="button"
              class="widget-button"
              data-action={`orbit-${name}`}
              aria-label={text[name]}
              title={text[name]}
              onClick={() => look(turn + by, tilt + higher)}
            >
              <span aria-hidden="true">{sign}</span>
            </button>
          ))}
          <button type="button" class="widget-button" data-action="orbit-front" onClick={() => look(-30, 30)}>
            {text.front}
          </button>
        </div>
      )}
    </div>
  );
}

function Mark({ at, name, tone }: { at: readonly [number, number]; name: string; tone?: string }) {
  return (
    <span
      class={`activation-mark ${tone ? `role-${tone}` : ''}`}
      aria-hidden="true"
      style={{ left: `${at[0]}px`, top: `${at[1]}px` }}
    >
      {name}
    </span>
  );
}
