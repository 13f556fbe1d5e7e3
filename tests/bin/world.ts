import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Terminal } from '../../bin/terminal/terminal.js';

/** A terminal that remembers, with a folder of its own as the current one. */
export interface World extends Terminal {
  /** What was written to stdout and stderr. */
  readonly said: { out: string; err: string };
  /** Write files below the current folder; a name that ends in `/` is an empty folder. */
  files(texts: Readonly<Record<string, string | Uint8Array>>): void;
  remove(): void;
}

interface Traits {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly env?: Terminal['env'];
  /** What stands on standard input. */
  readonly stdin?: string;
  /** Milliseconds that each look at the clock takes. */
  readonly tick?: number;
}

/** A world without colours, terminal or time, but for the traits that are given. */
export function createWorld({
  isTTY = false,
  columns = 80,
  env = {},
  stdin = '',
  tick = 0,
}: Traits = {}): World {
  const cwd = mkdtempSync(join(tmpdir(), 'demarche-bin-'));
  const said = { out: '', err: '' };
  let time = 0;
  const stream = (name: 'out' | 'err') => ({
    isTTY,
    columns,
    write(text: string) {
      said[name] += text;
    },
  });
  return {
    said,
    cwd,
    env,
    stdout: stream('out'),
    stderr: stream('err'),
    async *stdin() {
      yield Buffer.from(stdin);
    },
    now() {
      time += tick;
      return time;
    },
    files(texts) {
      for (const [name, text] of Object.entries(texts)) {
        const place = join(cwd, name);
        mkdirSync(name.endsWith('/') ? place : dirname(place), { recursive: true });
        if (!name.endsWith('/')) writeFileSync(place, text);
      }
    },
    remove: () => rmSync(cwd, { recursive: true, force: true }),
  };
}
