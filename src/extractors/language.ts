import { francAll } from 'franc-min';
import { englishWords, languages } from '../lexicon/languages.js';
import type { Document } from '../schema/document.js';
import { LETTER, runEnd } from './characters.js';
import { folded } from './mention.js';

/** As much text as the detector looks at. */
const SAMPLE = 2_048;
/** Too little text to tell. */
const SHORTEST = 20;
/** So many words, so many of them English beyond doubt, need no detector. */
const ENOUGH_WORDS = 50;
const ENGLISH_SHARE = 1 / 6;

const LONGEST_ENGLISH = Math.max(...[...englishWords].map((word) => word.length));

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
  let words = 0;
  let english = 0;
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = runEnd(text, start, text.length, LETTER);
    if (end === start) continue;
    words++;
    if (end - start <= LONGEST_ENGLISH && englishWords.has(text.slice(start, end))) english++;
  }
  return words >= ENOUGH_WORDS && english >= words * ENGLISH_SHARE;
}
