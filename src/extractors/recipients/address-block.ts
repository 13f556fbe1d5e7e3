import { honorificLength, isRole } from '../people.js';
import { type Addressee, type AddressLine, attach, merge, NO_CONTACT } from './addressee.js';
import { bodyAt } from './bodies.js';
import { contactIn } from './contact.js';
import { isNameOf, personAt } from './persons.js';

export { isGroup } from './bodies.js';

/**
 * Read the lines of one or several address blocks. A person, a group or, behind `To:`, anybody begins an addressee; the
 * lines below say what the person is, at which body, and where.
 */
export function readAddressees(lines: readonly AddressLine[]): Addressee[] {
  const addressees: Addressee[] = [];
  let pending: string | null = null;
  let reach = NO_CONTACT;
  lines.forEach((line, i) => {
    const contact = contactIn(line.text);
    const current = addressees.at(-1);
    const isTitle =
      honorificLength(`${line.text} X`) > line.text.length && !(current !== undefined && isRole(line.text));
    if (isTitle) pending = line.printed;
    else if (contact !== null && honorificLength(line.text) === 0) {
      if (current !== undefined) current.contact = merge(current.contact, contact);
      else reach = merge(reach, contact);
    } else {
      const begun = personAt(line, lines[i + 1], current, pending) ?? bodyAt(line, current);
      if (begun !== null) {
        if (current !== undefined && isNameOf(begun, current, lines[i + 1])) {
          addressees.pop();
          begun.positions.push(...current.positions);
        }
        begun.contact = merge(contact ?? NO_CONTACT, addressees.length === 0 ? reach : NO_CONTACT);
        addressees.push(begun);
        pending = null;
      } else if (current !== undefined) attach(current, line);
    }
  });
  return addressees;
}
