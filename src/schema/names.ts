/*
 * The names of tables and formats, apart from schemas and parsers: `--help` and the completion of the shell need no
 * more, and are quick because of it.
 */

/** The tables whose rows are mentions, nested in their document. */
export const mentionTables = ['dates', 'recipients', 'signatories', 'references', 'recommendations'] as const;

/** Every table, in the order in which it is written. */
export const tableNames = ['documents', ...mentionTables, 'organizations'] as const;

export type MentionTable = (typeof mentionTables)[number];

export type TableName = (typeof tableNames)[number];

/** File extensions that can be read, in lower case, without the dot. */
export const extensions = ['txt', 'text', 'md', 'markdown', 'html', 'htm'] as const;

export type Extension = (typeof extensions)[number];

/** Is there a table of that name? */
export function isTableName(name: string): name is TableName {
  return tableNames.some((table) => table === name);
}
