// Makes the command in dist/bin: all of bin/, with what it needs of src/ and of the packages, in a few files.
//
//   npm run build     compiles the library in dist/src too, where every module stays a file of its own
//
// To find and open a file takes longer than to read it, and the command would need some seven hundred. What a command does
// not need stays in files that it does not open.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { packagesIn } from './build/bundled.js';
import { notices } from './build/notices.js';

const root = join(import.meta.dirname, '..');
const out = join(root, 'dist/bin');

const { metafile } = await build({
  absWorkingDir: root,
  // What is started by its path stands beside what starts it: all files lie in one folder.
  entryPoints: ['bin/extract.ts', 'bin/reading/worker.ts'],
  entryNames: '[name]',
  chunkNames: '[name]-[hash]',
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  // What every supported node knows. For `node20.19` it would take expressions apart that this node reads as they are.
  target: 'es2023',
  metafile: true,
  // A stack names functions as the sources do, and a line as they are read.
  minify: false,
  // Packages that are no ES modules ask for those of node with `require`.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
  },
  logLevel: 'warning',
});

// Their licences ask to go where their code goes.
writeFileSync(join(out, 'THIRD-PARTY-NOTICES.txt'), notices(root, packagesIn(metafile)));
