/** A part of a text, as the parser read it and where the source has it, with what divides it from its neighbours. */
export interface Stretch {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly above: string;
  readonly below: string;
}

/** Tags of a template: `{% extends "base.html" %}` */
const TAG = /\{%[^%\n]*%\}/g;

/** A block that a page hands over to its frame within one line of text: its title, what search engines show. */
const OPENS_BLOCK = /^\{%-?\s*block\b/;
const ENDS_BLOCK = /^\{%-?\s*endblock\b/;

const BLANK_LINES = /\r?\n[ \t]*(?:\r?\n[ \t]*)+/g;

/**
 * What a reader sees of a text between elements in which tags of a template stand: each stretch is one of its own, and a
 * block that opens and ends within the text says something about the page.
 * @param source the text as the file has it, from `start`
 */
export function betweenTags(value: string, source: string, start: number): Stretch[] {
  return divided(value, source, start, TAG).filter(
    ({ above, below }) => !(OPENS_BLOCK.test(above) && ENDS_BLOCK.test(below)),
  );
}

/** The paragraphs of a text that keeps its lines. */
export const betweenBlankLines = (value: string, source: string, start: number): Stretch[] =>
  divided(value, source, start, BLANK_LINES);

/** Does an empty line stand at the beginning of a text, before a word? */
export const beginsBlank = (value: string): boolean => /^[ \t]*\n[ \t]*\n/.test(value);
export const endsBlank = (value: string): boolean => /\n[ \t]*\n[ \t]*$/.test(value.slice(-LONGEST_INDENT));

/** Spaces on a blank line at most, and so on either side. */
const LONGEST_INDENT = 80;

/** The stretches that are not blank; the whole where parser and source do not divide alike. */
function divided(value: string, source: string, start: number, divider: RegExp): Stretch[] {
  const [read, printed] = [partsOf(value, divider), partsOf(source, divider)];
  if (read.length !== printed.length)
    return [{ value, start, end: start + source.length, above: '', below: '' }];
  return read.map((part, i) => {
    const { from = 0, to = source.length } = printed[i] ?? {};
    const { above, below } = part;
    return { value: value.slice(part.from, part.to), start: start + from, end: start + to, above, below };
  });
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly above: string;
  readonly below: string;
}

function partsOf(text: string, divider: RegExp): Part[] {
  const marks = [...text.matchAll(divider)];
  const parts: Part[] = [];
  for (let i = 0; i <= marks.length; i++) {
    const [above, below] = [marks[i - 1], marks[i]];
    const from = above === undefined ? lineEndsAbove(text) : above.index + above[0].length;
    const to = below?.index ?? text.length;
    if (text.slice(from, to).trim() !== '')
      parts.push({ from, to, above: above?.[0] ?? '', below: below?.[0] ?? '' });
  }
  return parts;
}

/** Parsers leave out the line end that opens a text which keeps its lines. */
const lineEndsAbove = (text: string): number => /^\s*\n/.exec(text)?.[0].length ?? 0;
