import { configSchema } from '../../src/schema/config.js';
import { datasetSchema } from '../../src/schema/json-schema.js';
import { isTableName } from '../../src/schema/names.js';
import { tableSchema } from '../../src/writers/table-schema.js';
import { writeJson } from '../terminal/details.js';
import type { Terminal } from '../terminal/terminal.js';

/** Print the JSON Schema of dataset.json, the Table Schema of a table, or the JSON Schema of the config. */
export function schema(name: string | null, terminal: Terminal): number {
  if (name === null) writeJson(datasetSchema(), terminal);
  else if (isTableName(name)) writeJson(tableSchema(name), terminal);
  else writeJson(configSchema(), terminal);
  return 0;
}
