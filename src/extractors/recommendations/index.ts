import type { Block, Document } from '../../schema/document.js';
import type { Found, RecommendationRow } from '../../schema/rows.js';
import { overlaps, type Span } from '../../schema/span.js';
import { folded, mention, trimmed, verbatim } from '../mention.js';
import { looksLikePerson } from '../people.js';
import { actionOf } from './action.js';
import { type AddressContext, resolveAddressee } from './addressee.js';
import type { Ask } from './ask.js';
import { askIn, askInItem } from './asks.js';
import { type Asked, type Placed, placeBlocks } from './lists.js';
import { uprRecommendations } from './upr.js';

/** What other extractors have found that a recommendation needs. */
export interface RecommendationContext {
  readonly recipients: readonly string[];
  /** Alpha-3 of the country whose government `the government` is. */
  readonly country: string | null;
  /** The State under review, in a report of the Universal Periodic Review; null elsewhere. */
  readonly reviewed: string | null;
  /** Places of the names of instruments. */
  readonly references: readonly (Span & { readonly ids: readonly string[] })[];
}

/** A sentence longer than this is no sentence. */
const LONGEST_SENTENCE = 2500;
/** `(a)` `7.12` `6.` */
const ENUMERATED = /^(?:\(?[a-z]{1,4}\)|\d+(?:\.\d+)+)$/;

/**
 * Find what the authors ask somebody to do.
 * Surface forms: items of a list whose lead-in or heading asks; sentences that ask by a verb (`we urge X to`), a modal
 * (`X should`), a necessity (`it is crucial that X`), `please`; numbered paragraphs of UN texts; recommendations of the
 * Universal Periodic Review with their State in brackets.
 */
export function findRecommendations(
  document: Document,
  context: RecommendationContext,
): Found<RecommendationRow>[] {
  const rows: Found<RecommendationRow>[] = [];
  const persons: string[] = [];
  for (const placed of placeBlocks(document)) {
    const address: AddressContext = {
      recipients: context.recipients,
      country: context.country,
      reviewed: context.reviewed,
      persons,
    };
    if (placed.block.kind !== 'heading' && placed.block.kind !== 'cell')
      rows.push(...rowsOf(document, placed, address, context));
    persons.push(...personsIn(folded(document, placed.block)));
  }
  return rows;
}

function rowsOf(
  document: Document,
  placed: Placed,
  address: AddressContext,
  context: RecommendationContext,
): Found<RecommendationRow>[] {
  const { block, leadIn } = placed;
  const make = (span: Span, form: RecommendationRow['form'], found: Ask): Found<RecommendationRow> =>
    toRow(document, placed, context, { span, form, ask: found }, address);
  const reviewed = uprRecommendations(document, block);
  if (reviewed.length > 0)
    return reviewed.map((span) =>
      make(span, 'item', {
        rule: 'upr',
        addressee: address.reviewed,
        action: folded(document, span),
        passive: false,
      }),
    );
  // Below a lead-in that asks, lines set one below the other are items without bullets.
  if (leadIn?.ask != null && block.kind === 'paragraph' && block.lines.length > 1) {
    return block.lines.map((line) =>
      make(
        withoutEnd(document, line),
        'item',
        itemAsk(folded(document, line), leadIn.ask ?? { addressee: null, passive: false }),
      ),
    );
  }
  if (block.kind === 'item' || leadIn !== null) {
    const text = folded(document, block);
    if (leadIn?.ask != null && !opensList(text))
      return [make(withoutEnd(document, block), 'item', itemAsk(text, leadIn.ask))];
    const asking = sentencesAsking(document, block);
    const first = asking[0];
    if (first === undefined) return [];
    if (block.sentences.length === 1 || leadIn !== null) {
      return opensList(text)
        ? []
        : [
            make(
              withoutEnd(document, block),
              leadIn === null && isNumberedParagraph(block) ? 'sentence' : 'item',
              first.ask,
            ),
          ];
    }
    return asking.filter(({ text: t }) => !opensList(t)).map(({ span, ask }) => make(span, 'sentence', ask));
  }
  return sentencesAsking(document, block)
    .filter(({ text }) => !opensList(text))
    .map(({ span, ask }) => make(span, 'sentence', ask));
}

/** A sentence that ends in a colon is the lead-in of its list, not a recommendation of its own. */
function opensList(text: string): boolean {
  return /:["']?$/.test(text);
}

const isNumberedParagraph = (block: Block): boolean =>
  block.marker !== null && !ENUMERATED.test(block.marker);

/** An item asks by its lead-in; whom it asks it may say itself: `The government should …`. */
function itemAsk(text: string, leadIn: Asked): Ask {
  const own = askInItem(text);
  if (own !== null && own.addressee !== null && own.rule !== 'please' && leadIn.addressee === null)
    return own;
  const action = text.replace(/^(?:that|to)\s+/i, '');
  return {
    rule: 'ask-verb',
    addressee: leadIn.addressee,
    action: own?.rule === 'please' ? own.action : action,
    passive: leadIn.passive,
  };
}

interface Asking {
  readonly span: Span;
  readonly text: string;
  readonly ask: Ask;
}

function sentencesAsking(document: Document, block: Block): Asking[] {
  const asking: Asking[] = [];
  for (const sentence of block.sentences) {
    if (sentence.end - sentence.start > LONGEST_SENTENCE) continue;
    const text = folded(document, sentence);
    const isFirst = sentence.start === block.start;
    const ask =
      (isFirst && block.kind === 'item' ? askInItem(text) : askIn(text)) ?? goingOn(text, asking.at(-1)?.ask);
    if (ask !== null)
      asking.push({ span: withoutEnd(document, withoutSpeaker(document, sentence)), text, ask });
  }
  return asking;
}

/** `It should also close …` right below a sentence that asks goes on asking the same. */
function goingOn(text: string, previous: Ask | undefined): Ask | null {
  const [, action] =
    /^(?:It|They|He|She)\s+(?:also\s+)?(?:should|must|ought to)\s+(?!be\b|have\b|note\b|remember\b)(.*)$/s.exec(
      text,
    ) ?? [];
  return action === undefined || previous === undefined ? null : { ...previous, rule: 'modal', action };
}

/** A quoted sentence without who says it: `"They should stop," Ruiz said.` */
function withoutSpeaker(document: Document, sentence: Span): Span {
  const stretch = document.text.slice(sentence.start, sentence.end);
  const [tail = ''] =
    /[,.!]?["'][\s\uFEFF]+(?:said|added|says|(?:\p{L}[\p{L}.'-]*[\s\uFEFF]+){1,4}(?:said|added|says|told)\b)[^"]*$/u.exec(
      stretch,
    ) ?? [];
  return { start: sentence.start, end: sentence.end - tail.length };
}

/** The span without the quotes around it and the punctuation, `and`, `or` behind it. */
function withoutEnd(document: Document, span: Span): Span {
  const stretch = document.text.slice(span.start, span.end);
  const lead = /^["'\s\uFEFF]*/.exec(stretch)?.[0].length ?? 0;
  const kept = stretch.replace(/(?:[\s\uFEFF]*[.;,:"'])*(?:[\s\uFEFF]+(?:and|or))?[\s\uFEFF.;,:"']*$/u, '');
  return trimmed(document.text, {
    start: span.start + Math.min(lead, kept.length),
    end: span.start + kept.length,
  });
}

function toRow(
  document: Document,
  { leadIn, section }: Placed,
  context: RecommendationContext,
  found: { span: Span; form: RecommendationRow['form']; ask: Ask },
  address: AddressContext,
): Found<RecommendationRow> {
  const { span, form, ask } = found;
  const action = actionOf(ask.action);
  return {
    ...mention(document, span, leadIn?.ask != null ? 'item-of-list' : ask.rule),
    form: leadIn?.ask != null ? 'item' : form,
    lead_in: leadIn === null ? null : verbatim(document, leadIn.span),
    section_number: section?.marker ?? null,
    section_title: section === null ? null : verbatim(document, section),
    addressee: resolveAddressee(ask.addressee, ask.passive, address),
    action: action.verb,
    category: action.category,
    references: [...new Set(context.references.filter((r) => overlaps(r, span)).flatMap((r) => r.ids))],
  };
}

/** Names of persons in running text, for the pronouns that follow. */
function personsIn(text: string): string[] {
  return [...text.matchAll(/\p{Lu}[\p{Ll}'-]+(?: \p{Lu}[\p{Ll}'-]+){1,3}/gu)]
    .map(([name]) => name)
    .filter((name) => looksLikePerson(name));
}
