/** Any problem that a person can mend: shown as one line, without a stack trace. */
export class DemarcheError extends Error {
  override readonly name: string = 'DemarcheError';
}

/** A file that cannot be read as text; `path` is the one the person gave or the walk found. */
export class UnreadableInput extends DemarcheError {
  override readonly name = 'UnreadableInput';
  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${path}: ${reason}`);
  }
}

/** A dataset that breaks its own schema; every problem names document, row and field. */
export class InvalidDataset extends DemarcheError {
  override readonly name = 'InvalidDataset';
  constructor(readonly problems: readonly string[]) {
    super(`the dataset breaks its schema, nothing was written:\n${problems.map((p) => `  ${p}`).join('\n')}`);
  }
}
