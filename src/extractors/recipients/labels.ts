import { copyLabel, headerLabels } from '../../lexicon/letter-parts.js';
import type { Document } from '../../schema/document.js';
import { honorificLength, isRole } from '../people.js';
import type { AddressLine } from './addressee.js';
import { isGroup } from './bodies.js';
import { contactIn } from './contact.js';
import { before, skip, splitGroups } from './rows.js';

/**
 * The lines of a letter's head without their labels: what stands behind or below `To:` is labelled, what belongs to other
 * labels (`From:`, `Re:`, `Date:`, `via fax`) left out. A label alone on its line belongs to the next.
 */
export function labelled(document: Document, lines: readonly AddressLine[]): AddressLine[] {
  const kept: AddressLine[] = [];
  let pending = false;
  let isAddressed = false;
  let isClosed = false;
  // Below `From:` alone on its line stands who writes, where `To:` says who is written to.
  const isTold = lines.some((line) => toLabel(line) > 0);
  let isTheirs = false;
  for (const line of lines.flatMap((one) => apartFromCopies(document, one, isTold))) {
    const to = toLabel(line);
    if (to > 0) {
      isTheirs = false;
      const rest = skip(document, line, to);
      pending = rest === null;
      isAddressed = true;
      if (rest !== null) kept.push(...splitGroups(document, { ...rest, labelled: true, opensBlock: true }));
    } else if (line.copied)
      kept.push(...splitGroups(document, { ...line, labelled: true, opensBlock: true }));
    else if (isAddressed && headerLabels.subject.test(line.text)) {
      // What the letter is about ends its head, but for another label.
      pending = false;
      isClosed = true;
    } else if (isOtherHeader(line.text)) {
      pending = false;
      isTheirs = isTold && headerLabels.from.exec(line.text)?.[0].length === line.text.length;
    } else {
      if (!isClosed && !isTheirs && pending)
        kept.push(...splitGroups(document, { ...line, labelled: true, opensBlock: true }));
      else if (!isClosed && !isTheirs) kept.push(line);
      pending = false;
    }
  }
  return kept;
}

/** `To: Ana Ek, Chair Cc: Ivo Moe`: who gets a copy stands on the same line, or below `To:` on one of its own. */
function apartFromCopies(document: Document, line: AddressLine, isTold: boolean): AddressLine[] {
  const own = isTold && line.text.includes(':') ? (copyLabel.exec(line.text)?.[0] ?? '') : '';
  if (own.includes(':')) {
    const named = skip(document, line, own.length);
    return named === null ? [line] : [{ ...named, copied: true }];
  }
  const label = / C\.?c\.?: /i.exec(line.text);
  if (label === null || !headerLabels.to.test(line.text)) return [line];
  const rest = skip(document, line, label.index + label[0].length);
  const head = before(document, line, label.index);
  return rest === null ? [head] : [head, { ...rest, copied: true }];
}

/** How long the word is that says who is written to; 0 where there is none. */
const toLabel = (line: AddressLine): number => headerLabels.to.exec(line.text)?.[0].length ?? bareTo(line);

/** `To the Minister of Justice`, `to Mr. Ek` without a colon, at the beginning of a block: how long the word is. */
function bareTo({ text, opensBlock }: AddressLine): number {
  const to = /^(?:To|to(?= (?:the )?\p{Lu})) (?:[Tt]he )?/u.exec(text)?.[0].length ?? 0;
  if (!opensBlock || to === 0 || /[.?!:]$/.test(text)) return 0;
  const rest = text.slice(to);
  return isRole(rest) || isGroup(rest) || honorificLength(rest) > 0 ? to : 0;
}

function isOtherHeader(text: string): boolean {
  const { from, subject, date, via } = headerLabels;
  return (
    from.test(text) ||
    subject.test(text) ||
    date.test(text) ||
    (text.includes(':') && copyLabel.test(text)) ||
    /^(?:via|by|sent by)\b.{0,40}(?:e-?mail|fax|post)/i.test(text) ||
    (via.test(text) && text.length < 30 && contactIn(text) === null)
  );
}
