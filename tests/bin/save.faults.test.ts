import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { notTogether } from '../../bin/dataset/together.js';
import { save } from '../../bin/save/save.js';
import { createWorld, type World } from './world.js';

/*
 * Every call that changes the disk is counted. At the one that is chosen the call fails, or the process "dies": that
 * call and all later ones throw, so nothing can be cleaned up. Which calls there are is found by counting, so a step
 * that is added to the saving is tested without a word here.
 */
const faults = vi.hoisted(() => ({ calls: 0, failAt: 0, lasting: false, code: '', era: 1 }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const guarded = <A extends unknown[], R>(name: string, call: (...args: A) => R): ((...args: A) => R) => {
    return (...args) => {
      faults.calls += 1;
      const { calls, failAt, lasting, code } = faults;
      if (failAt > 0 && (calls === failAt || (lasting && calls > failAt)))
        throw Object.assign(new Error(`${code}: injected`), { code, syscall: name });
      return call(...args);
    };
  };
  return {
    ...fs,
    mkdirSync: guarded('mkdir', fs.mkdirSync),
    openSync: guarded('open', fs.openSync),
    writeFileSync: guarded('write', fs.writeFileSync),
    // The disk need not be waited for here: nobody pulls the plug.
    fsyncSync: guarded('fsync', () => {}),
    renameSync: guarded('rename', fs.renameSync),
    unlinkSync: guarded('unlink', fs.unlinkSync),
    rmSync: guarded('rm', fs.rmSync),
    rmdirSync: guarded('rmdir', fs.rmdirSync),
  };
});

/** In one process, a new era stands for a new process: those of the eras before are dead. */
vi.mock('../../bin/save/owner.js', () => ({
  newOwner: () => `era-${faults.era}`,
  fateOf: (owner: string) => (owner === `era-${faults.era}` ? 'alive' : 'dead'),
  isOwn: () => false,
  isOwner: (name: string) => name.startsWith('era-'),
  processOf: (owner: string) => owner,
}));

let world: World;
beforeEach(() => {
  Object.assign(faults, { calls: 0, failAt: 0, era: 1 });
  world = createWorld();
});
afterEach(() => world.remove());

const OLD = ['a.csv', 'gone.csv', 'datapackage.json', 'dataset.json'];
const NEW = ['a.csv', 'came.csv', 'datapackage.json', 'dataset.json'];

const dataset = (names: readonly string[], generation: string) =>
  names.map((name) => ({
    name,
    chunks: () => (name === 'datapackage.json' ? ['{"resources":[{"path":"a.csv"}]}'] : [generation, name]),
  }));

const write = (names: readonly string[], generation: string) =>
  save(dataset(names, generation), join(world.cwd, 'out'), 'out');

/** All that stands in the folder, as one text. */
function state(): string {
  const folder = join(world.cwd, 'out');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name !== '.demarche') : [];
  return names.map((name) => `${name}: ${readFileSync(join(folder, name), 'utf8')}`).join('\n');
}

function arm(failAt: number, lasting: boolean, code: string): void {
  Object.assign(faults, { calls: 0, failAt, lasting, code });
}

/** What the folder is before and after, undisturbed; and how many calls it takes. */
function rehearse(): { before: string; after: string; calls: number } {
  write(OLD, 'old ');
  const before = state();
  arm(0, false, '');
  write(NEW, 'new ');
  const calls = faults.calls;
  const after = state();
  world.remove();
  return { before, after, calls };
}

/** Let the `n`th call fail while a new dataset is saved over an old one; returns the error's message. */
function disturbed(n: number, lasting: boolean, code: string): string {
  world = createWorld();
  arm(0, false, '');
  write(OLD, 'old ');
  arm(n, lasting, code);
  try {
    write(NEW, 'new ');
    return '';
  } catch (error) {
    return String(error);
  } finally {
    arm(0, false, '');
  }
}

/** A new process saves the same: afterwards all must be as if nothing had happened. */
function nextRunRepairs(after: string): void {
  faults.era += 1;
  write(NEW, 'new ');
  expect(state()).toBe(after);
  expect(readdirSync(join(world.cwd, 'out'))).not.toContain('.demarche');
  expect(notTogether(join(world.cwd, 'out'))).toEqual([]);
}

describe('save, disturbed at every step', { timeout: 120_000 }, () => {
  it.each(['EIO', 'ENOSPC'])(
    'an error (%s) leaves the old dataset or the new one, and a clear line',
    (code) => {
      const { before, after, calls } = rehearse();
      expect(calls).toBeGreaterThan(20);
      for (let n = 1; n <= calls; n++) {
        const error = disturbed(n, false, code);
        expect(state(), `call ${n}`).toBe(error === '' ? after : before);
        if (error !== '')
          expect(error).toMatch(/^DemarcheError: cannot write to out.*: (?:no space|the disk)/);
        nextRunRepairs(after);
        world.remove();
      }
    },
  );

  it('death leaves the old dataset, the new one, or one that the next run completes', () => {
    const { before, after, calls } = rehearse();
    const seen = { old: 0, new: 0, halfway: 0 };
    for (let n = 1; n <= calls; n++) {
      disturbed(n, true, 'EIO');
      const now = state();
      const halfway = existsSync(join(world.cwd, 'out/.demarche/commit.json'));
      if (now !== before && now !== after) expect(halfway, `call ${n}: ${now}`).toBe(true);
      seen[now === before ? 'old' : now === after ? 'new' : 'halfway'] += 1;
      if (halfway) expect(notTogether(join(world.cwd, 'out'))).toHaveLength(1);
      nextRunRepairs(after);
      world.remove();
    }
    expect(Object.values(seen).every((count) => count > 0)).toBe(true);
  });

  it('death of the run that completes another is repaired as well', () => {
    const { after, calls } = rehearse();
    for (let n = 1; n <= calls; n += 3) {
      disturbed(n, true, 'EIO');
      for (let again = 1; again < 12; again++) {
        faults.era += 1;
        arm(again, true, 'EIO');
        expect(() => write(NEW, 'new ')).toThrow();
        arm(0, false, '');
      }
      nextRunRepairs(after);
      world.remove();
    }
  });

  it('a folder that was made for nothing is gone again', () => {
    arm(0, false, '');
    write(OLD, 'old ');
    for (let n = 2; n < 12; n++) {
      world.remove();
      world = createWorld();
      arm(n, false, 'ENOSPC');
      expect(() => write(NEW, 'new ')).toThrow('no space left');
      arm(0, false, '');
      expect(readdirSync(world.cwd)).toEqual([]);
    }
  });
});
