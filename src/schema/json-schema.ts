import * as z from 'zod';
import { dataset } from './dataset.js';
import { type TableName, tables } from './tables.js';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The JSON Schema of dataset.json. Its `$id` has no host: the schema travels with the dataset. */
export function datasetSchema(): JsonSchema {
  const { $schema, ...body } = convert(dataset);
  return {
    ...($schema && { $schema }),
    $id: 'demarche/dataset',
    title: 'Demarche dataset',
    description:
      'Facts found in letters, press releases and reports, nested by document, and the organizations of the run. ' +
      'A value that is not known is null; a range counts Unicode code points of the decoded source.',
    ...body,
  };
}

/** The JSON Schema of one row of a table, its properties in the order of the columns. */
export function rowSchema(name: TableName): JsonSchema {
  return convert(tables[name].row);
}

function convert(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    override: ({ jsonSchema, path }) => {
      // That an integer is safe is a bound of JavaScript and says nothing about the data.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      const table = Object.entries(tables).find(([name]) => name === path.at(-1));
      if (table && jsonSchema.type === 'array') jsonSchema.description ??= table[1].description;
    },
  });
}
