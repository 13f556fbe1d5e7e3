import { DemarcheError } from '../src/schema/errors.js';

/** The command or a setting is wrong, or there is nothing to answer from: exit status 2. */
export class Trouble extends DemarcheError {
  override readonly name = 'Trouble';
}
