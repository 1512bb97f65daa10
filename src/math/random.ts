// Seeded random numbers: the same seed gives the same numbers in every browser.
// Generator: xoshiro128** 1.1 (Blackman and Vigna, «Scrambled Linear Pseudorandom Number Generators», 2021), period
// 2^128 − 1, its state filled by splitmix32 (a Weyl sequence through a 32-bit finaliser). Not for secrets.

export interface Random {
  /** A whole number in [0, 2^32). */
  bits(): number;
  /** A number in [0, 1) with 53 random bits. */
  uniform(): number;
  /** A whole number in [0, below), each as likely as the others; `below` in 1 … 2^32. */
  integer(below: number): number;
  /** A draw from N(0, 1). */
  normal(): number;
  /** Puts the elements in an order drawn evenly among all, in place (Fisher and Yates; Durstenfeld 1964). */
  shuffle<T extends { [place: number]: number; readonly length: number }>(list: T): T;
}

/** splitmix32: successive calls give well-mixed 32-bit numbers for any start, also 0. */
function splitmix32(start: number): () => number {
  let state = start | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let z = state ^ (state >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z ^= z >>> 15;
    z = Math.imul(z, 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
}

const rotateLeft = (x: number, by: number) => (x << by) | (x >>> (32 - by));

/** xoshiro128** 1.1: 32 bits a call, from a state of four 32-bit numbers that are not all 0. */
export function xoshiro128(a: number, b: number, c: number, d: number): () => number {
  let [s0, s1, s2, s3] = [a, b, c, d];
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(s1, 5), 7), 9) >>> 0;
    const t = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= t;
    s3 = rotateLeft(s3, 11);
    return result;
  };
}

/**
 * @param seed any whole number up to 2^53 in size.
 * @param stream tells independent uses of one seed apart (weights, order of epoch 3 …).
 */
export function random(seed: number, stream = 0): Random {
  // Seed and stream each pass through the mixer before they meet, so that (1, 2) and (2, 1) differ.
  const high = splitmix32(Math.floor(seed / 2 ** 32))();
  const fill = splitmix32(splitmix32(seed ^ high)() ^ splitmix32(~stream)());
  const bits = xoshiro128(fill(), fill(), fill(), fill());
  let spare: number | null = null;

  const uniform = () => ((bits() >>> 5) * 2 ** 26 + (bits() >>> 6)) / 2 ** 53;
  function integer(below: number): number {
    // Draws past the last whole multiple of `below` are thrown away; they would favour small numbers.
    const limit = 2 ** 32 - (2 ** 32 % below);
    for (;;) {
      const draw = bits();
      if (draw < limit) return draw % below;
    }
  }
  function normal(): number {
    if (spare !== null) {
      const value = spare;
      spare = null;
      return value;
    }
    // Polar method (Marsaglia and Bray 1964): two normals from a point drawn in the unit disc.
    for (;;) {
      const u = 2 * uniform() - 1;
      const v = 2 * uniform() - 1;
      const s = u * u + v * v;
      if (s >= 1 || s === 0) continue;
      const scale = Math.sqrt((-2 * Math.log(s)) / s);
      spare = v * scale;
      return u * scale;
    }
  }
  return {
    bits,
    uniform,
    integer,
    normal,
    shuffle(list) {
      for (let last = list.length - 1; last > 0; last--) {
        const pick = integer(last + 1);
        const held = list[last] ?? 0;
        list[last] = list[pick] ?? 0;
        list[pick] = held;
      }
      return list;
    },
  };
}
