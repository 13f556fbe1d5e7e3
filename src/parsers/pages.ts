import type { RawBlock } from './outline.js';

/** A paragraph shorter than this does not run over a page break. */
const SHORTEST_BROKEN_PARAGRAPH = 80;

const PAGE_NUMBER =
  /^(?:-?\s*\d{1,4}\s*-?|page \d{1,4}(?: (?:of|\/) \d{1,4})?|\d{1,4} ?\/ ?\d{1,4}|[A-Z]{2,3}\.\d{2}-\d{4,6}(?:\s*\([A-Z]\))?)$/i;

const DOCUMENT_SYMBOL = /^[A-Z]+(?:\/[A-Z0-9.()-]+)+$/;

/** A short line that comes back as often beside page numbers is the running head of the pages. */
const RUNNING_HEAD_TIMES = 3;

const LONGEST_RUNNING_HEAD = 100;

/** Page numbers, job numbers and running heads between paragraphs are furniture. */
export function withoutPageMarks(blocks: readonly RawBlock[], text: string): RawBlock[] {
  const times = new Map<string, number>();
  const contents = blocks.map((block) =>
    text
      .slice(block.start, block.end)
      .replace(/[\s\uFEFF]+/g, ' ')
      .trim(),
  );
  for (const content of contents) times.set(content, (times.get(content) ?? 0) + 1);
  return blocks.map((block, i) => {
    const content = contents[i] ?? '';
    const isRepeated =
      block.kind === 'paragraph' &&
      content.length <= LONGEST_RUNNING_HEAD &&
      (times.get(content) ?? 0) >= RUNNING_HEAD_TIMES;
    const besidePageNumber = [contents[i - 1], contents[i + 1]].some((beside) =>
      PAGE_NUMBER.test(beside ?? '-'),
    );
    const isHead = isRepeated && (besidePageNumber || DOCUMENT_SYMBOL.test(content));
    return block.kind !== 'cell' && (PAGE_NUMBER.test(content) || isHead)
      ? { ...block, furniture: true }
      : block;
  });
}

/** A sentence that a page break cut in two is one paragraph again; what the page set between stands beside it. */
export function joinBroken(blocks: readonly RawBlock[], text: string): RawBlock[] {
  const joined: RawBlock[] = [];
  for (const block of blocks) {
    const last = joined.findLast((above) => !above.furniture);
    if (last !== undefined && continues(last, block, text)) last.end = block.end;
    else joined.push({ ...block });
  }
  return joined;
}

function continues(above: RawBlock, below: RawBlock, text: string): boolean {
  if (below.kind !== 'paragraph' || (above.kind !== 'paragraph' && above.kind !== 'item')) return false;
  if (above.quoted !== below.quoted || above.end - above.start < SHORTEST_BROKEN_PARAGRAPH) return false;
  if (above.breaks.length > 0 || !above.softBreaks || !below.softBreaks) return false;
  return (
    !/[.;:!?]["')\]]*[\s\uFEFF]*$/.test(text.slice(above.end - 8, above.end)) &&
    /^\p{Ll}/u.test(text.slice(below.start, below.end))
  );
}
