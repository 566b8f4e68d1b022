export interface DatasetProblem {
  /** Relative to the data folder's parent, as a person would type it. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Every problem of the data at once: an editor of YAML wants one list to work through, not one error per run. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly problems: readonly DatasetProblem[];

  constructor(problems: readonly DatasetProblem[]) {
    const sorted = [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
    const heading = `The data has ${sorted.length} problem${sorted.length === 1 ? '' : 's'}; nothing was loaded.`;
    super([heading, ...sorted.map((p) => `${p.file}:${p.line}: ${p.message}`)].join('\n'));
    this.problems = sorted;
  }
}
