import { bodyBeginning } from '../../lexicon/address-words.js';
import { functionWords } from '../../lexicon/function-words.js';
import { copyLabel } from '../../lexicon/letter-parts.js';
import type { Block, Document } from '../../schema/document.js';
import type { Span } from '../../schema/span.js';
import { countriesIn } from '../countries.js';
import { divided } from '../divided.js';
import { folded, subspan, verbatim } from '../mention.js';
import { honorificLength } from '../people.js';
import type { AddressLine } from './addressee.js';
import { eachNamed } from './several.js';

/** The printed lines of a block, each whole: a country's name that runs over a line end holds its lines together. */
export function rowsOf(document: Document, block: Block): AddressLine[] {
  const spans = block.lines.length > 1 ? [...block.lines] : rows(document, block);
  return spans
    .flatMap((span) => apartFromBody(document, span))
    .map((span, i, all) => ({
      start: span.start,
      end: span.end,
      text: folded(document, span),
      printed: verbatim(document, span),
      opensBlock: i === 0,
      hasMore: i < all.length - 1,
      isItem: block.kind === 'item',
      labelled: false,
      copied: false,
    }));
}

/** `Mr. Ana EkMinistry of Lakes`: a line end that was lost between a person with a title and the body. */
function apartFromBody(document: Document, span: Span): Span[] {
  const text = folded(document, span);
  if (span.end - span.start > FULL_LINE || honorificLength(text) === 0) return [span];
  const glued = GLUED.exec(text);
  if (glued === null || !bodyBeginning.test(text.slice(glued.index))) return [span];
  const { index: at } = glued;
  return [subspan(document, span, 0, at), subspan(document, span, at, text.length)];
}

const GLUED = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{5,} of )/u;

/** The line without its first `count` folded characters; null where nothing is left. */
export function skip(document: Document, line: AddressLine, count: number): AddressLine | null {
  if (count >= line.text.length) return null;
  return within(document, line, subspan(document, line, count, line.text.length));
}

/** The first `count` folded characters of the line. */
export function before(document: Document, line: AddressLine, count: number): AddressLine {
  return within(document, line, subspan(document, line, 0, count));
}

/** `CC: Ministers; Delegations; Press` and `To: Ana Ek, Chair, and Ivo Moe, Secretary` name each of several. */
export function splitGroups(document: Document, line: AddressLine): AddressLine[] {
  const stretch = document.text.slice(line.start, line.end);
  const parts = line.text.includes(';')
    ? divided(document.text, line, stretch.matchAll(/;/g)).map((part) => within(document, line, part))
    : [line];
  const named = parts.flatMap((part) =>
    eachNamed(part.text, part.copied).map(({ start, end }) =>
      within(document, part, subspan(document, part, start, end)),
    ),
  );
  return named.length > 1 ? named.map((part) => ({ ...part, labelled: true })) : [line];
}

/** A part of a line, read anew. */
function within(document: Document, line: AddressLine, span: Span): AddressLine {
  return { ...line, ...span, text: folded(document, span), printed: verbatim(document, span) };
}

function rows(document: Document, block: Span): Span[] {
  const stretch = document.text.slice(block.start, block.end);
  const joined: { start: number; end: number }[] = [];
  for (const row of divided(document.text, block, stretch.matchAll(/[\r\n]+/g))) {
    const last = joined.at(-1);
    if (last !== undefined && runsOver(document, last, row)) last.end = row.end;
    else joined.push({ ...row });
  }
  return joined;
}

/** A line this long was broken by the width of the page. */
const FULL_LINE = 80;
/** So far back a name can begin that runs over a line end. */
const REACH = 200;

function runsOver(document: Document, above: Span, below: Span): boolean {
  const second = folded(document, { start: below.start, end: Math.min(below.end, below.start + REACH) });
  if (copyLabel.test(second)) return false;
  if (above.end - above.start >= FULL_LINE) return true;
  const first = folded(document, { start: Math.max(above.start, above.end - REACH), end: above.end });
  const lastWord = /(?<!\p{L})\p{L}+$/u.exec(first)?.[0] ?? '';
  if (/^\p{Ll}/u.test(second) || functionWords.has(lastWord)) return true;
  return countriesIn(`${first} ${second}`).some(
    (hit) => hit.start < first.length && hit.end > first.length + 1,
  );
}
