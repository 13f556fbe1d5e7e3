import { instrumentById } from '../../lexicon/instruments/index.js';
import type { Block } from '../../schema/document.js';
import { indexAt, type Span } from '../../schema/span.js';
import { meantBy, mostNamed } from './anaphora.js';
import type { History } from './history.js';
import type { Hit } from './hit.js';
import { COUNT, protocolsMeant } from './protocol-choice.js';

const S = '[\\s\\uFEFF]';
const AGAIN = new RegExp(
  `\\b(?<article>[Tt]he|[Tt]his|that|said|and)${S}+(?<name>(?:${COUNT}${S}+)?(?<sort>[Oo]ptional|[Aa]dditional)${S}+(?<head>[Pp]rotocols?)(?:${S}+(?:to|of)${S}+(?:the|this|that|said)${S}+(?<treaty>Convention|Covenant))?)\\b(?!${S}+(?:to|of|on|against|for|relating|concerning|No|[IVX]+)\\b|${S}+\\d)`,
  'gu',
);

/** So many mentions before are looked at in a paragraph. */
const NEAR = 200;

/**
 * `CEDAW and the Optional Protocol`, `It ratified the CAT. It has not signed the Optional Protocol.`, `the Second Optional
 * Protocol to the Covenant`: a protocol of the treaty that was named in the sentence, else the protocol or the treaty that
 * was named in the paragraph, else the ones that the text names most.
 */
export function findProtocolsAgain(
  block: Block,
  text: string,
  known: readonly Hit[],
  history: History,
): Hit[] {
  const hits: Hit[] = [];
  const earlier = new Map<string, Hit | undefined>();
  let upTo = 0;
  for (const match of text.slice(block.start, block.end).matchAll(AGAIN)) {
    const { name = '', article, treaty, ...words } = match.groups ?? {};
    const end = block.start + match.index + match[0].length;
    const start = end - name.length;
    while ((known[upTo]?.end ?? end) <= start) upTo++;
    const here = known.slice(Math.max(0, upTo - NEAR), upTo);
    const meant = (hit: Hit): Hit[] => meaning(hit, words, text);
    let found: Hit | undefined;
    if (treaty !== undefined) found = [meantBy(treaty, here, history) ?? []].flat().flatMap(meant).at(-1);
    else {
      const sentence = block.sentences[indexAt(block.sentences, start)] ?? block;
      found = nearest(here, meant, article === 'and' ? sentence : block, sentence);
      if (found === undefined && article !== 'and') {
        const key = Object.values(words).join();
        if (!earlier.has(key)) earlier.set(key, mostMeant(history.recent.flatMap(meant)));
        found = earlier.get(key);
      }
    }
    if (found !== undefined) hits.push({ start, end, ids: found.ids, rule: found.rule });
  }
  return hits;
}

/** Of the mentions before: the last of the sentence, else the last protocol of the stretch, else its last treaty. */
function nearest(
  here: readonly Hit[],
  meant: (hit: Hit) => Hit[],
  stretch: Span,
  sentence: Span,
): Hit | undefined {
  let last: Hit | undefined;
  for (let i = here.length - 1; i >= 0; i--) {
    const hit = here[i];
    if (hit === undefined || hit.start < stretch.start) break;
    const [found] = meant(hit);
    if (found === undefined) continue;
    if (found.start >= sentence.start || found.rule === 'named-before') return found;
    last ??= found;
  }
  return last;
}

/** The protocol that a text names most, else the one of the treaty that it names most. */
function mostMeant(candidates: readonly Hit[]): Hit | undefined {
  return mostNamed(candidates.filter((hit) => hit.rule === 'named-before')) ?? mostNamed(candidates);
}

/** What the words mean if they speak of this mention: the protocol itself, or protocols of the treaty. */
function meaning(hit: Hit, words: Readonly<Record<string, string | undefined>>, text: string): Hit[] {
  const instrument = instrumentById.get(hit.ids[0] ?? '');
  const isPlain = words.count === undefined && words.head?.endsWith('s') === false;
  if (instrument?.kind === 'protocol') {
    const sort = (words.sort ?? '').toLowerCase();
    if (isPlain)
      return hit.ids.length === 1 && instrument.title.toLowerCase().includes(sort)
        ? [{ ...hit, rule: 'named-before' }]
        : [];
    hit = { ...hit, ids: instrument.parent === undefined ? [] : [instrument.parent] };
  }
  const ids = protocolsMeant(hit, words, text, '');
  return ids.length === 0 ? [] : [{ ...hit, ids, rule: 'its-protocol' }];
}
