import { UnreadableInput } from '../../src/schema/errors.js';
import { COMMANDS } from './options.js';
import { nearest } from './suggest.js';

/** A failure that may be the misspelt name of a command says so: any word that is no command is taken for an input. */
export function hinted(failure: UnreadableInput): UnreadableInput {
  const { path, reason } = failure;
  if (!/^[a-z]+$/i.test(path) || !reason.startsWith('no such file')) return failure;
  const command = nearest(path, COMMANDS);
  return command === null
    ? failure
    : new UnreadableInput(path, `${reason} (did you mean the command ${command}?)`);
}
