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

/** The definitions that a piece refers to, as paragraphs to be read behind it. */
export function lentTo(piece: string, definitions: Definitions): string {
  if (definitions.size === 0) return '';
  const labels = new Set([...piece.matchAll(LABEL)].map(([, label = '']) => folded(label)));
  const lent = [...labels].flatMap((label) => definitions.get(label) ?? []);
  const all = lent.length === 0 ? '' : `\n\n${lent.join('\n\n')}`;
  return all.length > MOST ? '' : all;
}

/** How labels are compared: without case, white space folded. */
export function folded(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase();
}
