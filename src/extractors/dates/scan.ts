import {
  afterQuantity,
  beforeQuantity,
  beforeYear,
  lawAfterYear,
  lawBeforeYear,
  numberedBeforeYear,
  organizationHeads,
} from '../../lexicon/date-cues.js';
import type { Block, Document } from '../../schema/document.js';
import { overlaps, type Span } from '../../schema/span.js';
import {
  beforeClearMonth,
  beforeMonth,
  clearMonth,
  forms,
  type NumericOrder,
  type Reading,
} from './forms.js';

/** A place that a form reads. */
export interface DateMatch extends Span {
  readonly rule: string;
  readonly reading: Reading;
  /** The block that it stands in. */
  readonly block: Block;
}

/** Only a block that holds a digit or a capitalized month can hold a date. */
const PROMISING =
  /\p{N}|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|century)\b/u;
const CONTEXT = 40;

/**
 * Every date of the document in reading order, none overlapping another. Where forms overlap, the one that begins first
 * and reaches further wins.
 * @param excluded names of instruments and signatories, whose years are no dates
 */
export function scanDates(document: Document, excluded: readonly Span[], order: NumericOrder): DateMatch[] {
  return document.blocks
    .filter((block) => block.part !== 'furniture')
    .flatMap((block) => scanBlock(document.text, block, order))
    .filter((match) => !excluded.some((span) => overlaps(span, match)));
}

function scanBlock(text: string, block: Block, order: NumericOrder): DateMatch[] {
  const stretch = text.slice(block.start, block.end);
  if (!PROMISING.test(stretch)) return [];
  const found: (DateMatch & { priority: number })[] = [];
  forms.forEach((form, priority) => {
    for (const hit of stretch.matchAll(form.pattern)) {
      const before = stretch.slice(Math.max(0, hit.index - CONTEXT), hit.index);
      const after = stretch.slice(hit.index + hit[0].length, hit.index + hit[0].length + CONTEXT * 2);
      if (!isDate(form.name, hit[0], before, after) || isInAddress(stretch, hit.index)) continue;
      const reading = form.read(hit.groups ?? {}, order);
      if (reading === null) continue;
      const start = block.start + hit.index;
      found.push({ start, end: start + hit[0].trimEnd().length, rule: form.name, reading, block, priority });
    }
  });
  found.sort((a, b) => a.start - b.start || b.end - a.end || a.priority - b.priority);
  const kept: DateMatch[] = [];
  for (const { priority: _priority, ...match } of found) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= match.start) kept.push(match);
    else if (match.end > last.end && match.end - match.start > last.end - last.start)
      kept[kept.length - 1] = match;
  }
  return kept;
}

/** Words around a bare number or a bare month decide. */
function isDate(form: string, hit: string, before: string, after: string): boolean {
  if (form === 'month-of-year') {
    if (/^[\s\uFEFF]+\d/.test(after)) return false;
    // `the end of November`, `mid-May`: the words before the month say that it is one.
    if (/[\s\uFEFF-]/.test(hit)) return true;
    return (
      beforeMonth.test(before) ||
      (clearMonth.test(hit) && beforeClearMonth.test(before) && /^[\s\uFEFF]+\p{Ll}/u.test(after))
    );
  }
  if (form === 'year-range' || form === 'iso-month') {
    return !lawBeforeYear.test(before) && !/\b(?:[Nn]os?|[Nn]umber)\.?[\s\uFEFF]*$/.test(before);
  }
  if (form !== 'year') return true;
  if (beforeQuantity.test(before) || beginsOrganization(after) || /^\([a-z]/.test(after)) return false;
  if (lawBeforeYear.test(before) || lawAfterYear.test(after) || numberedBeforeYear.test(before)) return false;
  if (/^1[6-7]/.test(hit) && !beforeYear.test(before)) return false;
  return !afterQuantity.test(after) || beforeYear.test(before);
}

/** `1969 KAL Abductees' Families Association`: the year is part of the name. */
function beginsOrganization(after: string): boolean {
  const name = /^(?:[\s\uFEFF]+(?:\p{Lu}[\p{L}'-]*|of|for|the|and|&))+/u.exec(after)?.[0] ?? '';
  const last = /([\p{L}'-]+)$/u.exec(name)?.[1] ?? '';
  return organizationHeads.test(last);
}

/** Numbers in web addresses and file names are no dates. */
function isInAddress(text: string, at: number): boolean {
  const start = Math.max(text.lastIndexOf(' ', at), text.lastIndexOf('\n', at)) + 1;
  return /^[("[<]?(?:https?:|www\.|[\w.+-]+@)|\.(?:pdf|html?|php|docx?|jpe?g|png)\b/i.test(
    /^\S*/.exec(text.slice(start, start + 400))?.[0] ?? '',
  );
}
