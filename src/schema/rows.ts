import * as z from 'zod';
import { countryCode, day, edtf, text, texts } from './values.js';

/*
 * One schema a table, in the order of its columns. A description is the column's meaning: it goes into the JSON Schema,
 * the Table Schema and the documentation.
 */

const mention = {
  id: z.string().describe('DOCUMENT_ID/TABLE/N, N counted from 1 in reading order'),
  text: z.string().min(1).describe('the mention as a reader sees it, white space folded'),
  start: z.int().min(0).describe('first code point of the mention in the decoded source'),
  end: z.int().min(1).describe('code point after the last one'),
  line: z.int().min(1).describe('line of start, from 1'),
  rule: z.string().min(1).describe('name of the rule that found it'),
};

/** One date mention. */
export const dateRow = z.strictObject({
  ...mention,
  edtf: edtf.describe('the value in EDTF (ISO 8601-2, level 1)'),
  earliest: day.describe('first day that the value covers; null for every-year dates'),
  latest: day.describe('last day that the value covers; null for every-year dates'),
  precision: z
    .enum(['day', 'month', 'season', 'year', 'decade', 'century', 'interval'])
    .describe('the unit that the value fixes'),
  year_source: z
    .enum(['stated', 'context'])
    .nullable()
    .describe('is the year printed in the mention or taken from context; null where no year is known'),
  role: z.enum(['document', 'mention']).describe("document for the document's own date"),
});

/** One person or body written to. */
export const recipientRow = z.strictObject({
  ...mention,
  role: z.enum(['to', 'cc']).describe('written to, or given a copy'),
  name: z.string().min(1).describe('person, body or group, without honorific'),
  honorific: text.describe('Mr., H.E., Dr. …'),
  position: text.describe('titles held, joined by "; "'),
  organization: text.describe('the body the person is written to at'),
  address: text.describe('postal address lines, joined by ", "'),
  country_code: countryCode.describe('ISO 3166-1 alpha-3, from the address or position'),
  country: text.describe('English short name'),
  email: text.describe('e-mail address as printed'),
  phone: text.describe('telephone number as printed'),
  fax: text.describe('fax number as printed'),
  salutation: text.describe('the salutation that greets this recipient'),
});

/** One signature. */
export const signatoryRow = z.strictObject({
  ...mention,
  kind: z.enum(['organization', 'person']).describe('who signs'),
  name: z.string().min(1).describe('as printed, without acronym, location, numbering or footnote marks'),
  acronym: text.describe('acronym or short name printed beside the name'),
  position: text.describe('of a person: titles held'),
  organization: text.describe('of a person: whom they sign for'),
  location: text.describe('the place as printed beside the name'),
  country_code: countryCode.describe('ISO 3166-1 alpha-3; null where the place decides none'),
  country: text.describe('English short name'),
  country_source: z
    .enum(['stated', 'name', 'corpus'])
    .nullable()
    .describe('printed beside the name, part of the name, or stated in another document of the run'),
  organization_id: text.describe('the row of organizations that this signature resolves to'),
  duplicate: z.boolean().describe('the same organization has signed this document already'),
});

/** One mention of an instrument. */
export const referenceRow = z.strictObject({
  ...mention,
  instrument: z.string().min(1).describe('id in the instrument registry, else a slug of the name'),
  name: z.string().min(1).describe('official English title, else the name as printed'),
  kind: z
    .enum(['treaty', 'protocol', 'ilo_convention', 'declaration', 'resolution', 'national_law', 'other'])
    .describe('what sort of instrument'),
  article: text.describe('articles cited, joined by "; "'),
  year: z.int().nullable().describe('year of adoption'),
});

/** One recommendation. */
export const recommendationRow = z.strictObject({
  ...mention,
  form: z.enum(['item', 'sentence']).describe('an item of a list, or a sentence that asks by itself'),
  lead_in: text.describe('the sentence that opens the list'),
  section_number: text.describe('number of the heading it stands under'),
  section_title: text.describe('the heading it stands under'),
  addressee: text.describe('who is asked, resolved'),
  action: text.describe('first operative verb, infinitive'),
  category: z
    .int()
    .min(1)
    .max(5)
    .nullable()
    .describe('UPR action category: 1 minimal, 2 continuing, 3 considering, 4 general, 5 specific'),
  references: texts.describe('ids of the instruments that the text names'),
});

/** One organization, resolved across all documents of a run. */
export const organizationRow = z.strictObject({
  id: z.string().min(1).describe('slug of the name'),
  name: z.string().min(1).describe('the fullest form printed'),
  acronyms: texts.describe('every acronym printed'),
  aliases: texts.describe('every other form printed'),
  country_code: countryCode.describe('where some document states it; null where two disagree'),
  country: text.describe('English short name'),
  documents: texts.describe('ids of the documents that it signs'),
});

/** What is said of a document as a whole; its tables are nested beside these columns. */
export const documentRow = z.strictObject({
  id: z.string().min(1).describe('slug of the path, without extension; unique in the run'),
  path: z.string().min(1).describe('path below the input folder, with /'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe("of the file's bytes"),
  encoding: z.string().min(1).describe('how the bytes were read: utf-8, windows-1252, macintosh …'),
  kind: z
    .enum(['letter', 'open_letter', 'press_release', 'report', 'resolution', 'other'])
    .describe('what sort of text it is'),
  title: text.describe("the document's own title, or the subject of a letter"),
  date: edtf.nullable().describe("the document's own date, EDTF"),
  language: text.describe('BCP 47 code of the main text'),
  sender: texts.describe('organizations that issue it'),
  about: texts.describe('alpha-3 codes of the countries it is about, most mentioned first'),
  warnings: texts.describe('what a person should look at'),
});

export type DateRow = z.infer<typeof dateRow>;
export type RecipientRow = z.infer<typeof recipientRow>;
export type SignatoryRow = z.infer<typeof signatoryRow>;
export type ReferenceRow = z.infer<typeof referenceRow>;
export type RecommendationRow = z.infer<typeof recommendationRow>;
export type OrganizationRow = z.infer<typeof organizationRow>;
export type DocumentRow = z.infer<typeof documentRow>;

/** A row as its extractor finds it; its id comes from its place among the rows of the document. */
export type Found<Row extends { id: string }> = Omit<Row, 'id'>;
