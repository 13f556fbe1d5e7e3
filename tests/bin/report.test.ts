import { afterEach, describe, expect, it } from 'vitest';
import { main } from '../../bin/program.js';
import { tallyOf } from '../../bin/reading/tally.js';
import { createProgress, harmless, painter } from '../../bin/terminal/report.js';
import { summary } from '../../bin/terminal/summary.js';
import { UnreadableInput } from '../../src/schema/errors.js';
import { tableNames } from '../../src/schema/names.js';
import { entry, sample } from '../writers/sample.js';
import { createWorld, type World } from './world.js';

const worlds: World[] = [];
const open = (...traits: Parameters<typeof createWorld>): World => {
  const world = createWorld(...traits);
  worlds.push(world);
  return world;
};
afterEach(() => {
  for (const world of worlds.splice(0)) world.remove();
});

describe('colours', () => {
  it.each<[boolean, Record<string, string>, boolean]>([
    [false, {}, false],
    [true, {}, true],
    [true, { TERM: 'dumb' }, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ])('terminal %s with %j: %s', (isTTY, env, coloured) => {
    expect(painter(open({ isTTY, env })).red('x')).toBe(coloured ? '\u001B[31mx\u001B[39m' : 'x');
  });

  it('are decided for each stream by itself', () => {
    const world = open();
    const terminal = { ...world, stdout: { ...world.stdout, isTTY: true } };
    expect(painter(terminal, 'stdout').red('x')).not.toBe('x');
    expect(painter(terminal, 'stderr').red('x')).toBe('x');
  });

  it.each([
    [['--color'], {}, true],
    [['--color'], { NO_COLOR: '1' }, true],
    [['--no-color'], { FORCE_COLOR: '1' }, false],
    [['--no-color', '--color'], {}, true],
    [[], { FORCE_COLOR: '1' }, true],
    [[], {}, false],
    [['--', '--color'], {}, false],
  ])('of errors are asked for by %j with %j: %s', async (flags, env, coloured) => {
    const world = open({ env });
    await main(['gone.txt', ...flags], world);
    expect(world.said.err.startsWith('\u001B[31m')).toBe(coloured);
  });
});

describe('progress', () => {
  const show = (world: World, quiet = false): string => {
    const progress = createProgress(world, { quiet });
    for (let n = 1; n <= 20; n++) progress.show(n, 20, `letters/${n}.txt`);
    progress.clear();
    return world.said.err;
  };

  it('is seen on a terminal when the work takes a while, and leaves no trace', () => {
    const text = show(open({ isTTY: true, tick: 100, env: { NO_COLOR: '1' } }));
    const [nothing, ...lines] = text.split('\r\u001B[2K');
    expect([nothing, lines.pop()]).toEqual(['', '']);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.length).toBeLessThan(16);
    for (const line of lines) expect(line).toMatch(/^reading (\d+) of 20 letters\/\1\.txt$/);
  });

  it.each([
    ['quick work', open({ isTTY: true, tick: 1 }), false],
    ['a pipe', open({ tick: 1000 }), false],
    ['a quiet run', open({ isTTY: true, tick: 1000 }), true],
  ])('is not seen: %s', (_, world, quiet) => {
    expect(show(world, quiet)).toBe('');
  });

  it('fits the terminal, even where each character takes two columns', () => {
    const world = open({ isTTY: true, columns: 40, tick: 1000, env: { NO_COLOR: '1' } });
    createProgress(world, { quiet: false }).show(1, 2, `${'한'.repeat(50)}.txt`);
    const line = world.said.err.replace('\r\u001B[2K', '');
    expect(line).toBe('reading 1 of 2 한한한한한한한한.txt');
  });
});

describe('harmless', () => {
  it.each([
    ['plain, ünï, 한국, 🕊, عربي', 'plain, ünï, 한국, 🕊, عربي'],
    ['\u001B]0;title\u0007', '\\u001b]0;title\\u0007'],
    ['a\r\nb\tc', 'a\\u000d\\u000ab\\u0009c'],
    ['\u202Efdp.exe\u2066', '\\u202efdp.exe\\u2066'],
    ['\u2028 \uD800', '\\u2028 \\ud800'],
    ['\u0645\u06CC\u200C\u062E', '\u0645\u06CC\u200C\u062E'],
  ])('%j is shown as %j', (text, expected) => {
    expect(harmless(text)).toBe(expected);
  });
});

describe('summary', () => {
  const plain = painter(open());

  it('counts rows, shows warnings with their place, failures and what was left aside', () => {
    const { documents, organizations } = sample();
    const dataset = {
      documents: [...documents, entry({ path: 'c.txt', warnings: ['line 12: no such day'] })],
      organizations,
    };
    const failures = [new UnreadableInput('x.txt', 'gone')];
    expect(
      summary(
        {
          tally: tallyOf(dataset),
          failures,
          aside: ['a.pdf', 'b\u001B.pdf'],
          out: 'data',
          tables: tableNames,
          files: [],
        },
        plain,
      ).split('\n'),
    ).toEqual([
      '  documents             3',
      '  dates                 2',
      '  recipients            1',
      '  signatories           1',
      '  references            1',
      '  recommendations       1',
      '  organizations         1',
      '2 warnings',
      '  empty.txt: no text',
      '  c.txt:12: no such day',
      '1 input could not be read',
      'left aside: a.pdf, b\\u001b.pdf',
      'written to data',
    ]);
  });

  it('does not drown the rest in warnings', () => {
    const warnings = Array.from({ length: 25 }, (_, n) => `warning ${n}`);
    const dataset = { documents: [entry({ warnings })], organizations: [] };
    const text = summary(
      { tally: tallyOf(dataset), failures: [], aside: [], out: 'data', tables: tableNames, files: [] },
      plain,
    );
    expect(text).toContain('25 warnings\n');
    expect(text).toContain('  letter.md: warning 19\n  … and 5 more in documents.csv\nwritten to data');
  });
});
