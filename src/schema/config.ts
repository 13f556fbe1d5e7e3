import * as z from 'zod';
import { tableNames } from './names.js';

const name = z.string().min(1);

/** A longer text might not fit into a string. */
const MAX_BYTES = 256 * 1024 ** 2;

/** What `extract.config.json` may say: the options of `extract`, by their names. */
export const config = z.strictObject({
  $schema: z.string().optional().describe('where an editor finds this schema'),
  inputs: z
    .array(name)
    .min(1)
    .optional()
    .describe('files, folders and globs to read where none are named; relative to this file'),
  out: name.optional().describe('folder of the dataset; relative to this file'),
  format: z
    .array(z.enum(['json', 'jsonl', 'csv', 'xlsx']))
    .min(1)
    .optional()
    .describe('formats to write'),
  only: z.array(z.enum(tableNames)).min(1).optional().describe('tables to write; documents always is'),
  include: z.array(name).optional().describe('globs of which an input must match one'),
  exclude: z.array(name).optional().describe('globs of which an input must match none'),
  csv: z.enum(['plain', 'excel']).optional().describe('dialect of the CSV files'),
  wide: z.boolean().optional().describe('a 0/1 column an instrument and a category in recommendations'),
  jobs: z.int().min(1).max(1024).optional().describe('processes that read'),
  timeout: z.int().min(1).max(2_000_000).optional().describe('seconds after which a text is given up'),
  maxBytes: z.int().min(1).max(MAX_BYTES).optional().describe('bytes of the largest text that is read'),
  cache: name.optional().describe('folder that keeps what was found; relative to this file'),
  strict: z.boolean().optional().describe('warnings fail'),
  quiet: z.boolean().optional().describe('print errors only'),
  verbose: z.boolean().optional().describe('print a line a file'),
});

export type Config = z.infer<typeof config>;

/** The JSON Schema of `extract.config.json`, for editors. */
export function configSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(config);
}

/** A key that is not known, or a value that does not fit; `key` is its path, `unknown` whether the key itself is the problem. */
export interface ConfigProblem {
  readonly key: string;
  readonly problem: string;
  readonly unknown: boolean;
}

/** Read a value as a config: the config, or what is wrong with it. */
export function readConfig(value: unknown): Config | readonly ConfigProblem[] {
  const result = config.safeParse(value);
  if (result.success) return result.data;
  return result.error.issues.flatMap((issue): ConfigProblem[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          key: [...issue.path, key].join('.'),
          problem: 'unknown key',
          unknown: true,
        }))
      : [{ key: issue.path.join('.'), problem: issue.message, unknown: false }],
  );
}
