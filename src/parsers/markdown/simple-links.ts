import { type Definitions, folded } from './definitions.js';
import { matchAt } from './sticky.js';

/** `(address)`, `(address "title")` behind the text of a link. */
const RESOURCE = /\([^\s()<>\\`&\p{C}]*(?:[ \t]+"[^"\\&`\r\n]*")?\)/uy;
/** `[label]` behind the text of a link. */
const LABEL = /\[([^[\]\\]*)\]/y;
/** `[^1]` */
const NOTE = /\[(\^[^[\]\\\s]+)\]/y;
/** A definition whose reading is certain. */
const DEFINITION =
  /^\[([^[\]\\\r\n]+)\]:[ \t]*[^\s()<>\\&\p{C}]+(?:[ \t]+"[^"\\\r\n]*")?[ \t]*(?:\r?\n|\r)?$/u;

/** What stands behind the text of a link: where it ends, or that there is none. */
export type Target = { readonly end: number } | 'none' | 'unsure';

/**
 * What stands behind the `]` before `at`: an address, a label that is defined, nothing.
 * @param text what stands between the brackets: by itself it may be a label
 */
export function targetAt(
  source: string,
  at: number,
  end: number,
  text: string,
  definitions: Definitions,
): Target {
  const next = at < end ? source.charAt(at) : '';
  if (next === '(') {
    const resource = matchAt(RESOURCE, source, at);
    return resource === null || at + resource[0].length > end ? 'unsure' : { end: at + resource[0].length };
  }
  if (definitions.size === 0) return 'none';
  if (next !== '[') return defined(text, definitions, at);
  const [full, label = ''] = matchAt(LABEL, source, at) ?? [];
  if (full === undefined || at + full.length > end) return 'unsure';
  return defined(label.trim() === '' && full === '[]' ? text : label, definitions, at + full.length);
}

/** The mark of a footnote at a place: where it ends; null where there is none. */
export function noteEnd(source: string, at: number, end: number, definitions: Definitions): number | null {
  if (definitions.size === 0 || source.charAt(at + 1) !== '^') return null;
  const [note, label = ''] = matchAt(NOTE, source, at) ?? [];
  if (note === undefined || at + note.length > end || !definitions.has(folded(label))) return null;
  return at + note.length;
}

/** Is a line, with its end or without, a definition and nothing else? */
export function isDefinition(line: string): boolean {
  const label = DEFINITION.exec(line)?.[1] ?? '^';
  return !label.startsWith('^') && label.trim() !== '';
}

function defined(label: string, definitions: Definitions, end: number): Target {
  const definition = label.startsWith('^') ? undefined : definitions.get(folded(label));
  if (definition === undefined) return 'none';
  return isDefinition(definition) ? { end } : 'unsure';
}
