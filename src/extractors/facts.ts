import type { Document } from '../schema/document.js';
import type { DocumentRow, RecipientRow, SignatoryRow } from '../schema/rows.js';
import { countriesIn } from './countries.js';
import { folded } from './mention.js';
import { isGroup } from './recipients/address-block.js';

/** A country mentioned at least this often, against the one mentioned most, is what the document is about too. */
const ABOUT_SHARE = 1 / 3;

/** Alpha-3 codes of the countries that title and body speak of, most mentioned first. */
export function aboutOf(document: Document): string[] {
  const counts = new Map<string, number>();
  const count = (text: string, weight: number): void => {
    for (const hit of countriesIn(text)) counts.set(hit.code, (counts.get(hit.code) ?? 0) + weight);
  };
  if (document.metadata.title !== null) count(document.metadata.title, 1);
  for (const block of document.blocks) {
    if (block.part === 'body') count(folded(document, block), 1);
    else if (block.part === 'opening') count(folded(document, block), 1);
  }
  const most = Math.max(0, ...counts.values());
  return [...counts]
    .filter(([, n]) => n >= most * ABOUT_SHARE)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([code]) => code);
}

const DATE = String.raw`(?:\d{1,2}\s+\p{L}+\s+\d{4}|\p{Lu}\p{Ll}+\s+\d{1,2},\s+\d{4})`;
const PLACE = String.raw`\p{Lu}[\p{L}'.]*(?:[\s/,-]+\p{Lu}[\p{L}'.]*){0,5}[\s/,-]*`;
/** `(New York) -`, `(Lomé, May 3, 2016):`, `LONDON/QUITO, 5 June 2019 -`, `Geneva, 5 June 2019 -`, `GLOBAL-`, `Nairobi - `. */
const DATELINE = new RegExp(
  String.raw`^[("']*(?:\(?${PLACE},?\s*(?:${DATE})?\)\s*[-:]|${PLACE},?\s*\(?${DATE}\)?\s*[-:]|\p{Lu}[\p{Lu}\s/,.-]{2,60}\s*-|(?:\p{Lu}\p{L}+[\s,]*){1,3}\s-\s)`,
  'u',
);
const SAID =
  /\b(?:said today|said in a (?:letter|statement|report)|for immediate release|press release|media contact|media release|for more information|notes? to editors)\b|"[,.]?\s+said\s+\p{Lu}|\bsaid\s+\p{Lu}\p{Ll}+ \p{Lu}/u;
const OPERATIVE =
  /^(?:\d{1,2}\.\s*)?(?:(?:Strongly|Further|Also|Again|Once again) )?(?:Recalling|Reaffirming|Noting|Recognizing|Expressing|Guided by|Bearing in mind|Welcomes|Calls upon|Urges|Requests|Decides|Reaffirms|Condemns|Takes note|Encourages|Invites)\b/i;

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
  const operative = prose.filter((text) => OPERATIVE.test(text)).length;
  if (operative >= 3 && operative * 2.5 >= prose.length) return 'resolution';
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

function isRelease(prose: readonly string[]): boolean {
  return (
    prose.slice(0, 3).some((text) => DATELINE.test(text.slice(0, LONGEST_DATELINE))) ||
    prose.some((text) => SAID.test(text))
  );
}

const STATES = String.raw`(?:has |have )?(?:strongly |also |again |today |now )*(?:said today|said in a|urges?|calls? (?:up)?on|is an? (?:\w+,? ){0,4}(?:organi[sz]ation|group|network|coalition|NGO)|has (?:noted|documented|written|joined|found|received)|welcomes|condemns|works|supports|investigates)`;
const NAME = String.raw`(?:the )?(?<name>\p{Lu}[\p{L}&'.-]*(?:\s+(?:(?:of|for|and|the|in|de|du|des|against|without|&)\s+){0,2}\p{Lu}[\p{L}&'.-]*){0,7})`;
const SPEAKERS: readonly RegExp[] = [
  new RegExp(String.raw`(?:^|[.;,"]\s+)${NAME}\s+${STATES}\b`, 'gu'),
  new RegExp(String.raw`\b(?:told|said [^,."]{3,40}, [^,."]{3,60} (?:at|of|for|with|from))\s+${NAME}`, 'gu'),
];

/** Organizations that issue the document, by what they are said to say in it; the most frequent one. */
export function senderOf(document: Document, isOrganization: (name: string) => boolean): string | null {
  const counts = new Map<string, number>();
  for (const block of document.blocks) {
    if (block.part !== 'body') continue;
    const text = folded(document, block);
    for (const form of SPEAKERS) {
      for (const match of text.matchAll(form)) {
        const name = (match.groups?.name ?? '')
          .replace(/^(?:Moreover|However|Finally|Today|Also|The),?\s+/, '')
          .replace(/[.,]+$/, '');
        if (isOrganization(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
  }
  const [best] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return best?.[0] ?? null;
}

/**
 * The organizations that issue a document: the one that speaks in it, else the only one that signs, else the one that all
 * persons sign for. Where several organizations sign, the signatories say it.
 */
export function sendersOf(
  speaker: string | null,
  signatories: readonly Pick<SignatoryRow, 'kind' | 'name' | 'organization'>[],
): string[] {
  if (speaker !== null) return [speaker];
  const bodies = signatories.map((row) => (row.kind === 'organization' ? row.name : row.organization));
  const [only = null, second] = [...new Set(bodies)];
  return only !== null && second === undefined ? [only] : [];
}
