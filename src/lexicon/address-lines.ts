import { addressWords } from './address-words.js';

/** `DC 20008`, `CA 94105-1234`: a state of the USA and its ZIP code. */
const ZIP = /\b[A-Z]{2},? \d{5}(?:-\d{4})?$/;
/** `London SW1A 2AB`, `Ottawa K1A 0A6` */
const POSTCODE = /\b(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/;
/** `2249 R Street NW`, `P.O. Box 40` */
const NUMBERED = /^(?:\d{1,5}[A-Za-z]?,? |p\.? ?o\.? ?box \d)/i;
/** `Cell 4, Block B`, `Room 12, Harbour Road` */
const WITHIN = /^(?:cell|room|suite|flat|apartment|apt\.?|unit) \d{1,4}[A-Z]?,/i;

/** `Cell 4, Block B`: whose part a place is, whatever it is called for. */
export const isWithinBuilding = (line: string): boolean => WITHIN.test(line);

/** Is a line the street or the town of a postal address, and no name? */
export function isAddressLine(line: string): boolean {
  return (
    ZIP.test(line) ||
    POSTCODE.test(line) ||
    WITHIN.test(line) ||
    (NUMBERED.test(line) && addressWords.test(line))
  );
}
