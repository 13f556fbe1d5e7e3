import * as chrono from 'chrono-node';
import nlp from 'compromise';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { built } from './built.js';
import type { Text } from './corpus.js';

/** Somebody who reads texts. */
export interface Contestant {
  readonly name: string;
  /** What it does with each of them. */
  readonly does: string;
  /** The share of the texts that it gets: a slow one would hold up the others. */
  readonly share: number;
  read(texts: readonly Text[]): void;
}

/** The library as it is built, and what each of the packages that people would begin with does alone. */
export async function contestants(): Promise<readonly Contestant[]> {
  const { extract }: typeof import('../src/index.js') = await import(built('index.js'));
  const markdown = unified().use(remarkParse);
  const each = (read: (text: string) => unknown) => (texts: readonly Text[]) => {
    for (const { text } of texts) read(text);
  };
  return [
    {
      name: 'demarche',
      does: 'everything: decode, parse, find all tables, join',
      share: 1,
      read: (texts) =>
        void extract(texts.map(({ name, text }) => ({ path: name, bytes: Buffer.from(text) }))),
    },
    {
      name: 'remark-parse',
      does: 'a Markdown tree',
      share: 1,
      read: each((text) => markdown.parse(text)),
    },
    {
      name: 'compromise',
      does: 'sentences and words with their tags',
      share: 0.2,
      read: each((text) => nlp(text)),
    },
    {
      name: 'chrono-node',
      does: 'dates in English',
      share: 1,
      read: each((text) => chrono.parse(text)),
    },
  ];
}
