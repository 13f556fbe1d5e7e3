import { countedDemands, namedThings, opensAll, ownWants, reasoning } from '../../lexicon/ask-headings.js';
import { withoutEnd } from '../../lexicon/ends.js';
import type { Block, Document } from '../../schema/document.js';
import type { Span } from '../../schema/span.js';
import { folded, trimmed } from '../mention.js';
import { announced } from './announced.js';
import { type Asked, asking } from './ask.js';
import { askIn, LONGEST_SENTENCE } from './asks.js';
import { reviewedIn } from './upr.js';

/** What stands over an item and makes it a recommendation. */
export interface LeadIn {
  readonly span: Span;
  /** Null where the lead-in only opens the list, and each item must ask by itself. */
  readonly ask: Asked | null;
  /** It ends with the asking verb: `We call on:` leaves it to the items whom they ask. */
  readonly perItem?: boolean;
  /** It names nobody: a line below it may say whom the items under that ask. */
  readonly opensAll?: boolean;
  /** Only numbered items belong to it, no lines between them. */
  readonly itemsOnly?: boolean;
  /** Only what begins with a verb belongs to it. */
  readonly verbsOnly?: boolean;
  /** It is a heading, or a line that stands as one: what follows needs no bullets. */
  readonly isHeading?: boolean;
  /** The item that opens the list, where it is an item itself. */
  readonly opener?: Block;
  /** The lead-in of the list that this item stands in itself. */
  readonly around?: LeadIn;
}

const ENDS_WITH_ASK =
  /\b(?:(?:urge|request|ask|demand|recommend|propose|invite|encourage|seek)s?|calls? (?:for|on|upon)|appeals? to)$/i;
/** `Therefore,` */
const OPENING_WORD = /^(?:thus|therefore|hence|accordingly),?$/i;
/** With one of these such a word or an open end ends: not with a full stop. */
const LAST_OF_OPEN = /[a-z:;,"'-]/i;
/** No more of a text tells whether it ends open: `g including :"`. */
const LONGEST_OPEN = 14;
const ENDS_OPEN = /(?::|\b(?:including|following|to|that|and|below|(?:that|which) would) ?[:;,-]?)["']?$/i;

/** Whom a lead-in names in so many characters at most. */
const LONGEST_NAME = 40;

/** The last sentence of a paragraph that opens a list. */
export function leadInOf(document: Document, block: Block): LeadIn | null {
  const span = block.sentences.at(-1) ?? block;
  if (span.end - span.start > LONGEST_SENTENCE) return null;
  const last = document.text.charAt(trimmed(document.text, span).end - 1);
  if (last === '.') return countedIn(document, span);
  if (!LAST_OF_OPEN.test(last)) return null;
  const text = folded(document, span);
  if (!ENDS_OPEN.test(text.slice(-LONGEST_OPEN))) return OPENING_WORD.test(text) ? { span, ask: null } : null;
  if (reasoning.test(text)) return { span, ask: null };
  const reviewed = reviewedIn(folded(document, block));
  if (reviewed !== null) return { span, ask: asking(reviewed), itemsOnly: true };
  const whole = completed(text);
  const known = ownWants.test(text) ? null : askIn(whole);
  const ask = known ?? askOfSame(document, block, text);
  if (ask === null) return { span, ...announced(text) };
  if (namedThings.test(text)) return { span, ask: null };
  // `Calls upon States:` names whom it asks, the items begin with `to`.
  const isNamed = ask.addressee === null && text.endsWith(':') && !text.endsWith('would:');
  const named = isNamed ? askIn(`${withoutEnd(text, /[\s:]/)} to act`) : null;
  const addressee = (named?.addressee ?? '').length <= LONGEST_NAME ? named?.addressee : null;
  // What was added to complete the lead-in is nobody's action.
  const action = whole === text || text.includes(ask.action) ? ask.action : '';
  return {
    span,
    ask: { addressee: ask.addressee ?? addressee ?? null, passive: ask.passive, action },
    opensAll: ask.addressee === null && opensAll.test(text),
    verbsOnly: known?.rule === 'ask-participle',
    perItem: ENDS_WITH_ASK.test(withoutEnd(text, OPEN_MARK)),
  };
}

/** `Our letter urges the council to take these three steps.` over numbered items opens their list, where they begin with verbs. */
function countedIn(document: Document, span: Span): LeadIn | null {
  const text = folded(document, span);
  if (!countedDemands.test(text)) return null;
  const ask = askIn(text);
  return ask === null
    ? null
    : { span, ask: { ...asking(''), addressee: ask.addressee }, itemsOnly: true, verbsOnly: true };
}

const OF_SAME = /\b(?:it|they) (?:should|must|(?:needs?|ought|has|have) to)(?: also)?(?: \w+ly)?:$/i;

/** `In particular, it should:` asks whom the paragraph asked before. */
function askOfSame(document: Document, block: Block, text: string): Asked | null {
  if (!OF_SAME.test(text)) return null;
  const before = block.sentences.slice(0, -1).map((sentence) => askIn(folded(document, sentence)));
  return { ...asking(''), addressee: before.findLast((ask) => ask?.addressee != null)?.addressee ?? null };
}

const OPEN_MARK = /[\s,:;-]/;

/** A lead-in breaks off before the action: `We urge you to:` */
function completed(text: string): string {
  // A lead-in in capitals reads like any other.
  const open = withoutEnd(/\p{Ll}/u.test(text) ? text : text.toLowerCase(), OPEN_MARK);
  if (/\bthat$/i.test(open)) return `${open} it act`;
  if (ENDS_WITH_ASK.test(open)) return `${open} action`;
  if (/\b(?:should|must|ought to|shall)(?: \w+ly)?$/i.test(open)) return `${open} act`;
  return /\b(?:to|urgently|immediately)$/i.test(open) ||
    /\bthat (?:the |each |all )?[\w\s'-]{2,60}$/i.test(open)
    ? `${open} act`
    : open;
}

/** An item that itself opens a list of items: `12. The Committee recommends that the State party:` */
export function nestedLeadIn(document: Document, block: Block): LeadIn | null {
  const opened = leadInOf(document, block);
  return opened?.ask == null ? null : { ...opened, opener: block };
}
