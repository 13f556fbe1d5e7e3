import { describe, expect, it } from 'vitest';
import type { DocumentEntry } from '../../src/index.js';
import { entryOf, found } from './marked.js';

type Signatory = DocumentEntry['signatories'][number];
type Known = Partial<Pick<Signatory, (typeof COLUMNS)[number]>>;

const COLUMNS = [
  'kind',
  'name',
  'acronym',
  'position',
  'organization',
  'location',
  'country_code',
  'country_source',
] as const;
const PROSE = 'The tower burned last night, and nobody has come to see who was in it or why it burned.';
const BEFORE = ['Fisherfolk Association', 'Office for Quiet Places', 'Forum of Coastal Women'];
const AFTER = ['Trees and People Network', 'Kvinner for Vann'];

const letter = (...closing: string[]): string => ['Dear Ombudsman,', PROSE, ...closing].join('\n\n');

/** What is known of a signature, without its place in the text. */
const known = (row: Signatory): Known =>
  Object.fromEntries(COLUMNS.flatMap((name) => (row[name] === null ? [] : [[name, row[name]]])));

const signed = (text: string, path?: string): Known[] => found(text, 'signatories', path).map(known);

/** The signatures of a line in a list of organizations. */
function inList(line: string): Known[] {
  const neighbours = (names: readonly string[]): string[] => names.map((name) => `«${name}»`);
  const rows = signed(letter('Signed by:', [...neighbours(BEFORE), line, ...neighbours(AFTER)].join('\n')));
  const names = new Set([...BEFORE, ...AFTER]);
  return rows.filter(({ name }) => !names.has(name ?? ''));
}

const organization = (name: string, more: Known = {}): Known => ({ kind: 'organization', name, ...more });
const person = (name: string, more: Known = {}): Known => ({ kind: 'person', name, ...more });
const stated = (location: string, country_code: string): Known => ({
  location,
  country_code,
  country_source: 'stated',
});
const FRANCE = stated('France', 'FRA');

describe('an organization of a list', () => {
  it.each<[line: string, known: Known]>([
    ['«Madres de la Torre», (Tower Grandmothers Group) France', organization('Madres de la Torre', FRANCE)],
    ['«House of Letters» (Letter House) France', organization('House of Letters', FRANCE)],
    [
      '«Tide League of America»',
      organization('Tide League of America', { country_code: 'USA', country_source: 'name' }),
    ],
    ['«House of Letters», 3 May 2016', organization('House of Letters')],
    ['«Friends of the Tower», May 3, 2016', organization('Friends of the Tower')],
    ['«House of Letters», France, 3rd of May 2016', organization('House of Letters', FRANCE)],
    [
      '«Associação de Juristas» (ADJ) (League of Jurists), France',
      organization('Associação de Juristas', { acronym: 'ADJ', ...FRANCE }),
    ],
    [
      '«Towers without Walls/Torres sin Muros», France',
      organization('Towers without Walls/Torres sin Muros', FRANCE),
    ],
    ['«Associação de Juristas» (League of Jurists), France', organization('Associação de Juristas', FRANCE)],
    ['«Blue Oar LLC»', organization('Blue Oar LLC')],
    ['«Blue Oar, Inc.»', organization('Blue Oar, Inc.')],
    ['«China Sail»', organization('China Sail')],
    [
      '«Writers Without Walls/Writers Sans Murs», France',
      organization('Writers Without Walls/Writers Sans Murs', FRANCE),
    ],
    [
      '«House of Letters», Trinidad and Tobago',
      organization('House of Letters', stated('Trinidad and Tobago', 'TTO')),
    ],
    [
      '«House of Letters», St. Kitts and Nevis',
      organization('House of Letters', stated('St. Kitts and Nevis', 'KNA')),
    ],
    [
      '«House of Letters», Antigua & Barbuda',
      organization('House of Letters', stated('Antigua & Barbuda', 'ATG')),
    ],
    ['«House of Letters»', organization('House of Letters')],
    ['«House of Letters», France', organization('House of Letters', FRANCE)],
    ['«House of Letters» (France)', organization('House of Letters', FRANCE)],
    ['«House of Letters» [France]', organization('House of Letters', FRANCE)],
    ['«House of Letters» - France', organization('House of Letters', FRANCE)],
    ['«House of Letters» – France', organization('House of Letters', FRANCE)],
    ['«House of Letters» — France', organization('House of Letters', FRANCE)],
    ['«House of Letters» | France', organization('House of Letters', FRANCE)],
    ['«House of Letters», Paris, France', organization('House of Letters', stated('Paris, France', 'FRA'))],
    [
      '«House of Letters», Varanasi, India',
      organization('House of Letters', stated('Varanasi, India', 'IND')),
    ],
    [
      '«House of Letters» (HOL), Varanasi, India',
      organization('House of Letters', { acronym: 'HOL', ...stated('Varanasi, India', 'IND') }),
    ],
    ['«House of Letters», Suva (Fiji)', organization('House of Letters', stated('Suva (Fiji)', 'FJI'))],
    ['«House of Letters», Tirm, OH', organization('House of Letters', stated('Tirm, OH', 'USA'))],
    [
      '«House of Letters» (HOL), Washington, DC',
      organization('House of Letters', { acronym: 'HOL', ...stated('Washington, DC', 'USA') }),
    ],
    ['«House of Letters», Boston, MA', organization('House of Letters', stated('Boston, MA', 'USA'))],
    ['«House of Letters», Port Tirm, ON', organization('House of Letters', stated('Port Tirm, ON', 'CAN'))],
    ['«House of Letters, Centre, OH»', organization('House of Letters, Centre, OH')],
    ['«House of Letters, Tirm, QX»', organization('House of Letters, Tirm, QX')],
    ['«House of Letters», in the framework of the Observatory for Readers', organization('House of Letters')],
    ['«HOL», in the framework of the Observatory for Readers', organization('HOL')],
    ['«House of Letters» / France', organization('House of Letters', FRANCE)],
    ['«House of Letters» †, France', organization('House of Letters', FRANCE)],
    ['«House of Letters, Energy», France', organization('House of Letters, Energy', FRANCE)],
    ['«House of Letters» (Karapatan)', organization('House of Letters', { acronym: 'Karapatan' })],
    ['«House of Letters» (Secretariat)', organization('House of Letters')],
    ['«House of Letters», Perú', organization('House of Letters', stated('Perú', 'PER'))],
    ['«House of Letters», Kosovo', organization('House of Letters', stated('Kosovo', 'XKX'))],
    ['«House of Letters», Nairobi', organization('House of Letters', stated('Nairobi', 'KEN'))],
    ['«House of Letters» (HOL)', organization('House of Letters', { acronym: 'HOL' })],
    ['«House of Letters» (HOL), France', organization('House of Letters', { acronym: 'HOL', ...FRANCE })],
    ['«House of Letters» (HOL) - France', organization('House of Letters', { acronym: 'HOL', ...FRANCE })],
    ['«House of Letters» (HOL) (France)', organization('House of Letters', { acronym: 'HOL', ...FRANCE })],
    ['«House of Letters» - HOL', organization('House of Letters', { acronym: 'HOL' })],
    ['HOL - «House of Letters»', organization('House of Letters', { acronym: 'HOL' })],
    ['HOL («House of Letters»)', organization('House of Letters', { acronym: 'HOL' })],
    [
      '«House of Letters» (HOL), Faculty of Arts, Brasil',
      organization('House of Letters', { acronym: 'HOL', ...stated('Brasil', 'BRA') }),
    ],
    ['«House of Letters, Inc.»', organization('House of Letters, Inc.')],
    ['«House of Letters, Inc.», USA', organization('House of Letters, Inc.', stated('USA', 'USA'))],
    ['«Trees, Water & Peoples Network»', organization('Trees, Water & Peoples Network')],
    [
      '«Trees, Water and Peoples Network», Nepal',
      organization('Trees, Water and Peoples Network', stated('Nepal', 'NPL')),
    ],
    [
      '«House of Letters» (HOL – Kenya)',
      organization('House of Letters', { acronym: 'HOL', ...stated('Kenya', 'KEN') }),
    ],
    [
      '«House of Letters» (Old-Harbour, Tuzla, Kenya)',
      organization('House of Letters', stated('Old-Harbour, Tuzla, Kenya', 'KEN')),
    ],
    ['«Are You Angry?»', organization('Are You Angry?')],
    ["«House of Letters - Readers' Union»", organization("House of Letters - Readers' Union")],
    ['«House of Letters»*', organization('House of Letters')],
    ['«House of Letters»,', organization('House of Letters')],
  ])('%j', (line, expected) => {
    expect(inList(line)).toEqual([expected]);
  });

  it.each<[line: string, known: Known]>([
    ['«House of Letters», Kashmir', organization('House of Letters', { location: 'Kashmir' })],
    ['«House of Letters», Southeast Asia', organization('House of Letters', { location: 'Southeast Asia' })],
    ['«House of Letters» (Global)', organization('House of Letters', { location: 'Global' })],
    [
      '«House of Letters» (HOL) (International)',
      organization('House of Letters', { acronym: 'HOL', location: 'International' }),
    ],
    ['«House of Letters», América Latina', organization('House of Letters', { location: 'América Latina' })],
    [
      '«House of Letters», France / Switzerland',
      organization('House of Letters', { location: 'France / Switzerland' }),
    ],
  ])('%j stands in no one country', (line, expected) => {
    expect(inList(line)).toEqual([expected]);
  });

  const named = (name: string, country_code: string): Known =>
    organization(name, { country_code, country_source: 'name' });

  it.each<[line: string, known: Known]>([
    ['«Readers of Northern Ireland»', named('Readers of Northern Ireland', 'GBR')],
    ['«Readers of Wales and Northern Ireland»', named('Readers of Wales and Northern Ireland', 'GBR')],
    ['«Readers of Ireland»', named('Readers of Ireland', 'IRL')],
    ['«Prison Watch Uganda»', named('Prison Watch Uganda', 'UGA')],
    ['«Humanists UK»', named('Humanists UK', 'GBR')],
    ['«Lantern Association of Denmark»', named('Lantern Association of Denmark', 'DNK')],
    ['«Red de Lectores del Perú»', named('Red de Lectores del Perú', 'PER')],
    ['«Readers Network - Kenya Chapter»', organization('Readers Network - Kenya Chapter')],
    ['«READERS-Uganda»', named('READERS-Uganda', 'UGA')],
    ['«Committee for Readers in North Korea»', organization('Committee for Readers in North Korea')],
    ['«Lantern Network for Kenya»', organization('Lantern Network for Kenya')],
    [
      '«Solidarity with Prisoners in Turkey», Germany',
      organization('Solidarity with Prisoners in Turkey', stated('Germany', 'DEU')),
    ],
    [
      '«Open North Korea Network», South Korea',
      organization('Open North Korea Network', stated('South Korea', 'KOR')),
    ],
  ])('%j: a country in the name', (line, expected) => {
    expect(inList(line)).toEqual([expected]);
  });

  it('may share its line with others', () => {
    const names = ['House of Letters', 'Blue Delta Network', 'Lantern Press Fund'].map((name) =>
      organization(name),
    );
    expect(inList('«House of Letters»; «Blue Delta Network»; «Lantern Press Fund»')).toEqual(names);
    expect(
      inList('«House of Letters», «Blue Delta Network», «Lantern Press Fund» and «Prison Watch Uganda»'),
    ).toEqual([...names, named('Prison Watch Uganda', 'UGA')]);
  });
});

describe('a person of a list', () => {
  it.each<[line: string, known: Known]>([
    [
      '«Ann Roe», @annroe (Co-Chair, Tide Council)',
      person('Ann Roe', { position: 'Co-Chair', organization: 'Tide Council' }),
    ],
    ['(«Ann Roe») President', person('Ann Roe', { position: 'President' })],
    ['(Dr. «Ann Roe»), Director', person('Ann Roe', { position: 'Director' })],
    ['«A.Roe», Director', person('A.Roe', { position: 'Director' })],
    ['Rev. Fr. «M. V. Roe», Director', person('M. V. Roe', { position: 'Director' })],
    ['M. «Roe Moe», Director', person('Roe Moe', { position: 'Director' })],
    [
      '«Ann Roe», representative of the movement in the European Union',
      person('Ann Roe', { position: 'representative of the movement in the European Union' }),
    ],
    [
      '«Ann Roe», Minister for Digital Affairs, France',
      person('Ann Roe', { position: 'Minister for Digital Affairs', ...FRANCE }),
    ],
    [
      '«Ann Roe», Rapporteur on Arbitrary Detention',
      person('Ann Roe', { position: 'Rapporteur on Arbitrary Detention' }),
    ],
    [
      '«Ann Roe», former Secretary of State for Youth',
      person('Ann Roe', { position: 'former Secretary of State for Youth' }),
    ],
    [
      '«Ann Roe», Fellow in Centre for Tides, University of Tirm',
      person('Ann Roe', { position: 'Fellow', organization: 'Centre for Tides, University of Tirm' }),
    ],
    [
      'Dr. «Ann Roe», Director, Centre for Tides, School of Rivers and Law, University of Tirm',
      person('Ann Roe', {
        position: 'Director',
        organization: 'Centre for Tides, School of Rivers and Law, University of Tirm',
      }),
    ],
    [
      'Dr «Ann Roe» (she/her), Lecturer, Open University',
      person('Ann Roe', { position: 'Lecturer', organization: 'Open University' }),
    ],
    [
      '«Ann Roe» (they/them/theirs), Director, House of Letters',
      person('Ann Roe', { position: 'Director', organization: 'House of Letters' }),
    ],
    [
      "«Ann Roe», Professor, Tides/Women's Studies, University of Tirm",
      person('Ann Roe', { position: 'Professor', organization: "Tides/Women's Studies, University of Tirm" }),
    ],
    [
      '«Ann Roe», Director, Moor - Tirm Institute',
      person('Ann Roe', { position: 'Director', organization: 'Moor - Tirm Institute' }),
    ],
    ['«Ann Roe», writer, France/Kenya', person('Ann Roe', { position: 'writer', location: 'France/Kenya' })],
    [
      '«Ann Roe», writer (born in Paris, France), Kenya',
      person('Ann Roe', { position: 'writer (born in Paris, France)', ...stated('Kenya', 'KEN') }),
    ],
    [
      'Profa. Dra. «Ann Roe», Universidad de Tirm',
      person('Ann Roe', { organization: 'Universidad de Tirm' }),
    ],
    ['«Ann Roe», Chair 1969 – 92, France', person('Ann Roe', { position: 'Chair 1969 - 92', ...FRANCE })],
    ['«Ann Roe», novelist, 3 May 2016', person('Ann Roe', { position: 'novelist' })],
    ['«Ann Roe», novelist', person('Ann Roe', { position: 'novelist' })],
    ['«Ann Roe» / novelist', person('Ann Roe', { position: 'novelist' })],
    [
      '«Ann Roe», Director, House of Letters',
      person('Ann Roe', { position: 'Director', organization: 'House of Letters' }),
    ],
    [
      '«Ann Roe», Director of House of Letters',
      person('Ann Roe', { position: 'Director', organization: 'House of Letters' }),
    ],
    [
      '«Ann Roe» – Director, House of Letters – France',
      person('Ann Roe', { position: 'Director', organization: 'House of Letters', ...FRANCE }),
    ],
    [
      '«Ann Roe», human rights lawyer, Nigeria',
      person('Ann Roe', { position: 'human rights lawyer', ...stated('Nigeria', 'NGA') }),
    ],
    [
      '«Ann Roe» | translator | Ankara',
      person('Ann Roe', { position: 'translator', ...stated('Ankara', 'TUR') }),
    ],
    [
      '«Ann Roe», Head of Office, House of Letters',
      person('Ann Roe', { position: 'Head of Office', organization: 'House of Letters' }),
    ],
    [
      '«Ann Roe», Director of Research in Net Making, House of Letters',
      person('Ann Roe', { position: 'Director of Research in Net Making', organization: 'House of Letters' }),
    ],
    [
      '«Ann Roe», Head of Safe and Fair AI, House of Letters',
      person('Ann Roe', { position: 'Head of Safe and Fair AI', organization: 'House of Letters' }),
    ],
    ['«Ann Roe», Secretary TIDE', person('Ann Roe', { position: 'Secretary', organization: 'TIDE' })],
    [
      'Rev. «Ann Roe», House of Letters (France)',
      person('Ann Roe', { organization: 'House of Letters', ...FRANCE }),
    ],
    [
      'Rev. «Ann Roe», House of Letters, Oslo, Norway',
      person('Ann Roe', { organization: 'House of Letters', ...stated('Oslo, Norway', 'NOR') }),
    ],
    [
      'Rev. «Ann Roe», Tide Church, Tirm, OH',
      person('Ann Roe', { organization: 'Tide Church', ...stated('Tirm, OH', 'USA') }),
    ],
    ['Rev. «Ann Roe», Oxfam, Kenya', person('Ann Roe', { organization: 'Oxfam', ...stated('Kenya', 'KEN') })],
    ['Dr «Ann Roe», MB ChB, LLB (hons), FRCS(Orth), Surgeon', person('Ann Roe', { position: 'Surgeon' })],
    ['Dr «Ann Roe», Paediatrician', person('Ann Roe', { position: 'Paediatrician' })],
    ['«Ann Roe», on behalf of House of Letters', person('Ann Roe', { organization: 'House of Letters' })],
    [
      'Dr. «Alma Berisha», Professor of History, University of Tirm',
      person('Alma Berisha', { position: 'Professor of History', organization: 'University of Tirm' }),
    ],
    ['Dr «Ann Roe» AO', person('Ann Roe')],
    ['The Rt. Hon. «Moira Teale» MP', person('Moira Teale')],
    ['Prof. em. «Piotr Wolny» (Poland)', person('Piotr Wolny', stated('Poland', 'POL'))],
    ['Sr. «Luz Arroyo», teacher', person('Luz Arroyo', { position: 'teacher' })],
    ['«Jan van der Berg», teacher', person('Jan van der Berg', { position: 'teacher' })],
    ["«Siobhan O'Neill», teacher", person("Siobhan O'Neill", { position: 'teacher' })],
    ['«José María Ibáñez», periodista', person('José María Ibáñez', { position: 'periodista' })],
    ['«Martin L. Roe Jr.», teacher', person('Martin L. Roe Jr.', { position: 'teacher' })],
    ['Mayor «Anna Roe», Tirm', person('Anna Roe', { position: 'Mayor', organization: 'Tirm' })],
    ['Member of Parliament «Tom Roe»', person('Tom Roe', { position: 'Member of Parliament' })],
    ['«Martin L. Roe», Jr., teacher', person('Martin L. Roe', { position: 'teacher' })],
    [
      '«Ann Roe», Senior Lecturer in Media Studies at University of Tirm',
      person('Ann Roe', {
        position: 'Senior Lecturer in Media Studies',
        organization: 'University of Tirm',
      }),
    ],
    [
      '«Ann Roe», Director, Centre for Press, Tide and Media Freedom',
      person('Ann Roe', { position: 'Director', organization: 'Centre for Press, Tide and Media Freedom' }),
    ],
  ])('%j', (line, expected) => {
    expect(inList(line)).toEqual([expected]);
  });
});

describe('a person alone', () => {
  it('signs below what attests the hand', () => {
    const attested = 'IN WITNESS WHEREOF, I have hereunto set my hand this fourth day of May.';
    expect(signed([PROSE, attested, '«MARY Q. ROE»'].join('\n\n'))).toEqual([person('MARY Q. ROE')]);
    expect(
      signed([PROSE, 'Done at Tirm this 4th day of May, 2019.', '«Ann Roe»\nPresident'].join('\n\n')),
    ).toEqual([person('Ann Roe', { position: 'President' })]);
  });

  it.each<[string, string[], Known]>([
    ['only a name', ['«Ann Roe»'], person('Ann Roe')],
    ['an office on the next line', ['«Ann Roe»\nDirector'], person('Ann Roe', { position: 'Director' })],
    [
      'an office as its own paragraph',
      ['«Ann Roe»', 'Director'],
      person('Ann Roe', { position: 'Director' }),
    ],
    ['the end of a quotation', ['«Ann Roe»”'], person('Ann Roe')],
    ['the name of a country', ['«Jordan Roe»'], person('Jordan Roe')],
    ['a line of post-nominals', ['Dr «Ann Roe» MP'], person('Ann Roe')],
  ])('signs with %s', (_, closing, expected) => {
    expect(signed(letter('Yours faithfully,', ...closing))).toEqual([expected]);
  });

  it.each<[below: string, known: Known]>([
    ['Executive Director, Tide Watch', { position: 'Executive Director', organization: 'Tide Watch' }],
    [
      'President, Founder, Tide Watch, Inc.',
      { position: 'President, Founder', organization: 'Tide Watch, Inc.' },
    ],
    ['Director, Asia and the Pacific', { position: 'Director, Asia and the Pacific' }],
    ['Tide Watch', { organization: 'Tide Watch' }],
    ['for the Tide Movement', { organization: 'Tide Movement' }],
    ['for Tide Watch', { organization: 'Tide Watch' }],
    ['Director\nTide Watch\n12 Quay Road, Nairobi', { position: 'Director', organization: 'Tide Watch' }],
    ['Director\nTide Watch\nNairobi, Kenya', { position: 'Director', organization: 'Tide Watch' }],
    [
      'Chair, Department of History\nUniversity of Tirm',
      { position: 'Chair', organization: 'Department of History, University of Tirm' },
    ],
  ])('is told by the line %j below', (below, expected) => {
    expect(signed(letter('Yours faithfully,', `«Ann Roe»\n${below}`))).toEqual([person('Ann Roe', expected)]);
  });

  it('signs for the organization that speaks in the letter', () => {
    const text = letter('Harbour Light Legal Aid urges you to open it.', 'Yours faithfully,', '«Ann Roe»');
    expect(signed(text)).toEqual([person('Ann Roe', { organization: 'Harbour Light Legal Aid' })]);
  });

  it('signs for the organization on the line below the office', () => {
    const rows = entryOf(
      letter('Yours faithfully,', 'Ann Roe\nDirector\nHarbour Light Legal Aid'),
    ).signatories;
    expect(rows[0]).toMatchObject(
      person('Ann Roe', { position: 'Director', organization: 'Harbour Light Legal Aid' }),
    );
  });
});

describe('a list of names that no office tells', () => {
  const [HALE, MOE] = [person('Anna Hale'), person('Tom Moe')];
  const OF_OSLO = { organization: 'University of Oslo' };
  const OF_BERGEN = { organization: 'University of Bergen' };

  it.each<[string, string[], Known[]]>([
    ['by given names', ['«Anna Hale»\n«Tom Moe»'], [HALE, MOE]],
    [
      'with offices as family names, and given names as titles',
      ['«Anna Hale»\n«Lesley Head», University of Oslo\n«Don Reed-Moe» (University of Bergen)'],
      [HALE, person('Lesley Head', OF_OSLO), person('Don Reed-Moe', OF_BERGEN)],
    ],
    [
      'with several bodies of one',
      ['«Anna Hale»\n«Tom Moe», College of Tides, Open University, Quay Law School, and University of Tirm'],
      [
        HALE,
        person('Tom Moe', {
          organization: 'College of Tides, Open University, Quay Law School, and University of Tirm',
        }),
      ],
    ],
    [
      'by some of the given names',
      ['«Anna Hale»\n«Xu Wen»\n«Hlengiwe Dube»'],
      [HALE, person('Xu Wen'), person('Hlengiwe Dube')],
    ],
    [
      'among others with offices and bodies',
      [
        '«Anna Hale» - Teacher\n«Hemalatha. K» - Activist\n«Tom Moe» - Quay Union\n«Sugata himi» - Tide Union\n«Ana Ek» - Chair, Reef Forum',
      ],
      [
        person('Anna Hale', { position: 'Teacher' }),
        person('Hemalatha. K', { position: 'Activist' }),
        person('Tom Moe', { organization: 'Quay Union' }),
        person('Sugata himi', { organization: 'Tide Union' }),
        person('Ana Ek', { position: 'Chair', organization: 'Reef Forum' }),
      ],
    ],
    [
      'behind the bodies that they sign for',
      [
        'Organisations\nBlue Oar Foundation, «Ana Ek»\nTide Institute Kenya, «Peter Moe» - Chairman\nLODO, «Mary Hale»\nIn personal capacity\n«Anna Hale»\n«Tom Moe»',
      ],
      [
        person('Ana Ek', { organization: 'Blue Oar Foundation' }),
        person('Peter Moe', { position: 'Chairman', organization: 'Tide Institute Kenya' }),
        person('Mary Hale', { organization: 'LODO' }),
        HALE,
        MOE,
      ],
    ],
    [
      'with names in quotation marks, letters in place of others, and surnames in capitals',
      ['«Anna Hale»\n«Tom "Tito" Moe», Tide Union\n«Ivo O\'Flynn», Quay Union\n«Manon D\'ARC» Reef group'],
      [
        HALE,
        person('Tom "Tito" Moe', { organization: 'Tide Union' }),
        person("Ivo O'Flynn", { organization: 'Quay Union' }),
        person("Manon D'ARC", { organization: 'Reef group' }),
      ],
    ],
    [
      'among others, and bodies with their places',
      ['«Anna Hale» - Teacher\n«Zeenet» - Kenya\n«Tom Moe» - Quay Union\n«Ana Ek» - Chair, Reef Forum'],
      [
        person('Anna Hale', { position: 'Teacher' }),
        organization('Zeenet', stated('Kenya', 'KEN')),
        person('Tom Moe', { organization: 'Quay Union' }),
        person('Ana Ek', { position: 'Chair', organization: 'Reef Forum' }),
      ],
    ],
    [
      'by the bodies behind them',
      ['«Xu Wen», University of Oslo\n«Hlengiwe Dube», University of Bergen'],
      [person('Xu Wen', OF_OSLO), person('Hlengiwe Dube', OF_BERGEN)],
    ],
    [
      'with a body in brackets',
      ['«Anna Hale» (Tide Watch)\n«Tom Moe» (Quay Union)'],
      [
        person('Anna Hale', { organization: 'Tide Watch' }),
        person('Tom Moe', { organization: 'Quay Union' }),
      ],
    ],
    [
      'on one line',
      ['«Anna Hale», «Tom Moe», «Ana Ek», «Xu Wen»'],
      [HALE, MOE, person('Ana Ek'), person('Xu Wen')],
    ],
    ['of two on one line', ['«Anna Hale» and «Tom Moe»'], [HALE, MOE]],
    ['with others whom nobody names', ['«Anna Hale», «Tom Moe» and the rest of Tide Watch'], [HALE, MOE]],
    [
      'by lines that are all alike',
      [
        '«Kät Kald», Eesti PEN - Estonian PEN\n«Sirp Kähk», Suomen PEN\n«Ola Lars», Svenska PEN\n«Per Ørg», Dansk PEN',
      ],
      [
        person('Kät Kald', { organization: 'Eesti PEN - Estonian PEN' }),
        person('Sirp Kähk', { organization: 'Suomen PEN' }),
        person('Ola Lars', { organization: 'Svenska PEN' }),
        person('Per Ørg', { organization: 'Dansk PEN' }),
      ],
    ],
    ['below a sign', ['/s/\n«Anna Hale»\nTide Watch'], [person('Anna Hale', { organization: 'Tide Watch' })]],
    ['with a party and a state', ['Rep. «Anna Hale» (D-CA)\nSen. «Tom Moe» (R-NY-12)'], [HALE, MOE]],
    ['with letters behind a comma', ['«Anna Hale», PhD\n«Tom Moe», JD'], [HALE, MOE]],
    [
      'each over a body',
      ['«Anna Hale»\nUniversity of Oslo', '«Tom Moe»\nUniversity of Bergen'],
      [person('Anna Hale', OF_OSLO), person('Tom Moe', OF_BERGEN)],
    ],
    [
      'each over an office and a body',
      ['«Anna Hale»\nDean, University of Oslo', '«Tom Moe»\nRector, University of Bergen'],
      [
        person('Anna Hale', { position: 'Dean', ...OF_OSLO }),
        person('Tom Moe', { position: 'Rector', ...OF_BERGEN }),
      ],
    ],
    [
      'on two long lines',
      ['«Anna Hale», Director, Tide Watch Foundation of Oslo\n«Tom Moe», President, Quay Union'],
      [
        person('Anna Hale', { position: 'Director', organization: 'Tide Watch Foundation of Oslo' }),
        person('Tom Moe', { position: 'President', organization: 'Quay Union' }),
      ],
    ],
  ])('holds persons %s', (_, closing, expected) => {
    expect(signed(letter('Yours faithfully,', ...closing))).toEqual(expected);
  });

  it('holds persons side by side, each over an office and a body', () => {
    const columns = [
      'Anna Hale                   Tom Moe',
      'Executive Director          Secretary General',
      'Tide Watch                  Quay Union',
    ];
    const rows = entryOf(letter('Yours faithfully,', columns.join('\n'))).signatories.map(known);
    expect(rows).toEqual([
      person('Anna Hale', { position: 'Executive Director', organization: 'Tide Watch' }),
      person('Tom Moe', { position: 'Secretary General', organization: 'Quay Union' }),
    ]);
  });

  it('holds persons side by side in two lines as wide as each other', () => {
    const columns = [
      'Anna Hale               Tom Moe               Badr el-din Ek',
      'Tide President          Quay Secretary        Reef Director',
    ];
    expect(entryOf(letter('Sincerely,', columns.join('\n'))).signatories.map(known)).toEqual([
      person('Anna Hale', { position: 'Tide President' }),
      person('Tom Moe', { position: 'Quay Secretary' }),
      person('Badr el-din Ek', { position: 'Reef Director' }),
    ]);
  });

  it('holds persons behind the bodies that they sign for', () => {
    const lines = ['Tide Watch - «Anna Hale», Director', 'Quay Union: «Tom Moe», President and Founder'];
    expect(signed(letter('Sincerely,', lines.join('\n')))).toEqual([
      person('Anna Hale', { position: 'Director', organization: 'Tide Watch' }),
      person('Tom Moe', { position: 'President and Founder', organization: 'Quay Union' }),
    ]);
    const names = ['Tide Watch - Friends of Readers, Kenya', 'Quay Union: Readers, Writers'];
    const rows = entryOf(letter('Signed by:', [...BEFORE, ...names].join('\n'))).signatories;
    expect(rows.filter(({ kind }) => kind === 'person')).toEqual([]);
  });

  it('holds a row of persons among organizations, where one of them says a role', () => {
    const names = ['«Blue Oars»', '«Quay Rights»', '«Tide Watch»'];
    const row = [
      'Tom Moe - Chair, Port Union',
      'Dew Kodag - Ferry Union',
      'Dam Muna - Harbour Centre',
      'K. Ferno - Dock Union',
    ];
    const marked = row.map((line) => line.replace(/^(.*?) - /, '«$1» - '));
    const rows = signed(
      letter('Organisations signing:', 'Signed by:', 'Organisations', [...names, ...marked].join('\n')),
    );
    expect(rows.filter(({ kind }) => kind === 'person')).toEqual([
      person('Tom Moe', { position: 'Chair', organization: 'Port Union' }),
      person('Dew Kodag', { organization: 'Ferry Union' }),
      person('Dam Muna', { organization: 'Harbour Centre' }),
      person('K. Ferno', { organization: 'Dock Union' }),
    ]);
  });

  it('holds one person whose body goes on below a comma', () => {
    expect(signed(letter('Sincerely,', '«Anna Hale», Chair, Tide Council,\nLeague of Quays'))).toEqual([
      person('Anna Hale', { position: 'Chair', organization: 'Tide Council, League of Quays' }),
    ]);
  });

  it('may be run in with semicolons, however long it is', () => {
    const names = ['Anna Hale', 'Tom Moe', 'Ana Ek', 'Xu Wen', 'Mia Lund', 'Ros Brand', 'Paul Orban'];
    const line = names.map((name) => `Dr «${name}», Consultant surgeon and writer on tides`).join('; ');
    const rows = signed([PROSE, PROSE, line].join('\n\n'));
    expect(rows).toEqual(
      names.map((name) => person(name, { position: 'Consultant surgeon and writer on tides' })),
    );
  });

  it('may be run in with commas where each of many names is one word', () => {
    const names = ['Appel', 'Goole', 'Mikros', 'Yaho', 'TOL', 'Twotter'];
    expect(signed(letter('Sincerely,', names.map((name) => `«${name}»`).join(', ')))).toEqual(
      names.map((name) => organization(name)),
    );
    expect(signed(letter('Sincerely,', '«Tide, Reef and Quay»'))).toEqual([
      organization('Tide, Reef and Quay'),
    ]);
  });

  it('may stand right below the running text', () => {
    const names = ['Tide Watch', 'Quay Union, Inc.', 'Reef Forum', 'Mozille'];
    const text = `Dear Ombudsman,\n${PROSE}\n${names.map((name) => `«${name}»`).join('\n')}`;
    expect(signed(text)).toEqual(names.map((name) => organization(name)));
    expect(signed(`Dear Ombudsman,\n${PROSE}\nTide Watch\nQuay Union`)).toEqual([]);
    expect(signed(`Dear Ombudsman,\n${PROSE}\nTide Watch\nQuay Union\nReef Forum\nIt burned.`)).toEqual([]);
  });

  it.each([
    'Firman esta campaña los siguientes organismos:',
    'Carta suscrita por:',
    'Cette lettre est signée par les organisations suivantes :',
  ])('may stand below %j', (lead) => {
    const text = [PROSE, lead, '«Red del Mar»', '«Liga de Lectores»'].join('\n\n');
    expect(signed(text)).toEqual([organization('Red del Mar'), organization('Liga de Lectores')]);
  });

  it('holds one person who signs for the bodies below', () => {
    expect(signed(letter('Sincerely,', '«Anna Hale», on behalf of:\n«Tide Watch»\n«Quay Union»'))).toEqual([
      HALE,
      organization('Tide Watch'),
      organization('Quay Union'),
    ]);
  });

  it('holds persons in a table with a column for whom they sign', () => {
    const table =
      '| Name | Organization | Country |\n| --- | --- | --- |\n| «Xu Wen» | Tide Watch | France |\n| «Hlengiwe Dube» | Quay Union | France |';
    expect(signed(letter('Signed:', table), 'a.md')).toEqual([
      person('Xu Wen', { organization: 'Tide Watch', ...FRANCE }),
      person('Hlengiwe Dube', { organization: 'Quay Union', ...FRANCE }),
    ]);
  });

  it('holds organizations where few of them begin as persons do', () => {
    const names = ['Helen Bamber', 'Open Doors', 'Pax Christi', 'Free Tibet', 'Tide Watch Foundation'];
    const text = letter('Signed:', names.map((name) => `«${name}»`).join('\n'));
    expect(signed(text)).toEqual(names.map((name) => organization(name)));
  });
});

describe('what stands right below a list of demands', () => {
  it.each([
    ['- open it\n- pay them\nSincerely,\n«Ann Roe», Director, Tide Watch'],
    ['1. open it\n2. pay them.\nSignatories include:\n- «Ann Roe», Director, Tide Watch'],
  ])('is no more of it: %j', (closing) => {
    expect(signed(`Dear Ombudsman,\n\n${PROSE}\n\nWe ask you to:\n${closing}`)).toEqual([
      person('Ann Roe', { position: 'Director', organization: 'Tide Watch' }),
    ]);
  });
});

describe('the layout of a list', () => {
  const NAMES = [
    organization('House of Letters'),
    organization('Blue Delta Network'),
    organization('Forum of Coastal Women'),
  ];

  it.each<[string, string[]]>([
    [
      'two languages in the heading',
      [
        '## Signataires / Signatories',
        '- «House of Letters»\n- «Blue Delta Network»\n- «Forum of Coastal Women»',
      ],
    ],
    [
      'a day in the heading',
      ['Endorsers as of May 3, 2016:', '«House of Letters»\n«Blue Delta Network»\n«Forum of Coastal Women»'],
    ],
    [
      'those who join',
      [
        'The coalition joining the comments is comprised of:',
        '**Civil Society Organizations**:',
        '- «House of Letters»\n- «Blue Delta Network»\n- «Forum of Coastal Women»',
      ],
    ],
    [
      'a sentence that counts none of them',
      [
        'The list of the first signees is in the order of the alphabet:',
        '- «House of Letters»\n- «Blue Delta Network»\n- «Forum of Coastal Women»',
      ],
    ],
    [
      'sites and addresses below each name',
      [
        '## Signatories',
        '«House of Letters»\nQuay 5\nhttps://letters.example',
        '«Blue Delta Network»\nc/o Tom Moe\n4 Old Tower\nwww.delta.example/about',
        '«Forum of Coastal Women»\noffice@women.example',
      ],
    ],
    ['one a line', ['Signatories', '«House of Letters»\n«Blue Delta Network»\n«Forum of Coastal Women»']],
    [
      'one a paragraph',
      ['Signatories:', '«House of Letters»', '«Blue Delta Network»', '«Forum of Coastal Women»'],
    ],
    ['both mixed', ['Signatories', '«House of Letters»\n«Blue Delta Network»', '«Forum of Coastal Women»']],
    [
      'bullets',
      ['**Signed by:**', '- «House of Letters»\n- «Blue Delta Network»\n- «Forum of Coastal Women»'],
    ],
    [
      'numbers',
      ['## Signatories', '1. «House of Letters»\n2. «Blue Delta Network»\n3. «Forum of Coastal Women»'],
    ],
    [
      'hard breaks',
      ['The undersigned,', '«House of Letters»  \n«Blue Delta Network»  \n«Forum of Coastal Women»'],
    ],
    [
      'bold names',
      ['Signed:', '**«House of Letters»**', '**«Blue Delta Network»**', '**«Forum of Coastal Women»**'],
    ],
    [
      'a label on the line',
      [
        'Signed: «House of Letters», «Blue Delta Network», «Forum of Coastal Women» and «Prison Watch Association»',
      ],
    ],
    [
      'a heading within',
      [
        'Signatories',
        'Organizations',
        '«House of Letters»\n«Blue Delta Network»',
        '«Forum of Coastal Women»',
      ],
    ],
    [
      'a label on the line, without `and`',
      [
        'Signed: «House of Letters», «Blue Delta Network», «Forum of Coastal Women», «Prison Watch Association»',
      ],
    ],
    [
      'a line of their own',
      [
        'In solidarity,',
        '«House of Letters», «Blue Delta Network», «Forum of Coastal Women», «Prison Watch»',
      ],
    ],
    [
      'semicolons at the line ends',
      ['Co-signatories:', '«House of Letters»;\n«Blue Delta Network»;\n«Forum of Coastal Women».'],
    ],
    [
      'a heading that counts them',
      [
        'ORGANIZATIONAL SIGNATORIES (3)',
        '- «House of Letters»\n- «Blue Delta Network»\n- «Forum of Coastal Women»',
      ],
    ],
    ...[
      'On behalf of:',
      'Endorsements',
      'Signatures:',
      'List of signatories (as of 3 May 2019):',
      'The following organizations support this statement:',
      'Initiated by:',
    ].map((heading): [string, string[]] => [
      `below ${heading}`,
      [heading, '«House of Letters»\n«Blue Delta Network»\n«Forum of Coastal Women»'],
    ]),
    ['a sentence', ['Signed by «House of Letters», «Blue Delta Network» and «Forum of Coastal Women».']],
    [
      'an announcement',
      [
        'This letter is signed by the following organizations:',
        '- «House of Letters»\n- «Blue Delta Network»\n- «Forum of Coastal Women»',
      ],
    ],
  ])('may be %s', (_, closing) => {
    expect(signed(letter(...closing), 'a.md').slice(0, 3)).toEqual(NAMES);
  });

  it('may have the numbers on lines of their own', () => {
    expect(signed(letter('Signed by:', '1.\n«House of Letters»\n2.\n«Blue Delta Network»'))).toEqual(
      NAMES.slice(0, 2),
    );
  });

  it('may stand above the text', () => {
    const text = `Jointly submitted by:\n\n- «House of Letters»\n- «Blue Delta Network»\n\n${PROSE}\n\n${PROSE}`;
    expect(signed(text, 'a.md')).toEqual(NAMES.slice(0, 2));
  });

  const placed = [
    organization('House of Letters', FRANCE),
    organization('Blue Delta Network', stated('Kenya', 'KEN')),
  ];

  it.each<[string, string]>([
    [
      'with a header',
      '| Organization | Country |\n|-|-|\n| «House of Letters» | France |\n| «Blue Delta Network» | Kenya |',
    ],
    [
      'with the country first',
      '| Country | Organization |\n|-|-|\n| France | «House of Letters» |\n| Kenya | «Blue Delta Network» |',
    ],
    [
      'with a mission beside the country',
      '| Name | Country | Mission |\n|-|-|-|\n| «House of Letters» | France | Books for all |\n| «Blue Delta Network» | Kenya | Clean water |',
    ],
    [
      'without a header',
      '| 1 | «House of Letters» | France |\n|-|-|-|\n| 2 | «Blue Delta Network» | Kenya |',
    ],
    [
      'with a header in two languages, below lines of text',
      'Please publish this letter before you complete the table below:\n| Nom / Name | Pays / Country |\n|-|-|\n| «House of Letters» | France |\n| «Blue Delta Network» | Kenya |',
    ],
  ])('may be a table %s', (_, table) => {
    expect(signed(letter('Signed by:', table), 'a.md')).toEqual(placed);
  });

  it.each<[string, Known]>([
    [
      'Kind regards, «Ann Roe», Director, Tide Watch',
      person('Ann Roe', { position: 'Director', organization: 'Tide Watch' }),
    ],
    [
      'Sincerely, «Ann Roe»\nChair, Tide Watch',
      person('Ann Roe', { position: 'Chair', organization: 'Tide Watch' }),
    ],
  ])('may stand on the line that closes the letter: %j', (closing, row) => {
    expect(signed(letter(closing))).toEqual([row]);
  });

  it.each<[string, string[], string]>([
    ['states', ['Colorado', 'Georgia', 'New York'], 'USA'],
    ['countries', ['Armenia', 'Georgia', 'Turkey'], 'GEO'],
    ['a state', ['Armenia', 'Georgia', 'New York'], 'GEO'],
  ])('may stand among %s', (_, places, code) => {
    const lines = places.map((place, i) => `«${['Tide Watch', 'Reef Forum', 'Quay Union'][i]}» (${place})`);
    const rows = signed(letter('Signed by:', lines.join('\n')));
    expect(rows.map(({ location }) => location)).toEqual(places);
    expect(rows[1]?.country_code).toBe(code);
  });

  it.each(['Signed on 3 May 2016', 'Quito, Tuesday, 3 May 2016', 'Date: 2016-05-03', 'Dated/- 3 May 2016'])(
    'ends before %j',
    (day) => {
      expect(signed(letter('Sincerely,', '«Ann Roe»\nDirector, Tide Watch', day))).toEqual([
        person('Ann Roe', { position: 'Director', organization: 'Tide Watch' }),
      ]);
    },
  );

  it('may have numbers without a space, and two names whose line end was lost', () => {
    const list = '1.«House of Letters» (France)«Blue Delta Network» (Kenya)\n\n2.«Forum of Coastal Women»';
    expect(signed(letter('Signed by:', 'Organisations/Movements', list))).toEqual([
      placed[0],
      placed[1],
      organization('Forum of Coastal Women'),
    ]);
  });

  it('may be launched by those who sign it', () => {
    const list = NAMES.map(({ name }, i) => `${i + 1}. «${name}»`).join('\n');
    expect(
      signed([PROSE, PROSE, 'This statement is launched by following organizations:', list].join('\n\n')),
    ).toEqual(NAMES);
  });

  it('may be a table of persons', () => {
    const table =
      '| Individual Name | Profession |\n|-|-|\n| «Ann Roe» | Advocate |\n| «Joseph Kane» | Teacher |';
    expect(signed(letter('## Signatories', table), 'a.md')).toEqual([
      person('Ann Roe', { position: 'Advocate' }),
      person('Joseph Kane', { position: 'Teacher' }),
    ]);
  });

  it('may be a table whose cells hold a signature each', () => {
    const cells = [
      '<td><p>«Ann Roe»<br>President<br>Harbour Union<br>union.example</p></td><td>&nbsp;</td>',
      '<td>«Joseph Kane»<br>Port Chapter<br>https://port.example</td>',
    ];
    const text = `<p>Dear Ombudsman,<p>${PROSE}<p>Yours sincerely,<table><tr>${cells.join('')}</tr></table>`;
    expect(signed(text, 'a.html')).toEqual([
      person('Ann Roe', { position: 'President', organization: 'Harbour Union' }),
      person('Joseph Kane', { organization: 'Port Chapter' }),
    ]);
  });

  it('may have the country in the address below each name', () => {
    const names = [
      '«letterhouse»\n Quay 5\n 75001 Paris, France\n http://letters.example',
      '«Blue Delta Network»\n Old Tower 3\n Nairobi, Kenya\n http://delta.example',
      '«Tide Watch»\n http://tides.example',
      '«g10 Harbour GmbH»\n Quay 7\n Nantes, France\n http://harbour.example',
    ];
    const text = `<p>${PROSE}</p><h2>Supporting parties</h2><pre>\n\n${names.join('\n\n')}\n</pre>`;
    expect(signed(text, 'a.html')).toEqual([
      organization('letterhouse', FRANCE),
      organization('Blue Delta Network', stated('Kenya', 'KEN')),
      organization('Tide Watch'),
      organization('g10 Harbour GmbH', FRANCE),
    ]);
  });

  it('may have persons with their offices over their sites', () => {
    const names = [
      '«Ann Roe»\nPresident\nroe.example',
      '«Tom Moe»\nTreasurer\nmoe.example',
      '«Joseph Kane»\nSecretary\nkane.example',
    ];
    expect(signed(letter('Signed:', ...names)).map(({ name, position }) => [name, position])).toEqual([
      ['Ann Roe', 'President'],
      ['Tom Moe', 'Treasurer'],
      ['Joseph Kane', 'Secretary'],
    ]);
  });

  it('may hold a line that says where they are', () => {
    const text = letter('Signatories:', '«House of Letters»\n«Blue Delta Network»\nKenya, Peru and France.');
    expect(signed(text)).toEqual([organization('House of Letters'), organization('Blue Delta Network')]);
  });

  it('may be a table that counts its rows, where nothing announces it', () => {
    const cells = NAMES.map(({ name }, i) => `<tr><td>${i + 1}</td><td>«${name}»</td></tr>`).join('');
    const text = `<p>${PROSE}</p><p><i>International Organizations</i></p><table>${cells}</table>`;
    expect(signed(text, 'a.html')).toEqual(NAMES);
  });

  it('may be divided by headings that say nothing, where nothing announces it', () => {
    const text = letter(
      '### West',
      '- «Ann Roe» (France)\n- «Tom Moe» (Kenya)',
      '### East',
      '- «Joseph Kane» (Kenya)',
    );
    expect(signed(text, 'a.md').map(({ name }) => name)).toEqual(['Ann Roe', 'Tom Moe', 'Joseph Kane']);
  });

  it('may be in emphasis that goes on over its paragraphs', () => {
    const text = letter(
      '### Signed by the Tide Fellows:',
      '_«Ann Roe», Open University',
      '«Tom Moe», Quay Academy_',
    );
    expect(signed(text, 'a.md')).toEqual([
      person('Ann Roe', { organization: 'Open University' }),
      person('Tom Moe', { organization: 'Quay Academy' }),
    ]);
  });

  it('may have a group before the persons of each line', () => {
    const text = letter(
      'Signed by the representatives:',
      'Northern – «Ann Roe»,',
      'Southern – «Tom Moe», «Joseph Kane»',
      'France – «Xu Wen».',
    );
    expect(signed(text)).toEqual([
      person('Ann Roe', { organization: 'Northern' }),
      person('Tom Moe', { organization: 'Southern' }),
      person('Joseph Kane', { organization: 'Southern' }),
      person('Xu Wen', { organization: 'France', ...FRANCE }),
    ]);
  });

  it('may have groups in bold over persons, but not the bodies that these sign for', () => {
    const groups = [
      '**Northern**',
      '«Ann Roe», elder',
      '«Tom Moe», Director',
      '**Southern**',
      '«Joseph Kane», Director',
    ];
    const third = ['**Eastern**', '«Ana Ek», Director'];
    const names = ['Ann Roe', 'Tom Moe', 'Joseph Kane', 'Ana Ek'].map((name) => name);
    const rows = signed(letter('Signed by:', ...groups, ...third), 'a.md');
    expect(rows.map(({ name }) => name)).toEqual(names);
    const bodies = [
      '**Oarwatch**',
      'Ann Roe, Director',
      '**Quaypeace**',
      'Tom Moe, Director',
      '**Tidefam**',
      'Ana Ek, Director',
    ];
    const signing = entryOf(letter('Signed by:', ...bodies), 'a.md').signatories;
    expect(signing.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Oarwatch', 'Quaypeace', 'Tidefam']),
    );
  });

  it('may have the country as the heading over the names', () => {
    const text = letter(
      '## Signatories',
      '### France',
      '- «House of Letters»',
      '### Kenya',
      '- «Blue Delta Network»',
    );
    expect(signed(text, 'a.md')).toEqual(placed);
  });

  it('may have it so where nothing announces them', () => {
    const text = [PROSE, '### International', 'Tide Watch', '### France', 'Quay Union', 'Reef Forum'].join(
      '\n\n',
    );
    expect(entryOf(text, 'a.md').signatories.map(known)).toEqual([
      organization('Tide Watch', { location: 'International' }),
      organization('Quay Union', FRANCE),
      organization('Reef Forum', FRANCE),
    ]);
  });

  it('may be a table that counts its rows and names whom to ask', () => {
    const table =
      '| No. | Name of Organization | Contact person | Country |\n| --- | --- | --- | --- |\n| 1 | «Tide Watch» | Ann Roe | France |';
    expect(signed(letter('## Signatories', table), 'a.md')).toEqual([organization('Tide Watch', FRANCE)]);
  });

  it.each([
    'State and Local Organizations',
    'Regional and international organisations (3)',
    'Companies and trade associations',
    'Civil society',
    "Women's groups",
  ])('may have the heading %j', (heading) => {
    const names = ['Tide Watch', 'Quay Union'].map((name) => organization(name));
    expect(signed(letter('Signed by:', heading, '«Tide Watch»\n«Quay Union»'))).toEqual(names);
    expect(signed(letter('Signed by:', '«Tide Watch»', heading, '«Quay Union»'), 'a.md')).toEqual(names);
  });

  it('may have persons below the heading of organizations, and a heading of their own', () => {
    const text = letter(
      'Sincerely,',
      'National Organizations\n«Tide Watch»\n«Quay Reed, Port Chapter»\nRev. «Ann Roe»',
      'Religious Leaders\n«Ivo Brand», Shore Church\n«Xu Wen»',
    );
    expect(signed(text)).toEqual([
      organization('Tide Watch'),
      organization('Quay Reed, Port Chapter'),
      person('Ann Roe'),
      person('Ivo Brand', { organization: 'Shore Church' }),
      person('Xu Wen'),
    ]);
  });

  it('may divide organizations and individuals', () => {
    const text = letter(
      'Signatories',
      'Organizations',
      '«House of Letters»\n«Blue Delta Network»',
      'Individuals',
      '«Ann Roe»\n«Joseph Kane»',
    );
    expect(signed(text)).toEqual([...NAMES.slice(0, 2), person('Ann Roe'), person('Joseph Kane')]);
  });
});

describe('who signs twice', () => {
  it('is a duplicate the second time, however it is spelled', () => {
    const rows = entryOf(
      letter(
        'Signed by:',
        'Centre for Letters\nBlue Delta Network\nCenter for Letters\nBlue Delta Network, Kenya',
      ),
    ).signatories;
    expect(rows.map(({ duplicate }) => duplicate)).toEqual([false, false, true, true]);
    expect(rows.map(({ organization_id }) => organization_id)).toEqual([
      'center-for-letters',
      'blue-delta-network',
      'center-for-letters',
      'blue-delta-network',
    ]);
  });
});

describe('nobody signs', () => {
  it.each<[string, string]>([
    ['a text without names', `${PROSE}\n\n${PROSE}`],
    [
      'a list of demands',
      `${PROSE}\n\nWe ask you to:\n\n- Open the Tower\n- Name the Dead\n- Pay the Families\n\n${PROSE}`,
    ],
    [
      'a list of members in prose',
      `${PROSE}\n\nOur members are House of Letters and Blue Delta Network. ${PROSE}`,
    ],
    [
      'a footer',
      `${PROSE}\n\n${PROSE}\n\n© 2019 Blue Delta Foundation. All rights reserved\n\nShare this via Facebook`,
    ],
    [
      'demands under headings',
      `${PROSE}\n\nWe call on the port to:\n\nOn tolls\n\n- Repeal the Tolls Act.\n\nOn tides\n\n- Amend the Tide Order.`,
    ],
    ['links under a heading of the page', `${PROSE}\n\n## Related content\n\n- Harbour news\n- Tide news`],
    [
      'links that a reader may follow',
      `${PROSE}\n\n## Further information\n\n- [Sign the letter!](x)\n- [Film (3:47) in four formats](y) and more\n\n${PROSE}`,
    ],
    [
      'titles of other pages',
      `${PROSE}\n\n${PROSE}\n\nRelated content\n\nPrisons Without Judges\n\nDecade of Torture\n\nJustice for the Dead`,
    ],
    [
      'what a town is, below where a text was done',
      `${PROSE}\n\nDone at Tirm on 4 May 2019.\n\nHome || Towers || Search`,
    ],
    [
      'heading below where a text was done',
      `${PROSE}\n\nDone at Tirm on 4 May 2019.\n\n## House Rules\n\n${PROSE}`,
    ],
    [
      'those who join a body',
      `${PROSE}\n\nThe towns joining the league are:\n\n- Old Harbour\n- New Gate\n\n${PROSE}`,
    ],
    [
      'an annex',
      `${PROSE}\n\n${PROSE}\n\nAnnex 1: Places Visited\n\nOld Harbour Prison\n\nNew Gate Prison\n\nCentral Station`,
    ],
    [
      'demands that semicolons divide',
      `${PROSE}\n\n${PROSE}\n\nOpen the Tower; Name the Dead; Pay the Families; Free the Keepers`,
    ],
    ['the thanks to a chair', `${PROSE}\n\n${PROSE}\n\nThank you, Madam President.`],
    [
      'those whom a heading tells of',
      `${PROSE}\n\n${PROSE}\n\n## Ministers who did not answer\n\nMinister Ann Roe\n\nTom Moe\n\nJoseph Kane`,
    ],
    [
      'what stands below the end of a release',
      `${PROSE}\n\n${PROSE}\n\nENDS\n\nNext in World\n\nBoats Lost In Storm\n\nBy: Tide News`,
    ],
    [
      'the thanks of a speaker and the foot of the page',
      `${PROSE}\n\n${PROSE}\n\nThank you, Mr Vice-President.\n\nUpdates to this page\n\nPublished 21 January 2019`,
    ],
    ['a footnote', `${PROSE}\n\n${PROSE}\n\n1. See the Tower Report, page 4.`],
    ['a report that names organizations', `# Towers\n\n${PROSE}\n\n## House of Letters\n\n${PROSE}`],
  ])('in %s', (_, text) => {
    expect(entryOf(text, 'a.md').signatories).toEqual([]);
  });

  it.each([
    'Contact: press@letters.example, +254 20 555 0147',
    'www.letters.example',
    'Tel: +254 20 555 0147',
    '[signature]',
    '(signed)',
    '/s/',
    'https://letters.example/sign',
    '2249 R Street NW',
    'Washington, DC 20008',
    'London SW1A 2AB',
    'Cell 4, Block B, Tirm, Peru',
    'Blog: Tower Talk',
    'Room 4, Tower Centre, Tirm, Peru',
    'Initial question:',
    'P.S. Please answer.',
    '*Names in alphabetical order',
    '(affiliations for identification only)',
    'on behalf of our members',
    '@letterhouse',
    'letters.org/about/sign',
    'BACKGROUND INFORMATION',
    'Post a Comment',
    '<< Home',
    'PDF - 388 kb',
    'Letter to the Ombudsman',
    'Full Version of Statement Download (with Names)',
    'Tirm, 3 May 2016',
  ])('on the line %j below a signature', (line) => {
    expect(signed(letter('Sincerely,', `«House of Letters»\n${line}`))).toEqual([
      organization('House of Letters'),
    ]);
  });
});
