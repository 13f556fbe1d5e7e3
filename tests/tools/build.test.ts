import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packagesIn } from '../../tools/build/bundled.js';
import { notices } from '../../tools/build/notices.js';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'demarche-build-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A bundle in one file, of modules with so many bytes. */
const bundleOf = (inputs: Readonly<Record<string, number>>) => ({
  inputs: {},
  outputs: {
    'out.js': {
      ...{ bytes: 0, imports: [], exports: [] },
      inputs: Object.fromEntries(
        Object.entries(inputs).map(([file, bytesInOutput]) => [file, { bytesInOutput }]),
      ),
    },
  },
});

it('knows the packages of which something is in a bundle', () => {
  const bundle = bundleOf({
    'bin/extract.ts': 10,
    'node_modules/one/a.js': 10,
    'node_modules/one/b.js': 10,
    'node_modules/one/node_modules/@some/two/lib/c.js': 10,
    '../elsewhere/node_modules/three/d.js': 10,
    'node_modules/none/e.js': 0,
  });
  expect(packagesIn(bundle)).toEqual([
    '../elsewhere/node_modules/three',
    'node_modules/one',
    'node_modules/one/node_modules/@some/two',
  ]);
});

/** Put a package into the folder; returns where it is. */
function packageOf(
  manifest: { readonly name: string },
  files: Readonly<Record<string, string>> = {},
): string {
  const folder = join(root, manifest.name);
  mkdirSync(folder, { recursive: true });
  const all = { ...files, 'package.json': JSON.stringify({ version: '1.2.3', ...manifest }) };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, name), text);
  return manifest.name;
}

it('gives the licence of each package, or else its author', () => {
  const texts = { LICENSE: 'Do as you like.\r\n', 'NOTICE.md': 'Made by many.', 'license.js': 'no text' };
  const folders = [
    packageOf({ name: 'one', ...{ license: 'MIT' } }, texts),
    packageOf({ name: 'two', ...{ license: 'ISC', author: 'Ada <ada@example.org>' } }),
    packageOf({ name: 'three', ...{ license: 'ISC', author: { name: 'Bea', email: 'bea@example.org' } } }),
  ];
  const [, one, two, three] = notices(root, folders).split(/\n-{80}\n\n/);
  expect(one).toBe('one 1.2.3\nLicence: MIT\n\nDo as you like.\n\nMade by many.\n');
  expect(two).toBe('two 1.2.3\nLicence: ISC\nBy Ada <ada@example.org>\n');
  expect(three).toBe('three 1.2.3\nLicence: ISC\nBy Bea <bea@example.org>\n');
});

it('ships nothing whose licence it does not know', () => {
  const folder = packageOf({ name: 'none' });
  expect(() => notices(root, [folder])).toThrow('none states no licence');
});
