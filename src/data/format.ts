// The common format of prepared data sets: a manifest and gzip shards. Written by prepare (Node), read by load (worker).

/** Raised when the format changes, so that data prepared earlier is made again. */
export const DATA_FORMAT = 1;

/** One gzip file: `count` labels (uint8), then `count` images of width·height pixels (uint8, row-major, 0 = background). */
export interface Shard {
  /**
   * File name beside the manifest; it carries the start of its checksum, so that it can be cached for ever. It ends
   * in `.bin`, not `.gz`, so that no host announces `Content-Encoding: gzip` and unpacks it on the way.
   */
  readonly file: string;
  /** Images in it. */
  readonly count: number;
  /** Size as transferred. */
  readonly bytes: number;
  /** SHA-256 of the transferred bytes, hexadecimal. */
  readonly sha256: string;
  /** SHA-256 of the unpacked bytes, for the host that unpacks all the same. */
  readonly contentSha256: string;
}

/** `public/data/<name>/manifest.json`. */
export interface Manifest {
  readonly format: number;
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly classes: readonly string[];
  readonly train: readonly Shard[];
  readonly test: readonly Shard[];
}

/** Images of one shard, unpacked. */
export interface Images {
  readonly count: number;
  /** One class per image. */
  readonly labels: Uint8Array;
  /** count × width·height, row-major, 0 = background. */
  readonly pixels: Uint8Array;
}

/** What a reader is told before anything is fetched. */
export interface DatasetSize {
  /** To transfer. */
  readonly bytes: number;
  readonly trainImages: number;
  readonly testImages: number;
}

/** Of all shards, and of the first of each part: what is taken when the reader asks to save data. */
export interface DatasetFacts {
  readonly whole: DatasetSize;
  readonly partial: DatasetSize;
}
