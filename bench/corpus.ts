import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { varied } from './vary.js';

/*
 * Corpora of any size, the same on every machine that has the same letters to vary.
 */

const ROOT = join(import.meta.dirname, '..');

export interface Text {
  readonly name: string;
  readonly text: string;
}

export interface Corpus {
  readonly folder: string;
  readonly bytes: number;
  readonly documents: number;
}

export const MEGABYTE = 1_000_000;

/** Files in one folder of a corpus, so that no folder is a burden to the file system. */
const FILES = 1_000;

/** The letters that are varied: those of this repository, and real ones where they stand beside the checkout. */
export function letters(): readonly Text[] {
  const folders = [
    join(ROOT, 'fixtures/letters'),
    ...['seeds', 'corpus'].map((name) => join(ROOT, '../shared', name)),
  ];
  return folders.filter((folder) => existsSync(folder)).flatMap(textsIn);
}

function textsIn(folder: string): Text[] {
  const names = readdirSync(folder).filter((name) => /\.(?:txt|md|html)$/.test(name));
  return names.sort().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** Variations of the letters, in turn, until there are so many bytes. */
export function* variations(sources: readonly Text[], bytes: number): Generator<Text> {
  let written = 0;
  for (let n = 0; written < bytes; n++) {
    const source = sources[n % sources.length];
    if (source === undefined) return;
    const extension = extname(source.name);
    const text = varied(source.text, n);
    written += Buffer.byteLength(text);
    yield { name: `${source.name.slice(0, -extension.length)}-${n}${extension}`, text };
  }
}

/** Write a corpus of so many bytes, and a little more, into a folder. */
export function writeCorpus(sources: readonly Text[], bytes: number, folder: string): Corpus {
  let [written, documents] = [0, 0];
  for (const { name, text } of variations(sources, bytes)) {
    const place = join(folder, String(Math.floor(documents / FILES)));
    if (documents % FILES === 0) mkdirSync(place, { recursive: true });
    writeFileSync(join(place, name), text);
    written += Buffer.byteLength(text);
    documents += 1;
  }
  return { folder, bytes: written, documents };
}
