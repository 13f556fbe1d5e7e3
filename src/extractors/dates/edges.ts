import { CAPITAL, LETTER, NUMBER, sortBefore, sortOf } from '../characters.js';
import { NONE, type Piece } from './pieces.js';

/** A date does not begin within a word or a number, nor behind some marks. */
export function opensAt(text: string, at: number): boolean {
  if ((sortBefore(text, at) & (LETTER | NUMBER)) !== 0) return false;
  const mark = text.charAt(at - 1);
  if (mark === '' || mark === ' ') return true;
  if ('$€£#§/'.includes(mark)) return false;
  const sort = sortBefore(text, at - 1);
  return !(mark === '-' && (sort & CAPITAL) !== 0) && !('.,/:-'.includes(mark) && (sort & NUMBER) !== 0);
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Chinese and Japanese set no space before a date. */
export function opensUnspaced(text: string, at: number): boolean {
  return UNSPACED.test(text.charAt(at - 1));
}

const isNumber = (text: string, at: number): boolean => (sortAt(text, at) & NUMBER) !== 0;
const sortAt = (text: string, at: number): number => sortOf(text.codePointAt(at) ?? 0);

/** Another number, with or without a mark before it, a letter, or a percent sign: what stands there goes on. */
export const goesOn: Piece = (rest) => (scan, at) => {
  const { text } = scan;
  const mark = text.charAt(at);
  const isOn =
    mark === '%' ||
    (sortAt(text, at) & (LETTER | NUMBER)) !== 0 ||
    (mark !== '' && '/:.,-'.includes(mark) && isNumber(text, at + 1));
  return isOn ? rest(scan, at) : NONE;
};

/** A digit or another number. */
export const anyNumber: Piece = (rest) => (scan, at) => (isNumber(scan.text, at) ? rest(scan, at + 1) : NONE);
