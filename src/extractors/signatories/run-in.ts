import { placeCountry } from '../../lexicon/countries/index.js';
import type { Document } from '../../schema/document.js';
import type { Span } from '../../schema/span.js';
import { folded, trimmed } from '../mention.js';
import type { Line } from './lines.js';

/** `A, B, C and D` on one line, or `A; B; C`: several names where most parts are organizations'. */
export function runIn(document: Document, line: Line, isPlaced: boolean): Span[] {
  const semicolons = split(document, line, /;[\s\uFEFF]+(?:and[\s\uFEFF]+)?/g);
  if (
    semicolons.length >= (isPlaced ? 2 : 3) &&
    semicolons.every((part) => /^\p{Lu}/u.test(folded(document, part)))
  )
    return semicolons;
  const parts = split(
    document,
    line,
    /,[\s\uFEFF]+(?:and[\s\uFEFF]+|&[\s\uFEFF]+)?|[\s\uFEFF]+and[\s\uFEFF]+(?=[^,]*$)/g,
  );
  if (parts.length < 4 || !/,? and [^,]+$/.test(line.text)) return [line];
  const named = parts.filter((part) => {
    const text = folded(document, part);
    return /^\p{Lu}/u.test(text) && placeCountry(text) === null;
  });
  // Most names have several words; `Organizing, Development and Research` is one name.
  const long = parts.filter((part) => /\s/.test(folded(document, part)));
  return named.length === parts.length && long.length * 2 > parts.length ? parts : [line];
}

function split(document: Document, line: Span, divider: RegExp): Span[] {
  const stretch = document.text.slice(line.start, line.end);
  const spans: Span[] = [];
  let start = 0;
  for (const match of stretch.matchAll(divider)) {
    spans.push({ start: line.start + start, end: line.start + match.index });
    start = match.index + match[0].length;
  }
  spans.push({ start: line.start + start, end: line.end });
  return spans.map((span) => trimmed(document.text, span)).filter((span) => span.start < span.end);
}
