/** What stands between two tags of a template, as the parser read it and where the source has it. */
export interface Stretch {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** `{% extends "base.html" %}` */
const TAG = /\{%[^%\n]*%\}/g;

/** A block that a page hands over to its frame within one line of text: its title, what search engines show. */
const OPENS_BLOCK = /^\{%-?\s*block\b/;
const ENDS_BLOCK = /^\{%-?\s*endblock\b/;

/** Do tags of a template stand in a text? */
export const hasTemplateTags = (value: string): boolean => value.includes('{%');

/**
 * What a reader sees of a text between elements in which tags of a template stand: each stretch is one of its own, and a
 * block that opens and ends within the text says something about the page.
 * @param source the text as the file has it, from `start`
 */
export function stretchesOf(value: string, source: string, start: number): Stretch[] {
  const read = [...value.matchAll(TAG)];
  const printed = [...source.matchAll(TAG)];
  // An entity within a tag would set the two apart.
  if (read.length !== printed.length) return [{ value, start, end: start + source.length }];
  const stretches: Stretch[] = [];
  for (let i = 0; i <= read.length; i++) {
    const [above, below] = [read[i - 1], read[i]];
    if (OPENS_BLOCK.test(above?.[0] ?? '') && ENDS_BLOCK.test(below?.[0] ?? '')) continue;
    const text = value.slice(endOf(above), below?.index ?? value.length);
    if (text.trim() === '') continue;
    const [from, to] = [endOf(printed[i - 1]), printed[i]?.index ?? source.length];
    stretches.push({ value: text, start: start + from, end: start + to });
  }
  return stretches;
}

const endOf = (tag: RegExpExecArray | undefined): number =>
  tag === undefined ? 0 : tag.index + tag[0].length;
