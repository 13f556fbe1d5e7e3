/*
 * The names of the tables, apart from their schemas: `--help` and the completion of the shell need no more, and are
 * quick because of it.
 */

/** The tables whose rows are mentions, nested in their document. */
export const mentionTables = ['dates', 'recipients', 'signatories', 'references', 'recommendations'] as const;

/** Every table, in the order in which it is written. */
export const tableNames = ['documents', ...mentionTables, 'organizations'] as const;

export type MentionTable = (typeof mentionTables)[number];

export type TableName = (typeof tableNames)[number];

/** Is there a table of that name? */
export function isTableName(name: string): name is TableName {
  return tableNames.some((table) => table === name);
}
