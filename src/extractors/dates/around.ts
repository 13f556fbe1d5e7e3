import {
  afterQuantity,
  beforeQuantity,
  beforeStreet,
  beforeYear,
  citationAfter,
  codeBefore,
  dialledBefore,
  lawAfterYear,
  lawBeforeYear,
  nameAfterMonth,
  noNounFollows,
  numberedBeforeYear,
  organizationHeads,
  placeAfter,
  roughlyUntil,
  streetAfter,
  timeBeforeMonth,
  timeBeforeYear,
  unitAfter,
  versionBefore,
  yearsFollow,
} from '../../lexicon/date-cues.js';
import { beforeClearMonth, beforeMonth, clearMonths } from './bare-month.js';

/** `2024-06-14` can only be a day, `2024.6.14` the number of a version too. */
const FULL_DAY = 10;

/** Words around a bare number or a bare month decide. */
export function isDate(form: string, hit: string, before: string, after: string): boolean {
  if (form === 'month-of-year') {
    if (/^[\s\uFEFF]+\d/.test(after)) return false;
    // `the end of November`, `mid-May`: the words before the month say that it is one.
    if (/[\s\uFEFF-]/.test(hit)) return true;
    if (nameAfterMonth.test(after) && !timeBeforeMonth.test(before)) return false;
    return (
      beforeMonth.test(before) ||
      (clearMonths.has(hit) && /^'s[\s\uFEFF]/.test(after)) ||
      (clearMonths.has(hit) && beforeClearMonth.test(before) && /^[\s\uFEFF]+\p{Ll}/u.test(after))
    );
  }
  if (form.startsWith('year') && codeBefore.test(before)) return false;
  if (form === 'year-range' || form === 'iso-month') {
    // `2004/2151(INI)` is the number of a procedure, `2011/36/EU` that of an act.
    return (
      !/^(?:\([A-Z]|\/[A-Z]{2,5}\b)/.test(after) &&
      !isTelephone(before, after) &&
      !lawBeforeYear.test(before) &&
      !/\b(?:[Nn]os?|[Nn]umber)\.?[\s\uFEFF]*$/.test(before)
    );
  }
  if (form === 'iso-day') return hit.length === FULL_DAY || !versionBefore.test(before);
  if (form !== 'year') return true;
  if (
    (beforeQuantity.test(before) && !roughlyUntil.test(before)) ||
    beginsOrganization(after) ||
    /^\([a-z]/.test(after)
  )
    return false;
  if (/\[$/.test(before) && citationAfter.test(after)) return false;
  if (
    lawBeforeYear.test(before) ||
    lawAfterYear.test(after) ||
    (numberedBeforeYear.test(before) && !/^\):? ?\d/.test(after))
  )
    return false;
  if (/^1[6-7]/.test(hit) && !beforeYear.test(before)) return false;
  if (isTelephone(before, after) || isStreetNumber(before, after) || isNumberOfThing(before, after))
    return false;
  if (unitAfter.test(after)) return false;
  return !afterQuantity.test(after) || timeBeforeYear.test(before);
}

/** `+254 20 555 1970`, `fax 020 2016 2017`: the digits before it begin as a number that one dials. */
function isTelephone(before: string, after: string): boolean {
  return dialledBefore.test(before) || /^[ -]\d{3}[ -]\d{4}\b/.test(after);
}

/** `at 1984 Harbour Road`, `1984 Harbour Road, Lomé`, `1984 Square.`; but `the 1984 Harbour Road fire`. */
function isStreetNumber(before: string, after: string): boolean {
  if (placeAfter.test(after)) return true;
  const street = streetAfter.exec(after)?.[0];
  if (street === undefined || timeBeforeYear.test(before)) return false;
  return beforeStreet.test(before) || /^[ \t]*(?:[,.;\n]|$)/.test(after.slice(street.length));
}

/** `bus 2010 and`, `pot 1950 on`: the number of the noun before it, where no noun follows that a year could qualify. */
function isNumberOfThing(before: string, after: string): boolean {
  const noun = /(?<![\p{L}\p{N}'-])(\p{Ll}{2,})[ \t]+$/u.exec(before)?.[1];
  return noun !== undefined && !noun.endsWith('ed') && !yearsFollow.has(noun) && noNounFollows.test(after);
}

/** `1969 KAL Abductees' Families Association`: the year is part of the name. */
function beginsOrganization(after: string): boolean {
  const name = /^(?:[\s\uFEFF]+(?:\p{Lu}[\p{L}'-]*|of|for|the|and|&))+/u.exec(after)?.[0] ?? '';
  const last = /([\p{L}'-]+)$/u.exec(name)?.[1] ?? '';
  return organizationHeads.test(last);
}
