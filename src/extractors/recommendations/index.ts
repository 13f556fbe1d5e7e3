import type { Block, Document } from '../../schema/document.js';
import type { Found, RecommendationRow } from '../../schema/rows.js';
import { overlapping, type Span } from '../../schema/span.js';
import { folded, mention, verbatim } from '../mention.js';
import { actionOf } from './action.js';
import { type AddressContext, resolveAddressee } from './addressee.js';
import type { Ask } from './ask.js';
import { askInItem } from './asks.js';
import { infinitiveClause } from './clauses.js';
import { type Home, homeBelow } from './home.js';
import type { Asked } from './lead-in.js';
import { type Placed, placeBlocks } from './lists.js';
import { Persons } from './persons.js';
import type { Issuers } from './releases.js';
import { bare, firstSentence, opensList, sentencesAsking } from './sentences.js';
import { isUprRecommendation } from './upr.js';

/** What other extractors have found that a recommendation needs. */
export interface RecommendationContext {
  readonly recipients: readonly string[];
  /** Alpha-3 of the country whose government `the government` is. */
  readonly country: string | null;
  /** The State under review, in a report of the Universal Periodic Review; null elsewhere. */
  readonly reviewed: string | null;
  /** Is the document a release to the press? It tells what those have asked who issue it. */
  readonly isRelease: boolean;
  /** Organizations that speak in the document or sign it. */
  readonly issuers: readonly string[];
  /** Places of the names of instruments, in reading order. */
  readonly references: readonly (Span & { readonly ids: readonly string[] })[];
}

/**
 * Find what the authors ask somebody to do.
 * Surface forms: items of a list whose lead-in or heading asks, also over headings and lines that divide it or say whom
 * the items below ask, and as paragraphs without bullets; sentences that ask by a verb (`we urge X to`), a modal (`X should`), a necessity (`it is
 * crucial that X`), `please`; numbered paragraphs of UN texts; recommendations of the Universal Periodic Review with
 * their State in brackets.
 */
export function findRecommendations(
  document: Document,
  context: RecommendationContext,
): Found<RecommendationRow>[] {
  const rows: Found<RecommendationRow>[] = [];
  const persons = new Persons();
  let asked: string | null = null;
  let home: Home | null = null;
  // A text that is written to nobody may open as a release does.
  let isLead = context.recipients.length === 0;
  for (const placed of placeBlocks(document)) {
    home = homeBelow(placed, home);
    const address: AddressContext = {
      recipients: context.recipients,
      country: home?.country ?? context.country,
      reviewed: context.reviewed,
      persons,
      asked,
    };
    if (placed.block.kind !== 'heading' && placed.block.kind !== 'cell') {
      const issuers = isLead || context.isRelease ? { names: context.issuers, isLead } : null;
      isLead &&= !/[.!?]["']?$/.test(placed.text);
      for (const found of recommendationsIn(document, placed, address, issuers)) {
        const before = folded(document, { start: placed.block.start, end: found.span.start });
        const row = toRow(document, placed, found, { ...address, before }, context);
        asked = row.addressee ?? asked;
        rows.push(row);
      }
    }
    persons.read(placed.text);
  }
  return rows;
}

/** A recommendation before it becomes a row. */
interface Recommendation {
  readonly span: Span;
  readonly form: RecommendationRow['form'];
  readonly ask: Ask;
}

function recommendationsIn(
  document: Document,
  placed: Placed,
  address: AddressContext,
  issuers: Issuers | null,
): Recommendation[] {
  const { block, text, leadIn } = placed;
  if (isUprRecommendation(document, block)) return [uprRecommendation(document, placed, address)];
  const asked = leadIn?.ask ?? null;
  if (asked !== null && !opensList(text)) {
    // Below a lead-in that asks, lines set one below the other are items without bullets.
    const items = placed.isRows === true ? block.lines : [block];
    return items.map((item) => itemOf(document, item, asked, leadIn?.perItem ?? false));
  }
  const asking = sentencesAsking(document, block, issuers);
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

/** An item asks by its lead-in; whom it asks it may say itself: `The government should …`. */
function itemOf(document: Document, span: Span, leadIn: Asked, perItem: boolean): Recommendation {
  const text = folded(document, span);
  const own = askInItem(firstSentence(text));
  const asksItself =
    own !== null && own.addressee !== null && own.rule !== 'please' && leadIn.addressee === null;
  // `TyDA calls on:` leaves it to each item whom it asks: `the Ministry to publish …`.
  const named = perItem && own === null ? infinitiveClause(text) : null;
  if (named !== null && /^(?:the )?\p{Lu}.{2,90}$/iu.test(named.object) && /^\p{Lu}/u.test(named.object)) {
    const ask: Ask = { rule: 'ask-verb', addressee: named.object, action: named.action, passive: false };
    return { span: bare(document, span), form: 'item', ask };
  }
  const action = own?.rule === 'please' ? own.action : text.replace(/^(?:that|to)\s+/i, '');
  const ask: Ask = asksItself ? own : { ...leadIn, rule: 'ask-verb', action };
  return { span: bare(document, span), form: 'item', ask };
}

function toRow(
  document: Document,
  { leadIn, section }: Placed,
  { span, form, ask }: Recommendation,
  address: AddressContext,
  context: RecommendationContext,
): Found<RecommendationRow> {
  const asked = leadIn?.ask ?? null;
  const own = actionOf(ask.action);
  // An item that names only a thing leaves the verb to its lead-in: `provide the following: a list of …`.
  const action = own.verb === null && asked !== null ? actionOf(asked.action) : own;
  const { text, start, end, line, rule } = mention(
    document,
    span,
    asked !== null ? 'item-of-list' : ask.rule,
  );
  return {
    text,
    start,
    end,
    line,
    rule,
    form,
    lead_in: leadIn === null ? null : verbatim(document, leadIn.span),
    section_number: section?.marker ?? null,
    section_title: section === null ? null : verbatim(document, section),
    addressee: resolveAddressee(ask, address),
    action: action.verb,
    category: action.category,
    references: [...new Set(overlapping(context.references, span).flatMap((r) => r.ids))],
  };
}
