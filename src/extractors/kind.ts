import type { Document } from '../schema/document.js';
import type { DocumentRow, RecipientRow, SignatoryRow } from '../schema/rows.js';
import { folded } from './mention.js';
import { isGroup } from './recipients/address-block.js';
import { countResolutionLines, isResolutionParagraph, resolvingBody } from './resolving.js';

const DATE = String.raw`(?:\d{1,2} \p{L}+ \d{4}|\p{Lu}\p{Ll}+ \d{1,2}, \d{4})`;
const PLACE = String.raw`\p{Lu}[\p{L}'.]*(?:[ /,-]+\p{Lu}[\p{L}'.]*){0,5}[ /,-]*`;
/** `(New York) -`, `(Lomé, May 3, 2016):`, `LONDON/QUITO, 5 June 2019 -`, `Geneva, 5 June 2019 -`, `GLOBAL-`, `Nairobi - `. */
const DATELINE = new RegExp(
  String.raw`^[("']*(?:\(?${PLACE}${DATE}?\) ?[-:]|${PLACE}\(?${DATE}\)? ?[-:]|\p{Lu}[\p{Lu} /,.-]{2,60}-|\p{Lu}\p{L}+(?:[ ,]+\p{Lu}\p{L}+){0,2}[ ,]* - )`,
  'u',
);
const SAID =
  /\b(?:said today|said in a (?:letter|statement|report)|for immediate release|press release|media contact|media release|for more information|notes? to editors)\b|"[,.]?\s+said\s+\p{Lu}|\bsaid\s+\p{Lu}\p{Ll}+ \p{Lu}/u;
/** Without one of these none of them stands in a text. */
const SAID_CUE = /said|release|contact|information|editors/;
/** A dateline is no longer. */
const LONGEST_DATELINE = 160;

/** What sort of text it is, by its parts, then by its words. */
export function kindOf(
  document: Document,
  signatories: readonly Pick<SignatoryRow, 'kind'>[],
  recipients: readonly Pick<RecipientRow, 'role' | 'salutation' | 'name'>[],
  title: string,
): DocumentRow['kind'] {
  const greets = recipients.some((row) => row.salutation !== null);
  const body = document.blocks.filter((block) => block.part === 'body');
  const prose = body.filter((block) => block.kind !== 'heading').map((block) => folded(document, block));
  if (resolves(document, prose)) return 'resolution';
  const organizations = signatories.filter((row) => row.kind === 'organization').length;
  const isOpen = /\b(?:open|joint|public) letter\b/i.test(title);
  if (greets)
    return isOpen ||
      organizations > 1 ||
      signatories.length > 3 ||
      recipients.some((r) => r.role === 'to' && isGroup(r.name))
      ? 'open_letter'
      : 'letter';
  if (signatories.length > 3 && !/\b(?:review|report)\b/i.test(title))
    return isRelease(prose) && !/\bopen letter\b/i.test(title) ? 'press_release' : 'open_letter';
  if (isRelease(prose)) return 'press_release';
  if (isOpen || (signatories.length > 0 && recipients.length > 0)) return 'open_letter';
  if (prose.filter((text) => /^(?:\d+\. )?(?:[^.]{0,40}\b)?[Ww]e\b/.test(text)).length * 3 >= prose.length)
    return 'other';
  const headings = body.filter((block) => block.kind === 'heading').length;
  return headings >= 2 || /\b(?:report|review|observations|submission|events of)\b/i.test(title)
    ? 'report'
    : 'other';
}

/** Many paragraphs open as those of a resolution do; under the name of the body that resolves, two are enough. */
function resolves(document: Document, prose: readonly string[]): boolean {
  const formal = prose.filter(isResolutionParagraph).length;
  if (formal >= 3 && formal * 2.5 >= prose.length) return true;
  return resolvingBody(document) !== null && countResolutionLines(document, 2) === 2;
}

function isRelease(prose: readonly string[]): boolean {
  return (
    prose.slice(0, 3).some((text) => DATELINE.test(text.slice(0, LONGEST_DATELINE))) ||
    prose.some((text) => SAID_CUE.test(text) && SAID.test(text))
  );
}
