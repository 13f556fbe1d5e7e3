import { describe, expect, it } from 'vitest';
import { inTurn, median } from '../../bench/measure.js';
import { report } from '../../bench/report.js';
import { type Results, targetsOf } from '../../bench/results.js';

const speed = (name: string, megabytesPerSecond: number) => ({
  name,
  does: '',
  share: 1,
  megabytesPerSecond,
});
const size = (megabytes: number, seconds: number, memory: number | null) => ({
  megabytes,
  documents: megabytes * 100,
  seconds,
  memory,
});

const results: Results = {
  load: 0.5,
  race: {
    megabytes: 1,
    rounds: 5,
    contestants: [speed('demarche', 4), speed('remark-parse', 1), speed('compromise', 0.2)],
  },
  sizes: [size(1, 2, 100), size(10, 20, 200), size(100, 250, 250)],
  jobs: [
    { jobs: 1, ...size(10, 20, 200) },
    { jobs: 2, ...size(10, 10, 300) },
    { jobs: 1, ...size(100, 250, 250) },
    { jobs: 2, ...size(100, 200, 350) },
  ],
  starts: [
    { command: 'node -e 0', seconds: 0.06, most: 1 },
    { command: 'extract --help', seconds: 0.09, most: 2 },
    { command: 'extract, five letters', seconds: 0.6, most: 6 },
  ],
};

describe('targets', () => {
  it('are told as they are, met or missed', () => {
    expect(targetsOf(results).map(({ value, isMet }) => [value, isMet])).toEqual([
      [4, true],
      [20, false],
      [1.25, false],
      [1.25, true],
      [2, true],
      [1.25, false],
      [1.5, true],
      [10, false],
    ]);
  });

  it('of which nothing is known are left out', () => {
    const [small, middle] = [size(1, 2, null), size(10, 20, null)];
    expect(targetsOf({ ...results, sizes: [small, middle] })).toHaveLength(7);
    expect(targetsOf({ ...results, sizes: [small, middle, size(100, 200, null)] })).toHaveLength(7);
  });
});

it('the report marks what is missed', () => {
  const text = report(results);
  expect(text).toContain('| speed of demarche : compromise alone | at least 30 | 20.00 | **no** |');
  expect(text).toContain('| 100.0 | 10000 | 250.0 | 0.40 | 40.0 | 250 |');
  expect(text).toContain('| `extract --help` | 90 |');
});

it('things are measured in turn', async () => {
  const order: string[] = [];
  const values = await inTurn(['a', 'b'], 2, (thing) => order.push(thing));
  expect(order).toEqual(['a', 'b', 'a', 'b']);
  expect(values.get('b')).toEqual([2, 4]);
});

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});
