import { functionWords } from '../../lexicon/function-words.js';
import { copyLabel, headerLabels, salutationWords } from '../../lexicon/letter-parts.js';
import type { Block, Document } from '../../schema/document.js';
import type { Span } from '../../schema/span.js';
import { countriesIn } from '../countries.js';
import { folded, subspan, trimmed, verbatim } from '../mention.js';
import { readAddressees } from './address-block.js';
import type { AddressLine } from './addressee.js';
import { contactIn } from './contact.js';

const SALUTATION = new RegExp(
  `^(?:${salutationWords.map((w) => w.replace(/[.]/g, '\\.')).join('|')})(?=[\\s,:.!]|$)`,
);

const NO_ADDRESS =
  /\b(?:letter|statement|appeal|release|declaration|report|submission|embargo\w*|immediate|urgent action|index|reference)\b/i;

export function isSalutation(document: Document, block: Block): boolean {
  const text = folded(document, block);
  return (
    block.part === 'opening' && SALUTATION.test(text) && /[,:!)]$|^Dear/.test(text) && text.length <= 160
  );
}

/** The lines of the opening that can belong to an address block: no date, no subject, no title. */
export function addressLines(document: Document, dates: readonly Span[], greets: boolean): AddressLine[] {
  const opening = document.blocks.filter(
    (block) => block.part === 'opening' && block.kind !== 'heading' && !isSalutation(document, block),
  );
  const lines = opening.flatMap((block) => rowsOf(document, block));
  const isDate = (line: Span): boolean =>
    dates.some((date) => line.start <= date.start && date.end <= line.end + 1);
  const dateAt = lines.findIndex(isDate);
  const labels = labelled(
    document,
    lines.filter((line) => !isDate(line)),
  );
  const to = labels.findIndex((line) => line.labelled);
  if (to >= 0) return labels.slice(to);
  if (!greets) return [];
  const usable = labels.filter((line) => !NO_ADDRESS.test(line.text));
  const below = usable.filter((line) => dateAt < 0 || line.start > (lines[dateAt]?.start ?? 0));
  return startingAtName(below.length > 0 ? below : usable);
}

/** What stands above the first name is letterhead. */
function startingAtName(lines: readonly AddressLine[]): AddressLine[] {
  const first = lines.findIndex((line) => readAddressees([line]).length > 0);
  return first < 0 ? [] : lines.slice(first);
}

/** Strip `To:`, stop at other labels; a label alone on its line belongs to the next. */
function labelled(document: Document, lines: readonly AddressLine[]): AddressLine[] {
  const kept: AddressLine[] = [];
  let pending = false;
  for (const line of lines) {
    const to = headerLabels.to.exec(line.text)?.[0].length ?? 0;
    if (to > 0) {
      const rest = skip(document, line, to);
      pending = rest === null;
      if (rest !== null) kept.push({ ...rest, labelled: true, opensBlock: true });
    } else if (isOtherHeader(line.text)) pending = false;
    else {
      kept.push({ ...line, labelled: pending, opensBlock: line.opensBlock || pending });
      pending = false;
    }
  }
  return kept;
}

function isOtherHeader(text: string): boolean {
  const { from, subject, date, via } = headerLabels;
  return (
    from.test(text) ||
    subject.test(text) ||
    date.test(text) ||
    /^(?:via|by|sent by)\b.{0,40}(?:e-?mail|fax|post)/i.test(text) ||
    (via.test(text) && text.length < 30 && contactIn(text) === null)
  );
}

/** The line without its first `count` folded characters; null where nothing is left. */
function skip(document: Document, line: AddressLine, count: number): AddressLine | null {
  if (count >= line.text.length) return null;
  const span = subspan(document, line, count, line.text.length);
  return { ...line, ...span, text: folded(document, span), printed: verbatim(document, span) };
}

/** The printed lines of a block, each whole: a country's name that runs over a line end holds its lines together. */
function rowsOf(document: Document, block: Block): AddressLine[] {
  const spans = block.lines.length > 1 ? [...block.lines] : rows(document, block);
  return spans.map((span, i) => ({
    ...span,
    text: folded(document, span),
    printed: verbatim(document, span),
    opensBlock: i === 0,
    hasMore: i < spans.length - 1,
    labelled: false,
    copied: false,
  }));
}

function rows(document: Document, block: Span): Span[] {
  const printed = [...document.text.slice(block.start, block.end).matchAll(/[^\r\n]+/g)].map((row) =>
    trimmed(document.text, { start: block.start + row.index, end: block.start + row.index + row[0].length }),
  );
  const joined: { start: number; end: number }[] = [];
  for (const row of printed.filter((r) => r.start < r.end)) {
    const last = joined.at(-1);
    if (last !== undefined && runsOver(document, last, row)) last.end = row.end;
    else joined.push({ ...row });
  }
  return joined;
}

/** A line this long was broken by the width of the page. */
const FULL_LINE = 80;

function runsOver(document: Document, above: Span, below: Span): boolean {
  const first = folded(document, above);
  const second = folded(document, below);
  const lastWord = /(\p{L}+)$/u.exec(first)?.[1] ?? '';
  if (/^\p{Ll}/u.test(second) || functionWords.has(lastWord) || above.end - above.start >= FULL_LINE)
    return true;
  return countriesIn(`${first} ${second}`).some(
    (hit) => hit.start < first.length && hit.end > first.length + 1,
  );
}

export function copyLines(document: Document): AddressLine[] {
  return document.blocks
    .filter((block) => block.part === 'copies')
    .flatMap((block) => rowsOf(document, block))
    .flatMap((line) => {
      const label = copyLabel.exec(line.text)?.[0].length ?? 0;
      const rest = label === 0 ? line : skip(document, line, label);
      return rest === null ? [] : splitGroups(document, { ...rest, opensBlock: true, copied: true });
    });
}

/** `CC: Ministers; Delegations; Press` names three. */
function splitGroups(document: Document, line: AddressLine): AddressLine[] {
  if (!line.text.includes(';')) return [line];
  const raw = document.text.slice(line.start, line.end);
  return [...raw.matchAll(/[^;]+/g)].flatMap((part) => {
    const span = trimmed(document.text, {
      start: line.start + part.index,
      end: line.start + part.index + part[0].length,
    });
    return span.start < span.end
      ? [
          {
            ...line,
            ...span,
            text: folded(document, span),
            printed: verbatim(document, span),
            labelled: true,
          },
        ]
      : [];
  });
}
