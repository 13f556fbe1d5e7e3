import { type JsonSchema, rowSchema } from '../schema/json-schema.js';
import { type TableName, tableNames } from '../schema/names.js';
import { columnsOf } from './rows.js';

/** A column of a CSV, as a Frictionless Table Schema says it. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly description?: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
}

/** What a whole Table Schema says of one CSV. */
export interface TableSchema {
  readonly fields: readonly Field[];
  readonly missingValues: readonly string[];
  readonly primaryKey: string;
  readonly foreignKeys?: readonly ForeignKey[];
}

interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: TableName; readonly fields: string };
}

/** Columns that hold the id of a row of another table, wherever they stand. */
const LINKS: Readonly<Record<string, TableName>> = {
  document_id: 'documents',
  organization_id: 'organizations',
};

const DOCUMENT_ID: JsonSchema = { type: 'string', minLength: 1, description: "the document's id" };

/**
 * The Frictionless Table Schema of a table's CSV, from the schema of its rows.
 * @param written the tables that stand beside it: a key to a table that is not there is no key
 */
export function tableSchema(name: TableName, written: readonly TableName[] = tableNames): TableSchema {
  const columns = columnsOf(name);
  const properties: JsonSchema['properties'] = { document_id: DOCUMENT_ID, ...rowSchema(name).properties };
  const foreignKeys = columns.flatMap((column) => link(column, written));
  return {
    fields: columns.map((column) => field(column, objectSchema(properties[column]))),
    missingValues: [''],
    primaryKey: 'id',
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

function link(column: string, written: readonly TableName[]): ForeignKey[] {
  const resource = LINKS[column];
  return resource && written.includes(resource)
    ? [{ fields: column, reference: { resource, fields: 'id' } }]
    : [];
}

function field(name: string, schema: JsonSchema): Field {
  const variants = schema.anyOf ?? [schema];
  const nullable = variants.some((variant) => variant.type === 'null');
  const value = variants.find((variant) => variant.type !== 'null') ?? {};
  const constraints = { ...(!nullable && value.type !== 'array' && { required: true }), ...limits(value) };
  return {
    name,
    type: fieldType(value),
    ...(schema.description !== undefined && { description: schema.description }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** A list is a string here: its items are joined in one cell, and an empty list is an empty cell. */
function fieldType({ type, format }: JsonSchema): string {
  if (type === 'integer' || type === 'boolean') return type;
  return format === 'date' ? 'date' : 'string';
}

function limits({ enum: values, minimum, maximum, pattern, format }: JsonSchema): Record<string, unknown> {
  return {
    ...(values && { enum: values }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    // The type `date` holds its own pattern.
    ...(pattern !== undefined && format !== 'date' && { pattern: cellPattern(pattern) }),
  };
}

/** A value with an optional sign may begin with `-`, which its cell guards with `'`. */
const cellPattern = (pattern: string): string =>
  pattern.includes('-?') ? pattern.replace(/^\^/, "^'?") : pattern;

function objectSchema(schema: JsonSchema | boolean | undefined): JsonSchema {
  return typeof schema === 'object' ? schema : {};
}
