import { countryName, countryOf, placeCountry } from '../../lexicon/countries/index.js';
import { functionWords } from '../../lexicon/function-words.js';
import { copyLabel, headerLabels, salutationWords } from '../../lexicon/letter-parts.js';
import type { Block, Document } from '../../schema/document.js';
import type { Found, RecipientRow } from '../../schema/rows.js';
import type { Span } from '../../schema/span.js';
import { countriesIn } from '../countries.js';
import { folded, mention, subspan, trimmed, verbatim } from '../mention.js';
import { type Addressee, type AddressLine, readAddressees } from './address-block.js';
import { type Greeted, readSalutations, type Salutation } from './salutation.js';

/**
 * Find who a letter is written to and who gets a copy.
 * Surface forms: an address block above the salutation, with or without `To:`; several of them; the greeted group or
 * person where there is no block; `CC:` lists, in the head or at the end; officials named below the signature.
 * @param dates spans of dates, which are no lines of an address
 */
export function findRecipients(document: Document, dates: readonly Span[]): Found<RecipientRow>[] {
  const salutations = readSalutations(
    document,
    document.blocks.filter((b) => isSalutation(document, b)),
  );
  const addressed = readAddressees(addressLines(document, dates, salutations.length > 0));
  const to =
    addressed.length > 0
      ? addressed.map((a) => addressedRow(document, a, 'to', salutationFor(a, salutations)))
      : salutations.flatMap((s) => s.greeted.map((g) => greetedRow(document, g, s)));
  const copied = readAddressees(copyLines(document)).map((a) => addressedRow(document, a, 'cc', null));
  return [...to, ...copied];
}

const SALUTATION = new RegExp(
  `^(?:${salutationWords.map((w) => w.replace(/[.]/g, '\\.')).join('|')})(?=[\\s,:.!]|$)`,
);
const NO_ADDRESS =
  /\b(?:letter|statement|appeal|release|declaration|report|submission|embargo\w*|immediate|urgent action|index|reference)\b/i;

function isSalutation(document: Document, block: Block): boolean {
  const text = folded(document, block);
  return (
    block.part === 'opening' && SALUTATION.test(text) && /[,:!)]$|^Dear/.test(text) && text.length <= 160
  );
}

/** The lines of the opening that can belong to an address block: no date, no subject, no title. */
function addressLines(document: Document, dates: readonly Span[], greets: boolean): AddressLine[] {
  const opening = document.blocks.filter(
    (block) => block.part === 'opening' && block.kind !== 'heading' && !isSalutation(document, block),
  );
  const lines = opening.flatMap((block) => rowsOf(document, block));
  const isDate = (line: Span): boolean =>
    dates.some((date) => line.start <= date.start && date.end <= line.end + 1);
  const dateAt = lines.findIndex(isDate);
  const labels = labelled(
    document,
    lines.filter((line) => !isDate(line)),
  );
  const to = labels.findIndex((line) => line.labelled);
  if (to >= 0) return labels.slice(to);
  if (!greets) return [];
  const usable = labels.filter((line) => !NO_ADDRESS.test(line.text));
  const below = usable.filter((line) => dateAt < 0 || line.start > (lines[dateAt]?.start ?? 0));
  return startingAtName(below.length > 0 ? below : usable);
}

/** What stands above the first name is letterhead. */
function startingAtName(lines: readonly AddressLine[]): AddressLine[] {
  const first = lines.findIndex((line) => readAddressees([line]).length > 0);
  return first < 0 ? [] : lines.slice(first);
}

/** Strip `To:`, stop at other labels; a label alone on its line belongs to the next. */
function labelled(document: Document, lines: readonly AddressLine[]): AddressLine[] {
  const kept: AddressLine[] = [];
  let pending = false;
  for (const line of lines) {
    const to = headerLabels.to.exec(line.text)?.[0].length ?? 0;
    if (to > 0) {
      const rest = skip(document, line, to);
      pending = rest === null;
      if (rest !== null) kept.push({ ...rest, labelled: true, opensBlock: true });
    } else if (isOtherHeader(line.text)) pending = false;
    else {
      kept.push({ ...line, labelled: pending, opensBlock: line.opensBlock || pending });
      pending = false;
    }
  }
  return kept;
}

function isOtherHeader(text: string): boolean {
  const { from, subject, date, via } = headerLabels;
  return (
    from.test(text) ||
    subject.test(text) ||
    date.test(text) ||
    /^(?:via|by|sent by)\b.{0,40}(?:e-?mail|fax|post)/i.test(text) ||
    (via.test(text) && text.length < 30)
  );
}

/** The line without its first `count` folded characters; null where nothing is left. */
function skip(document: Document, line: AddressLine, count: number): AddressLine | null {
  if (count >= line.text.length) return null;
  const span = subspan(document, line, count, line.text.length);
  return { ...line, ...span, text: folded(document, span), printed: verbatim(document, span) };
}

/** The printed lines of a block, each whole: a country's name that runs over a line end holds its lines together. */
function rowsOf(document: Document, block: Block): AddressLine[] {
  const spans = block.lines.length > 1 ? [...block.lines] : rows(document, block);
  return spans.map((span, i) => ({
    ...span,
    text: folded(document, span),
    printed: verbatim(document, span),
    opensBlock: i === 0,
    hasMore: i < spans.length - 1,
    labelled: false,
    copied: false,
  }));
}

function rows(document: Document, block: Span): Span[] {
  const printed = [...document.text.slice(block.start, block.end).matchAll(/[^\r\n]+/g)].map((row) =>
    trimmed(document.text, { start: block.start + row.index, end: block.start + row.index + row[0].length }),
  );
  const joined: { start: number; end: number }[] = [];
  for (const row of printed.filter((r) => r.start < r.end)) {
    const last = joined.at(-1);
    if (last !== undefined && runsOver(document, last, row)) last.end = row.end;
    else joined.push({ ...row });
  }
  return joined;
}

/** A line this long was broken by the width of the page. */
const FULL_LINE = 80;

function runsOver(document: Document, above: Span, below: Span): boolean {
  const first = folded(document, above);
  const second = folded(document, below);
  const lastWord = /(\p{L}+)$/u.exec(first)?.[1] ?? '';
  if (/^\p{Ll}/u.test(second) || functionWords.has(lastWord) || above.end - above.start >= FULL_LINE)
    return true;
  return countriesIn(`${first} ${second}`).some(
    (hit) => hit.start < first.length && hit.end > first.length + 1,
  );
}

function copyLines(document: Document): AddressLine[] {
  return document.blocks
    .filter((block) => block.part === 'copies')
    .flatMap((block) => rowsOf(document, block))
    .flatMap((line) => {
      const label = copyLabel.exec(line.text)?.[0].length ?? 0;
      const rest = label === 0 ? line : skip(document, line, label);
      return rest === null ? [] : splitGroups(document, { ...rest, opensBlock: true, copied: true });
    });
}

/** `CC: Ministers; Delegations; Press` names three. */
function splitGroups(document: Document, line: AddressLine): AddressLine[] {
  if (!line.text.includes(';')) return [line];
  const raw = document.text.slice(line.start, line.end);
  return [...raw.matchAll(/[^;]+/g)].flatMap((part) => {
    const span = trimmed(document.text, {
      start: line.start + part.index,
      end: line.start + part.index + part[0].length,
    });
    return span.start < span.end
      ? [
          {
            ...line,
            ...span,
            text: folded(document, span),
            printed: verbatim(document, span),
            labelled: true,
          },
        ]
      : [];
  });
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
  return {
    ...mention(document, name, addressee.rule),
    role,
    name: verbatim(document, name),
    honorific: addressee.honorific,
    position: list(addressee.positions, '; '),
    organization: list(addressee.organizations, ' '),
    address: list(addressee.address, ', '),
    country_code: code,
    country: code === null ? null : countryName(code),
    ...addressee.contact,
    salutation,
  };
}

/** The country of the address, else the one whose office the addressee holds. */
function countryFor(addressee: Addressee): string | null {
  const { address, positions, organizations } = addressee;
  const last = address.at(-1)?.split(/,\s*/).at(-1) ?? '';
  const fromAddress = countryOf(last) ?? countryOf(last.replace(/^[\d\s-]+|[\d\s-]+$/g, ''));
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
    end: greeted.start + stretch.replace(/[\s\uFEFF]*\([A-Z]{2,8}\)$/, '').length,
  };
  const code = countryOfOffice(document, greeted.position ?? '', verbatim(document, span));
  return {
    ...mention(document, span, 'greeted'),
    role: 'to',
    name: verbatim(document, span),
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
      .filter((b) => b.part === 'opening' || b.kind === 'heading')
      .map((b) => folded(document, b)),
  ];
  const [titled] = titles.filter((title) => title.includes(position)).flatMap((title) => countriesIn(title));
  return titled?.code ?? null;
}
