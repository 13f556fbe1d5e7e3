import { tables } from '../schema/tables.js';
import { tableNames } from './rows.js';
import { tableSchema } from './table-schema.js';

/**
 * The descriptor of the CSVs as a Frictionless Data Package (version 1, tabular profile). It depends on the schema
 * alone: neither hashes nor dates, so it changes only when a column does.
 */
export function dataPackage(): object {
  return {
    profile: 'tabular-data-package',
    name: 'demarche-dataset',
    title: 'Demarche dataset',
    description: 'Facts found in letters, press releases and reports, each with its place in the source.',
    resources: tableNames.map((name) => ({
      name,
      path: `${name}.csv`,
      profile: 'tabular-data-resource',
      title: name,
      description: tables[name].description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { lineTerminator: '\n' },
      schema: tableSchema(name),
    })),
  };
}
