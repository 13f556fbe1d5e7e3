import { countryName, countryOf, placeCountry } from '../../lexicon/countries/index.js';
import { withoutEnd } from '../../lexicon/ends.js';
import type { Document } from '../../schema/document.js';
import type { Found, RecipientRow } from '../../schema/rows.js';
import { countriesIn } from '../countries.js';
import { folded, mention, subspan, verbatim } from '../mention.js';
import { isRole } from '../people.js';
import type { Addressee } from './addressee.js';
import { isSalutation } from './lines.js';
import type { Greeted, Salutation } from './salutation.js';

/** The name of an addressee, folded. */
export const nameOf = ({ line, from, to }: Addressee): string => line.text.slice(from, to);

/** The row of somebody whom an address or a list of copies names. */
export function addressedRow(
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
  const { address, positions, organizations, rule } = addressee;
  const last = address.at(-1)?.split(/,\s*/).at(-1) ?? '';
  const fromAddress = countryOf(last) ?? countryOf(withoutEnd(last.replace(/^[\d\s-]+/, ''), /[\d\s-]/));
  if (fromAddress !== null) return fromAddress;
  for (const held of [...positions, ...organizations, nameOf(addressee)]) {
    const [first, ...more] = countriesIn(held.replace(/[’‘]/g, "'")).filter((hit) => hit.sort !== 'capital');
    const areSeveral = rule === 'address-group' && more.some(({ code }) => code !== first?.code);
    if (first !== undefined) return areSeveral ? null : first.code;
  }
  return address.length > 0 ? placeCountry(last) : null;
}

/** A person or group that is only greeted. The text elsewhere may say of which country: `the Prime Minister of Sweden`. */
export function greetedRow(
  document: Document,
  greeted: Greeted,
  salutation: Salutation,
): Found<RecipientRow> {
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
