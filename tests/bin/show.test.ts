import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Chalk } from 'chalk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../bin/program.js';
import { bracketed, coloured, type Mark } from '../../bin/terminal/marks.js';
import { page } from '../../bin/terminal/pager.js';
import { createWorld, type World } from './world.js';

let world: World;
beforeEach(() => {
  world = createWorld();
});
afterEach(() => world.remove());

const run = (...argv: string[]): Promise<number> => main(argv, world);

describe('marks', () => {
  const source = 'one two three four';
  const mark = (table: Mark['table'], n: number, start: number, end: number): Mark => ({
    table,
    name: `${table}/${n}`,
    start,
    end,
  });
  const nested = [mark('recommendations', 1, 0, 13), mark('references', 1, 4, 7)];
  const crossing = [mark('recommendations', 1, 0, 7), mark('dates', 1, 4, 13)];

  it.each<[string, readonly Mark[], string]>([
    ['none', [], source],
    ['one', [mark('dates', 1, 4, 7)], 'one [dates/1 two] three four'],
    ['one inside another', nested, '[recommendations/1 one [references/1 two] three] four'],
    ['two that cross', crossing, '[recommendations/1 one [dates/1 two recommendations/1] three] four'],
    [
      'two of one range',
      [mark('references', 1, 4, 7), mark('references', 2, 4, 7)],
      'one [references/1 [references/2 two]] three four',
    ],
    [
      'side by side',
      [mark('dates', 1, 0, 3), mark('dates', 2, 3, 7)],
      '[dates/1 one][dates/2  two] three four',
    ],
    ['the whole', [mark('dates', 1, 0, 18)], `[dates/1 ${source}]`],
  ])('in brackets: %s', (_, marks, expected) => {
    expect(bracketed(source, marks)).toBe(expected);
  });

  const paint = new Chalk({ level: 1 });
  it.each<[string, readonly Mark[], string]>([
    ['none', [], source],
    [
      'one inside another',
      nested,
      `${paint.blue('one ')}${paint.magenta.underline('two')}${paint.blue(' three')} four`,
    ],
    [
      'two that cross',
      crossing,
      `${paint.blue('one ')}${paint.cyan.underline('two')}${paint.cyan(' three')} four`,
    ],
  ])('in colours: %s', (_, marks, expected) => {
    expect(coloured(source, marks, paint)).toBe(expected);
  });

  it('colour each line by itself, whatever ends it', () => {
    expect(coloured('a\r\nb\rc\n\nd', [mark('dates', 1, 0, 9)], paint)).toBe(
      `${paint.cyan('a')}\n${paint.cyan('b')}\n${paint.cyan('c')}\n\n${paint.cyan('d')}`,
    );
  });

  it('leave tabs and spell out what could move the cursor or turn the line', () => {
    const text = 'a\tb\u001B[31m\u202Ec\u0007';
    expect(bracketed(text, [])).toBe('a\tb\\u{1B}[31m\\u{202E}c\\u{7}');
  });
});

describe('extract show', () => {
  beforeEach(() =>
    world.files({
      'letter.txt':
        '\uFEFF😀 3 May 2016\n\nDear Minister,\n\nWe urge you to ratify the Convention against Torture at once.\n\nSincerely,\n\nAna Silva\nDirector\n',
    }),
  );

  it('prints a legend and the text with its mentions in brackets', async () => {
    expect(await run('show', 'letter.txt')).toBe(0);
    const [legend, empty, first, ...rest] = world.said.out.split('\n');
    expect(legend).toMatch(/^dates 1 {2}recipients \d {2}.*\[TABLE\/N text\]$/);
    expect([empty, first]).toEqual(['', '😀 [dates/1 3 May 2016]']);
    expect(rest.join('\n')).toContain('[references/1 Convention against Torture]');
    expect(world.said.err).toBe('');
  });

  it('shows what comes by standard input', async () => {
    const typed = createWorld({ stdin: 'On 3 May 2016 we wrote.\n' });
    expect(await main(['show', '-'], typed)).toBe(0);
    expect(typed.said.out).toContain('[dates/1 3 May 2016]');
    typed.remove();
  });

  it('prints them in colours on a terminal, or where they are asked for', async () => {
    expect(await run('show', 'letter.txt', '--color')).toBe(0);
    expect(world.said.out).toContain('\u001B[36m3 May 2016\u001B[39m\n');
    expect(world.said.out).not.toContain('[dates');
  });

  it('goes through $PAGER on a terminal', async () => {
    const terminal = {
      ...world,
      stdout: { ...world.stdout, isTTY: true },
      env: { PAGER: 'cat > paged.txt', NO_COLOR: '1' },
    };
    expect(await main(['show', 'letter.txt'], terminal)).toBe(0);
    expect(world.said.out).toBe('');
    expect(readFileSync(join(world.cwd, 'paged.txt'), 'utf8')).toContain('[dates/1 3 May 2016]');
  });

  it.each([
    ['with --no-pager', ['--no-pager'], 'cat > paged.txt'],
    ['where $PAGER is empty', [], ''],
    ['where $PAGER is cat', [], 'cat'],
    ['where there is no such pager', [], 'no-such-pager-at-all 2>/dev/null'],
  ])('prints at once %s', async (_, flags, PAGER) => {
    const terminal = { ...world, stdout: { ...world.stdout, isTTY: true }, env: { PAGER, NO_COLOR: '1' } };
    expect(await main(['show', 'letter.txt', ...flags], terminal)).toBe(0);
    expect(world.said.out).toContain('[dates/1 3 May 2016]');
  });

  it('does not mind a pager that closes before the end', async () => {
    const terminal = {
      ...world,
      stdout: { ...world.stdout, isTTY: true },
      env: { PAGER: 'head -n 1 > /dev/null' },
    };
    await page('Some words.\n'.repeat(1_000_000), terminal);
    expect(world.said.out).toBe('');
  });

  it.each([
    ['gone.txt', 'error: gone.txt: no such file or folder\n'],
    ['.', 'error: .: is a folder, and one text is shown at a time\n'],
    ['scan.pdf', 'error: scan.pdf: unknown extension .pdf'],
    ['binary.txt', 'error: binary.txt: '],
  ])('says in one line why %s cannot be shown', async (name, line) => {
    world.files({
      'scan.pdf': '',
      'binary.txt': new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 0, 0, 0xff]),
    });
    expect(await run('show', name)).toBe(1);
    expect(world.said.err).toContain(line);
    expect(world.said.err.match(/\n/g)).toHaveLength(1);
  });
});
