import { LETTER, MARK, NUMBER, runEnd, sortOf } from '../characters.js';
import { remembered } from '../remembered.js';

/** A word of a text as the scanner compares it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As printed, folded quotes. */
  readonly raw: string;
  /** Lower case, without diacritics, in one spelling. */
  readonly word: string;
}

/** Words that names of instruments use freely: `Convention of the Rights` is `Convention on the Rights`. */
const SKIPPED = new Set(
  'the a an of on and for to in with from by upon relating concerning regarding relative de du des d la le les l el los las del al aux a y et e sobre relativa relativo relatif relative relatifs pour por para contra contre'.split(
    ' ',
  ),
);

const ASCII = /^[\0-\u007F]*$/;
const APOSTROPHE = 39;

/** The spellings of ASCII that are folded to a word. */
export function spellingsOf(word: string): string[] {
  return [word, word.replace('organis', 'organiz'), ...(word === 'labour' ? ['labor'] : [])];
}

/** One form for all spellings of a word. */
export const foldWord = remembered((raw) => {
  const bare = ASCII.test(raw) ? raw : raw.normalize('NFKD').replace(/\p{M}/gu, '');
  const word = bare.toLowerCase().replace('organiz', 'organis');
  if (word === 'labor') return 'labour';
  return withoutPossessive(word);
});

/** `CEDAW's` gives `CEDAW`. */
export const withoutPossessive = (raw: string): string => (raw.includes("'") ? raw.replace(/'s?$/, '') : raw);

/** Most words are nothing but these. */
const PLAIN_WORD = /[A-Za-z\d]+/y;

/** Where the word that begins at a place ends: behind its letters, marks and numbers, and what an apostrophe adds. */
export function wordEnd(text: string, from: number, to: number): number {
  PLAIN_WORD.lastIndex = from;
  const plain = PLAIN_WORD.test(text) ? PLAIN_WORD.lastIndex : from;
  if (plain >= to) return to;
  const next = text.charCodeAt(plain);
  if (next < 128 && next !== APOSTROPHE) return plain;
  const end = runEnd(text, plain, to, LETTER | MARK | NUMBER);
  if (end === to || text.charCodeAt(end) !== APOSTROPHE) return end;
  const tail = runEnd(text, end + 1, to, LETTER);
  return tail > end + 1 ? tail : end;
}

/** Where the next word begins, from a place within no word on; `to` where there is none. */
export function nextWord(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const code = text.codePointAt(at) ?? 0;
    if ((sortOf(code) & (LETTER | NUMBER)) !== 0) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

/** The words of a stretch of a text in order, each made when it is asked for. */
export class Words {
  private readonly made: Token[] = [];
  private readonly text: string;
  private readonly to: number;
  private next: number;

  /**
   * @param from within no word
   */
  constructor(text: string, from: number, to: number) {
    this.text = text;
    this.next = from;
    this.to = to;
  }

  at(index: number): Token | undefined {
    while (this.made.length <= index) {
      const start = nextWord(this.text, this.next, this.to);
      if (start === this.to) return undefined;
      const end = wordEnd(this.text, start, this.to);
      const raw = this.text.slice(start, end);
      this.made.push({ start, end, raw, word: foldWord(raw) });
      this.next = end;
    }
    return this.made[index];
  }

  /** Those of an array's `slice`, as many of them as there are. */
  slice(from: number, to: number): Token[] {
    this.at(to - 1);
    return this.made.slice(from, to);
  }
}

/** Does the scanner step over the word? `para` it does, `Belém do Pará` is a place. */
export function isSkipped(token: Token): boolean {
  return SKIPPED.has(token.word) && !/^Par[aá]$/.test(token.raw);
}

/** The words of a name that the scanner compares, in order. */
export function keyOf(name: string): string[] {
  return new Words(name, 0, name.length)
    .slice(0, name.length)
    .filter((token) => !isSkipped(token))
    .map((token) => token.word);
}

/** The first of them; null where there is none. */
export function firstOfKey(name: string): string | null {
  const words = new Words(name, 0, name.length);
  for (let i = 0; ; i++) {
    const token = words.at(i);
    if (token === undefined) return null;
    if (!isSkipped(token)) return token.word;
  }
}
