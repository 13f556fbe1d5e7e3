import { actionCategories } from '../../lexicon/actions.js';
import { actors } from '../../lexicon/asks.js';
import type { Block, Document } from '../../schema/document.js';
import type { RecommendationRow } from '../../schema/rows.js';
import type { Span } from '../../schema/span.js';
import { folded } from '../mention.js';
import { actionOf } from './action.js';
import type { AddressContext } from './addressee.js';
import type { Ask, Asked } from './ask.js';
import { askInItem } from './asks.js';
import { infinitiveClause } from './clauses.js';
import type { Placed } from './lists.js';
import { bare, firstSentence, opensList, type Speaking, sentencesAsking } from './sentences.js';
import { isUprRecommendation } from './upr.js';

/** A recommendation before it becomes a row. */
export interface Recommendation {
  readonly span: Span;
  readonly form: RecommendationRow['form'];
  readonly ask: Ask;
}

/** What one block asks: as an item of its list, or in its sentences. */
export function recommendationsIn(
  document: Document,
  placed: Placed,
  address: AddressContext,
  speaking: Speaking,
): Recommendation[] {
  const { block, text, leadIn } = placed;
  if (isUprRecommendation(document, block)) return [uprRecommendation(document, placed, address)];
  const asked = leadIn?.ask ?? null;
  if (asked !== null && !opensList(text)) {
    // Below a lead-in that asks, lines set one below the other are items without bullets.
    const items = placed.isRows === true ? block.lines : [block];
    return items.map((item) => itemOf(document, item, asked, leadIn?.perItem ?? false));
  }
  const asking = sentencesAsking(document, block, speaking);
  const [first] = asking;
  const isItem =
    block.kind === 'item' &&
    (block.sentences.length === 1 || (leadIn !== null && first?.span.start === bare(document, block).start));
  if (first === undefined || !isItem) return asking.map(({ span, ask }) => ({ span, form: 'sentence', ask }));
  const form = leadIn === null && isNumberedParagraph(block) ? 'sentence' : 'item';
  return [{ span: bare(document, block), form, ask: first.ask }];
}

function uprRecommendation(
  document: Document,
  { block, text, leadIn }: Placed,
  address: AddressContext,
): Recommendation {
  const action = text.replace(/^(?:to|that)\s+/i, '');
  const addressee = leadIn?.ask?.addressee ?? address.reviewed;
  return {
    span: bare(document, block),
    form: 'item',
    ask: { rule: 'upr', addressee, action, passive: false },
  };
}

/** `12.` numbers a paragraph of a text, `(a)` and `7.12` an item. */
function isNumberedParagraph({ marker }: Block): boolean {
  return marker !== null && /^\d+$/.test(marker);
}

/** No name of somebody in an item is longer. */
const LONGEST_NAME = 90;

/** `The Ministry` before `to publish`, but not what an item asks: `Passing a law that obliges firms`, `A plan`. */
function isNamed(object: string): boolean {
  const [first = ''] = /^\p{Lu}[\p{L}'-]*/u.exec(object) ?? [];
  if (first === '' || object.length > LONGEST_NAME || /^(?:an?|more|better|greater)$/i.test(first))
    return false;
  return !/ing$/.test(first) && (actors.test(first) || !actionCategories.has(first.toLowerCase()));
}

/** An item asks by its lead-in; whom it asks it may say itself: `The government should …`. */
function itemOf(document: Document, span: Span, leadIn: Asked, perItem: boolean): Recommendation {
  const text = folded(document, span);
  const own = askInItem(firstSentence(text));
  const asksItself =
    own !== null && own.addressee !== null && own.rule !== 'please' && leadIn.addressee === null;
  // `TyDA calls on:` leaves it to each item whom it asks: `the Ministry to publish …`.
  const named = perItem && own === null ? infinitiveClause(text) : null;
  if (named !== null && isNamed(named.object)) {
    const ask: Ask = { rule: 'ask-verb', addressee: named.object, action: named.action, passive: false };
    return { span: bare(document, span), form: 'item', ask };
  }
  // An item that is a sentence says what to do behind its modal.
  const isSentence = own !== null && (own.rule === 'please' || actionOf(text).verb === null);
  const action = isSentence ? own.action : text.replace(/^(?:that|to)\s+/i, '');
  const ask: Ask = asksItself ? own : { ...leadIn, rule: 'ask-verb', action };
  return { span: bare(document, span), form: 'item', ask };
}
