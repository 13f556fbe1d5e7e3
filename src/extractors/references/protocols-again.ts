import { instrumentById } from '../../lexicon/instruments/index.js';
import type { Block } from '../../schema/document.js';
import { indexAt } from '../../schema/span.js';
import { meantBy, mostNamed } from './anaphora.js';
import type { History } from './history.js';
import type { Hit } from './hit.js';
import { COUNT, protocolsMeant } from './protocol-choice.js';

const S = '[\\s\\uFEFF]';
const AGAIN = new RegExp(
  `\\b(?<article>[Tt]he|[Tt]his|that|said|and)${S}+(?<name>(?:${COUNT}${S}+)?(?<sort>[Oo]ptional|[Aa]dditional)${S}+(?<head>[Pp]rotocols?)(?:${S}+(?:to|of)${S}+(?:the|this|that|said)${S}+(?<treaty>Convention|Covenant))?)\\b(?!${S}+(?:to|of|on|against|for|relating|concerning|No|[IVX]+)\\b|${S}+\\d)`,
  'gu',
);

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
  return [...text.slice(block.start, block.end).matchAll(AGAIN)].flatMap((match) => {
    const { name = '', article, treaty, ...words } = match.groups ?? {};
    const end = block.start + match.index + match[0].length;
    const start = end - name.length;
    const here = known.filter((hit) => hit.end <= start);
    const named =
      treaty === undefined ? [...history.recent, ...here] : [meantBy(treaty, here, history) ?? []].flat();
    const meant = choose(
      named.flatMap((hit) => meaning(hit, words, text)),
      block,
      start,
      treaty !== undefined,
      article === 'and',
    );
    return meant === undefined ? [] : [{ start, end, ids: meant.ids, rule: meant.rule }];
  });
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
  const ids = protocolsMeant(hit, words, text);
  return ids.length === 0 ? [] : [{ ...hit, ids, rule: 'its-protocol' }];
}

function choose(
  candidates: readonly Hit[],
  block: Block,
  at: number,
  isTreatyNamed: boolean,
  isInSentence: boolean,
): Hit | undefined {
  if (isTreatyNamed) return candidates.at(-1);
  const sentence = block.sentences[indexAt(block.sentences, at)] ?? block;
  const near = candidates.findLast((hit) => hit.start >= sentence.start);
  if (near !== undefined || isInSentence) return near;
  const here = candidates.filter((hit) => hit.start >= block.start);
  const protocols = candidates.filter((hit) => hit.rule === 'named-before');
  return (
    here.findLast((hit) => hit.rule === 'named-before') ??
    here.at(-1) ??
    mostNamed(protocols) ??
    mostNamed(candidates)
  );
}
