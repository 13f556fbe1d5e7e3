import { salutationBeginning } from '../../lexicon/letter-parts.js';
import type { Document } from '../../schema/document.js';
import type { Found, RecommendationRow } from '../../schema/rows.js';
import { overlapping, type Span } from '../../schema/span.js';
import { folded, mention, verbatim } from '../mention.js';
import { actionOf } from './action.js';
import { type AddressContext, isLeftOpen, resolveAddressee } from './addressee.js';
import { type Recommendation, recommendationsIn } from './blocks.js';
import { type Home, homeBelow } from './home.js';
import { type Placed, placeBlocks } from './lists.js';
import { mostlyAsked } from './mostly-asked.js';
import { Persons } from './persons.js';

/** With so many characters a greeting has begun. */
const LONGEST_SALUTATION_WORD = 40;

/** What other extractors have found that a recommendation needs. */
export interface RecommendationContext {
  readonly recipients: readonly string[];
  /** The bodies at which they are written to. */
  readonly bodies: readonly string[];
  /** Alpha-3 of the country whose government `the government` is. */
  readonly country: string | null;
  /** The State under review, in a report of the Universal Periodic Review; null elsewhere. */
  readonly reviewed: string | null;
  /** Is the document a release to the press? It tells what those have asked who issue it. */
  readonly isRelease: boolean;
  /** Is it a resolution? Its paragraphs begin with their verbs. */
  readonly isResolution: boolean;
  /** Organizations that speak in the document or sign it. */
  readonly issuers: readonly string[];
  /** Places of the names of instruments, in reading order. */
  readonly references: readonly (Span & { readonly ids: readonly string[] })[];
}

/**
 * Find what the authors ask somebody to do.
 * Surface forms: items of a list whose lead-in or heading asks, also over headings and lines that divide it or say whom
 * the items below ask, and as paragraphs without bullets; sentences that ask by a verb (`we urge X to`), a modal (`X
 * should`), a necessity (`it is crucial that X`), `please`; numbered paragraphs of UN texts; recommendations of the
 * Universal Periodic Review with their State in brackets.
 */
export function findRecommendations(
  document: Document,
  context: RecommendationContext,
): Found<RecommendationRow>[] {
  const rows: Found<RecommendationRow>[] = [];
  const persons = new Persons();
  let last: string | null = null;
  /** Those that the sentences name, and the rows of the others that say only what must be done. */
  const named: string[] = [];
  const agentless = new Set<number>();
  let home: Home | null = null;
  const isToNobody = context.recipients.length === 0;
  const greeting = greetingIn(document);
  // A text that is written to nobody may open as a release does, and what stands over a letter may be one.
  let isLead = isToNobody || greeting > 0;
  for (const placed of placeBlocks(document)) {
    home = homeBelow(placed, home);
    const address: AddressContext = {
      recipients: context.recipients,
      bodies: context.bodies,
      country: home?.country ?? context.country,
      reviewed: context.reviewed,
      persons,
      asked: last,
    };
    if (placed.block.kind !== 'heading' && placed.block.kind !== 'cell') {
      const isOverLetter = placed.block.start < greeting;
      isLead &&= isToNobody || isOverLetter;
      const isOfDay = isToNobody && /\btoday\b/i.test(placed.text);
      const tells = isLead || isOverLetter || isOfDay || context.isRelease;
      const issuers = tells ? { names: context.issuers, isLead } : null;
      isLead &&= !/[.!?]["']?$/.test(placed.text);
      for (const found of recommendationsIn(document, placed, address, {
        issuers,
        isResolution: context.isResolution,
      })) {
        const before = folded(document, { start: placed.block.start, end: found.span.start });
        const row = toRow(document, placed, found, { ...address, before }, context);
        if (row.addressee !== null) named.push(row.addressee);
        else if (found.ask.passive) agentless.add(rows.length);
        last = row.addressee ?? last;
        rows.push(row.addressee === null && isLeftOpen(found.ask) ? { ...row, addressee: last } : row);
      }
    }
    persons.read(placed.text);
  }
  const mostly = mostlyAsked(named);
  if (mostly === null) return rows;
  return rows.map((row, i) => (agentless.has(i) ? { ...row, addressee: mostly } : row));
}

/** Where the letter of a text greets somebody; 0 where it greets nobody. */
function greetingIn(document: Document): number {
  const greets = (block: Span): boolean =>
    salutationBeginning.test(document.text.slice(block.start, block.start + LONGEST_SALUTATION_WORD));
  return document.blocks.find((block) => block.part === 'opening' && greets(block))?.start ?? 0;
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
