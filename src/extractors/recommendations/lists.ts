import type { Block, Document } from '../../schema/document.js';
import { isOtherScript } from '../characters.js';
import { folded } from '../mention.js';
import { actionOf } from './action.js';
import { beginsWithAsk } from './ask-verbs.js';
import { LONGEST_SENTENCE } from './asks.js';
import { hasRowsOf, isCapitalizedVerb, isItemWithoutBullet, isParagraphOf, isTopic } from './bare-items.js';
import { cutAtLeadIns, isAddresseeLine } from './cut-lines.js';
import { dividedBy, type Headed, headedBy, headedByLine, isBelow } from './headed.js';
import { addressed, paragraphLeadIn } from './heading-lead-in.js';
import { type LeadIn, leadInOf, nestedLeadIn } from './lead-in.js';

/** A block of the body with what governs it. */
export interface Placed {
  readonly block: Block;
  /** The block's folded text. */
  readonly text: string;
  readonly leadIn: LeadIn | null;
  readonly section: Block | null;
  /** Is each of its lines an item of the lead-in? */
  readonly isRows?: boolean;
}

/**
 * Walk the body and tell each block its section and the lead-in of its list. A list goes on over nested items and over
 * headings and lines that divide it; running text ends it, unless that is itself an item without a bullet.
 */
export function* placeBlocks(document: Document): Generator<Placed> {
  const walk = new Walk(document);
  for (const block of document.blocks) {
    if (block.part === 'body') for (const part of cutAtLeadIns(document, block)) yield walk.place(part);
    else if (block.part === 'opening') {
      // Above the greeting items may sum up what the text asks.
      if (block.kind === 'item' && beginsWithAsk(folded(document, block))) yield walk.place(block);
      else walk.open(block);
    }
  }
}

/** What holds where the walk stands. */
class Walk {
  private section: Block | null = null;
  /** The line that divides a list, where the walk stands below one. */
  private topic: Block | null = null;
  private headed: Headed | null = null;
  private leadIn: LeadIn | null = null;
  /** The depth of the section that the lead-in stands in. */
  private depth = 0;
  /** Has the list had items with bullets or numbers? */
  private isMarked = false;
  /** Does the item above say that another follows, or by `; and` the last? */
  private goesOn: 'no' | 'next' | 'last' = 'no';

  constructor(private readonly document: Document) {}

  /** `Recommendations to the Government` in the head of a text is its title; below it stands what asks, and more. */
  open(block: Block): void {
    if (block.lines.length !== 1) return;
    const text = folded(this.document, block);
    const leadIn = paragraphLeadIn(block, text, false);
    if (leadIn?.ask?.addressee == null) return;
    this.section = block;
    this.headed = { leadIn: { ...leadIn, verbsOnly: true }, depth: block.depth, above: null };
    this.enter(this.headed.leadIn);
  }

  place(block: Block): Placed {
    const text = folded(this.document, block);
    // A text in two scripts says each item of a list again: that ends no list.
    if (this.leadIn !== null && block.kind === 'paragraph' && isOtherScript(text))
      return { block, text, leadIn: null, section: this.under };
    const continues = this.goesOn;
    const isItem = this.leadIn !== null && isItemWithoutBullet(text);
    this.goesOn = !isItem ? 'no' : /; (?:and|or)$/.test(text) ? 'last' : 'next';
    if (block.kind === 'heading') return this.heading(block, text);
    if (block.kind === 'item') return this.item(block, text);
    return this.paragraph(block, text, continues);
  }

  private heading(block: Block, text: string): Placed {
    const held = this.leadIn;
    const isOfList = block.marker !== null && block.emphasis && held?.ask != null;
    const isWithin = held !== null && held.isHeading !== true && isBelow(block, this.depth);
    // What is longer than a sentence heads nothing.
    if (text.length <= LONGEST_SENTENCE) this.section = block;
    this.topic = null;
    this.headed = headedBy(block, text, this.headed);
    const { leadIn } = this.headed;
    // A bold item that heads items of its own stands within the list.
    if (leadIn?.span === block || !isOfList) this.enter(leadIn ?? (isWithin ? dividedBy(text, held) : null));
    return { block, text, leadIn: null, section: this.section };
  }

  private item(block: Block, text: string): Placed {
    const { opener, around } = this.leadIn ?? {};
    // The next paragraph of a numbered text does not belong to the list that the one before opened, but to its own.
    if (opener !== undefined && isSibling(opener, block)) this.enter(around ?? this.headed?.leadIn ?? null);
    this.isMarked = true;
    const leadIn = holds(this.leadIn, text) ? this.leadIn : null;
    const nested = nestedLeadIn(this.document, block);
    if (nested !== null) this.enter(leadIn === null ? nested : { ...nested, around: leadIn });
    return { block, text, leadIn, section: this.under };
  }

  private paragraph(block: Block, text: string, continues: Walk['goesOn']): Placed {
    const { leadIn } = this;
    const named = leadIn?.opensAll === true && isAddresseeLine(text) ? addressed(block, text) : null;
    if (named !== null) {
      this.enter({ ...named, opensAll: true });
      return { block, text, leadIn: null, section: this.under };
    }
    const isBare = this.isBareItem(text, continues);
    const isRows = hasRowsOf(leadIn, this.document, block);
    const isLast = isBare && leadIn !== null && !text.endsWith(':');
    const headed = headedByLine(block, text, this.headed);
    this.headed = headed ?? this.headed;
    const opened = headed?.leadIn ?? (isLast ? null : leadInOf(this.document, block));
    const isDivision = opened?.ask == null && !isBare && leadIn?.ask != null && isTopic(block, text);
    this.topic = isDivision ? block : isBare ? this.topic : null;
    if (isDivision) this.enter(dividedBy(text, leadIn));
    else if (opened !== null || !isBare || leadIn === null) this.enter(opened ?? this.headed?.leadIn ?? null);
    return { block, text, leadIn: isBare || isRows ? leadIn : null, section: this.under, isRows };
  }

  /** Is a paragraph an item without a bullet? A list that has had bullets has them to its end, but not a section. */
  private isBareItem(text: string, continues: Walk['goesOn']): boolean {
    const isOpen = !this.isMarked || this.leadIn?.isHeading === true;
    const isItem =
      isItemWithoutBullet(text) ||
      continues === 'last' ||
      (continues === 'next' && isCapitalizedVerb(text)) ||
      (isOpen && isParagraphOf(this.leadIn, this.document, text));
    return isItem && holds(this.leadIn, text);
  }

  private get under(): Block | null {
    return this.topic ?? this.section;
  }

  private enter(leadIn: LeadIn | null): void {
    if (leadIn?.span !== this.leadIn?.span) {
      this.isMarked = false;
      this.depth = this.section?.depth ?? 0;
    }
    this.leadIn = leadIn;
  }
}

/** Can an item belong to a lead-in, by its first words? */
const holds = (leadIn: LeadIn | null, text: string): boolean =>
  leadIn?.verbsOnly !== true || actionOf(text).verb !== null;

/** Are both numbered alike: `12` and `13`, `5.1` and `5.2`, `a` and `b`? */
function isSibling(a: Block, b: Block): boolean {
  const sort = ({ marker }: Block): string =>
    marker === null ? 'bullet' : marker.replace(/\d+/g, '1').replace(/\p{L}+/gu, 'a');
  return sort(a) === sort(b);
}
