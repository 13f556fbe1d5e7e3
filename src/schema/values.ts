import * as z from 'zod';

/*
 * The kinds of value that a cell can hold. Each is null where the source does not tell.
 */

/** Text as printed or as concluded; null where unknown. */
export const text = z.string().min(1).nullable();

/** A list of texts; empty where there is none. */
export const texts = z.array(z.string().min(1));

/** ISO 3166-1 alpha-3, or `XKX` for Kosovo; null where unknown. */
export const countryCode = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .nullable();

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const day = z.iso.date().nullable();

const YEAR = String.raw`-?(?:\d{4}|\d{3}X|\d{2}XX|XXXX)`;
const DATE = String.raw`${YEAR}(?:-(?:0[1-9]|1[0-2]|2[1-4]|XX)(?:-(?:0[1-9]|[12]\d|3[01]|XX))?)?[?~%]?`;

/** EDTF level 1 (ISO 8601-2): a date, or an interval of two of which one may be open (`..`). */
export const edtf = z.string().regex(new RegExp(String.raw`^(?:${DATE}|(?:${DATE}|\.\.)/(?:${DATE}|\.\.))$`));
