import type { LaidBlock } from './layout.js';
import { isNameLike } from './prose.js';

/*
 * Whether a block of a closing holds signatures.
 */

/** Do most of its lines read like names? */
export function isSignatureLike(block: LaidBlock, text: string): boolean {
  const lines = block.lines.filter((line) => isNameLike(line, text));
  return lines.length * 2 > block.lines.length || (block.kind === 'cell' && isNameLike(block, text));
}

/** Names that semicolons divide, one a line, or that stand below a place and its colon. */
export function isListed(block: LaidBlock, text: string): boolean {
  return (
    block.lines.length > 1 &&
    block.lines.every(({ start, end }) =>
      isNameLike({ start, end: /[;:]/.test(text.charAt(end - 1)) ? end - 1 : end }, text),
    )
  );
}

/** `Annex`, `Notes`, `Enclosures` and further sections stand below the signatures. */
export function endsSignatures(content: string, block: LaidBlock): boolean {
  return (
    /^(?:annex|appendix|notes?|endnotes?|footnotes?|references|enc(?:l|losures?|s)?|attachments?|background|contacts?|(?:for )?(?:more|further) information|media contacts?|about|related|further reading|see also|documents|downloads?|tags?|categor(?:y|ies)|share(?: this)?|posted in|leave a (?:reply|comment)|comments?)\b[:.]*(?:\s|$)/i.test(
      content,
    ) &&
    (block.kind === 'heading' || content.length <= 60)
  );
}
