import { addressTitle, addressWords, bodyBeginning, spoken } from '../../lexicon/address-words.js';
import { isRegion, placeCountry } from '../../lexicon/countries/index.js';
import { copyLabel, headerLabels, officeGreeting, salutationBeginning } from '../../lexicon/letter-parts.js';
import { officialTitles } from '../../lexicon/official-titles.js';
import type { Block, Document } from '../../schema/document.js';
import { contains, overlapping, type Span } from '../../schema/span.js';
import { folded } from '../mention.js';
import { beginsWithGivenName, honorificLength, isRole, looksLikePerson } from '../people.js';
import { readAddressees } from './address-block.js';
import type { AddressLine } from './addressee.js';
import { isGroup } from './bodies.js';
import { contactIn } from './contact.js';
import { before, rowsOf, skip, splitGroups } from './rows.js';

const NO_ADDRESS =
  /\b(?:letter|statement|appeal|release|declaration|report|submission|embargo\w*|immediate|urgent action|index|reference)\b/i;

const LONGEST_SALUTATION = 160;

/** `Dear Minister,` `Excellency:` `President Diallo:` in the opening. */
export function isSalutation(document: Document, block: Block): boolean {
  if (block.part !== 'opening') return false;
  const text = folded(document, block);
  if (text.length > LONGEST_SALUTATION || (text.endsWith(')') && /^(?:His|Her) /.test(text))) return false;
  return salutationBeginning.test(text) ? /[,:!)]$|^Dear/.test(text) : officeGreeting.test(text);
}

/** The lines of the opening that can belong to an address block: no date, no subject, no title. */
export function addressLines(document: Document, dates: readonly Span[], greets: boolean): AddressLine[] {
  const opening = document.blocks.filter(
    (block) => block.part === 'opening' && block.kind !== 'heading' && !isSalutation(document, block),
  );
  const lines = opening.flatMap((block) => rowsOf(document, block));
  const inOrder = [...dates].sort((a, b) => a.start - b.start);
  const dated = new Set(lines.filter((line) => holdsOne(inOrder, line)));
  const dateAt = lines.findIndex((line) => dated.has(line));
  const labels = labelled(
    document,
    lines.filter((line) => !dated.has(line)),
  );
  const to = labels.findIndex((line) => line.labelled);
  if (to >= 0) return untilSubject(labels.slice(to));
  if (!greets) return sureBlocks(labels);
  const bullets = opening.filter(({ kind, marker }) => kind === 'item' && marker === null);
  const usable = labels.filter(
    (line) =>
      !NO_ADDRESS.test(line.text) &&
      (honorificLength(line.text) > 0 || overlapping(bullets, line).length === 0),
  );
  const below = usable.filter((line) => dateAt < 0 || line.start > (lines[dateAt]?.start ?? 0));
  return startingAtName(below.length > 0 ? below : usable);
}

/** Below `To:` neither the title of the letter is one more addressee nor what follows it. */
function untilSubject(lines: readonly AddressLine[]): AddressLine[] {
  const end = lines.findIndex((line) => !line.labelled && line.opensBlock && NO_ADDRESS.test(line.text));
  return end < 0 ? [...lines] : lines.filter((line, i) => i < end || line.labelled);
}

/** Without a salutation, `Mr. Moe` over his office and his address is written to, where nobody speaks. */
function sureBlocks(lines: readonly AddressLine[]): AddressLine[] {
  if (lines.some(({ text }) => spoken.test(text))) return [];
  const blocks: AddressLine[][] = [];
  for (const line of lines) {
    if (line.opensBlock) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter(isSureBlock).flat();
}

function isSureBlock([first, second, ...more]: readonly AddressLine[]): boolean {
  if (first === undefined || second === undefined || !addressTitle.test(first.text)) return false;
  const isHeld = officialTitles.test(second.text) || bodyBeginning.test(second.text);
  return isHeld && readAddressees([first]).length > 0 && more.some(isAddress);
}

/** Does a line hold a whole date? */
function holdsOne(dates: readonly Span[], line: Span): boolean {
  return overlapping(dates, line).some((date) => contains({ start: line.start, end: line.end + 1 }, date));
}

/** What stands above the first name is letterhead. */
function startingAtName(lines: readonly AddressLine[]): AddressLine[] {
  const areTitled = lines.some(({ text }) => honorificLength(text) > 0);
  const first = lines.findIndex(
    (line) => readAddressees([line]).length > 0 && !(areTitled && isUnknown(line)),
  );
  return first < 0 ? [] : lines.slice(first);
}

/** Above persons with titles a line alone that no given name begins is the page's: `Original Link Here`. */
const isUnknown = ({ text, opensBlock, hasMore }: AddressLine): boolean =>
  opensBlock &&
  !hasMore &&
  looksLikePerson(text) &&
  honorificLength(text) === 0 &&
  !beginsWithGivenName(text);

/** Strip `To:`, stop at other labels; a label alone on its line belongs to the next. */
function labelled(document: Document, lines: readonly AddressLine[]): AddressLine[] {
  const kept: AddressLine[] = [];
  let pending = false;
  let isAddressed = false;
  let isClosed = false;
  // Below `From:` alone on its line stands who writes, where `To:` says who is written to.
  const isTold = lines.some((line) => toLabel(line) > 0);
  let isTheirs = false;
  for (const line of lines.flatMap((one) => apartFromCopies(document, one))) {
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
      if (!isClosed && !isTheirs)
        kept.push({ ...line, labelled: pending, opensBlock: line.opensBlock || pending });
      pending = false;
    }
  }
  return kept;
}

/** `To: Ana Ek, Chair Cc: Ivo Moe`: who gets a copy stands on the same line. */
function apartFromCopies(document: Document, line: AddressLine): AddressLine[] {
  const label = / C\.?c\.?: /i.exec(line.text);
  if (label === null || !headerLabels.to.test(line.text)) return [line];
  const rest = skip(document, line, label.index + label[0].length);
  const head = before(document, line, label.index);
  return rest === null ? [head] : [head, { ...rest, copied: true }];
}

/** How long the word is that says who is written to; 0 where there is none. */
const toLabel = (line: AddressLine): number => headerLabels.to.exec(line.text)?.[0].length ?? bareTo(line);

/** `To the Minister of Justice`, `To Mr. Ek` without a colon, at the beginning of a block: how long the word is. */
function bareTo({ text, opensBlock }: AddressLine): number {
  const to = /^To (?:the )?/.exec(text)?.[0].length ?? 0;
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

/** The lines of those who get a copy. */
export function copyLines(document: Document): AddressLine[] {
  return document.blocks
    .filter((block) => block.part === 'copies')
    .flatMap((block) => copiesIn(document, rowsOf(document, block)));
}

/** Each line names somebody, but where some are lines of an address, only those that begin a block or a person do. */
function copiesIn(document: Document, lines: readonly AddressLine[]): AddressLine[] {
  const unlabelled = lines.flatMap((line) => {
    const label = copyLabel.exec(line.text)?.[0].length ?? 0;
    const rest = label === 0 ? line : skip(document, line, label);
    return rest === null ? [] : [{ ...rest, copied: true }];
  });
  const addressed = unlabelled.some(isAddress);
  return unlabelled.flatMap((line, i) =>
    addressed
      ? [{ ...line, opensBlock: i === 0 && !isAddress(line) }]
      : splitGroups(document, { ...line, opensBlock: true }),
  );
}

/** `12 Palace Road` `Nairobi, Kenya`: a line that says only where. */
function isAddress({ text }: AddressLine): boolean {
  const places = text.split(/, ?/);
  return (
    places.every((place) => placeCountry(place) !== null || isRegion(place)) ||
    (addressWords.test(text) &&
      /\d/.test(text) &&
      !bodyBeginning.test(text) &&
      honorificLength(text) === 0 &&
      contactIn(text) === null)
  );
}
