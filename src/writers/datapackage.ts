import type { CsvStyle } from './options.js';
import type { Sheet } from './sheets.js';

const ABOUT = {
  name: 'demarche-dataset',
  title: 'Demarche dataset',
  description: 'Facts found in letters, press releases and reports, each with its place in the source.',
};

/** What a file is, by the end of its name. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  jsonl: 'application/jsonl',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * The descriptor of the CSVs as a Frictionless Data Package (version 1, tabular profile). It depends on
 * the columns alone; the sums of the files are added when they are saved.
 */
export function dataPackage(sheets: readonly Sheet[], style: CsvStyle): object {
  return {
    profile: 'tabular-data-package',
    ...ABOUT,
    resources: sheets.map(({ name, description, schema }) => ({
      name,
      path: `${name}.csv`,
      profile: 'tabular-data-resource',
      title: name,
      description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { lineTerminator: style === 'excel' ? '\r\n' : '\n' },
      schema,
    })),
  };
}

/** The descriptor of files that are no CSVs: what each is, without its columns. */
export function filePackage(names: readonly string[]): object {
  return {
    profile: 'data-package',
    ...ABOUT,
    resources: names.map((name) => {
      const format = name.slice(name.lastIndexOf('.') + 1);
      return { name, path: name, profile: 'data-resource', format, mediatype: MEDIA_TYPES[format] };
    }),
  };
}
