import { countryName, countryOf, placeCountry } from '../../lexicon/countries/index.js';
import { withoutEnd } from '../../lexicon/ends.js';
import type { Document } from '../../schema/document.js';
import type { Found, RecipientRow } from '../../schema/rows.js';
import type { Span } from '../../schema/span.js';
import { countriesIn } from '../countries.js';
import { folded, mention, subspan, verbatim } from '../mention.js';
import { isRole, looksLikePerson } from '../people.js';
import { readAddressees } from './address-block.js';
import type { Addressee } from './addressee.js';
import { addressLines, copyLines, isSalutation } from './lines.js';
import { type Greeted, readSalutations, type Salutation } from './salutation.js';

/** Who is written to, and where the document says it. */
interface Recipients {
  readonly rows: Found<RecipientRow>[];
  readonly spans: readonly Span[];
}

/**
 * Find who a letter is written to and who gets a copy.
 * Surface forms: an address block above the salutation, with or without `To:`; several of them; the greeted group or
 * person where there is no block; `CC:` lists, in the head or at the end; officials named below the signature.
 * @param dates spans of dates, which are no lines of an address
 * @returns the rows, and the whole lines of the address blocks
 */
export function findRecipients(document: Document, dates: readonly Span[]): Recipients {
  const salutations = readSalutations(
    document,
    document.blocks.filter((b) => isSalutation(document, b)),
  );
  const blocks = readAddressees(addressLines(document, dates, salutations.length > 0));
  const addressed = isLetterhead(document, blocks, salutations, dates) ? [] : blocks;
  const to =
    addressed.length > 0
      ? addressed.map((a) => addressedRow(document, a, 'to', salutationFor(a, salutations)))
      : salutations.flatMap((s) => s.greeted.map((g) => greetedRow(document, g, s)));
  const copied = readAddressees(copyLines(document)).map((a) => addressedRow(document, a, 'cc', null));
  return { rows: [...to, ...copied], spans: addressed.flatMap(({ lines }) => lines) };
}

/** Names above the date are the sender's where the salutation greets persons by other names. */
function isLetterhead(
  document: Document,
  addressed: readonly Addressee[],
  salutations: readonly Salutation[],
  dates: readonly Span[],
): boolean {
  const lines = addressed.flatMap((one) => one.lines);
  const end = lines.reduce((last, line) => Math.max(last, line.end), 0);
  const greeting = salutations[0];
  if (greeting === undefined || lines.some((line) => line.labelled)) return false;
  if (!dates.some((date) => end <= date.start && date.end <= greeting.start)) return false;
  const greeted = salutations.flatMap((salutation) => salutation.greeted);
  return (
    greeted.length > 0 &&
    greeted.every((one) => {
      const name = folded(document, one);
      const words = name.split(' ').filter((word) => word.length > 2);
      const isPerson = one.honorific !== null || one.position !== null || looksLikePerson(name);
      return (
        isPerson && !isRole(name) && !lines.some(({ text }) => words.some((word) => text.includes(word)))
      );
    })
  );
}

const nameOf = ({ line, from, to }: Addressee): string => line.text.slice(from, to);

/** The salutation that names the addressee, else the only one there is. */
function salutationFor(addressee: Addressee, salutations: readonly Salutation[]): string | null {
  const words = nameOf(addressee)
    .split(/\s+/)
    .filter((word) => word.length > 2);
  const naming = salutations.find((s) => words.some((word) => s.text.includes(word)));
  return (naming ?? salutations[0])?.text ?? null;
}

function addressedRow(
  document: Document,
  addressee: Addressee,
  role: RecipientRow['role'],
  salutation: string | null,
): Found<RecipientRow> {
  const code = countryFor(addressee);
  const name = subspan(document, addressee.line, addressee.from, addressee.to);
  const list = (values: readonly string[], divider: string): string | null =>
    values.length === 0 ? null : values.join(divider);
  const { text, start, end, line, rule } = mention(document, name, addressee.rule);
  return {
    text,
    start,
    end,
    line,
    rule,
    role,
    name: verbatim(document, name),
    honorific: addressee.honorific,
    position: list(addressee.positions, '; '),
    organization: list(addressee.organizations, ' '),
    address: list(addressee.address, ', '),
    country_code: code,
    country: code === null ? null : countryName(code),
    email: addressee.contact.email,
    phone: addressee.contact.phone,
    fax: addressee.contact.fax,
    salutation,
  };
}

/** The country of the address, else the one whose office the addressee holds. */
function countryFor(addressee: Addressee): string | null {
  const { address, positions, organizations } = addressee;
  const last = address.at(-1)?.split(/,\s*/).at(-1) ?? '';
  const fromAddress = countryOf(last) ?? countryOf(withoutEnd(last.replace(/^[\d\s-]+/, ''), /[\d\s-]/));
  if (fromAddress !== null) return fromAddress;
  for (const held of [...positions, ...organizations, nameOf(addressee)]) {
    const [first] = countriesIn(held.replace(/[’‘]/g, "'")).filter((hit) => hit.sort !== 'capital');
    if (first !== undefined) return first.code;
  }
  return address.length > 0 ? placeCountry(last) : null;
}

/** A person or group that is only greeted. The text elsewhere may say of which country: `the Prime Minister of Sweden`. */
function greetedRow(document: Document, greeted: Greeted, salutation: Salutation): Found<RecipientRow> {
  const stretch = document.text.slice(greeted.start, greeted.end);
  const span = {
    start: greeted.start,
    end: greeted.start + stretch.replace(/\([A-Z]{2,8}\)$/, '').trimEnd().length,
  };
  const name = verbatim(document, span);
  const code = countryOfOffice(document, greeted.position ?? (isRole(name) ? name : ''), name);
  const { text, start, end, line, rule } = mention(document, span, 'greeted');
  return {
    text,
    start,
    end,
    line,
    rule,
    role: 'to',
    name,
    honorific: greeted.honorific,
    position: greeted.position,
    organization: null,
    address: null,
    country_code: code,
    country: code === null ? null : countryName(code),
    email: null,
    phone: null,
    fax: null,
    salutation: salutation.text,
  };
}

function countryOfOffice(document: Document, position: string, name: string): string | null {
  const [own] = countriesIn(`${position} ${name}`);
  if (own !== undefined || position === '') return own?.code ?? null;
  const titles = [
    document.metadata.title ?? '',
    ...document.blocks
      .filter((b) => (b.part === 'opening' || b.kind === 'heading') && !isSalutation(document, b))
      .map((b) => folded(document, b)),
  ];
  const [titled] = titles.filter((title) => title.includes(position)).flatMap((title) => countriesIn(title));
  return titled?.code ?? null;
}
