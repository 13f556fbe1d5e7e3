import { describe, expect, it } from 'vitest';
import { documentIds } from '../../src/schema/ids.js';

describe('ids of documents', () => {
  it.each([
    ['letter.txt', 'letter'],
    ['deep/er/Letter No. 7.md', 'deep-er-letter-no-7'],
    ['a.b/c.d.txt', 'a-b-c-d'],
    ['no-extension', 'no-extension'],
    ['folder.d/name', 'folder-d-name'],
    ['Perú – lettre d’été.md', 'peru-lettre-d-ete'],
    ['000_747c.txt', '000_747c'],
    ['…!.txt', 'document'],
    ['.txt', 'document'],
  ])('%j is %j', (path, id) => {
    expect(documentIds([path])).toEqual([id]);
  });

  it('are unique, the later of two getting a number', () => {
    expect(documentIds(['a.txt', 'a.md', 'A.html', 'b.txt'])).toEqual(['a', 'a-2', 'a-3', 'b']);
    expect(documentIds(['a.txt', 'a-2.txt', 'a.md'])).toEqual(['a', 'a-2', 'a-3']);
  });

  it('are none for no path', () => {
    expect(documentIds([])).toEqual([]);
  });
});
