import type { CountAssertion } from '../schema/assertions.js';
import type { Block, Document } from '../schema/document.js';
import { indexAt, type Span } from '../schema/span.js';
import { folded, mention } from './mention.js';

const WHO = `(?<who>organi[sz]ations|groups|ngos|non-?governmental organi[sz]ations|associations|signatories|individuals|academics|scholars|experts|people|persons)`;
const COUNT = String.raw`(?<bound>(?:more than|over|at least|nearly|almost|some|about|around|close to) )?(?<count>\d{1,4}(?:,\d{3})?) (?:[\w'-]+ ){0,4}?${WHO}`;
const FORMS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:co-?signed|signed|endorsed|submitted) by (?:a coalition of |the following )?${COUNT}`,
    'giu',
  ),
  new RegExp(String.raw`\bundersigned ${COUNT}`, 'giu'),
  new RegExp(String.raw`\b(?:letter|statement|appeal|petition) on behalf of ${COUNT}`, 'giu'),
  new RegExp(String.raw`\b${COUNT} (?:have )?(?:signed|co-?signed|endorsed)\b`, 'giu'),
];

/** Without one of these none of the forms stands in a text. */
const CUE = /signed|endorsed|submitted|on behalf of \S/i;

/**
 * Numbers of signatories that the text itself asserts: `signed by 52 organizations`, `the undersigned 12 groups`, `this
 * letter on behalf of 55 scholars`.
 */
export function findCounts(document: Document): CountAssertion[] {
  const found: CountAssertion[] = [];
  for (const block of document.blocks) {
    if (block.part === 'furniture' || block.part === 'copies') continue;
    const text = folded(document, block);
    if (!/\d/.test(text) || !CUE.test(text)) continue;
    let sentences: readonly Placed[] | null = null;
    for (const form of FORMS) {
      for (const match of text.matchAll(form)) {
        sentences ??= sentencesOf(document, block);
        const { count = '', bound, who = '' } = match.groups ?? {};
        const { start } = sentences[indexAt(sentences, match.index)]?.sentence ?? block;
        const { line } = mention(document, { start, end: start + 1 }, 'count');
        const kind = /individual|academic|scholar|expert|people|person/i.test(who)
          ? 'person'
          : /signator/i.test(who)
            ? 'any'
            : 'organization';
        found.push({
          line,
          text: match[0],
          count: Number(count.replace(',', '')),
          exact: bound === undefined,
          kind,
        });
      }
    }
  }
  return found;
}

/** A sentence of a block, and where it stands in the block's folded text. */
interface Placed extends Span {
  readonly sentence: Span;
}

function sentencesOf(document: Document, block: Block): Placed[] {
  let end = 0;
  return block.sentences.map((sentence) => {
    const start = end;
    end += folded(document, sentence).length + 1;
    return { start, end, sentence };
  });
}
