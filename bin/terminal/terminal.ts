/** A stream that a person or a program reads; `process.stdout` is one. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** Width, where it is a terminal. */
  readonly columns?: number;
}

/** All that the program knows of the world outside, so that tests can bring their own. */
export interface Terminal {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Standard input, opened when it is asked for: a program that does not read it leaves it alone. */
  stdin(): AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** Milliseconds since some fixed moment; used for progress only, never for a value. */
  now(): number;
}

/** The same terminal, told by `--color` or `--no-color` whether to use colours. */
export function withColours(terminal: Terminal, colours: boolean | undefined): Terminal {
  if (colours === undefined) return terminal;
  return { ...terminal, env: { ...terminal.env, FORCE_COLOR: colours ? '1' : '0' } };
}
