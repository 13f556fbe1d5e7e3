import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ModuleKind, ScriptTarget, transpile } from 'typescript';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadInTurn } from '../../bin/cli/load.js';
import { createWorld, type World } from './world.js';

let world: World;
beforeEach(() => {
  world = createWorld();
});
afterEach(() => world.remove());

const MODULES = Array.from({ length: 300 }, (_, n) => `m${n}.mjs`);

/** Import a graph of many modules where a process may hold 64 files; returns what the last line says. */
function graph(): string {
  world.files(Object.fromEntries(MODULES.map((name) => [name, 'export const one = 1;'])));
  const all = MODULES.map((name, n) => `import { one as m${n} } from './${name}';`).join('\n');
  world.files({ 'all.mjs': `${all}\nexport const sum = ${MODULES.map((_, n) => `m${n}`).join('+')};` });
  // Compiled, as it is in dist: what compiles on the fly loads modules in its own way.
  const source = readFileSync(new URL('../../bin/cli/load.ts', import.meta.url), 'utf8');
  world.files({ 'load.mjs': transpile(source, { module: ModuleKind.ESNext, target: ScriptTarget.ES2023 }) });
  const entry = JSON.stringify(join(world.cwd, 'all.mjs'));
  world.files({
    'start.mjs': `
      const { loadInTurn } = await import('./load.mjs');
      loadInTurn(${entry});
      try { console.log((await import(${entry})).sum); } catch (error) { console.log(error.code); }`,
  });
  const script = 'ulimit -n 64; exec "$0" start.mjs';
  return execFileSync('sh', ['-c', script, process.execPath], { cwd: world.cwd, encoding: 'utf8' }).trim();
}

describe('loadInTurn', () => {
  it('loads a graph of modules with few files open', () => {
    expect(graph()).toBe('300');
  });

  it('leaves it to import() to say what is wrong', () => {
    expect(() => loadInTurn('./there-is-no-such-module.js')).not.toThrow();
  });
});
