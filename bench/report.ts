import { cpus, totalmem } from 'node:os';
import { type Results, type Size, targetsOf } from './results.js';

/** Results as Markdown, for the terminal and for docs/performance.md. */
export function report(results: Results): string {
  return [
    machine(results),
    targets(results),
    race(results),
    sizes(results),
    jobs(results),
    starts(results),
  ].join('\n\n');
}

function machine({ load }: Results): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Measured with Node.js ${process.versions.node} on ${cpus().length} cores of ${first?.model.trim() ?? 'an unknown processor'}, ${memory} GB of memory; when it
began, ${load.toFixed(1)} other processes wanted a core.`;
}

function targets(results: Results): string {
  const rows = targetsOf(results).map(({ what, target, value, isMet }) => [
    what,
    target,
    value.toFixed(2),
    isMet ? 'yes' : '**no**',
  ]);
  return `### Targets\n\n${table(['ratio', 'target', 'measured', 'met'], rows)}`;
}

function race({ race: { megabytes, rounds, contestants } }: Results): string {
  const rows = contestants.map(({ name, does, share, megabytesPerSecond }) => [
    name,
    does,
    share === 1 ? 'all' : `${share * 100} %`,
    megabytesPerSecond.toFixed(2),
  ]);
  return `### Beside packages that do a part of it

Over the same ${megabytes.toFixed(1)} MB of letters in text and Markdown, in one process, in turn; the medians of ${rounds} rounds. A slow one is
measured over a sample.

${table(['', 'what it does', 'of the texts', 'MB a second'], rows)}`;
}

function sizes({ sizes: all }: Results): string {
  const head = ['MB', 'documents', 'seconds', 'MB a second', 'documents a second', 'peak memory (MB)'];
  return `### The command over corpora of growing size, one process that reads\n\n${table(head, all.map(figures))}`;
}

function jobs({ jobs: all }: Results): string {
  const head = [
    'processes',
    'MB',
    'documents',
    'seconds',
    'MB a second',
    'documents a second',
    'peak memory (MB)',
  ];
  const rows = all.map((one) => [String(one.jobs), ...figures(one)]);
  return `### One process that reads, and two\n\n${table(head, rows)}`;
}

function starts({ starts: all }: Results): string {
  const rows = all.map(({ command, seconds }) => [`\`${command}\``, (seconds * 1000).toFixed(0)]);
  return `### Start-up\n\n${table(['command', 'milliseconds'], rows)}`;
}

const figures = ({ megabytes, documents, seconds, memory }: Size): string[] => [
  megabytes.toFixed(1),
  String(documents),
  seconds.toFixed(1),
  (megabytes / seconds).toFixed(2),
  (documents / seconds).toFixed(1),
  memory === null ? 'not known' : memory.toFixed(0),
];

/** A table whose columns are numbers, but for the first. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, n) => (n === 0 ? '---' : '--:'));
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
