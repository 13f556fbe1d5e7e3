import { checkCounts } from './corpus/counts.js';
import { joinOrganizations } from './corpus/organizations.js';
import { findCounts } from './extractors/counts.js';
import { findDates } from './extractors/dates/index.js';
import { aboutOf, kindOf, languageOf, senderOf, sendersOf } from './extractors/facts.js';
import { hasOrganizationWord } from './extractors/people.js';
import { findRecipients } from './extractors/recipients/index.js';
import { governmentOf } from './extractors/recommendations/addressee.js';
import { findRecommendations } from './extractors/recommendations/index.js';
import { findReferences } from './extractors/references/index.js';
import { findSignatories } from './extractors/signatories/index.js';
import { addressedInTitle, titleOf } from './extractors/title.js';
import { countryName } from './lexicon/countries/index.js';
import { parse } from './parsers/parse.js';
import type { CountAssertion } from './schema/assertions.js';
import type { Dataset, DocumentEntry } from './schema/dataset.js';
import type { Document } from './schema/document.js';
import { UnreadableInput } from './schema/errors.js';
import { documentIds } from './schema/ids.js';
import type { Found } from './schema/rows.js';
import type { MentionTable } from './schema/tables.js';

export { extensions } from './parsers/parse.js';
export { type Dataset, type DocumentEntry, validate } from './schema/dataset.js';
export { DemarcheError, InvalidDataset, UnreadableInput } from './schema/errors.js';
export { type TableName, tableNames } from './schema/names.js';
export {
  type CsvStyle,
  csvStyles,
  type Format,
  formats,
  type OutputFile,
  type RenderOptions,
  render,
} from './writers/index.js';

/** A file to read: its path below the input folder (with `/`) and its bytes. */
export interface Input {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What a run gives: the dataset of all that could be read, and one error a file that could not. */
export interface Extraction {
  readonly dataset: Dataset;
  readonly failures: readonly UnreadableInput[];
}

/**
 * Read every input and find every row. Pulls its inputs one by one, so that a caller can read files as it goes. Documents
 * come sorted by path, then by content: the order of the inputs does not matter.
 */
export function extract(inputs: Iterable<Input>): Extraction {
  const read: { path: string; sha256: string; make: (id: string) => Extracted }[] = [];
  const failures: UnreadableInput[] = [];
  for (const { path, bytes } of inputs) {
    try {
      const document = parse(path, bytes, '');
      const extracted = extractDocument(document);
      read.push({ path, sha256: document.sha256, make: (id) => extracted(id) });
    } catch (error) {
      if (!(error instanceof UnreadableInput)) throw error;
      failures.push(error);
    }
  }
  read.sort((a, b) => compare(a.path, b.path) || compare(a.sha256, b.sha256));
  const ids = documentIds(read.map((r) => r.path));
  const extracted = read.map((r, i) => r.make(ids[i] ?? ''));
  return { dataset: join(extracted), failures };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Extracted {
  readonly entry: DocumentEntry;
  readonly counts: readonly CountAssertion[];
}

/** Everything that one document tells by itself; it gets its id when all documents are known. */
function extractDocument(document: Document): (id: string) => Extracted {
  const references = findReferences(document);
  const sender = senderOf(document, hasOrganizationWord);
  const signatories = findSignatories(document, sender);
  const dates = findDates(document, [...references.spans, ...signatories.spans]);
  const recipients = findRecipients(document, dates.spans);
  const about = aboutOf(document);
  const title = titleOf(document, dates.spans);
  const written = recipients.filter((row) => row.role === 'to').map((row) => row.name);
  const recommendations = findRecommendations(document, {
    recipients: written.length > 0 ? written : implied(document, title, about),
    country:
      recipients.find((row) => row.role === 'to' && row.country_code !== null)?.country_code ??
      about[0] ??
      null,
    reviewed: about[0] === undefined ? null : countryName(about[0]),
    references: references.spans,
  });
  const counts = findCounts(document);
  return (id) => ({
    counts,
    entry: {
      id,
      path: document.path,
      sha256: document.sha256,
      encoding: document.encoding,
      kind: kindOf(document, signatories.rows, recipients, title ?? ''),
      title,
      date: dates.own,
      language: languageOf(document),
      sender: sendersOf(sender, signatories.rows),
      about,
      warnings: [...document.warnings, ...dates.warnings],
      dates: numbered(id, 'dates', dates.rows),
      recipients: numbered(id, 'recipients', recipients),
      signatories: numbered(id, 'signatories', signatories.rows),
      references: numbered(id, 'references', references.rows),
      recommendations: numbered(id, 'recommendations', recommendations),
    },
  });
}

/** Whom a letter addresses without naming: in its title, or as `Excellency` the government of the country it is about. */
function implied(document: Document, title: string | null, about: readonly string[]): string[] {
  const named = addressedInTitle(title);
  if (named !== null) return [named];
  const greets = document.blocks.some(
    (block) =>
      block.part === 'opening' && /^(?:Your )?Excellenc/.test(document.text.slice(block.start, block.end)),
  );
  const government = greets ? governmentOf(about[0] ?? null) : null;
  return government === null ? [] : [government];
}

/** Rows in reading order, each with its id. */
function numbered<Row extends { id: string; start: number }>(
  id: string,
  table: MentionTable,
  rows: readonly Found<Row>[],
): (Found<Row> & { id: string })[] {
  return [...rows]
    .sort((a, b) => a.start - b.start)
    .map((row, i) => ({ id: `${id}/${table}/${i + 1}`, ...row }));
}

/** What only all documents together tell. */
function join(extracted: readonly Extracted[]): Dataset {
  const joined = joinOrganizations(extracted.map(({ entry }) => entry));
  const counts = new Map(extracted.map(({ entry, counts: asserted }) => [entry.id, asserted]));
  return { documents: checkCounts(joined.documents, counts), organizations: joined.organizations };
}
