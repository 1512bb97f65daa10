// The sheet to draw on, as signals and actions: strokes, a pen moved by pointer or by keys, undo, clear.
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Image, normalizeDigit } from '../digit.ts';
import { inkOf, type Point, SHEET, type Stroke } from './ink.ts';

/** The keyboard's pen: a cell of the 28 × 28 grid, and whether it draws as it moves. */
export interface Pen {
  readonly column: number;
  readonly row: number;
  readonly down: boolean;
}

export interface Pad {
  readonly strokes: ReadonlySignal<readonly Stroke[]>;
  readonly pen: ReadonlySignal<Pen>;
  readonly empty: ReadonlySignal<boolean>;
  /** What the network sees: 784 grey levels; null while there is no ink. */
  readonly digit: ReadonlySignal<Float64Array | null>;
  begin(point: Point): void;
  extend(point: Point): void;
  end(): void;
  /** Takes back what the stroke under way has left. */
  cancel(): void;
  move(columns: number, rows: number): void;
  togglePen(): void;
  /** Erases under the keyboard's pen, and lifts it. */
  erase(): void;
  undo(): void;
  clear(): void;
}

const START: Pen = { column: 14, row: 6, down: false };
const within = (value: number, max: number) => Math.max(0, Math.min(max, value));
const centreOf = ({ column, row }: Pen): Point => ({ x: column + 0.5, y: row + 0.5 });

export function createPad(): Pad {
  const strokes = signal<readonly Stroke[]>([]);
  const pen = signal<Pen>(START);
  const ink = computed<Image>(() => inkOf(strokes.value));
  /** A pointer is drawing the last stroke. */
  let drawing = false;

  const add = (stroke: Stroke) => {
    strokes.value = [...strokes.peek(), stroke];
  };
  const extend = (point: Point) => {
    const all = strokes.peek();
    const last = all.at(-1);
    if (last) strokes.value = [...all.slice(0, -1), { ...last, points: [...last.points, point] }];
  };
  const lift = () => {
    if (pen.peek().down) pen.value = { ...pen.peek(), down: false };
  };

  return {
    strokes,
    pen,
    empty: computed(() => strokes.value.length === 0),
    digit: computed(() => normalizeDigit(ink.value)),
    begin(point) {
      lift();
      drawing = true;
      add({ tool: 'pen', points: [point] });
    },
    extend(point) {
      if (drawing) extend({ x: within(point.x, SHEET), y: within(point.y, SHEET) });
    },
    end() {
      drawing = false;
    },
    cancel() {
      if (drawing) strokes.value = strokes.peek().slice(0, -1);
      drawing = false;
      lift();
    },
    move(columns, rows) {
      const { column, row, down } = pen.peek();
      const next = {
        column: within(column + columns, SHEET - 1),
        row: within(row + rows, SHEET - 1),
        down,
      };
      pen.value = next;
      if (down) extend(centreOf(next));
    },
    togglePen() {
      const { down } = pen.peek();
      pen.value = { ...pen.peek(), down: !down };
      if (!down) add({ tool: 'pen', points: [centreOf(pen.peek())] });
    },
    erase() {
      lift();
      add({ tool: 'eraser', points: [centreOf(pen.peek())] });
    },
    undo() {
      drawing = false;
      lift();
      strokes.value = strokes.peek().slice(0, -1);
    },
    clear() {
      drawing = false;
      strokes.value = [];
      pen.value = START;
    },
  };
}
