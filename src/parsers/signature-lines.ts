import { actionCategories } from '../lexicon/actions.js';
import { isBelowSignatures } from '../lexicon/closing-lines.js';
import { runDividers } from '../lexicon/run-dividers.js';
import type { Span } from '../schema/span.js';
import type { LaidBlock } from './layout.js';
import { isNameLike } from './prose.js';

/*
 * Whether a block of a closing holds signatures.
 */

/** Lines of one person's signature at most: name, office, body. */
export const LONGEST_SIGNATURE = 3;

/** Do most of its lines read like names? One of a list may end with a semicolon. */
export function isSignatureLike(block: LaidBlock, text: string): boolean {
  const lines = block.lines.filter((line) => isNameLike(withoutSemicolon(line, text), text));
  return lines.length * 2 > block.lines.length || (block.kind === 'cell' && isNameLike(block, text));
}

const withoutSemicolon = ({ start, end }: Span, text: string): Span =>
  text.charAt(end - 1) === ';' ? { start, end: end - 1 } : { start, end };

/** So many that semicolons divide are a list, whatever their line's length. */
const LEAST_RUN_IN = 4;

/** `Ana Ek, Chair; Ivo Moe; Mia Lund; Sam Reed`: how many names semicolons divide in a block of one line; 0 where none. */
export function namesRunIn({ lines, start, end }: LaidBlock, text: string): number {
  if (lines.length > 1) return 0;
  const stretch = text.slice(start, end);
  const names: Span[] = [];
  for (let from = 0; from < stretch.length; ) {
    const semicolon = stretch.indexOf(';', from);
    const to = semicolon < 0 ? stretch.length : semicolon;
    names.push({ start: start + from, end: start + to });
    from = to + 1;
  }
  const areNames = names.length >= LEAST_RUN_IN && names.every((name) => isName(name, text));
  return areNames ? names.length : 0;
}

/** It begins with a capitalized word that asks for nothing. */
function isName(span: Span, text: string): boolean {
  const first = /^\s*(\p{Lu}\p{L}*)/u.exec(text.slice(span.start, span.end))?.[1];
  return first !== undefined && !actionCategories.has(first.toLowerCase()) && isNameLike(span, text);
}

/** So many that commas divide are a list, where it is announced. */
const LEAST_BETWEEN_COMMAS = 5;

/** No name of an organization with its country is longer; most are no running text. */
const LONGEST_RUN_NAME = 120;

/**
 * Names in running text below what announces them: `A, B, C, D and E.` on one line, or divided by the marks of a run. They
 * may be hundreds, so that the line is as long as a paragraph.
 */
export function isRunOfNames(block: LaidBlock, text: string): boolean {
  if (block.lines.length > 1) return false;
  const stretch = text.slice(block.start, block.end);
  const divider = runDividers.find(({ mark, between, least }) => {
    return stretch.includes(mark) && stretch.split(between).length >= least;
  });
  const names = stretch.split(divider?.between ?? ', ');
  if (names.length < (divider?.least ?? LEAST_BETWEEN_COMMAS)) return false;
  const capitalized = names.filter((name) => /^(?:and |&)?\s*[\p{Lu}\p{N}]/u.test(name));
  return (
    capitalized.length * RUN_SHARE >= names.length * (RUN_SHARE - 1) &&
    names.every((name) => name.length <= LONGEST_RUN_NAME && !RUNNING_TEXT.test(name))
  );
}

/** Of so many names one may begin with a small letter: `epicenter`. */
const RUN_SHARE = 5;

/** Three small words in a row, none of them one that names have: or a sentence that ends and another that begins. */
const RUNNING_TEXT =
  /(?:\s(?!(?:of|the|and|for|de|del|la|los|las|in|to|on|des|du|les|et|y|e|da|do|dos|das|à|pour|para|por|pro|por|without|against|with|en|di|der|für|und)\b)\p{Ll}{2,}){3}|\p{Ll}{4}[.!?] \p{Lu}/u;

/** Names that semicolons divide, one a line, or that stand below a place and its colon. */
export function isListed(block: LaidBlock, text: string): boolean {
  return (
    block.lines.length > 1 &&
    block.lines.every(({ start, end }) =>
      isNameLike({ start, end: /[;:]/.test(text.charAt(end - 1)) ? end - 1 : end }, text),
    )
  );
}

/** `ENDS`, `- End -`, `###` below a release. */
const END = /^[-*# ]*(?:ends?[-*# ]*|#)$/i;

/**
 * `Annex`, `Notes`, `Enclosures`, a postscript and further sections stand below the signatures, and so do the end of a
 * release and the day on which a page was published.
 */
export function endsSignatures(content: string, block: LaidBlock): boolean {
  return (
    isBelowSignatures(content) ||
    END.test(content) ||
    (/^(?:annex|appendix|notes?|endnotes?|footnotes?|references|enc(?:l|losures?|s)?|attachments?|background|contacts?|(?:for )?(?:more|further) information|media contacts?|about|related|further reading|see also|(?:important |supporting )?documents|downloads?|tags?|categor(?:y|ies)|share(?: this)?|posted in|leave a (?:reply|comment)|comments?|(?:first )?published|more (?:like|from)|next in|(?:last )?(?:updated|modified|reviewed))\b[:.]*(?:\s|$)/i.test(
      content,
    ) &&
      (block.kind === 'heading' || content.length <= 60))
  );
}
