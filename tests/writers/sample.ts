import type { Dataset } from '../../src/schema/dataset.js';

type Entry = Dataset['documents'][number];

const place = { text: 'as read', start: 0, end: 7, line: 1, rule: 'test' };

/** A valid document without rows. */
export function entry(change: Partial<Entry> = {}): Entry {
  return {
    id: 'letter',
    path: 'letter.md',
    sha256: 'a'.repeat(64),
    encoding: 'utf-8',
    kind: 'open_letter',
    title: null,
    date: null,
    language: 'en',
    sender: [],
    about: [],
    warnings: [],
    dates: [],
    recipients: [],
    signatories: [],
    references: [],
    recommendations: [],
    ...change,
  };
}

/** A valid date of the document `letter`. */
export function date(change: Partial<Entry['dates'][number]> = {}): Entry['dates'][number] {
  return {
    id: 'letter/dates/1',
    ...place,
    edtf: '2016-05-03',
    earliest: '2016-05-03',
    latest: '2016-05-03',
    precision: 'day',
    year_source: 'stated',
    role: 'mention',
    ...change,
  };
}

/** A valid recipient of the document `letter`. */
export function recipient(change: Partial<Entry['recipients'][number]> = {}): Entry['recipients'][number] {
  return {
    id: 'letter/recipients/1',
    ...place,
    role: 'to',
    name: 'A. Person',
    honorific: null,
    position: null,
    organization: null,
    address: null,
    country_code: null,
    country: null,
    email: null,
    phone: null,
    fax: null,
    salutation: null,
    ...change,
  };
}

/** A valid dataset with at least one row a table, and cells of every kind. */
export function sample(): Dataset {
  const letter = entry({
    title: '“Open” letter,\r\nto whom it may concern',
    date: '2016-05',
    sender: ['One, Inc.', 'Two'],
    about: ['PRK', 'KOR'],
    dates: [date(), date({ id: 'letter/dates/2', edtf: 'XXXX-10-10', earliest: null, latest: null })],
    recipients: [recipient({ phone: '+850 2 381 7972', address: '1 Road\nPyongyang\u2028Ⅱ' })],
    signatories: [
      {
        id: 'letter/signatories/1',
        ...place,
        kind: 'organization',
        name: '@Rights "Now"',
        acronym: null,
        position: null,
        organization: null,
        location: 'Perú',
        country_code: 'PER',
        country: 'Peru',
        country_source: 'stated',
        organization_id: 'rights-now',
        duplicate: false,
      },
    ],
    references: [
      {
        id: 'letter/references/1',
        ...place,
        instrument: 'ICCPR',
        name: 'International Covenant on Civil and Political Rights',
        kind: 'treaty',
        article: '7; 10',
        year: 1966,
      },
    ],
    recommendations: [
      {
        id: 'letter/recommendations/1',
        ...place,
        form: 'item',
        lead_in: 'We urge you to:',
        section_number: '2',
        section_title: '– Prisons',
        addressee: '한국',
        action: 'ratify',
        category: 5,
        references: ['ICCPR', 'CAT'],
      },
    ],
  });
  return {
    documents: [letter, entry({ id: 'empty', path: 'empty.txt', warnings: ['no text'] })],
    organizations: [
      {
        id: 'rights-now',
        name: '@Rights "Now"',
        acronyms: [],
        aliases: ['Rights; Now'],
        country_code: 'PER',
        country: 'Peru',
        documents: ['letter'],
      },
    ],
  };
}
