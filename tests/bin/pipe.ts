import { execFileSync } from 'node:child_process';

/** Part of every Unix; Node cannot make a named pipe by itself. */
const MAKER = 'mkfifo';

/** Make a named pipe. Who opens it waits for a writer that never comes. */
export function makePipe(place: string): void {
  execFileSync(MAKER, [place]);
}
