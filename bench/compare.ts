import { join } from 'node:path';
import { COMMAND } from './built.js';
import { contestants } from './contestants.js';
import { type Corpus, MEGABYTE, type Text, variations } from './corpus.js';
import { inTurn, median, run, timed, type Usage } from './measure.js';
import type { Jobs, Race, Size, Start } from './results.js';

const megabytesOf = (texts: readonly Text[]): number =>
  texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / MEGABYTE;

/** All contestants over the same texts, in one process. Pages are left out: not everybody reads HTML. */
export async function race(letters: readonly Text[], rounds: number): Promise<Race> {
  const sources = letters.filter(({ name }) => !name.endsWith('.html'));
  const texts = [...variations(sources, MEGABYTE)];
  const all = await contestants();
  const part = (share: number): readonly Text[] => texts.slice(0, Math.ceil(texts.length * share));
  // The first round only warms up: code that runs for the first time is slow.
  const seconds = await inTurn(all, rounds + 1, ({ read, share }) => timed(() => read(part(share))));
  return {
    megabytes: megabytesOf(texts),
    rounds,
    contestants: all.map((one) => ({
      name: one.name,
      does: one.does,
      share: one.share,
      megabytesPerSecond: megabytesOf(part(one.share)) / median(seconds.get(one)?.slice(1) ?? []),
    })),
  };
}

/** The command over a corpus, its dataset written beside it. */
const extract = (corpus: Corpus, jobs: number): Promise<Usage> => {
  const out = join(corpus.folder, '..', 'dataset');
  return run([COMMAND, corpus.folder, '--out', out, '--quiet', '--no-config', '--jobs', String(jobs)]);
};

/** The command over a corpus, with one process that reads, so that sizes compare. */
export async function size(corpus: Corpus, rounds: number): Promise<Size> {
  const usages = await inTurn([corpus], rounds, () => extract(corpus, 1));
  return sizeOf(corpus, usages.get(corpus) ?? []);
}

/** One corpus, read by one process and by two, in turn. */
export async function jobs(corpus: Corpus, rounds: number): Promise<readonly Jobs[]> {
  const usages = await inTurn([1, 2], rounds, (count) => extract(corpus, count));
  return [...usages].map(([count, values]) => ({ jobs: count, ...sizeOf(corpus, values) }));
}

function sizeOf({ bytes, documents }: Corpus, usages: readonly Usage[]): Size {
  const memory = usages.flatMap(({ megabytes }) => megabytes ?? []);
  return {
    megabytes: bytes / MEGABYTE,
    documents,
    seconds: median(usages.map(({ seconds }) => seconds)),
    memory: memory.length === 0 ? null : median(memory),
  };
}

/** How long the command takes for next to nothing, beside a node that does nothing at all. */
export async function starts(
  five: readonly string[],
  out: string,
  rounds: number,
): Promise<readonly Start[]> {
  const reading = [COMMAND, ...five, '--out', out, '--quiet', '--no-config'];
  const commands: readonly (Omit<Start, 'seconds'> & { readonly args: readonly string[] })[] = [
    { command: 'node -e 0', most: 1, args: ['-e', '0'] },
    { command: 'extract --version', most: 2, args: [COMMAND, '--version'] },
    { command: 'extract --help', most: 2, args: [COMMAND, '--help'] },
    { command: 'extract, five letters', most: 6, args: reading },
  ];
  const usages = await inTurn(commands, rounds, ({ args }) => run(args));
  return [...usages].map(([{ command, most }, values]) => ({
    command,
    most,
    seconds: median(values.map(({ seconds }) => seconds)),
  }));
}
