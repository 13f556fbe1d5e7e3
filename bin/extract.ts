#!/usr/bin/env node
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { main } from './program.js';

// By itself the engine compiles an expression for its interpreter first, and anew for the processor when it is used again.
// Nearly all of ours are used again, and the first takes three times as long as the second.
setFlagsFromString('--no-regexp-tier-up');

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
