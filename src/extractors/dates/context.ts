import type { Block } from '../../schema/document.js';
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
export function datesInContext(matches: readonly DateMatch[], reference: string | null): DatedMatch[] {
  let governing: { moment: Moment; block: Block; sentence: number } | null = null;
  return matches.map((match) => {
    const { block } = match;
    const sentence = block.sentences.findIndex((s) => s.start <= match.start && match.start < s.end);
    const stated = match.reading.from.year !== null;
    let dated: DatedMatch = { ...match, yearSource: stated ? 'stated' : null };
    if (!stated) {
      const near = governing !== null && governing.block === block && sentence - governing.sentence <= 1 ? governing.moment : null;
      const year = yearFor(match.reading.from, near, reference);
      if (year !== null) dated = { ...match, reading: withYear(match.reading, year), yearSource: 'context' };
    }
    const moment = dated.reading.to ?? dated.reading.from;
    if (moment.month !== null && /^\d{4}$/.test(moment.year ?? '')) governing = { moment, block, sentence };
    return dated;
  });
}

function withYear(reading: DateMatch['reading'], year: string): DateMatch['reading'] {
  return { ...reading, from: { ...reading.from, year }, to: reading.to === null ? null : { ...reading.to, year } };
}

function yearFor(moment: Moment, governing: Moment | null, reference: string | null): string | null {
  const referenceYear = reference?.slice(0, 4) ?? null;
  if (governing?.year == null) return referenceYear;
  const isBefore = order(moment) < order(governing);
  const next = String(Number(governing.year) + 1);
  if (!isBefore) return governing.year;
  const latest = reference === null ? null : lastDay(reference);
  const candidate = boundsOf({ ...moment, year: next });
  return latest !== null && candidate !== null && candidate.earliest <= latest ? next : governing.year;
}

/** Place of a moment within its year. */
function order({ month, day }: Moment): number {
  return (month ?? 0) * 32 + (day ?? 32);
}

function lastDay(edtf: string): string {
  return edtf.length === 10 ? edtf : edtf.length === 7 ? `${edtf}-31` : `${edtf.slice(0, 4)}-12-31`;
}
