import { setFlagsFromString } from 'node:v8';

/**
 * Have the engine compile an expression for the processor when it is first used. By itself it compiles it for its
 * interpreter first, and anew when it is used again; nearly all of ours are used again, and the first takes three times as
 * long as the second. An engine that has no such choice says so on stderr, and goes on.
 */
export const compileExpressionsOnce = (): void => setFlagsFromString('--no-regexp-tier-up');
