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
    options?: ErrorOptions,
  ) {
    super(`${path}: ${reason}`, options);
  }
}

/** What came of reading one file: why it cannot be read, or a mistake of ours, which costs this file and no other. */
export function failureOf(path: string, error: unknown): UnreadableInput {
  if (error instanceof UnreadableInput) return error;
  const said = error instanceof InvalidDataset ? error.problems.join('; ') : error;
  return new UnreadableInput(path, `a mistake in demarche, please report it: ${said}`, { cause: error });
}

/** A dataset that breaks its own schema; every problem names document, row and field. */
export class InvalidDataset extends DemarcheError {
  override readonly name = 'InvalidDataset';
  constructor(readonly problems: readonly string[]) {
    super(`the dataset breaks its schema, nothing was written:\n${problems.map((p) => `  ${p}`).join('\n')}`);
  }
}
