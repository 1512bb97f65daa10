// Where the network's parts stand: from left to right where there is room, from top to bottom on a narrow page.
import type { EdgeId } from './stops.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a text stands and which way it grows. */
export interface Spot extends Point {
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Edge {
  readonly id: EdgeId;
  readonly from: Point;
  readonly to: Point;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly inputs: readonly Point[];
  readonly radius: number;
  /** Top left corners of the units of layer 1 and layer 2, and their size. */
  readonly units: readonly (readonly Point[])[];
  readonly unit: { readonly width: number; readonly height: number };
  /** Middles of the targets' and the loss's boxes. */
  readonly targets: readonly Point[];
  readonly loss: Point;
  readonly box: { readonly width: number; readonly height: number };
  readonly edges: readonly Edge[];
  /** Of each weight and bias: its first line. */
  readonly labels: Readonly<Record<string, Spot>>;
  /** Between a label's two lines. */
  readonly line: number;
  readonly headings: readonly Spot[];
}

const along = ({ from, to }: Edge, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});
const spot = ({ x, y }: Point, anchor: Spot['anchor'] = 'middle'): Spot => ({ x, y, anchor });

/** The four weights between two pairs, row-major: place 2j + i leads from i to j. */
const crossing = (layer: 1 | 2, from: readonly Point[], to: readonly Point[]): Edge[] =>
  [0, 1, 2, 3].map((place) => ({
    id: `w${layer}.${place}`,
    from: from[place % 2] as Point,
    to: to[place >> 1] as Point,
  }));

function horizontal(): Layout {
  const rows = [122, 304];
  const unit = { width: 158, height: 92 };
  const radius = 26;
  const columns = [252, 568];
  const box = { width: 112, height: 58 };
  const loss = { x: 896, y: 213 };
  const units = columns.map((x) => rows.map((y) => ({ x, y: y - unit.height / 2 })));
  const right = (layer: number) => rows.map((y) => ({ x: (columns[layer] ?? 0) + unit.width, y }));
  const left = (layer: number) => rows.map((y) => ({ x: (columns[layer] ?? 0) - 2, y }));
  const weights = [
    ...crossing(
      1,
      rows.map((y) => ({ x: 48 + radius, y })),
      left(0),
    ),
    ...crossing(2, right(0), left(1)),
  ];
  const biases: Edge[] = columns.flatMap((x, layer) =>
    rows.map((y, j): Edge => {
      const side = j === 0 ? -1 : 1;
      const end = y + side * (unit.height / 2);
      return {
        id: `b${(layer + 1) as 1 | 2}.${j}`,
        from: { x: x + 40, y: end + side * 14 },
        to: { x: x + 40, y: end + side },
      };
    }),
  );
  const outputs = right(1).map(
    (from, k): Edge => ({
      id: `l.${k}`,
      from,
      to: { x: loss.x - box.width / 2 - 2, y: loss.y + (k === 0 ? -12 : 12) },
    }),
  );
  const labels: Record<string, Spot> = {};
  for (const edge of weights) {
    const place = Number(edge.id.at(-1));
    const straight = place === 0 || place === 3;
    const { x, y } = along(edge, straight ? 0.5 : 0.3);
    labels[edge.id] = spot({ x, y: straight ? y - 9 : y - 2 });
  }
  for (const { id, from } of biases) {
    const top = id.endsWith('0');
    labels[id] = spot({ x: from.x - 32, y: top ? from.y - 22 : from.y + 15 }, 'start');
  }
  return {
    width: 960,
    height: 408,
    inputs: rows.map((y) => ({ x: 48, y })),
    radius,
    units,
    unit,
    targets: [
      { x: loss.x, y: 92 },
      { x: loss.x, y: 334 },
    ],
    loss,
    box,
    edges: [...weights, ...biases, ...outputs],
    labels,
    line: 20,
    headings: [48, 331, 647, loss.x].map((x) => spot({ x, y: 14 })),
  };
}

function vertical(): Layout {
  const columns = [86, 264];
  const unit = { width: 158, height: 84 };
  const radius = 25;
  const tops = [166, 364];
  const box = { width: 104, height: 56 };
  const loss = { x: 175, y: 516 };
  const units = tops.map((y) => columns.map((x) => ({ x: x - unit.width / 2, y })));
  const bottom = (layer: number) => columns.map((x) => ({ x, y: (tops[layer] ?? 0) + unit.height }));
  const top = (layer: number) => columns.map((x) => ({ x, y: (tops[layer] ?? 0) - 2 }));
  const weights = [
    ...crossing(
      1,
      columns.map((x) => ({ x, y: 28 + radius })),
      top(0),
    ),
    ...crossing(2, bottom(0), top(1)),
  ];
  const biases: Edge[] = tops.flatMap((y, layer) =>
    columns.map((x, j): Edge => {
      const side = x + (j === 0 ? -60 : 60);
      return { id: `b${(layer + 1) as 1 | 2}.${j}`, from: { x: side, y: y - 12 }, to: { x: side, y: y - 1 } };
    }),
  );
  const outputs = bottom(1).map(
    (from, k): Edge => ({
      id: `l.${k}`,
      from,
      to: { x: loss.x + (k === 0 ? -16 : 16), y: loss.y - box.height / 2 - 2 },
    }),
  );
  const labels: Record<string, Spot> = {};
  for (const edge of weights) {
    const place = Number(edge.id.at(-1));
    const straight = place === 0 || place === 3;
    const { x, y } = along(edge, straight ? 0.24 : 0.3);
    const outer = place === 0 ? -6 : 6;
    labels[edge.id] = straight
      ? spot({ x: x + outer, y: y + 8 }, place === 0 ? 'end' : 'start')
      : spot({ x: x + (place === 2 ? -3 : 3), y: y + 2 });
  }
  for (const { id, from } of biases) {
    const first = id.endsWith('0');
    labels[id] = spot({ x: first ? 4 : 346, y: from.y - 24 }, first ? 'start' : 'end');
  }
  return {
    width: 350,
    height: 550,
    inputs: columns.map((x) => ({ x, y: 28 })),
    radius,
    units,
    unit,
    targets: [
      { x: 52, y: loss.y },
      { x: 298, y: loss.y },
    ],
    loss,
    box,
    edges: [...weights, ...biases, ...outputs],
    labels,
    line: 17,
    headings: [],
  };
}

export const layouts = { horizontal: horizontal(), vertical: vertical() };
