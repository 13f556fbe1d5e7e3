import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { save } from '../../bin/save/save.js';
import { type Dataset, extract, InvalidDataset, render } from '../../src/index.js';
import { checked, held } from '../../src/schema/dataset.js';
import { mapped } from '../../src/schema/lazy.js';
import { formats } from '../../src/writers/index.js';
import { createWorld, type World } from './world.js';

let world: World;
beforeEach(() => {
  world = createWorld();
});
afterEach(() => world.remove());

const LETTER = [
  'Geneva, 3 May 2016',
  'Dear Ombudsman,',
  'We urge Kenya to ratify the Convention against Torture. The tower burned, "again".',
  'Signed by:',
  'House of Letters, France\nBlue Delta Network (Kenya)\nForum of Coastal Women',
].join('\n\n');

const { dataset } = extract(
  ['a.txt', 'b.txt', 'empty.txt'].map((path, n) => ({ path, bytes: Buffer.from(n === 2 ? '' : LETTER) })),
);

/** Save a dataset as a run does: in one pass over its documents. */
function saveTogether(saved: Dataset): void {
  const files = render(saved, { formats, wide: true });
  const documents = checked(mapped(saved.documents, held), ['documents', 'signatories']);
  save(files, world.cwd, '.', documents);
}

describe('one pass over the documents', () => {
  it.each([
    ['some documents', dataset],
    ['none', { documents: [], organizations: [] }],
  ])('writes what each file has by itself: %s', (_, saved) => {
    saveTogether(saved);
    for (const file of render(saved, { formats, wide: true })) {
      if (file.name === 'datapackage.json') continue;
      const alone = Buffer.concat(Array.from(file.chunks(), (chunk) => Buffer.from(chunk)));
      expect(readFileSync(join(world.cwd, file.name)).equals(alone), file.name).toBe(true);
    }
  });

  it('puts nothing in its place where a document breaks its schema', () => {
    const [first, ...others] = dataset.documents;
    if (first === undefined) throw new Error('no document');
    const broken = { ...dataset, documents: [...others, { ...first, sha256: 'none' }] };
    expect(() => saveTogether(broken)).toThrow(InvalidDataset);
    expect(existsSync(join(world.cwd, 'dataset.json'))).toBe(false);
    expect(existsSync(join(world.cwd, '.demarche'))).toBe(false);
  });
});
