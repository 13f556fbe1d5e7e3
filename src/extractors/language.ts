import { francAll } from 'franc-min';
import { englishWords, languages } from '../lexicon/languages.js';
import type { Document } from '../schema/document.js';
import { folded } from './mention.js';

/** As much text as the detector looks at. */
const SAMPLE = 2_048;
/** Too little text to tell. */
const SHORTEST = 20;
/** So many words, so many of them English beyond doubt, need no detector. */
const ENOUGH_WORDS = 50;
const ENGLISH_SHARE = 1 / 6;

const ASCII = /^[\0-\x7F]*$/;
const ASCII_WORD = /[a-z]+/g;
const WORD = /\p{L}+/gu;

const detected = Object.keys(languages);

/** BCP 47 code of the main text; null where too little text tells. */
export function languageOf(document: Document): string | null {
  const sample = sampleOf(document);
  if (sample.length < SHORTEST) return document.metadata.language;
  if (isEnglish(sample)) return 'en';
  const [best] = francAll(sample, { only: detected });
  return languages[best?.[0] ?? ''] ?? document.metadata.language;
}

/** The beginning of the running text, else of all text that is not the page's. */
function sampleOf(document: Document): string {
  const body = document.blocks.filter((block) => block.part === 'body' && block.kind !== 'cell');
  const blocks = body.length > 0 ? body : document.blocks.filter((block) => block.part !== 'furniture');
  let sample = '';
  for (const block of blocks) {
    if (sample.length >= SAMPLE) break;
    // Markup within a block takes room that the reader does not see.
    sample += ` ${folded(document, { start: block.start, end: Math.min(block.end, block.start + SAMPLE * 8) })}`;
  }
  return sample.slice(0, SAMPLE);
}

function isEnglish(sample: string): boolean {
  const text = sample.toLowerCase();
  const words = text.match(ASCII.test(text) ? ASCII_WORD : WORD) ?? [];
  let english = 0;
  for (const word of words) if (englishWords.has(word)) english++;
  return words.length >= ENOUGH_WORDS && english >= words.length * ENGLISH_SHARE;
}
