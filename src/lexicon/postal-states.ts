/*
 * Postal codes of states, as they stand behind a town: `Tirm, OH`. Sources: United States Postal Service, Publication 28;
 * Canada Post addressing guidelines. They are read behind a town only: by themselves they mean countries or nothing.
 */

const states =
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA PR RI SC SD TN TX UT VT VA WA WV WI WY';
const provinces = 'AB BC MB NB NL NS ON PE QC SK';

/** The country of each code. */
export const postalStates: ReadonlyMap<string, string> = new Map([
  ...states.split(' ').map((code): [string, string] => [code, 'USA']),
  ...provinces.split(' ').map((code): [string, string] => [code, 'CAN']),
]);

/** Those that stand behind names for something else as well: degrees, Queen's Counsel, legal forms. */
export const unsureStates: ReadonlySet<string> = new Set(['CO', 'MA', 'MD', 'MS', 'PA', 'QC', 'SC']);
