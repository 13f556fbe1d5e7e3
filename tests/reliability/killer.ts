// Loaded before the program: ends its process, as `kill -9` does, before one call of the file system.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { KILL_CALL = '', KILL_PATH = '' } = process.env;

/** The path that a call makes or changes; of a renaming it is the second. */
const targetOf = (args: readonly unknown[]): string => String(KILL_CALL === 'renameSync' ? args[1] : args[0]);

const original: unknown = Reflect.get(fs, KILL_CALL);
if (typeof original !== 'function') throw new Error(`no ${KILL_CALL}`);
Reflect.set(fs, KILL_CALL, (...args: unknown[]): unknown => {
  if (targetOf(args).endsWith(KILL_PATH)) process.kill(process.pid, 'SIGKILL');
  return Reflect.apply(original, fs, args);
});
syncBuiltinESMExports();
