import { datesSentence, futureCue, opensSentence, opensWithDay, pastCue } from '../../lexicon/date-cues.js';
import type { Block } from '../../schema/document.js';
import { indexAt, type Span } from '../../schema/span.js';
import { boundsOf, type Moment } from './calendar.js';
import type { DateMatch } from './scan.js';

/** A date whose year is printed or found; null where none can be told. */
export interface DatedMatch extends DateMatch {
  readonly yearSource: 'stated' | 'context' | null;
}

/**
 * Give a year to the dates that name none. The nearest governing date is one in the same sentence or the sentence
 * before; a narrative goes forward, so a day before it in the calendar belongs to the next year, unless that lies after
 * the document itself. Without one, the document's own year governs.
 * @param reference the document's own date or year, EDTF; null where it has none
 */
export function datesInContext(
  text: string,
  matches: readonly DateMatch[],
  reference: string | null,
): DatedMatch[] {
  let governing: Governing | null = null;
  const isFuture = futureIn(text);
  return matches.map((match) => {
    const { block } = match;
    const sentence = indexAt(block.sentences, match.start);
    const stated = match.reading.from.year !== null;
    let dated: DatedMatch = { ...match, yearSource: stated ? 'stated' : null };
    if (!stated) {
      const near =
        governing !== null && governs(governing, block, sentence, match.reading.from)
          ? governing.moment
          : null;
      const year =
        yearSaid(text.slice(match.end, match.end + SOME_WORDS), reference) ??
        yearFor(match.reading.from, near, reference, {
          isFuture: isFuture(block.sentences[sentence]),
          isPast: isPast(text, match, block.sentences[sentence]),
        });
      if (year !== null) dated = { ...match, reading: withYear(match.reading, year), yearSource: 'context' };
    }
    const moment = dated.reading.to ?? dated.reading.from;
    const datesItsSentence =
      moment.month !== null ||
      datesSentence.test(text.slice(Math.max(block.start, match.start - 20), match.start));
    if (datesItsSentence && /^\d{4}$/.test(moment.year ?? '')) {
      const lead = text.slice(block.sentences[sentence]?.start ?? match.start, match.start);
      governing = { moment, block, sentence, opens: moment.month === null && opensSentence.test(lead) };
    }
    return dated;
  });
}

/** Does a sentence speak of what is to come? Each is asked once, however many dates it holds. */
function futureIn(text: string): (sentence: Span | undefined) => boolean {
  const known = new Map<Span, boolean>();
  return (sentence) => {
    if (sentence === undefined) return false;
    const answer = known.get(sentence) ?? futureCue.test(text.slice(sentence.start, sentence.end));
    known.set(sentence, answer);
    return answer;
  };
}

/** Does a sentence that a date opens tell of what has been: `On 20 June a court ordered the release`? */
function isPast(text: string, { start, end }: Span, sentence: Span | undefined): boolean {
  if (sentence === undefined || !opensWithDay.test(text.slice(sentence.start, start))) return false;
  return pastCue.test(text.slice(end, sentence.end));
}

interface Governing {
  readonly moment: Moment;
  readonly block: Block;
  readonly sentence: number;
  /** A year that opens its sentence, `In 1999, …`, sets the scene for the next one too. */
  readonly opens: boolean;
}

/** A date governs its own sentence; from one sentence to the next only days go on, or a year that opens the first. */
function governs(governing: Governing, block: Block, sentence: number, moment: Moment): boolean {
  if (governing.block !== block) return false;
  return (
    sentence === governing.sentence ||
    (sentence - governing.sentence === 1 &&
      (governing.opens || (governing.moment.day !== null && moment.day !== null)))
  );
}

function withYear(reading: DateMatch['reading'], year: string): DateMatch['reading'] {
  return {
    ...reading,
    from: { ...reading.from, year },
    to: reading.to === null ? null : { ...reading.to, year },
  };
}

/** So much text tells. */
const SOME_WORDS = 20;
const YEARS_ON = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** `August last year`, `in May of this year`: counted from the document's own. */
function yearSaid(after: string, reference: string | null): string | null {
  const [, which] = /^[\s\uFEFF]+(?:of[\s\uFEFF]+)?(last|this|next)[\s\uFEFF]+year\b/.exec(after) ?? [];
  const years = YEARS_ON.get(which ?? '');
  if (years === undefined || reference === null) return null;
  return String(Number(reference.slice(0, 4)) + years);
}

function yearFor(
  moment: Moment,
  governing: Moment | null,
  reference: string | null,
  { isFuture, isPast }: { readonly isFuture: boolean; readonly isPast: boolean },
): string | null {
  const referenceYear = reference?.slice(0, 4) ?? null;
  if (governing?.year == null)
    return referenceYear !== null && !isFuture && liesAhead(moment, reference, isPast ? 0 : MONTHS_AHEAD)
      ? String(Number(referenceYear) - 1)
      : referenceYear;
  const isBefore = governing.month !== null && order(moment) < order(governing);
  const next = String(Number(governing.year) + 1);
  if (!isBefore) return governing.year;
  const latest = reference === null ? null : lastDay(reference);
  const candidate = boundsOf({ ...moment, year: next });
  return latest !== null && candidate !== null && candidate.earliest <= latest ? next : governing.year;
}

/** Months that a plan may lie ahead without a word that says so; what lies further ahead has been, the year before. */
const MONTHS_AHEAD = 4;

/** Would the moment lie so many months ahead of the day or month that the document bears? */
function liesAhead(moment: Moment, reference: string | null, months: number): boolean {
  const month = Number(reference?.slice(5, 7) ?? '');
  return (
    Number.isFinite(month) && month > 0 && (moment.month ?? 0) > month + months && (moment.month ?? 0) <= 12
  );
}

/** Place of a moment within its year. */
function order({ month, day }: Moment): number {
  return (month ?? 0) * 32 + (day ?? 32);
}

function lastDay(edtf: string): string {
  return edtf.length === 10 ? edtf : edtf.length === 7 ? `${edtf}-31` : `${edtf.slice(0, 4)}-12-31`;
}
