import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Packed, pack, ROOT } from '../../packed.js';
import { createWorld, type World } from '../world.js';

/*
 * Texts that are read in child processes, by the compiled program: the processes load it as it is delivered.
 */

let packed: Packed;
beforeAll(() => {
  packed = pack();
}, 120_000);
afterAll(() => packed.remove());

let world: World;
beforeEach(() => {
  world = createWorld();
});
afterEach(() => world.remove());

/** Run the program with some input on standard input, and with some code that every process runs before its own. */
function extract(args: readonly string[], { input = '', first = '' } = {}) {
  if (first !== '') world.files({ 'first.cjs': first });
  const program = join(packed.checkout, 'dist/bin/extract.js');
  const { status, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: world.cwd,
    encoding: 'utf8',
    input,
    env: {
      ...process.env,
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
      ...(first !== '' && { NODE_OPTIONS: `--require ${join(world.cwd, 'first.cjs')}` }),
    },
  });
  return { status, lines: stderr.trimEnd().split('\n') };
}

const LETTERS = join(ROOT, 'fixtures/letters');
const ENDED = 'given up: the process that read it ended, for lack of memory or by force';
const ORDINARY = 'Dear Minister, we urge you to act before 3 May 2016 in Kenya.\n\n';

const bytesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(world.cwd, folder)).map((name) => [
      name,
      readFileSync(join(world.cwd, folder, name), 'base64'),
    ]),
  );

describe('child processes', () => {
  it('give the dataset that one process gives, whatever their number', () => {
    world.files({
      'more/a.txt': 'On 3 May 2016 we wrote.',
      'more/A.md': 'On 4 May 2016 we wrote.',
      'more/no.txt': '\0',
    });
    const inputs = [LETTERS, 'more', '-', '--format', 'json,jsonl,csv,xlsx', '--wide'];
    const runs = [[], ['--jobs', '1'], ['--jobs', '3']].map((jobs, n) => ({
      ...extract([...inputs, ...jobs, '--out', `out${n}`], { input: 'Dear Sir, on 5 May 2016 we wrote.' }),
      files: bytesOf(`out${n}`),
    }));
    const [here, one, three] = runs.map(({ status, lines, files }) => ({
      status,
      lines: lines.slice(0, -1),
      files,
    }));
    expect(here?.status).toBe(1);
    expect(here?.lines[0]).toMatch(/^more\/no\.txt: not a text file/);
    expect(one).toEqual(here);
    expect(three).toEqual(here);
  });

  it('read a text that has not changed from the cache, and any other anew', () => {
    const cached = ['in', '--cache', 'kept', '--json'];
    world.files({ 'in/a.txt': 'On 3 May 2016 we wrote.', 'in/b.txt': ORDINARY });
    extract([...cached, '--out', 'first']);
    const entries = readdirSync(join(world.cwd, 'kept'), { recursive: true }).length;
    extract([...cached, '--out', 'again']);
    expect(bytesOf('again')).toEqual(bytesOf('first'));
    expect(readdirSync(join(world.cwd, 'kept'), { recursive: true })).toHaveLength(entries);

    world.files({ 'in/a.txt': 'On 4 May 2016 we wrote.' });
    extract([...cached, '--out', 'changed']);
    extract(['in', '--no-cache', '--out', 'anew']);
    expect(bytesOf('changed')).toEqual(bytesOf('anew'));
    expect(bytesOf('changed')).not.toEqual(bytesOf('first'));
  });

  it('that take too long over a text end alone', () => {
    world.files({ 'in/a.txt': ORDINARY, 'in/b.txt': ORDINARY.repeat(400_000), 'in/c.txt': ORDINARY });
    const { status, lines } = extract(['in', '--timeout', '3', '--jobs', '1']);
    expect(status).toBe(1);
    expect(lines[0]).toBe('in/b.txt: given up after 3 s (--timeout allows more)');
    expect(lines[1]).toMatch(/^ {2}documents +2$/);
  });

  it('that exhaust their memory end alone, and in one line', () => {
    const paragraphs = 'a\n\n'.repeat(2_000_000);
    world.files({ 'in/a.txt': ORDINARY, 'in/b.txt': paragraphs, 'in/c.txt': ORDINARY });
    const { status, lines } = extract(['in', '--jobs', '1', '--timeout', '200']);
    expect(status).toBe(1);
    expect(lines[0]).toBe(`in/b.txt: ${ENDED}`);
    expect(lines[1]).toMatch(/^ {2}documents +2$/);
  });

  const isChild = `process.argv[1]?.endsWith('worker.js')`;

  it.each(['1', '2'])(
    'that end before they begin with a text leave it to another one (--jobs %s)',
    (jobs) => {
      world.files({ 'in/a.txt': ORDINARY, 'in/b.txt': ORDINARY, 'in/c.txt': ORDINARY });
      const first = `if (${isChild} && !require('node:fs').existsSync('was-here')) {
      require('node:fs').writeFileSync('was-here', '');
      process.exit(3);
    }`;
      const { status, lines } = extract(['in', '--jobs', jobs], { first });
      expect(status).toBe(0);
      expect(lines[0]).toMatch(/^ {2}documents +3$/);
    },
  );

  it('that all end before they begin leave no text without a word', () => {
    world.files({ 'in/a.txt': ORDINARY, 'in/b.txt': ORDINARY, 'in/c.txt': ORDINARY });
    const { status, lines } = extract(['in', '--jobs', '1'], { first: `if (${isChild}) process.exit(3);` });
    expect(status).toBe(1);
    expect(lines).toEqual(['a', 'b', 'c'].map((name) => `in/${name}.txt: ${ENDED}`));
  });

  it('end the run in one line where what they find has no room', () => {
    world.files({ 'in/a.txt': ORDINARY.repeat(20_000) });
    const first = `if (!${isChild}) {
      require('node:fs').writeSync = () => {
        throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
      };
      require('node:module').syncBuiltinESMExports();
    }`;
    const { status, lines } = extract(['in', '--jobs', '1'], { first });
    expect(status).not.toBe(0);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^error: cannot write to the temporary folder .+: no space left on the disk$/);
  });

  it('read what one process would take long for', () => {
    const texts = Array.from({ length: 300 }, (_, n) => [`in/${n}.txt`, ORDINARY.repeat(60)] as const);
    world.files(Object.fromEntries(texts));
    const { status, lines } = extract(['in', '--quiet']);
    expect([status, lines]).toEqual([0, ['']]);
    const { documents } = JSON.parse(readFileSync(join(world.cwd, 'dataset/dataset.json'), 'utf8'));
    expect(documents).toHaveLength(300);
  });
}, 240_000);
