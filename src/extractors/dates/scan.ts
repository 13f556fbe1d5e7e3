import type { Block, Document } from '../../schema/document.js';
import { overlaps, type Span } from '../../schema/span.js';
import { isDate } from './around.js';
import { forms } from './forms.js';
import type { NumericOrder, Reading } from './pieces.js';

/** A place that a form reads. */
export interface DateMatch extends Span {
  readonly rule: string;
  readonly reading: Reading;
  /** The block that it stands in. */
  readonly block: Block;
}

/** Only a block that holds a digit or a capitalized month can hold a date. */
const PROMISING =
  /\p{N}|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|century|centuries)\b/u;
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
      found.push({
        start,
        end: start + withoutStop(hit[0], after).length,
        rule: form.name,
        reading,
        block,
        priority,
      });
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

/** A dot behind a short month ends the sentence, `on 6 Jan.`, unless it goes on in lower case: `on 6 Jan. at noon`. */
function withoutStop(hit: string, after: string): string {
  const trimmed = hit.trimEnd();
  return trimmed.endsWith('.') && !/^(?:[\s\uFEFF]+[\p{Ll}\d(]|[,;:])/u.test(after)
    ? trimmed.slice(0, -1)
    : trimmed;
}

/** Numbers in web addresses and file names are no dates. */
function isInAddress(text: string, at: number): boolean {
  const start = Math.max(text.lastIndexOf(' ', at), text.lastIndexOf('\n', at)) + 1;
  return /^[("[<]?(?:https?:|www\.|[\w.+-]+@)|\.(?:pdf|html?|php|docx?|jpe?g|png)\b/i.test(
    /^\S*/.exec(text.slice(start, start + 400))?.[0] ?? '',
  );
}
