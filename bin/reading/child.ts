import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a child process runs. */
export const WORKER = fileURLToPath(new URL('./worker.js', import.meta.url));

/** Whether there is a process to start: where the sources are compiled as they are loaded (a test), there is none. */
export const canReadInPool = existsSync(WORKER);
