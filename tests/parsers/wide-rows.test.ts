import { describe, expect, it } from 'vitest';
import { kinds } from './seen.js';

const source = (...rows: string[]): string => rows.join('\n');
const WIDE =
  'The families of the valley have waited for two years now to hear from the ministry, which had promised them a new bridge, a road and a school before the rain came again.';
const OTHER =
  'Nobody came, the road was washed away in the first week of the rain, and the children have had to walk for three hours through the hills every morning since then.';

describe('a text that no width wraps', () => {
  it.each([
    ['has a paragraph a line', [WIDE, OTHER], [WIDE, OTHER]],
    ['has its title above', ['Still no bridge', WIDE], ['Still no bridge', WIDE]],
    ['has a date above', [WIDE, '3 May 2019', OTHER], [WIDE, '3 May 2019', OTHER]],
    [
      'has short sentences',
      [WIDE, 'Please build it before the next rain comes.', OTHER],
      [WIDE, 'Please build it before the next rain comes.', OTHER],
    ],
    [
      'has names below',
      [WIDE, 'Friends of the Valley', 'Hill Rights Watch'],
      [WIDE, 'Friends of the Valley Hill Rights Watch'],
    ],
  ])('%s', (_, rows, texts) => {
    expect(kinds(source(...rows)).map(([, text]) => text)).toEqual(texts);
  });

  it.each([
    ['a line that goes on below', ['The families of the valley and', WIDE]],
    ['a line that begins in the middle', [WIDE, 'and they are not alone.']],
    ['what a line opens', ['They ask for this:', WIDE, OTHER]],
    ['lines that a width wraps', WIDE.match(/.{1,70}(?: |$)/g) ?? []],
    ['a wide line without a full stop', ['Still no bridge', WIDE.slice(0, -1)]],
  ])('is not cut at %s', (_, rows) => {
    expect(kinds(source(...rows)).map(([kind]) => kind)).toEqual(['p']);
  });

  it('keeps its short lines apart', () => {
    const [address] = kinds(source('Minister of Roads', 'Hill Street', '1000 Valley', WIDE));
    expect(address).toEqual(['p', 'Minister of Roads Hill Street 1000 Valley']);
  });
});
