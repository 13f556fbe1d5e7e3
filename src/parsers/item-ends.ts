import { isSignatureHeading, isValediction } from '../lexicon/closing-lines.js';

/** An item that stops so soon was not broken by the width of the page. */
const SHORT_ITEM = 45;

/** Words that open a sentence, and seldom stand with a capital within one. */
const OPENS_SENTENCE = /^(?:We|I|Thank|Please|This|These|Should)\b/;

/**
 * Does a line right below an item begin something else? `Yours sincerely,` and `Signed by:` always do, `Thank you.` below a
 * short item. Markdown takes all of them for more of the item.
 * @param above last line of the item
 */
export function endsItem(above: string, line: string): boolean {
  if (isValediction(line) || isSignatureHeading(line)) return true;
  return above.length <= SHORT_ITEM && OPENS_SENTENCE.test(line);
}
