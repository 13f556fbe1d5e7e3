import { addressWords, bodyBeginning } from '../../lexicon/address-words.js';
import { isRegion, placeCountry } from '../../lexicon/countries/index.js';
import { hasPlainWord, isFullName, officeBefore, titlesBefore } from '../office.js';
import {
  hasOrganizationWord,
  isNamedAsOffice,
  isRole,
  looksLikePerson,
  withoutPostNominals,
} from '../people.js';
import { type Addressee, type AddressLine, make } from './addressee.js';
import { endOfRunOn } from './run-on.js';

/** `H.E. Ana Ruiz, Minister of Justice`, `President Ana Ruiz`: a person's name begins an addressee. */
export function personAt(
  line: AddressLine,
  next: AddressLine | undefined,
  current: Addressee | undefined,
  pending: string | null,
): Addressee | null {
  if (addressWords.test(line.text) && !isHolder(line.text)) return null;
  const title = titlesBefore(line.text);
  const head = headEnd(line.text, title);
  const end = title > 0 ? title + endOfRunOn(line.text.slice(title, head)) : head;
  const name = withoutPostNominals(line.text.slice(title, end));
  if (placeCountry(name) !== null || isRegion(name)) return null;
  const isFamily = title > 0 && isNamedAsOffice(name) && isFullName(name);
  if (!isFamily && (isRole(name) || officeBefore(name) !== null)) return holderAt(line, current, title);
  const named = looksLikePerson(name) || (title > 0 && isShortName(name));
  const rest = line.text.slice(end).replace(/^[\s,(<-]+/, '');
  const saysRole = rest !== '' && isRole(rest.split(',')[0] ?? '');
  const isBelow = current !== undefined && !saysRole;
  if (!named || (isBelow && (isBodyBelow(line, title, name) || isRestOfAddress(current, line, next, title))))
    return null;
  return make(
    line,
    title,
    title + name.length,
    line.text.slice(0, title).trim() || pending,
    rest,
    'address-block',
  );
}

/** `Ana Ek, Warden of the Lake District`: an address word in the office says nothing of where. */
function isHolder(text: string): boolean {
  const comma = text.indexOf(', ');
  const name = text.slice(titlesBefore(text), comma);
  return comma > 0 && isFullName(name) && !addressWords.test(name) && OFFICE.test(text.slice(comma + 2));
}

/** `Director of …`, and nothing counted or divided. */
const OFFICE = /^(?:the )?(?:\p{Lu}[\p{L}-]* ){1,4}(?:of|for) [^\d,]+$/iu;

/** `United States Senate` below a name has the shape of one, too. */
function isBodyBelow(line: AddressLine, title: number, name: string): boolean {
  if (title > 0 || line.opensBlock) return false;
  return bodyBeginning.test(line.text) || hasPlainWord(name);
}

/** `Minister of Justice` above `Paul Orban`: the office of one, which the line below names. */
export function isNameOf(begun: Addressee, above: Addressee): boolean {
  return (
    isBareOffice(above) &&
    begun.rule === 'address-block' &&
    begun.positions.length === 0 &&
    (!begun.line.opensBlock || (areApart(above.line, begun.line) && isSure(begun)))
  );
}

/** `Ministry of Justice` right above `Ms. Ana Ek`: the body at which she is written to. */
export function isOneAt(begun: Addressee, above: Addressee): boolean {
  const { organizations, positions, address, rule, line } = above;
  return (
    rule === 'address-body' &&
    organizations.length + positions.length + address.length === 0 &&
    begun.rule === 'address-block' &&
    begun.honorific !== null &&
    begun.organizations.length === 0 &&
    !begun.line.opensBlock &&
    !begun.line.labelled &&
    !line.copied
  );
}

/** `State House` in a paragraph of its own says where the office is. */
function isSure({ honorific, line, from, to }: Addressee): boolean {
  return honorific !== null || !hasPlainWord(line.text.slice(from, to));
}

/** Each a block of its own, as where every line of the address is a paragraph. */
function areApart(above: AddressLine, below: AddressLine): boolean {
  const isOwn = (line: AddressLine): boolean => line.opensBlock && !line.hasMore && !line.copied;
  return isOwn(above) && isOwn(below) && !below.labelled;
}

function isBareOffice({ rule, organizations, address, line }: Addressee): boolean {
  const isBare = organizations.length + address.length === 0;
  return rule === 'address-role' && isBare && !bodyBeginning.test(line.text);
}

/** Where what stands first in a line ends: before its comma, bracket or dash, or the full stop of the line. */
function headEnd(text: string, from: number): number {
  const mark = /,|\s\(|\s-\s|\s<|(?<=\p{Ll}{2})\.$/u.exec(text.slice(from))?.index;
  return mark === undefined ? text.length : from + mark;
}

/** `President Ana Ruiz`, `President of the Commission, Ana Ruiz`: an office and who holds it. */
function holderAt(line: AddressLine, current: Addressee | undefined, title: number): Addressee | null {
  // Below a name an office belongs to it: `Director Free Radio`.
  const isBelowName = current !== undefined && !current.isWhole && !line.opensBlock;
  if (isBelowName && !line.labelled && !line.copied && title === 0) return null;
  const comma = headEnd(line.text, title);
  const second = comma < line.text.length ? headEnd(line.text, comma + 1) : comma;
  for (const end of new Set([comma, second])) {
    const text = withoutPostNominals(line.text.slice(title, end));
    const holder = officeBefore(text);
    if (holder === null) continue;
    const honorific = `${line.text.slice(0, title)}${holder.honorific ?? ''}`.trim();
    const rest = line.text.slice(end).replace(/^[\s,(<-]+/, '');
    const made = make(line, title + holder.from, title + text.length, honorific, rest, 'address-block');
    made.positions.unshift(holder.position);
    return { ...made, isWhole: true };
  }
  return null;
}

/** Behind an honorific one or two capitalized words are a name: `Mr. Ek`. */
function isShortName(name: string): boolean {
  return /^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?$/u.test(name) && !hasOrganizationWord(name);
}

/** Below a title or an address only an honorific, a new block or an office on the next line tells another person. */
function isRestOfAddress(
  current: Addressee,
  line: AddressLine,
  next: AddressLine | undefined,
  title: number,
): boolean {
  if (title > 0 || line.opensBlock || line.labelled) return false;
  // Below `The Director` stands the body that has one.
  const isOffice = isBareOffice(current) && current.from === 0;
  if (isOffice && isFullName(line.text) && !hasPlainWord(line.text)) return false;
  return (
    current.address.length > 0 || (current.positions.length > 0 && !(next !== undefined && isRole(next.text)))
  );
}
