import { describe, expect, it } from 'vitest';
import { type Instrument, instrumentById, instruments } from '../../src/lexicon/instruments/index.js';

const contractIds =
  `UN-CHARTER UDHR ICERD ICCPR ICCPR-OP1 ICCPR-OP2 ICESCR ICESCR-OP CEDAW CEDAW-OP CAT CAT-OP CRC
  CRC-OP-AC CRC-OP-SC CRC-OP-IC ICRMW CRPD CRPD-OP ICPPED GENOCIDE REFUGEE-1951 REFUGEE-1967 STATELESS-1954
  STATELESS-1961 ROME-STATUTE VCLT VCDR VCCR GC-I GC-II GC-III GC-IV GC-AP-I GC-AP-II GC-AP-III ECHR ACHR ACHPR
  ILO-C029 ILO-C191 ILO-P029`.split(/\s+/);

const functionWords = new Set(
  `a all an and as at by for from in of on or relating that the to with
  au aux d dans de des du en et l la le les ou par pour sur
  a al con del e el las los o para por y`.split(/\s+/),
);

/** Folds harder than matching does, so that two names which pass here cannot meet there. */
function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, 's')
    .replace(/labour/g, 'labor')
    .replace(/organis/g, 'organiz')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !functionWords.has(word))
    .join(' ');
}

/** Keys that more than one instrument bears, as `key: id, id`. */
function shared(keysOf: (instrument: Instrument) => readonly string[]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const instrument of instruments)
    for (const key of keysOf(instrument)) owners.set(key, (owners.get(key) ?? new Set()).add(instrument.id));
  return [...owners].filter(([, ids]) => ids.size > 1).map(([key, ids]) => `${key}: ${[...ids].join(', ')}`);
}

describe('the instrument registry', () => {
  it('has unique ids, and every id of the contract', () => {
    expect(instrumentById.size).toBe(instruments.length);
    expect(contractIds.filter((id) => !instrumentById.has(id))).toEqual([]);
    expect(instruments.filter(({ id }) => !/^[A-Z0-9]+(-[A-Z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('gives no name to two instruments', () => {
    expect(shared(({ title, names }) => [title, ...names].map(fold))).toEqual([]);
  });

  it('gives no acronym to two instruments', () => {
    expect(shared(({ acronyms }) => acronyms)).toEqual([]);
  });

  it('repeats nothing within an entry and leaves no white space around a name', () => {
    const untidy = instruments.filter(({ title, names, acronyms }) => {
      const all = [title, ...names, ...acronyms];
      return (
        new Set(all).size < all.length || all.some((name) => name !== name.trim() || name.includes('  '))
      );
    });
    expect(untidy).toEqual([]);
  });

  it('folds no name to nothing or to a single generic word', () => {
    const generic = /^(convention|covenant|charter|protocol|declaration|treaty|statute|agreement|pact)?$/;
    expect(
      instruments.flatMap((i) => [i.title, ...i.names]).filter((name) => generic.test(fold(name))),
    ).toEqual([]);
  });

  it('names as parent an instrument of the registry, and only of a protocol', () => {
    const children = instruments.filter(({ parent }) => parent !== undefined);
    expect(children.filter(({ parent }) => !instrumentById.has(parent ?? ''))).toEqual([]);
    expect(children.filter(({ kind }) => kind !== 'protocol')).toEqual([]);
  });

  it('dates every adoption between 1700 and 2030, on a day that exists', () => {
    const wrong = instruments.filter(({ adopted }) => {
      const year = Number(adopted.slice(0, 4));
      if (!/^\d{4}(-\d{2}-\d{2})?$/.test(adopted) || year < 1700 || year > 2030) return true;
      return adopted.length > 4 && new Date(`${adopted}T00:00:00Z`).toISOString().slice(0, 10) !== adopted;
    });
    expect(wrong).toEqual([]);
  });

  it('has every ILO convention from 1 to 191, in years that never fall', () => {
    const conventions = instruments.filter(({ kind }) => kind === 'ilo_convention');
    expect(conventions.length).toBeGreaterThanOrEqual(191);
    expect(conventions.map(({ id }) => id)).toEqual(
      conventions.map((_, index) => `ILO-C${String(index + 1).padStart(3, '0')}`),
    );
    const years = conventions.map(({ adopted }) => Number(adopted));
    expect(years).toEqual([...years].sort((a, b) => a - b));
    expect(instruments.filter(({ id }) => /^ILO-P\d/.test(id)).map(({ id }) => id)).toEqual(
      ['029', '081', '089', '110', '147', '155'].map((number) => `ILO-P${number}`),
    );
  });

  it.each([
    ['UDHR', '1948-12-10', 'Universal Declaration of Human Rights'],
    ['ICCPR', '1966-12-16', 'International Covenant on Civil and Political Rights'],
    ['CEDAW', '1979-12-18', 'Convention on the Elimination of All Forms of Discrimination against Women'],
    ['CAT-OP', '2002-12-18', /^Optional Protocol to the Convention against Torture/],
    ['CRC-OP-AC', '2000-05-25', /on the involvement of children in armed conflict$/],
    ['ICPPED', '2006-12-20', /^International Convention for the Protection of All Persons/],
    ['REFUGEE-1951', '1951-07-28', 'Convention relating to the Status of Refugees'],
    ['ROME-STATUTE', '1998-07-17', 'Rome Statute of the International Criminal Court'],
    ['PARIS-AGREEMENT', '2015-12-12', 'Paris Agreement'],
    ['TRIPS', '1994-04-15', 'Agreement on Trade-Related Aspects of Intellectual Property Rights'],
    ['GC-IV', '1949-08-12', /Protection of Civilian Persons in Time of War$/],
    ['GC-AP-III', '2005-12-08', /Additional Distinctive Emblem/],
    ['ECHR', '1950-11-04', 'Convention for the Protection of Human Rights and Fundamental Freedoms'],
    ['ACHR', '1969-11-22', 'American Convention on Human Rights'],
    ['ACHPR', '1981-06-27', "African Charter on Human and Peoples' Rights"],
    ['UNDRIP', '2007-09-13', 'United Nations Declaration on the Rights of Indigenous Peoples'],
    ['ILO-C029', '1930', 'Forced Labour Convention'],
    ['ILO-C087', '1948', 'Freedom of Association and Protection of the Right to Organise Convention'],
    ['ILO-C169', '1989', 'Indigenous and Tribal Peoples Convention'],
    ['ILO-C182', '1999', 'Worst Forms of Child Labour Convention'],
    ['ILO-C191', '2023', 'Safe and Healthy Working Environment (Consequential Amendments) Convention'],
    ['ILO-P029', '2014', 'Protocol of 2014 to the Forced Labour Convention, 1930'],
  ])('knows %s, adopted %s', (id, adopted, title) => {
    const instrument = instrumentById.get(id);
    expect(instrument?.adopted).toBe(adopted);
    expect(instrument?.title).toEqual(title instanceof RegExp ? expect.stringMatching(title) : title);
  });

  it.each([
    ["Women's Convention", 'CEDAW'],
    ['1951 Convention', 'REFUGEE-1951'],
    ['International Pact of Civil and Political Rights', 'ICCPR'],
    ['Pact of San José', 'ACHR'],
    ['Convention internationale des droits de l’enfant', 'CRC'],
    ['Protocol I Additional to the Geneva Conventions', 'GC-AP-I'],
    ['WTO-TRIPS Agreement', 'TRIPS'],
    ['Palermo Protocol', 'UNTOC-P-TRAFFICKING'],
    ['Istanbul Convention', 'ISTANBUL'],
    ['Istanbul Protocol', 'ISTANBUL-PROTOCOL'],
    ['Paris Principles', 'PARIS-PRINCIPLES'],
    ['2030 Agenda', 'AGENDA-2030'],
    ['Luanda Guidelines', 'LUANDA-GUIDELINES'],
    ['Robben Island Guidelines', 'ROBBEN-ISLAND-GUIDELINES'],
    ['Articles on State Responsibility', 'STATE-RESPONSIBILITY'],
    ['UN Guidelines for the Alternative Care of Children', 'ALTERNATIVE-CARE'],
  ])('knows "%s" as %s', (name, id) => {
    const found = instruments.filter((i) =>
      [i.title, ...i.names].some((known) => fold(known) === fold(name)),
    );
    expect(found.map((i) => i.id)).toEqual([id]);
  });

  it.each([
    'International Bill of Human Rights',
    'Geneva Conventions',
    'Optional Protocol',
    'Vienna Convention',
    'Sustainable Development Goals',
  ])('leaves "%s" to the code: it is no single instrument', (name) => {
    expect(
      instruments.filter((i) => [i.title, ...i.names].some((known) => fold(known) === fold(name))),
    ).toEqual([]);
  });

  it.each([
    ['PIDCP', 'ICCPR'],
    ['PIDESC', 'ICESCR'],
    ['OPCAT', 'CAT-OP'],
    ['CEDH', 'ECHR'],
  ])('knows the acronym %s as %s', (acronym, id) => {
    expect(instruments.filter((i) => i.acronyms.includes(acronym)).map((i) => i.id)).toEqual([id]);
  });
});
