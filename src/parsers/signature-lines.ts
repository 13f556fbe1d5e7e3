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
export function namesRunIn(block: LaidBlock, text: string): number {
  if (block.lines.length > 1) return 0;
  const names = between(block, text, /;/g);
  const areNames = names.length >= LEAST_RUN_IN && names.every((name) => isName(name, text));
  return areNames ? names.length : 0;
}

/** What stands between the dividers of a block; nothing behind the last is none. */
function between({ start, end }: Span, text: string, divider: RegExp): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const { index, 0: mark } of text.slice(start, end).matchAll(divider)) {
    spans.push({ start: from, end: start + index });
    from = start + index + mark.length;
  }
  if (from < end) spans.push({ start: from, end });
  return spans;
}

/** It begins with a capitalized word that asks for nothing. */
function isName(span: Span, text: string): boolean {
  const first = /^\s*(\p{Lu}\p{L}*)/u.exec(text.slice(span.start, span.end))?.[1];
  return first !== undefined && !actionCategories.has(first.toLowerCase()) && isNameLike(span, text);
}

/** So many that commas divide are a list, where it is announced. */
const LEAST_BETWEEN_COMMAS = 5;

const COMMA = /,\s+/g;

/**
 * Names in running text below what announces them: `A, B, C, D and E.` on one line, or divided by the marks of a run. They
 * may be hundreds, so that the line is as long as a paragraph.
 */
function isRunOfNames(block: LaidBlock, text: string): boolean {
  if (block.lines.length > 1) return false;
  const marked = runDividers.find(
    ({ between: divider, least }) => between(block, text, divider).length >= least,
  );
  const names = between(block, text, marked?.between ?? COMMA);
  if (names.length < (marked?.least ?? LEAST_BETWEEN_COMMAS)) return false;
  const capitalized = names.filter(({ start, end }) => BEGINS_NAME.test(text.slice(start, end)));
  return (
    capitalized.length * RUN_SHARE >= names.length * (RUN_SHARE - 1) &&
    names.every((name) => isNameLike(name, text) && !TWO_SENTENCES.test(text.slice(name.start, name.end)))
  );
}

/** Of so many names one may begin with a small letter: `epicenter`. */
const RUN_SHARE = 5;
const BEGINS_NAME = /^(?:and |& ?)?[\p{Lu}\p{N}]/u;
const TWO_SENTENCES = /\p{Ll}{4}[.!?] \p{Lu}/u;

/** Does one line of a block hold names that follow one another, below what announces them? */
export const isRunIn = (block: LaidBlock, text: string): boolean =>
  isRunOfNames(block, text) || namesRunIn(block, text) > 0;

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
    (/^(?:annex|appendix|notes?|endnotes?|footnotes?|references|enc(?:l|losures?|s)?|attachments?|background|contacts?|(?:for )?(?:more|further|additional|press|media) information|(?:for )?(?:press|media|general|further) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|queries)|about|related|further reading|see also|(?:important |supporting )?documents|downloads?|tags?|categor(?:y|ies)|share(?: this)?|posted in|leave a (?:reply|comment)|comments?|(?:first )?published|more (?:like|from)|next in|(?:last )?(?:updated|modified|reviewed))\b[:.]*(?:\s|$)/i.test(
      content,
    ) &&
      (block.kind === 'heading' || content.length <= 60))
  );
}
