import type { Document } from '../../schema/document.js';
import type { Found, RecipientRow } from '../../schema/rows.js';
import type { Span } from '../../schema/span.js';
import { folded } from '../mention.js';
import { isRole, looksLikePerson } from '../people.js';
import { readAddressees } from './address-block.js';
import type { Addressee } from './addressee.js';
import { announcedTo } from './announced.js';
import { copyLines } from './copies.js';
import { addressLines, isSalutation, letterhead } from './lines.js';
import { readSalutations, type Salutation } from './salutation.js';
import { addressedRow, greetedRow, nameOf } from './to-row.js';

/** Who is written to, and where the document says it. */
interface Recipients {
  readonly rows: Found<RecipientRow>[];
  readonly spans: readonly Span[];
}

/**
 * Find who a letter is written to and who gets a copy.
 * Surface forms: an address block above the salutation, with or without `To:`; several of them; a heading `to …` below
 * the title; `Her Excellency` with an office below the signature; the greeted group or person where there is no block; `CC:`
 * lists, in the head or at the end, numbered or not; officials named below the signature; without any of them, the line
 * that announces the letter below it, `Following is a letter to …`.
 * @param dates spans of dates, which are no lines of an address
 * @returns the rows, and the whole lines of the address blocks
 */
export function findRecipients(document: Document, dates: readonly Span[]): Recipients {
  const salutations = readSalutations(
    document,
    document.blocks.filter((b) => isSalutation(document, b)),
  );
  const blocks = readAddressees(addressLines(document, dates, salutations.length > 0));
  const told = blocks.length + salutations.length > 0 ? blocks : announcedTo(document);
  const addressed = isLetterhead(document, told, salutations, dates) ? [] : told;
  const to =
    addressed.length > 0
      ? addressed.map((a) =>
          a.line.copied
            ? addressedRow(document, a, 'cc', null)
            : addressedRow(document, a, 'to', salutationFor(a, salutations)),
        )
      : salutations.flatMap((s) => s.greeted.map((g) => greetedRow(document, g, s)));
  const copied = readAddressees(copyLines(document)).map((a) => addressedRow(document, a, 'cc', null));
  const lines = blocks.length === 0 ? [] : addressed.flatMap((one) => one.lines);
  return { rows: [...to, ...copied], spans: [...lines, ...letterhead(document, dates)] };
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

/** The salutation that names the addressee, else the one below, or the only one there is. */
function salutationFor(addressee: Addressee, salutations: readonly Salutation[]): string | null {
  const words = nameOf(addressee)
    .split(/[\s,]+/)
    .filter((word) => word.length > 2);
  const naming = salutations.find((s) => words.some((word) => s.text.includes(word)));
  const below = salutations.find(({ start }) => start >= addressee.line.end);
  return (naming ?? below ?? salutations[0])?.text ?? null;
}
