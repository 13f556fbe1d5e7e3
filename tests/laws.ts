import {
  type Dataset,
  extract,
  formats,
  type Input,
  render,
  UnreadableInput,
  validate,
} from '../src/index.js';
import { parse } from '../src/parsers/parse.js';
import type { Document } from '../src/schema/document.js';
import { ungrounded } from './grounding.js';

/*
 * What holds for every text, whatever stands in it. A law gives what breaks it, one line each; nothing where all is well.
 */

/** The laws of one input: it is read or refused, what is read has its length, every row is valid and stands in it. */
export function brokenLaws(input: Input): string[] {
  const document = read(input);
  const { dataset, failures } = extract([input]);
  // A mistake of ours is a failure of one text, and has a cause.
  for (const { cause } of failures) if (cause !== undefined) throw cause;
  validate(dataset);
  const [documents, unread] = document === null ? [0, 1] : [1, 0];
  const counts = [dataset.documents.length, failures.length];
  return [
    ...(counts.join() === `${documents},${unread}` ? [] : [`${counts[0]} documents, ${counts[1]} failures`]),
    ...(document === null ? [] : brokenDocument(document)),
    ...dataset.documents.flatMap((entry) => ungrounded(entry, document?.source ?? '')),
  ];
}

/** The laws of several inputs: each document has an id of its own, and neither time nor order changes a byte. */
export function brokenRun(inputs: readonly Input[]): string[] {
  const { dataset } = extract(inputs);
  validate(dataset);
  const ids = dataset.documents.map(({ id }) => id);
  const files = filesOf(dataset);
  const again = filesOf(extract([...inputs].reverse()).dataset);
  return [
    ...(new Set(ids).size === ids.length ? [] : [`not one id a document: ${ids.join(', ')}`]),
    ...[...files].flatMap(([name, bytes]) => (again.get(name)?.equals(bytes) ? [] : [`${name} changes`])),
  ];
}

function filesOf(dataset: Dataset): Map<string, Buffer> {
  const files = render(dataset, { formats, wide: true });
  return new Map(
    files.map(({ name, chunks }) => [name, Buffer.concat([...chunks()].map((chunk) => Buffer.from(chunk)))]),
  );
}

/** The document; null where the input is refused. Any other error breaks a law. */
function read({ path, bytes }: Input): Document | null {
  try {
    return parse(path, bytes, 'id');
  } catch (error) {
    if (error instanceof UnreadableInput) return null;
    throw error;
  }
}

/**
 * The text is as long as its source. Blocks stand in it, in order, apart; their lines and sentences stand in them. Only
 * what belongs to the page may stand within another: a page number in the middle of a sentence.
 */
function brokenDocument({ blocks, text, source }: Document): string[] {
  let [start, end] = [0, 0];
  const broken = blocks.flatMap((block) => {
    const inside = [...block.lines, ...block.sentences];
    const isBroken =
      block.start < (block.part === 'furniture' ? start : end) ||
      block.end > text.length ||
      inside.some((span) => span.start < block.start || span.end > block.end || span.start >= span.end);
    [start, end] = [block.start, Math.max(end, block.end)];
    return isBroken
      ? [`${block.kind} ${block.start}-${block.end}: ${text.slice(block.start, block.end)}`]
      : [];
  });
  return text.length === source.length
    ? broken
    : [`${text.length} characters of ${source.length}`, ...broken];
}
