import type { Entries } from '../schema/dataset.js';
import { type Composer, composed } from './composer.js';
import { csvComposer } from './csv.js';
import { dataPackage, filePackage } from './datapackage.js';
import { writtenSchema } from './dataset-schema.js';
import { jsonComposer } from './json.js';
import { jsonlComposer } from './jsonl.js';
import { defaults, type Format, type RenderOptions, writtenTables } from './options.js';
import { columnsOf, rowsOf } from './rows.js';
import { headerOf, type Sheet, sheetsOf } from './sheets.js';
import { xlsxChunks } from './xlsx/workbook.js';

export { type CsvStyle, csvStyles, type Format, formats, type RenderOptions } from './options.js';

/** A file of the dataset: its name below the output folder, and what it holds in pieces, made anew at every call. */
export interface OutputFile {
  readonly name: string;
  chunks(): Iterable<string | Uint8Array>;
  /** The same while the documents pass, where the format allows it: one pass then serves all such files. */
  readonly compose?: () => Composer;
}

/** What a format needs to write its files. */
interface Request extends RenderOptions {
  readonly dataset: Entries;
  readonly sheets: readonly Sheet[];
}

/** The files of each format. */
const writers: Readonly<Record<Format, (request: Request) => readonly OutputFile[]>> = {
  csv: ({ dataset, sheets, csv }) =>
    sheets.map((sheet) =>
      passing(`${sheet.name}.csv`, dataset, () => csvComposer(headerOf(sheet), sheet.table, csv)),
    ),
  jsonl: ({ dataset, tables }) =>
    tables.map((name) =>
      passing(`${name}.jsonl`, dataset, () => jsonlComposer(columnsOf(name), rowsOf(dataset, name))),
    ),
  xlsx: ({ sheets }) => [file('dataset.xlsx', () => xlsxChunks(sheets))],
  json: ({ dataset, tables }) => [passing('dataset.json', dataset, () => jsonComposer(dataset, tables))],
};

/**
 * Every file of a dataset, in the order in which to save them. dataset.json is the last: who sees a new one may trust
 * that the files beside it are new too. The dataset is taken as valid; nothing is made before `chunks()` is read.
 * schema.json goes with JSON; datapackage.json is there whatever the formats. Each describes what is written and no more.
 */
export function render(dataset: Entries, options: Partial<RenderOptions> = {}): readonly OutputFile[] {
  const asked = { ...defaults, ...options };
  const tables = writtenTables(asked.tables);
  const sheets = sheetsOf(dataset, { tables, wide: asked.wide });
  const request: Request = { ...asked, tables, dataset, sheets };
  const of = (format: Format): readonly OutputFile[] =>
    asked.formats.includes(format) ? writers[format](request) : [];
  const first = [...of('csv'), ...of('jsonl'), ...of('xlsx')];
  const last = of('json');
  const data = [...first, ...last];
  if (data.length === 0) return [];
  const schema = last.map(() => file('schema.json', () => pretty(writtenSchema(tables))));
  return [...first, ...schema, file('datapackage.json', () => pretty(descriptor(request, data))), ...last];
}

/** Only a CSV can say its columns in a Table Schema; where there is none, the other files are what the package holds. */
function descriptor({ formats, sheets, csv }: Request, data: readonly OutputFile[]): object {
  return formats.includes('csv') ? dataPackage(sheets, csv) : filePackage(data.map(({ name }) => name));
}

const passing = (name: string, { documents }: Entries, compose: () => Composer): OutputFile => ({
  name,
  chunks: () => composed(documents, compose()),
  compose,
});

const file = (name: string, chunks: OutputFile['chunks']): OutputFile => ({ name, chunks });

const pretty = (value: object): readonly string[] => [`${JSON.stringify(value, null, 2)}\n`];
