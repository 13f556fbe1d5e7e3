import { type JsonSchema, rowSchema } from '../../src/schema/json-schema.js';
import { type TableName, tables } from '../../src/schema/tables.js';
import { tableSchema } from '../../src/writers/table-schema.js';

/** The heading of a table's page and what a row of it is. */
export const heading = (name: TableName): string => `# ${name}\n\n${sentence(tables[name].description)}\n`;

/** The columns of a table as Markdown: name, type, meaning, and the values that it can have. */
export function columnsTable(name: TableName): string {
  const { properties = {} } = rowSchema(name);
  const keys = tableSchema(name).foreignKeys ?? [];
  const rows = tableSchema(name).fields.map(({ name: column, description = '' }) => {
    const schema = properties[column];
    const value = typeof schema === 'object' ? schema : {};
    const key = keys.find(({ fields }) => fields === column)?.reference.resource;
    const link = key === undefined ? '' : `; a row of [${key}](${key}.md)`;
    return `| \`${column}\` | ${typeOf(value)} | ${cell(description + link)} | ${valuesOf(value)} |`;
  });
  return ['| column | type | meaning | values |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** `or null`: the source may not tell; an empty cell in CSV and XLSX. */
function typeOf(schema: JsonSchema): string {
  const variants = schema.anyOf ?? [schema];
  const value = valued(schema);
  return baseType(value) + (variants.some(({ type }) => type === 'null') ? ' or null' : '');
}

function baseType({ type, format }: JsonSchema): string {
  if (type === 'array') return 'list of texts';
  if (format === 'date') return 'day';
  return type === 'integer' || type === 'boolean' ? type : 'text';
}

function valuesOf(schema: JsonSchema): string {
  const { enum: values, minimum, maximum, type, format } = valued(schema);
  if (values) return values.map((value) => `\`${String(value)}\``).join(', ');
  if (type === 'boolean') return '`true`, `false`';
  if (format === 'date') return '`YYYY-MM-DD`';
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}`;
  return minimum === undefined ? '' : `from ${minimum}`;
}

const valued = (schema: JsonSchema): JsonSchema =>
  (schema.anyOf ?? [schema]).find(({ type }) => type !== 'null') ?? {};

/** A `|` would end the cell. */
const cell = (text: string): string => text.replaceAll('|', '\\|');

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
