import { instrumentById } from '../../lexicon/instruments/index.js';
import type { Block, Document } from '../../schema/document.js';
import type { Found, ReferenceRow } from '../../schema/rows.js';
import { isAmong, joined, type Span } from '../../schema/span.js';
import { mention, verbatim } from '../mention.js';
import { type Scan, scanOf } from '../scanner.js';
import { findAnaphora } from './anaphora.js';
import { articlesOf } from './articles.js';
import { History } from './history.js';
import { type Hit, withoutOverlaps } from './hit.js';
import { findIlo, type Labour, labourIn, mergeNumbers } from './ilo.js';
import { joinedToTreaties } from './joined-protocols.js';
import { findNames } from './names.js';
import { numberedProtocols } from './numbered-protocols.js';
import { datedProtocols, possessiveProtocols, protocolsBeforeNames, speaksOfProtocols } from './protocols.js';
import { findProtocolsAgain } from './protocols-again.js';
import { ShortNames } from './short-names.js';
import { findUnregistered } from './unregistered.js';
import { withYears } from './years.js';

/** The references of a document, with the places of their names for the extractors that must leave them alone. */
export interface References {
  readonly rows: readonly Found<ReferenceRow>[];
  readonly spans: readonly (Span & { readonly ids: readonly string[] })[];
}

/**
 * Find every mention of a treaty or other instrument.
 * Surface forms: official and popular names in any spelling; acronyms, registered or defined in the text; `ILO
 * Conventions 29 and 105`, `… Convention (No. 87)`; `the two Protocols to …`, `its Protocol`; `the Convention` for the one
 * just named; declarations, agreements, national acts and resolutions that are named but not registered.
 */
export function findReferences(document: Document): References {
  const defined = new ShortNames();
  const rows: Found<ReferenceRow>[] = [];
  const spans: (Span & { ids: readonly string[] })[] = [];
  const history = new History();
  const labour = labourIn(document.text);
  for (const block of document.blocks) {
    if (block.part === 'furniture' || block.part === 'closing' || block.part === 'copies') continue;
    const hits = hitsOf(document.text, block, scanOf(document, block), { defined, history, labour });
    history.add(hits);
    for (const [i, hit] of hits.entries()) {
      const between = { start: hits[i - 1]?.end ?? block.start, end: hits[i + 1]?.start ?? block.end };
      spans.push({ start: hit.start, end: hit.end, ids: hit.ids });
      rows.push(...toRows(document, hit, articlesOf(hit, between, block, document.text)));
    }
  }
  return { rows, spans };
}

/** What the text before a block tells, and the text as a whole. */
interface Context {
  /** Acronyms and short names that the text itself defines. */
  readonly defined: ShortNames;
  readonly history: History;
  readonly labour: Labour;
}

function hitsOf(
  text: string,
  block: Block,
  { openings, holdsHead }: Scan,
  { defined, history, labour }: Context,
): Hit[] {
  const stretch = text.slice(block.start, block.end);
  const named = joinedToTreaties(findNames(block, text, openings, defined), text);
  const names = protocolsBeforeNames(named, block, text);
  const cited = mergeNumbers(names, findIlo(block, text, labour), text);
  const protocols = speaksOfProtocols(stretch);
  const possessive = protocols ? possessiveProtocols(cited, block.sentences, text) : [];
  const dated = protocols
    ? withoutOverlaps([
        ...datedProtocols(block, text, history, cited),
        ...numberedProtocols(block, text, history, cited),
      ])
    : [];
  const taken = joined(dated);
  const registered = [...[...cited, ...possessive].filter((hit) => !isAmong(taken, hit)), ...dated];
  const all = withoutOverlaps([
    ...registered,
    ...withoutTails(findUnregistered(block, text, holdsHead), registered, text),
  ]);
  const known = withYears(all, block, text);
  return withoutOverlaps([
    ...known,
    ...findAnaphora(block, text, known, history),
    ...(protocols ? findProtocolsAgain(block, text, known, history) : []),
  ]);
}

/** `the X Declaration for the GCM`: the tail that holds another instrument is no part of the name. */
function withoutTails(hits: readonly Hit[], registered: readonly Hit[], text: string): Hit[] {
  return hits.flatMap((hit) => {
    const inside = registered.find((known) => hit.start < known.start && known.start < hit.end);
    if (inside === undefined || hit.unregistered === undefined) return [hit];
    const kept = text
      .slice(hit.start, inside.start)
      .replace(/(?:[\s\uFEFF,]+(?:for|of|on|to|and|the|in|under|with))*[\s\uFEFF,]*$/u, '');
    const rest = findUnregistered({ start: hit.start, end: hit.start + kept.length }, text, true);
    return rest.filter((found) => found.end === hit.start + kept.length);
  });
}

function toRows(document: Document, hit: Hit, article: string | null): Found<ReferenceRow>[] {
  const { text, start, end, line, rule } = mention(document, hit, hit.rule);
  return hit.ids.map((id) => {
    const instrument = instrumentById.get(id);
    const year =
      instrument === undefined ? (hit.unregistered?.year ?? null) : Number(instrument.adopted.slice(0, 4));
    return {
      text,
      start,
      end,
      line,
      rule,
      instrument: id,
      name: instrument?.title ?? hit.unregistered?.name ?? verbatim(document, hit),
      kind: instrument?.kind ?? hit.unregistered?.kind ?? 'other',
      article,
      year,
    };
  });
}
