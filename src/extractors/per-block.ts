import type { Block, Document } from '../schema/document.js';

/** A function of a block that answers once for each block of a document: several extractors ask for the same. */
export function perBlock<Answer>(
  answer: (document: Document, block: Block) => Answer,
): (document: Document, block: Block) => Answer {
  const answers = new WeakMap<Document, Map<Block, Answer>>();
  return (document, block) => {
    let known = answers.get(document);
    if (known === undefined) {
      known = new Map();
      answers.set(document, known);
    }
    const given = known.get(block);
    if (given !== undefined) return given;
    const made = answer(document, block);
    known.set(block, made);
    return made;
  };
}
