import { harmless } from '../../bin/terminal/report.js';
import type { Case, Group } from '../../tests/reliability/case.js';
import { groups } from '../../tests/reliability/groups.js';
import { interruptions } from '../../tests/reliability/interrupted.js';
import { proofs } from '../../tests/reliability/proofs.js';

/** The tables of what happens to each kind of input, from the cases that the tests run. */
export function reliability(): string {
  return [...groups.map(section), interrupted(), proved()].join('\n\n');
}

function section({ title, intro, column, cases }: Group): string {
  const rows = cases.map(({ input, says, status, dataset, argv }) => [
    cell(input) + command(argv),
    says.length === 0 ? 'nothing' : says.map(code).join('<br>'),
    String(status),
    dataset === null ? 'not written' : dataset.map(code).join('<br>'),
  ]);
  return `## ${title}\n\n${intro}\n\n${table(['input', 'what is said', 'status', column], rows)}`;
}

function interrupted(): string {
  const rows = interruptions.map(({ when, leaves }) => [when, leaves, 'the new dataset']);
  return `## Interrupted runs

A run can end at any moment: by \`kill -9\`, for want of memory, because the power fails. A dataset is prepared beside the old one,
then a record decides that it holds, then its files come into their places one by one, \`dataset.json\` last. A run that meets
such a record completes it first. Where old and new files stand side by side, \`extract validate\` and \`--check\` say so.

${table(['the run is killed', 'what stands in the folder', 'after the next run'], rows)}`;
}

function proved(): string {
  const rows = proofs.map(({ claim, file }) => [cell(claim), `\`${file}\``]);
  return `## What shows it\n\n${table(['claim', 'test'], rows)}`;
}

/** The command, where it is not `extract in`. */
const command = (argv: Case['argv']): string =>
  argv === undefined ? '' : `<br>${code(['extract', ...argv].join(' '))}`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** A text as the terminal shows it, in a span of code that may hold backticks. */
function code(text: string): string {
  const shown = cell(harmless(shortened(text)));
  return shown.includes('`') ? `\`\` ${shown} \`\`` : `\`${shown}\``;
}

/** A word that is too long for a table is shown without its middle. */
const shortened = (text: string): string => text.replace(/(\S{20})\S{60,}(\S{12})/g, '$1…$2');

/** A `|` would end the cell. */
const cell = (text: string): string => text.replaceAll('|', '\\|');
