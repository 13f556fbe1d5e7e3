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

  it('are unique where folders, case and forms of Unicode differ', () => {
    const paths = [
      'a/b.txt',
      'a-b.txt',
      'A-B.txt',
      'a-b-2.txt',
      'caf\u00E9.txt',
      'cafe\u0301.txt',
      '!.txt',
      '?.txt',
    ];
    expect(documentIds(paths)).toEqual([
      'a-b',
      'a-b-2',
      'a-b-3',
      'a-b-2-2',
      'cafe',
      'cafe-2',
      'document',
      'document-2',
    ]);
  });

  it('take no longer for the last of many with one slug than for the first', () => {
    const ids = documentIds(Array.from({ length: 50_000 }, (_, n) => `${'!'.repeat((n % 50) + 1)}.txt`));
    expect(new Set(ids).size).toBe(50_000);
    expect(ids.at(-1)).toBe('document-50000');
  });

  it('are none for no path', () => {
    expect(documentIds([])).toEqual([]);
  });
});
