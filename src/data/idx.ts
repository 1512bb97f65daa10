// Reads IDX files, the format MNIST is published in: big-endian magic number and sizes, then the bytes.
// Source: http://yann.lecun.com/exdb/mnist/ («The IDX file format»).

const UNSIGNED_BYTES = 0x08;

export interface Idx {
  /** Sizes of each dimension, outermost first. */
  readonly shape: readonly number[];
  readonly data: Uint8Array;
}

/** @throws when the bytes are not an IDX file of unsigned bytes, or their number does not fit the sizes. */
export function readIdx(file: Uint8Array): Idx {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < 4 || view.getUint16(0) !== 0 || view.getUint8(2) !== UNSIGNED_BYTES) {
    throw new Error('not an IDX file of unsigned bytes');
  }
  const rank = view.getUint8(3);
  const start = 4 + 4 * rank;
  if (file.length < start) throw new Error('IDX file cut short in its header');
  const shape = Array.from({ length: rank }, (_, axis) => view.getUint32(4 + 4 * axis));
  const size = shape.reduce((product, length) => product * length, 1);
  if (file.length !== start + size) {
    throw new Error(`IDX file of ${file.length} bytes, where ${shape.join(' × ')} needs ${start + size}`);
  }
  return { shape, data: file.subarray(start) };
}
