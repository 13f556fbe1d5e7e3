/** Elements within elements: no page nests as deep, and a parser that follows would run out of stack. */
const DEEPEST = 512;

/** `<div`, `</div`; the name of an element is short. */
const TAG = /<(\/?)([a-z][a-z\d]{0,15})(?![a-z\d])/gi;

/** Elements that hold nothing, or that end where the next one begins. */
const SHALLOW = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd option tr td th thead tbody tfoot'.split(
    ' ',
  ),
);

/** Does a text nest its elements deeper than any page does? */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [, slash, name = ''] of text.matchAll(TAG)) {
    if (SHALLOW.has(name.toLowerCase())) continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
