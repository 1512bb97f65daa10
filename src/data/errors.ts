// How data can fail to arrive, as types: the page puts the problem in words.

/** `offline`: no answer, or a server in trouble; `missing`: no such file; `cut-short`: it ended early; `altered`: not what was prepared. */
export type DataProblem = 'offline' | 'missing' | 'cut-short' | 'altered';

export class DataError extends Error {
  override readonly name = 'DataError';
  readonly problem: DataProblem;
  /** Name of the file within the data set's folder. */
  readonly file: string;

  constructor(problem: DataProblem, file: string, options?: ErrorOptions) {
    super(`${file}: ${problem}`, options);
    this.problem = problem;
    this.file = file;
  }
}
