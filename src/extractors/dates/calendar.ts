/** A point of the calendar; what is null is not said. */
export interface Moment {
  /** Four characters, `X` for an unspecified digit; null where the text names none. */
  readonly year: string | null;
  /** 1 to 12, or an EDTF season 21 to 24. */
  readonly month: number | null;
  readonly day: number | null;
}

export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'interval';

export const yearOf = (year: string): Moment => ({ year, month: null, day: null });

/** Days of a month; 29 for February where the year is not known. */
export function daysIn(year: string | null, month: number): number {
  const known = year !== null && /^\d{4}$/.test(year);
  return new Date(Date.UTC(known ? Number(year) : 2024, month, 0)).getUTCDate();
}

/** Does the day exist in its month? */
export function exists(moment: Moment): boolean {
  if (moment.day === null || moment.month === null) return true;
  return moment.day >= 1 && moment.day <= daysIn(moment.year, moment.month);
}

const two = (n: number): string => String(n).padStart(2, '0');

/** A moment in EDTF (ISO 8601-2, level 1). */
export function edtfOf({ year, month, day }: Moment): string {
  return [year ?? 'XXXX', month === null ? null : two(month), day === null ? null : two(day)]
    .filter((p) => p !== null)
    .join('-');
}

/**
 * First and last day that a moment covers, `YYYY-MM-DD`; null without a year. Seasons are those of the northern half,
 * in whole months; winter begins in December and ends in the next year.
 */
export function boundsOf({ year, month, day }: Moment): { earliest: string; latest: string } | null {
  if (year === null || year.startsWith('X')) return null;
  const first = year.replace(/X/g, '0');
  const last = year.replace(/X/g, '9');
  if (month === null) return { earliest: `${first}-01-01`, latest: `${last}-12-31` };
  if (month > 12) {
    const from = (month - 20) * 3;
    const endYear = month === 24 ? String(Number(last) + 1) : last;
    const to = month === 24 ? 2 : from + 2;
    return {
      earliest: `${first}-${two(from)}-01`,
      latest: `${endYear}-${two(to)}-${two(daysIn(endYear, to))}`,
    };
  }
  if (day !== null)
    return { earliest: `${first}-${two(month)}-${two(day)}`, latest: `${last}-${two(month)}-${two(day)}` };
  return {
    earliest: `${first}-${two(month)}-01`,
    latest: `${last}-${two(month)}-${two(daysIn(last, month))}`,
  };
}
