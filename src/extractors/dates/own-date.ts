import { headerLabels } from '../../lexicon/letter-parts.js';
import { isResolutionParagraph } from '../../lexicon/resolution-words.js';
import type { Block, Document } from '../../schema/document.js';
import { indexAt, type Span } from '../../schema/span.js';
import { folded } from '../mention.js';
import { perBlock } from '../per-block.js';
import { edtfOf } from './calendar.js';
import { firstOfText, isDateline, SOME_WORDS } from './dateline.js';
import { isLastLine, lastOfText } from './last-line.js';
import { loneDay } from './lone-day.js';
import type { DateMatch } from './scan.js';
import { isAdoptedAtSession } from './session.js';

/** `Geneva,` may stand beside the date of a letter, a caption may not. */
const LONGEST_BESIDE_DATE = 45;

/** `Published 25 November 2022` at the beginning of a line; `Adopted in Lomé on 3 May 2016`, `Done at Geneva, this 3rd day of May 2016`. */
const PUBLISHED =
  /^(?:\S+ ){0,2}(?:published|posted|released|issued|written|dated?|updated)\b[\s:]*(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,5})?,? )?(?:(?:on|this)\b\s*)?(?:\p{L}+day,?\s*)?$/iu;
const ADOPTED =
  /^(?:(?!(?:was|were|is|are|been|has|had|have|the)\b)[^\s,]+\s+){0,3}(?:adopted|done|given|signed|proclaimed)\b[^.;]{0,90}$/i;
/** What may follow in such a sentence: its end, or the place. */
const ADOPTED_END = /^[)\]*_"]*(?:,? (?:in|at|by) [^.]{1,80})?[)\]*_".;\s]*$/;
/** `Submitted by the Institute for Fair Courts, 3 May 2016`; `Submitted by 3 May 2016` is a deadline. */
const SUBMITTED =
  /^[*_("]*(?:jointly )?(?:submitted|presented|prepared|written|issued|published)(?: jointly)? by (?=\p{L})/iu;
const LONGEST_SUBMITTER = 150;
/** Words that lead to a day that is none of the text's own: `Answer by 3 May 2016`. */
const OTHER_DAY = /\b(?:to|until|since|events|by|on)\b/i;
/** Whose text it is, and until when a release is held back: `By Ana Ek | 3 May 2016`, `Embargoed until 10:00, 3 May 2016` */
const HEAD_OF_TEXT = /^\W*(?:by \p{Lu}[^,|·\d]{2,60}[,|·-] ?$|(?:strictly )?(?:under )?embargo)/iu;
/** A line longer than this, markup included, is running text. */
const LONGEST_ROW = 4_000;
/** So many days on one line are none of them the text's own. */
const MANY_DAYS = 3;

/**
 * The document's own date: a line of its own above the text, the dateline that opens it, a line below the signatures or
 * the title, or the last of the text. Only where the text states it.
 */
export function ownDate(document: Document, matches: readonly DateMatch[]): DateMatch | null {
  const all = matches.filter(({ reading }) => reading.precision === 'day' || reading.precision === 'month');
  const days = all.filter(({ reading }) => reading.from.year !== null);
  const first = firstOfText(document.blocks);
  const last = lastOfText(document.blocks);
  return (
    days.find((match) => standsAlone(document, match, 'opening', days)) ??
    inFull(
      all.find((match) => isPublished(document, match)),
      days,
    ) ??
    days.find((match) => isDateline(document, match, first)) ??
    days.find((match) => standsAlone(document, match, 'closing', days)) ??
    days.findLast((match) => isLastLine(document, match, last)) ??
    days.find((match) => isAdopted(document, match)) ??
    days.find((match) => first.includes(match.block) && isAdoptedAtSession(document, match)) ??
    loneDay(document, days)
  );
}

/** Without one of these in its block no date says when a text was published or adopted; a block may hold thousands of dates. */
const mayTell = perBlock(({ text }, { start, end }) => SAYS_WHEN.test(text.slice(start, end)));
const SAYS_WHEN = /publish|post|release|issue|writ|date|adopted|done|given|signed|proclaimed/i;

const isPublished = (document: Document, match: DateMatch): boolean =>
  mayTell(document, match.block) &&
  PUBLISHED.test(lineBefore(document, match)) &&
  !isWrapped(document, match);

/** `Released on 30 October` without a year is the day that the text prints with its year elsewhere. */
function inFull(match: DateMatch | undefined, days: readonly DateMatch[]): DateMatch | undefined {
  const { year, month, day } = match?.reading.from ?? {};
  if (year !== null || day === null) return match;
  return days.find(({ reading: { from } }) => from.month === month && from.day === day);
}

function standsAlone(
  document: Document,
  match: DateMatch,
  part: Block['part'],
  days: readonly DateMatch[],
): boolean {
  const { block } = match;
  if (block.part !== part) return false;
  const line = rowAround(document.text, match, block);
  if (line.end - line.start > LONGEST_ROW) return false;
  const rest = folded(document, line).replace(headerLabels.date, '').length - (match.end - match.start);
  const before = folded(document, { start: line.start, end: match.start });
  if (SUBMITTED.test(before)) return rest <= LONGEST_SUBMITTER;
  if (isResolutionParagraph(before.trim())) return false;
  return (
    rest <= LONGEST_BESIDE_DATE &&
    (!OTHER_DAY.test(before) || HEAD_OF_TEXT.test(before)) &&
    !isOneOfMany(match, days)
  );
}

/** `[2016-05-03] [2016-06-07] [2016-07-05] …`: a line of links to the other letters of a row. */
function isOneOfMany({ block, start }: DateMatch, days: readonly DateMatch[]): boolean {
  const line = block.lines[indexAt(block.lines, start)] ?? block;
  return days.filter((day) => line.start <= day.start && day.end <= line.end).length >= MANY_DAYS;
}

/** A line below another that begins with a small letter goes on with its sentence: `the one / dated 3 May 2016 on the fire`. */
function isWrapped(document: Document, match: DateMatch): boolean {
  const { start } = rowAround(document.text, match, match.block);
  return start > match.block.start && /^\s*\p{Ll}/u.test(document.text.slice(start, match.start));
}

/** A sentence of its own that says when the text was adopted: not the sentence of a text that tells of an Act's adoption. */
function isAdopted(document: Document, match: DateMatch): boolean {
  const { block } = match;
  if (!mayTell(document, block)) return false;
  const whole = block.sentences[indexAt(block.sentences, match.start)] ?? block;
  // Above the text a line stands by itself: `Resolution adopted by the Assembly on 3 May 2016`, and the next says on whose report.
  const row = block.part === 'opening' ? rowAround(document.text, match, block) : whole;
  const sentence = { start: Math.max(whole.start, row.start), end: Math.min(whole.end, row.end) };
  return (
    sentence.end - sentence.start <= LONGEST_ROW &&
    ADOPTED.test(folded(document, { start: sentence.start, end: match.start })) &&
    ADOPTED_END.test(folded(document, { start: match.end, end: sentence.end }))
  );
}

/** What stands before a date on its line; of a line that is too long to be a row, its last part. */
function lineBefore(document: Document, match: DateMatch): string {
  return folded(document, { start: rowAround(document.text, match, match.block).start, end: match.start });
}

/** The printed line that a date stands on, looked for no further than a row is long. */
function rowAround(text: string, match: DateMatch, block: Block): Span {
  const from = Math.max(block.start, match.start - LONGEST_ROW);
  const to = Math.min(block.end, match.end + LONGEST_ROW);
  const above = text.slice(from, match.start + 1).lastIndexOf('\n');
  const below = text.slice(match.end, to).indexOf('\n');
  return { start: from + above + 1, end: below < 0 ? to : match.end + below };
}

/** The last words before a date on its line. */
function wordsBefore(document: Document, match: DateMatch): string {
  const { start } = rowAround(document.text, match, match.block);
  return folded(document, { start: Math.max(start, match.start - SOME_WORDS), end: match.start });
}

/** Without a date of its own, a text is about the year that its title names, else about the last year that it states often. */
export function referenceDate(document: Document, matches: readonly DateMatch[]): string | null {
  const years = matches.filter((match) => /^\d{4}$/.test(match.reading.from.year ?? ''));
  const events = years.find((match) => /\bevents (?:of|in)\s*$/i.test(wordsBefore(document, match)));
  if (events !== undefined) return edtfOf(events.reading.from);
  const titled = years.find((match) => match.block.part === 'opening' && match.reading.precision === 'year');
  if (titled !== undefined) return edtfOf(titled.reading.from);
  const counts = new Map<string, number>();
  for (const { reading } of years)
    counts.set(reading.from.year ?? '', (counts.get(reading.from.year ?? '') ?? 0) + 1);
  const [best] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? 1 : -1));
  return best?.[0] ?? null;
}
