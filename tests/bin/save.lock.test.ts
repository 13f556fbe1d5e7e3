import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fateOf, isOwn, isOwner, newOwner, processOf } from '../../bin/save/owner.js';
import { save } from '../../bin/save/save.js';
import { createWorld, type World } from './world.js';

let world: World;
beforeEach(() => {
  world = createWorld();
});
afterEach(() => {
  vi.restoreAllMocks();
  world.remove();
});

const home = (...names: string[]): string => join(world.cwd, '.demarche', ...names);

/** The lock is held by somebody. */
function hold(owner: string): void {
  mkdirSync(home('lock'), { recursive: true });
  writeFileSync(home('lock', owner), '');
}

/** Waits cost no time; after each, something may happen. */
function pauses(then: (count: number) => void = () => {}): { count: number } {
  const seen = { count: 0 };
  vi.spyOn(Atomics, 'wait').mockImplementation(() => {
    seen.count += 1;
    then(seen.count);
    return 'timed-out';
  });
  return seen;
}

const write = () => save([{ name: 'a.csv', chunks: () => ['new'] }], world.cwd, 'out');
const [machine = ''] = newOwner().split('-');
const ELSEWHERE = '0123456789ab-7-1234.1';
/** This process by its id, as one would be named that was born at another time. */
const PREDECESSOR = `${machine}-${process.pid}-1.1`;

describe('the lock', () => {
  it('is waited for while its owner lives', () => {
    const parent = ownerOf(process.ppid);
    hold(parent);
    const seen = pauses((count) => count === 3 && rmSync(home('lock'), { recursive: true }));
    write();
    expect(seen.count).toBe(3);
    expect(readdirSync(world.cwd)).toEqual(['a.csv']);
  });

  it('is given up in one line where the owner keeps it', () => {
    hold(ownerOf(process.ppid));
    pauses();
    expect(write).toThrow(`cannot write to out: another run is writing into it (process ${process.ppid})`);
    expect(readdirSync(world.cwd)).toEqual(['.demarche']);
    expect(readdirSync(home())).toEqual(['lock']);
  });

  it.each([
    ['an owner that is dead', PREDECESSOR, 0],
    ['this process itself, which could not let it go', newOwner(), 0],
    ['an owner elsewhere, only after it stood still', ELSEWHERE, 201],
    ['nobody that we know, as well', 'what is this', 201],
  ])('is taken from %s', (_, owner, waits) => {
    hold(owner);
    const seen = pauses();
    write();
    expect(seen.count).toBe(waits);
    expect(readdirSync(world.cwd)).toEqual(['a.csv']);
  });

  it('is waited for as long as owners elsewhere hand it on', () => {
    hold(ELSEWHERE);
    const seen = pauses((count) => {
      if (count % 100 !== 0) return;
      rmSync(home('lock'), { recursive: true });
      if (count < 300) hold(ELSEWHERE.replace('-7-', `-${count}-`));
    });
    write();
    expect(seen.count).toBe(300);
  });

  it('is none while it is empty', () => {
    mkdirSync(home('lock'), { recursive: true });
    write();
    expect(readdirSync(world.cwd)).toEqual(['a.csv']);
  });
});

describe('what runs have left', () => {
  it('goes when they are dead, stays while they live, and of others after an hour', () => {
    const long = new Date(Date.now() - 4_000_000);
    const living = ownerOf(process.ppid);
    for (const name of [PREDECESSOR, living, ELSEWHERE, `${ELSEWHERE}1`, 'mine'])
      mkdirSync(home(name), { recursive: true });
    utimesSync(home(ELSEWHERE), long, long);
    write();
    expect(readdirSync(home()).sort()).toEqual([`${ELSEWHERE}1`, living, 'mine'].sort());
  });
});

describe('an owner', () => {
  it('is told alive from dead', async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
    const name = ownerOf(child.pid ?? 0);
    expect(fateOf(name)).toBe('alive');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(fateOf(name)).toBe('dead');
  });

  it('is alive while this process is, and has a new name each time', () => {
    const [one, two] = [newOwner(), newOwner()];
    expect(one).not.toBe(two);
    expect([fateOf(one), isOwn(one), isOwner(one), processOf(one)]).toEqual([
      'alive',
      true,
      true,
      String(process.pid),
    ]);
  });

  it('is not one of the same number that was born before', () => {
    expect(fateOf(PREDECESSOR)).toBe(existsSync('/proc/self/stat') ? 'dead' : 'alive');
    expect(isOwn(PREDECESSOR)).toBe(false);
  });

  it('is unknown elsewhere, and where the name is none', () => {
    expect([fateOf(ELSEWHERE), fateOf('lock'), isOwner('lock')]).toEqual(['unknown', 'unknown', false]);
  });
});

/** The name that a living process would give itself, found by what nobody else can answer for: its birth. */
function ownerOf(pid: number): string {
  const spied = vi.spyOn(process, 'pid', 'get').mockReturnValue(pid);
  try {
    return newOwner();
  } finally {
    spied.mockRestore();
  }
}
