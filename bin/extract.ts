#!/usr/bin/env node
import process from 'node:process';
import { main } from './program.js';

// Who closes a pipe (`extract … 2>&1 | head`) has read enough: what is left to say is dropped, the files are still written.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

// The exit code is set, not forced, so that a pipe gets all its text.
process.exitCode = await main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: () => process.stdin,
  env: process.env,
  cwd: process.cwd(),
  now: () => performance.now(),
});
