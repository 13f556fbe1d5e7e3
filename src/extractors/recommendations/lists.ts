import { addresseeHeading, recommendationHeading } from '../../lexicon/asks.js';
import type { Block, Document } from '../../schema/document.js';
import type { Span } from '../../schema/span.js';
import { folded } from '../mention.js';
import { actionOf } from './action.js';
import type { Ask } from './ask.js';
import { askIn } from './asks.js';
import { reviewedIn } from './upr.js';

/** Whom a lead-in asks. */
export type Asked = Pick<Ask, 'addressee' | 'passive' | 'action'>;

/** What stands over an item and makes it a recommendation. */
export interface LeadIn {
  readonly span: Span;
  /** Null where the lead-in only opens the list, and each item must ask by itself. */
  readonly ask: Asked | null;
  /** It ends with the asking verb: `We call on:` leaves it to the items whom they ask. */
  readonly perItem?: boolean;
  /** Only numbered items belong to it, no lines between them. */
  readonly itemsOnly?: boolean;
  /** The item that opens the list, where it is an item itself. */
  readonly opener?: Block;
}

/** A block of the body with what governs it. */
export interface Placed {
  readonly block: Block;
  readonly leadIn: LeadIn | null;
  readonly section: Block | null;
}

const ENDS_WITH_ASK =
  /\b(?:(?:urge|request|ask|demand|recommend|propose|invite|encourage|seek)s?|calls? (?:for|on|upon)|appeals? to)$/i;
const ENDS_OPEN = /(?::|\b(?:including|following|to|that|and|below)\s*[:,-]?)["']?$/i;

/** Whom a lead-in names in so many characters at most. */
const LONGEST_NAME = 40;

/**
 * Walk the body and tell each block its section and the lead-in of its list. A list goes on over nested items; running
 * text ends it, unless that is itself an item without a bullet, as below `We urge you to:`.
 */
export function placeBlocks(document: Document): Placed[] {
  let section: Block | null = null;
  let leadIn: LeadIn | null = null;
  let headed: LeadIn | null = null;
  let goesOn = false;
  const placed: Placed[] = [];
  for (const block of document.blocks) {
    if (block.part !== 'body') continue;
    const text = folded(document, block);
    const continues: boolean = goesOn;
    goesOn = leadIn !== null && isItemWithoutBullet(text);
    if (block.kind === 'heading') {
      section = block;
      const isOfList: boolean = block.marker !== null && block.emphasis && leadIn?.ask != null;
      headed = headingLeadIn(block, text, headed);
      // A bold item that heads items of its own stands within the list.
      if (!isOfList || headed !== null) leadIn = headed;
      placed.push({ block, leadIn: null, section });
    } else if (block.kind === 'item') {
      // The next paragraph of a numbered text does not belong to the list that the one before opened.
      if (leadIn?.opener !== undefined && isSibling(leadIn.opener, block)) leadIn = headed;
      placed.push({ block, leadIn, section });
      leadIn = nestedLeadIn(document, block) ?? leadIn;
    } else {
      const isRows =
        block.lines.length > 1 &&
        leadIn?.ask != null &&
        leadIn.itemsOnly !== true &&
        /:$/.test(folded(document, leadIn.span));
      const isBare: boolean = isItemWithoutBullet(text) || (continues && isCapitalizedVerb(text));
      placed.push({ block, leadIn: isBare || isRows ? leadIn : null, section });
      const opened: LeadIn | null =
        isBare && leadIn !== null && !/:$/.test(text) ? null : leadInOf(document, block);
      const bare = addresseeHeading.exec(text);
      if (headed !== null && bare?.groups?.to !== undefined && text.length < 130)
        leadIn = { span: block, ask: { addressee: bare.groups.to, passive: false, action: '' } };
      else if (opened !== null) leadIn = opened;
      else if (!isBare || leadIn === null) leadIn = headed;
    }
  }
  return placed;
}

/** `Recommendations to the Government:` asks for every item below it; `To the Parliament:` within such a section too. */
function headingLeadIn(block: Block, text: string, above: LeadIn | null): LeadIn | null {
  const own = recommendationHeading.exec(text);
  if (own !== null)
    return { span: block, ask: { addressee: own.groups?.to ?? null, passive: false, action: '' } };
  const to = addresseeHeading.exec(text);
  if (to?.groups?.to !== undefined && above !== null)
    return { span: block, ask: { addressee: to.groups.to, passive: false, action: '' } };
  const ask = /:$/.test(text) ? askIn(text.replace(/:$/, '')) : null;
  return ask === null ? null : { span: block, ask };
}

/** The last sentence of a paragraph that opens a list. */
function leadInOf(document: Document, block: Block): LeadIn | null {
  const span = block.sentences.at(-1) ?? block;
  const text = folded(document, span);
  if (!ENDS_OPEN.test(text) && !/:$/.test(text))
    return /^(?:thus|therefore|hence|accordingly),?$/i.test(text) ? { span, ask: null } : null;
  const reviewed = reviewedIn(folded(document, block));
  if (reviewed !== null)
    return { span, ask: { addressee: reviewed, passive: false, action: '' }, itemsOnly: true };
  const whole = completed(text);
  const ask = askIn(whole);
  if (ask === null) return { span, ask: null };
  // `Calls upon States:` names whom it asks, the items begin with `to`.
  const named =
    ask.addressee === null && /:$/.test(text) ? askIn(`${text.replace(/[\s:]+$/, '')} to act`) : null;
  const addressee = (named?.addressee ?? '').length <= LONGEST_NAME ? named?.addressee : null;
  // What was added to complete the lead-in is nobody's action.
  const action = whole === text || text.includes(ask.action) ? ask.action : '';
  return {
    span,
    ask: { addressee: ask.addressee ?? addressee ?? null, passive: ask.passive, action },
    perItem: ENDS_WITH_ASK.test(text.replace(/[\s,:-]+$/, '')),
  };
}

/** A lead-in breaks off before the action: `We urge you to:` */
function completed(text: string): string {
  // A lead-in in capitals reads like any other.
  const open = (/\p{Ll}/u.test(text) ? text : text.toLowerCase()).replace(/[\s,:-]+$/, '');
  if (/\bthat$/i.test(open)) return `${open} it act`;
  if (ENDS_WITH_ASK.test(open)) return `${open} action`;
  if (/\b(?:should|must|ought to|shall)(?: \w+ly)?$/i.test(open)) return `${open} act`;
  return /\b(?:to|urgently|immediately)$/i.test(open) ||
    /\bthat (?:the |each |all )?[\w\s'-]{2,60}$/i.test(open)
    ? `${open} act`
    : open;
}

/** An item that itself opens a list of items: `12. The Committee recommends that the State party:` */
function nestedLeadIn(document: Document, block: Block): LeadIn | null {
  const opened = leadInOf(document, block);
  return opened?.ask == null ? null : { ...opened, opener: block };
}

/** Are both numbered alike: `12` and `13`, `5.1` and `5.2`, `a` and `b`? */
function isSibling(a: Block, b: Block): boolean {
  const sort = ({ marker }: Block): string =>
    marker === null ? 'bullet' : marker.replace(/\d+/g, '1').replace(/\p{L}+/gu, 'a');
  return sort(a) === sort(b);
}

/** `Pay the fine.` below such a paragraph ends its list. */
function isCapitalizedVerb(text: string): boolean {
  return /^\p{Lu}\p{Ll}+\b/u.test(text) && actionOf(text).verb !== null;
}

/** `Release all prisoners;` as a paragraph of its own below a lead-in. */
function isItemWithoutBullet(text: string): boolean {
  return /^\p{Lu}\p{Ll}+\b/u.test(text) && /;(?: and)?$/.test(text);
}
