import { datasetSchema, type JsonSchema } from '../schema/json-schema.js';
import { mentionTables, type TableName } from '../schema/names.js';

/** The JSON Schema of the dataset.json that is written: the tables that are left out are no part of it. */
export function writtenSchema(written: readonly TableName[]): JsonSchema {
  const schema = datasetSchema();
  const entry = asSchema(asSchema(schema.properties?.documents).items);
  const without = mentionTables.filter((name) => !written.includes(name));
  const documents = { ...asSchema(schema.properties?.documents), items: omit(entry, without) };
  const whole = { ...schema, properties: { ...schema.properties, documents } };
  return omit(whole, written.includes('organizations') ? [] : ['organizations']);
}

/** An object's schema without some of its properties; the order of the keys stays. */
function omit(schema: JsonSchema, names: readonly string[]): JsonSchema {
  const properties = Object.entries(schema.properties ?? {}).filter(([name]) => !names.includes(name));
  return {
    ...schema,
    properties: Object.fromEntries(properties),
    ...(schema.required && { required: schema.required.filter((name) => !names.includes(name)) }),
  };
}

/** A schema may be `true` or a list in JSON Schema; in ours it never is. */
const asSchema = (schema: JsonSchema['items']): JsonSchema =>
  typeof schema === 'object' && !Array.isArray(schema) ? schema : {};
