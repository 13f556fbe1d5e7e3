/** A definition, also within a quote or a list: what it defines, all pieces may refer to. */
const DEFINITION =
  /^(?: {0,3}|[ \t]*(?:(?:[>*+-]|\d{1,9}[.)])[ \t]*)+)(\[((?:[^[\]\\\n]|\\.)+)\]:[ \t]*(?:\r?\n[ \t]*)?.*)$/gm;
const LABEL = /(?<!\\)\[((?:[^[\]\\]|\\.)+)\]/g;

/** A definition that is longer is none: a label may have 999 characters. */
const LONGEST = 2_000;

/** More than this of definitions is not lent to one piece. */
const MOST = 8_192;

/** The definitions of a text by their label, `[1]: https://…` and `[^1]: …`. */
export type Definitions = ReadonlyMap<string, string>;

export function definitionsOf(source: string): Definitions {
  const definitions = new Map<string, string>();
  if (!source.includes(']:')) return definitions;
  for (const [, line = '', label = ''] of source.matchAll(DEFINITION)) {
    if (line.length <= LONGEST && !definitions.has(folded(label))) definitions.set(folded(label), line);
  }
  return definitions;
}

/** The definitions that a piece refers to, as paragraphs to be read behind it; none where they are too many. */
export function lentTo(piece: string, definitions: Definitions): string {
  const all = definitions.size === 0 ? '' : referredTo(piece, definitions);
  return all.length > MOST ? '' : all;
}

/** Is a piece lent all definitions that it refers to? */
export function isLentAll(piece: string, definitions: Definitions): boolean {
  return definitions.size === 0 || referredTo(piece, definitions).length <= MOST;
}

function referredTo(piece: string, definitions: Definitions): string {
  const labels = new Set([...piece.matchAll(LABEL)].map(([, label = '']) => folded(label)));
  return [...labels]
    .map((label) => definitions.get(label))
    .reduce<string>((all, line) => (line === undefined ? all : `${all}\n\n${line}`), '');
}

/** How labels are compared: without case, white space folded. */
export function folded(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase();
}
