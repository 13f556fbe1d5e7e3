import { withoutEnd } from '../lexicon/ends.js';
import { organWords } from '../lexicon/resolution-words.js';
import type { Document } from '../schema/document.js';
import type { SignatoryRow } from '../schema/rows.js';
import { jointSenders } from './joint-senders.js';
import { matchesIn } from './matches.js';
import { folded } from './mention.js';
import { hasOrganizationWord } from './people.js';
import { resolvingBody } from './resolving.js';

const CAPITAL = String.raw`\p{Lu}[\p{L}'-]{0,40}(?![\p{L}'-]| session)`;
const ORGAN = organWords.join('|');
/** `Harbour Rights Committee`, `Committee on the Rights of the Harbour`. */
const FULL = new RegExp(
  String.raw`(?<![\p{L}\p{N}'-])(?:(?:${CAPITAL} ){1,4}(?<behind>${ORGAN})(?![\p{L}-]| (?:on|against|for|of) )|(?<before>${ORGAN}) (?:on|against|for|of)(?: the)? ${CAPITAL}(?:,? (?:(?:of|and|the|on|with|against|in|for) ){0,3}${CAPITAL}){0,12})`,
  'gu',
);
const STATES = String.raw`(?:(?:has |have )?(?:strongly |also |again |today |now )*(?:said today|said in a|urges?|calls? (?:up)?on|is an? (?:\w+,? ){0,4}(?:organi[sz]ation|group|network|coalition|NGO)|has (?:noted|documented|written|joined|found|received)|welcomes|condemns|works|supports|investigates|is writing|is (?:deeply |gravely |very |extremely |seriously )?(?:concerned|alarmed|appalled))|today (?:called|urged|condemned|expressed|announced|launched|published|released|warned|demanded|welcomed)|joined (?:\d+|dozens of|more than \d+|over \d+) other|(?:has |have )?(?:provided|lodged|made|filed) an? submission)`;
const nameAs = (group: string): string =>
  String.raw`(?:the )?(?<${group}>\p{Lu}[\p{L}&'.-]*(?: (?:(?:of|for|and|the|in|de|du|des|against|without|&) ){0,2}\p{Lu}[\p{L}&'.-]*){0,7})`;
/** `Harbour Rights Watch (HRW) is writing`, `on behalf of Harbour Rights Watch`. */
const STATING = new RegExp(
  String.raw`(?:(?:^|[.;,"] )${nameAs('name')}(?: \(\p{Lu}[\p{L}\d]{1,11}\))? ${STATES}\b|\b(?:[Ww]rit(?:e|ing)(?: to you)?|[Ll]etter) on behalf of ${nameAs('represented')})`,
  'gu',
);
const TOLD = new RegExp(
  String.raw`\b(?:(?:told|(?:said|attributable to) [^,."]{3,40}, [^,."]{3,60} (?:at|of|for|with|from)) ${nameAs('name')}|said ${nameAs('represented')} (?:[Ee]xecutive |[Mm]anaging |[Bb]oard |[Pp]olicy )?(?:[Cc]hair(?:person|man|woman)?|[Dd]irector|[Ss]pokes(?:person|man|woman)|[Mm]ember|CEO|[Cc]o-?ordinator|[Ff]ounder|[Cc]ampaigner) \p{Lu})`,
  'gu',
);

/** Without one of these nobody is told to have said it. */
const TOLD_CUE = /told |said |attributable /;

/** The body that resolves, else the organization that speaks in the document most often: `Human Rights Watch said today`. */
export function speakerOf(document: Document): string | null {
  const resolving = resolvingBody(document);
  if (resolving !== null) return resolving;
  const counts = new Map<string, number>();
  for (const block of document.blocks) {
    if (block.part !== 'body' && block.part !== 'opening') continue;
    const text = folded(document, block);
    for (const form of TOLD_CUE.test(text) ? [STATING, TOLD] : [STATING]) {
      for (const match of matchesIn(text, form)) {
        const named = (match.groups?.name ?? match.groups?.represented ?? '').replace(
          /^(?:Moreover|However|Finally|Today|Also|The),? /,
          '',
        );
        const name = withoutEnd(named, /[.,]/);
        if (hasOrganizationWord(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
  }
  // Of several that speak as often, the first is the one whose text it is.
  const [best] = [...counts].sort(([, n], [, m]) => m - n);
  const name = best?.[0] ?? null;
  return name !== null && organWords.includes(name) ? fullNameOf(name, document) : name;
}

/** `Committee` is the one whose full name the text prints first: `Committee against Torture`, `Human Rights Committee`. */
function fullNameOf(organ: string, document: Document): string | null {
  for (const block of document.blocks) {
    if (block.part === 'furniture') continue;
    const text = folded(document, block);
    for (const { 0: printed, groups } of text.includes(organ) ? matchesIn(text, FULL) : []) {
      const name = printed.replace(/^The /, '');
      if ((groups?.behind ?? groups?.before) === organ && name !== organ) return name;
    }
  }
  return null;
}

/**
 * The organizations that issue a document: those named below its label, else the one that speaks in it, else the only one
 * that signs, else the one that all persons sign for. Where several organizations sign, the signatories say it.
 */
export function sendersOf(
  document: Document,
  speaker: string | null,
  signatories: readonly Pick<SignatoryRow, 'kind' | 'name' | 'organization'>[],
): string[] {
  const joint = jointSenders(document);
  if (joint.length > 0) return joint;
  if (speaker !== null) return [speaker];
  const bodies = signatories.map((row) => (row.kind === 'organization' ? row.name : row.organization));
  const [only = null, second] = [...new Set(bodies)];
  return only !== null && second === undefined ? [only] : [];
}
