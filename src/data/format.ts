// The common format of prepared data sets: a manifest and gzip shards. Written by prepare (Node), read by load (worker).

/** One gzip file: `count` labels (uint8), then `count` images of width·height pixels (uint8, row-major, 0 = background). */
export interface Shard {
  /** File name beside the manifest; it carries the start of its checksum, so that it can be cached for ever. */
  readonly file: string;
  /** Images in it. */
  readonly count: number;
  /** Size as transferred. */
  readonly bytes: number;
  /** SHA-256 of the transferred bytes, hexadecimal. */
  readonly sha256: string;
}

/** `public/data/<name>/manifest.json`. */
export interface Manifest {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly classes: readonly string[];
  readonly train: readonly Shard[];
  readonly test: readonly Shard[];
}
