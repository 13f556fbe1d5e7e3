import { Chalk, type ChalkInstance } from 'chalk';
import type { Terminal } from './terminal.js';

/** How far the reading is, on one line that is written over and over. */
export interface Progress {
  /** `done` of `total` files are under way; `path` is the last of them. */
  show(done: number, total: number, path: string): void;
  /** Take the line away, so that what is written next begins a line of its own. */
  clear(): void;
}

/** Work that is quicker than this needs no progress line: so long the flow of thought stays unbroken (Nielsen, "Response times"). */
const PATIENCE_MS = 1000;
/** A line that changes more often cannot be read. */
const PAUSE_MS = 100;

const ERASE_LINE = '\r\u001B[2K';

/** Progress on stderr; seen only where that is a terminal, the person wants it, and the work takes a while. */
export function createProgress(terminal: Terminal, { quiet }: { readonly quiet: boolean }): Progress {
  const { stderr } = terminal;
  let next = terminal.now() + PATIENCE_MS;
  let shown = false;
  return {
    show(done, total, path) {
      if (quiet || stderr.isTTY !== true || terminal.now() < next) return;
      next = terminal.now() + PAUSE_MS;
      shown = true;
      stderr.write(ERASE_LINE + painter(terminal).dim(progressLine(done, total, path, stderr.columns ?? 80)));
    },
    clear() {
      if (shown) stderr.write(ERASE_LINE);
      shown = false;
    },
  };
}

function progressLine(done: number, total: number, path: string, columns: number): string {
  const count = `reading ${done} of ${total} `;
  // A line that wraps cannot be erased, and a character may be two columns wide.
  const room = Math.max(0, Math.floor((columns - 1 - count.length) / 2));
  const name = [...harmless(path)];
  return count + name.slice(Math.max(0, name.length - room)).join('');
}

/**
 * Colours for a stream, stderr where none is named. FORCE_COLOR decides before NO_COLOR (as in Node), and both before
 * the stream: no colours for a file, a pipe or a dumb terminal.
 */
export function painter(terminal: Terminal, stream: 'stdout' | 'stderr' = 'stderr'): ChalkInstance {
  return new Chalk({ level: colourLevel(terminal[stream].isTTY === true, terminal.env) });
}

function colourLevel(isTerminal: boolean, env: Terminal['env']): 0 | 1 {
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR === '0' || env.FORCE_COLOR === 'false' ? 0 : 1;
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return 0;
  return isTerminal && env.TERM !== 'dumb' ? 1 : 0;
}

/** Controls, line and paragraph separators, marks that turn the direction of text, halves of pairs. */
const HARMFUL = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** An error, each line red by itself, so that the text's own line ends stay. */
export function red(terminal: Terminal, text: string): string {
  const paint = painter(terminal);
  return text
    .split('\n')
    .map((line) => paint.red(harmless(line)))
    .join('\n');
}

/** A text from outside that a terminal may show: what could move the cursor or reorder the line is
 * spelled out as JSON does. */
export function harmless(text: string): string {
  return text.replace(HARMFUL, (mark) => `\\u${(mark.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}
