// The loss of one example as a shape in the units of the data: a square, a stroke, or a strip with its corner cut off.
import type { ListLoss } from './measure.ts';

interface ShapeProps {
  name: ListLoss;
  /** Where it stands, and the target's and the prediction's height, in the drawing's units. */
  x: number;
  target: number;
  prediction: number;
  /** One unit of the data in the drawing's. */
  unit: number;
  /** Which way an area grows. */
  way: 1 | -1;
  class?: string;
}

/** Thinnest strip that is seen. */
const THIN = 4;

export function Shape({ name, x, target, prediction, unit, way, class: more = '' }: ShapeProps) {
  const side = Math.abs(prediction - target);
  const top = Math.min(target, prediction);
  if (name === 'mse') {
    return <rect class={`loss-area ${more}`} x={way > 0 ? x : x - side} y={top} width={side} height={side} />;
  }
  if (name === 'huber') {
    // Under the slope min(v, 1): a triangle up to an error of 1, then a strip of width 1. Its area is the loss.
    const corner = Math.min(side, unit);
    const width = way * Math.max(corner, Math.min(side, THIN));
    const bend = target + Math.sign(prediction - target) * corner;
    return (
      <path class={`loss-area ${more}`} d={`M${x},${target}L${x + width},${bend}V${prediction}H${x}Z`} />
    );
  }
  return <path class={`loss-stroke ${more}`} d={`M${x},${target}V${prediction}`} />;
}

/** Side of the shape whose loss is the mean: a square of that area, a stroke of that length. */
export function sideOf(name: ListLoss, loss: number): number {
  if (name === 'mse') return Math.sqrt(loss);
  if (name === 'huber') return loss <= 0.5 ? Math.sqrt(2 * loss) : loss + 0.5;
  return loss;
}
