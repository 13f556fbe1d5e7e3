import { setFlagsFromString } from 'node:v8';

/**
 * Have the engine compile an expression for the processor when it is first used. By itself it compiles it for its
 * interpreter first, and anew when it is used again; nearly all of ours are used again, and the first takes three times as
 * long as the second. An engine that has no such choice says so on stderr, and goes on.
 */
export const compileExpressionsOnce = (): void => setFlagsFromString('--no-regexp-tier-up');

/**
 * Have the engine clear away as soon as half as much again is held as is in use. By itself it waits until it is three or
 * four times as much, which a process that passes a hundred thousand documents on soon reaches. An engine that cannot be
 * told so says so on stderr, and goes on.
 */
export const clearAwaySoon = (): void => setFlagsFromString('--heap-growing-percent=50');
