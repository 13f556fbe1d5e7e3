import { describe, expect, it } from 'vitest';
import { entryOf, found, letter } from './marked.js';

/** The instruments of a sentence in the body of a letter, in order. */
const ids = (sentence: string): string[] =>
  found(letter(sentence), 'references').map(({ instrument }) => instrument);

const articles = (sentence: string): [string, string | null][] =>
  found(letter(sentence), 'references').map(({ instrument, article }) => [instrument, article]);

describe('a name', () => {
  it.each<[sentence: string, ...ids: string[]]>([
    ['It signed the «International Covenant on Civil and Political Rights» late.', 'ICCPR'],
    ['It signed the «Covenant on Civil and Political Rights» late.', 'ICCPR'],
    ['It signed the «INTERNATIONAL COVENANT ON CIVIL AND POLITICAL RIGHTS» late.', 'ICCPR'],
    ['It signed the «Convention against Torture» late.', 'CAT'],
    [
      'It signed the «Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment».',
      'CAT',
    ],
    ['It signed the «Convention on the Rights of the Child» late.', 'CRC'],
    ['It signed the «Universal Declaration of Human Rights» late.', 'UDHR'],
    ["It signed the «United Nations' Declaration of Human Rights» late.", 'UDHR'],
    ['It signed the «UN Charter», the «Charter of the United Nations».', 'UN-CHARTER', 'UN-CHARTER'],
    ['It signed the «Rome Statute» late.', 'ROME-STATUTE'],
    ['It signed the «Rome Statute of the International Criminal Court» late.', 'ROME-STATUTE'],
    ['It signed the «European Convention» late.', 'ECHR'],
    ['It signed the «Convention on the Rights of the Child (1989)» late.', 'CRC'],
    ['It signed the «African Charter» for all.', 'ACHPR'],
    ['It signed the «African Charter on River Harbours» late.', 'AFRICAN-CHARTER-ON-RIVER-HARBOURS'],
    ['It signed the «Convention of Belém do Pará» late.', 'BELEM-DO-PARA'],
    ['Firmó la «Convención de Belém do Pará» demasiado tarde.', 'BELEM-DO-PARA'],
    [
      'It signed the «Luanda Guidelines» and the «European Prison Rules».',
      ...['LUANDA-GUIDELINES', 'EUROPEAN-PRISON-RULES'],
    ],
    ['It cites the «International Bill of Human Rights» a lot.', ...['UDHR', 'ICCPR', 'ICESCR']],
    ['It signed the «1951 Refugee Convention» late.', 'REFUGEE-1951'],
    ['It signed the «Refugee Convention of 1951» late.', 'REFUGEE-1951'],
    ['It signed the «Convention relating to the Status of Refugees» late.', 'REFUGEE-1951'],
    ['It signed the «European Convention on Human Rights» late.', 'ECHR'],
    ['It signed the «American Convention on Human Rights» late.', 'ACHR'],
    ["It signed the «African Charter on Human and Peoples' Rights» late.", 'ACHPR'],
    ['It signed the «African Charter on Human and Peoples’ Rights» late.', 'ACHPR'],
    ['It signed the «Paris Agreement» and the «TRIPS Agreement» late.', 'PARIS-AGREEMENT', 'TRIPS'],
    ['It signed the «Fourth Geneva Convention» late.', 'GC-IV'],
    ['Il a signé le «Pacte international relatif aux droits civils et politiques» en retard.', 'ICCPR'],
    ['Firmó la «Convención contra la Tortura» demasiado tarde.', 'CAT'],
    ['Firmó la «Convención sobre los Derechos del Niño» demasiado tarde.', 'CRC'],
    ['It signed the «Convention on the\nRights of the Child» late.', 'CRC'],
  ])('%j is found', (sentence, ...expected) => {
    expect(ids(sentence)).toEqual(expected);
  });

  it('keeps its range through markup', () => {
    const text = letter(
      'It signed the **«Convention** on the [Rights of the Child](https://a.example/crc)» late.',
    );
    expect(found(text, 'references', 'a.md')).toMatchObject([
      { instrument: 'CRC', text: 'Convention on the Rights of the Child' },
    ]);
  });

  it('gives the registry’s title, kind and year', () => {
    expect(found(letter('It signed the «Convention against Torture» late.'), 'references')).toMatchObject([
      {
        text: 'Convention against Torture',
        name: 'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
        kind: 'treaty',
        year: 1984,
        article: null,
        rule: 'name',
      },
    ]);
  });

  it('of several instruments is a row each over one range', () => {
    expect(ids('It signed the two «International Covenants» late.')).toEqual(['ICCPR', 'ICESCR']);
    expect(ids('It signed the four «Geneva Conventions» late.')).toEqual([
      'GC-I',
      'GC-II',
      'GC-III',
      'GC-IV',
    ]);
  });
});

describe('an acronym', () => {
  it.each<[sentence: string, ...ids: string[]]>([
    ['It signed the «ICCPR», the «ICESCR» and «CEDAW» late.', 'ICCPR', 'ICESCR', 'CEDAW'],
    ['It signed the «CRPD» and the «ICRMW» late.', 'CRPD', 'ICRMW'],
    ['It is a party to the «CRC» since long ago.', 'CRC'],
    ['Its duties under the «CROC» are plain.', 'CRC'],
    ['It has ratified the «CAT» and «OP-CAT» since.', 'CAT', 'CAT-OP'],
  ])('%j is found', (sentence, ...expected) => {
    expect(ids(sentence)).toEqual(expected);
  });

  it('right after its name belongs to the mention of the name', () => {
    expect(ids('It signed the «Convention on the Rights of the Child» (CRC) late.')).toEqual(['CRC']);
  });

  it.each<[sentence: string, ...ids: string[]]>([
    ['The «Rome Statute of the International Criminal Court» (ICC) binds it. The ICC sat.', 'ROME-STATUTE'],
    ['The «Charter of the United Nations» (UN) binds it. The UN sat.', 'UN-CHARTER'],
    ['The «Convention on the Rights of the Child» (CRC) binds it. The «CRC» is strict.', 'CRC', 'CRC'],
  ])('made of the initials of a body is the body’s: %j', (sentence, ...expected) => {
    expect(ids(sentence)).toEqual(expected);
  });

  it('means what the text defines it to mean', () => {
    const text = letter('The «Convention against Torture» (UNTORC) binds it too, and «UNTORC» is strict.');
    expect(found(text, 'references').map(({ instrument }) => instrument)).toEqual(['CAT', 'CAT']);
  });
});

describe('an acronym that stands for something else', () => {
  it.each<[string, string, ...string[]]>([
    [
      'in a symbol',
      'It has the report (CEDAW/C/XYZ/3) and the treaty reports CAT/C/SR.12 and CRC/C/OPAC/XYZ/1.',
    ],
    ['in a symbol of many parts', 'It has ratified nothing: see INT/CRPD/NGO/XYZ.'],
    ['not two treaties', 'It signed «ICCPR»/«ICESCR» late.', 'ICCPR', 'ICESCR'],
    ['not three treaties', 'It signed «ICCPR»/«ICESCR»/«CEDAW» late.', 'ICCPR', 'ICESCR', 'CEDAW'],
    [
      'of a commission',
      "The African Commission on Human and Peoples' Rights (ACHPR) sat. It has a seat at the ACHPR since.",
    ],
    [
      'of a commission, not in an article',
      "The African Commission on Human and Peoples' Rights (ACHPR) cites Article 5 of the «ACHPR» often.",
      'ACHPR',
    ],
    ['of a team', 'The Coast Action Team (CAT) has ratified it, and CAT signed it too.'],
    [
      'not of a treaty',
      "The «African Charter on Human and Peoples' Rights» (ACHPR) binds it. The «ACHPR» is strict.",
      'ACHPR',
      'ACHPR',
    ],
    [
      'not of what has been breached',
      'There were breaches of the «ECHR» and acts that contravene «CAT».',
      'ECHR',
      'CAT',
    ],
    ['of a court that finds', 'The ECHR found that it was a breach of the rules.'],
  ])('%s: %s', (_, sentence, ...expected) => {
    expect(ids(sentence)).toEqual(expected);
  });
});

describe('an enumeration is a row each', () => {
  it.each<[sentence: string, ...ids: string[]]>([
    ['It signed «CEDAW» and the «Optional Protocol» late.', 'CEDAW', 'CEDAW-OP'],
    ['It signed «CEDAW», «CRC» and «CAT» late.', 'CEDAW', 'CRC', 'CAT'],
    ['It signed the «CRC» and «ICERD» late.', 'CRC', 'ICERD'],
    [
      'It signed the «UN Refugee Convention» and «Protocol» and the «Convention against Torture».',
      'REFUGEE-1951',
      'REFUGEE-1967',
      'CAT',
    ],
    ['It signed the «CRPD» and the «Optional Protocol thereto» late.', 'CRPD', 'CRPD-OP'],
    ['It signed the «ICCPR» and the «Second Optional Protocol» late.', 'ICCPR', 'ICCPR-OP2'],
    [
      'It signed the «ICCPR» and the «first and second Optional Protocols».',
      'ICCPR',
      'ICCPR-OP1',
      'ICCPR-OP2',
    ],
    ['It signed «CEDAW» and the «Convention on the Rights of the Child».', 'CEDAW', 'CRC'],
    ['It signed the «Convention against Torture» and the «Optional Protocol».', 'CAT', 'CAT-OP'],
    [
      'It signed the «Convention on the Elimination of All Forms of Discrimination against Women» and the «Optional Protocol».',
      'CEDAW',
      'CEDAW-OP',
    ],
    [
      'It signed «CEDAW» and the «Optional Protocol to the Convention against Torture» late.',
      'CEDAW',
      'CAT-OP',
    ],
    [
      'It signed the «Geneva Conventions» and their «Additional Protocols».',
      ...['GC-I', 'GC-II', 'GC-III', 'GC-IV', 'GC-AP-I', 'GC-AP-II'],
    ],
    [
      'It signed the «Geneva Conventions of 1949» and their «three Additional Protocols».',
      ...['GC-I', 'GC-II', 'GC-III', 'GC-IV', 'GC-AP-I', 'GC-AP-II', 'GC-AP-III'],
    ],
    [
      'It signed the «Geneva Conventions» and their «Protocols I and II».',
      ...['GC-I', 'GC-II', 'GC-III', 'GC-IV', 'GC-AP-I', 'GC-AP-II'],
    ],
    ['It signed «ILO Conventions 29» and «105».', 'ILO-C029', 'ILO-C105'],
    ['It signed «ILO Conventions Nos. 87», «98» and «189».', 'ILO-C087', 'ILO-C098', 'ILO-C189'],
    ['It signed «ILO Convention No. 169» late.', 'ILO-C169'],
    ['It signed «ILO Convention 169» late.', 'ILO-C169'],
    ['The ILO asked about «Convention No. 29» and «Convention No. 105».', 'ILO-C029', 'ILO-C105'],
    ['It signed the «Forced Labour Convention (No. 29)» late.', 'ILO-C029'],
    ['It signed the «Forced Labor Convention, 1930 (No. 29)» late.', 'ILO-C029'],
    [
      'It signed «CEDAW», the «Convention against Torture» and its «Optional Protocol».',
      'CEDAW',
      'CAT',
      'CAT-OP',
    ],
    ['It signed the «Refugee Convention» and the «1967 Protocol».', 'REFUGEE-1951', 'REFUGEE-1967'],
    ['It signed the «1951 Refugee Convention» and its «1967 Protocol».', 'REFUGEE-1951', 'REFUGEE-1967'],
    [
      'It signed the «Forced Labour Convention, 1930 (No. 29)», with its «Protocol of 2014».',
      'ILO-C029',
      'ILO-P029',
    ],
  ])('%j', (sentence, ...expected) => {
    expect(ids(sentence)).toEqual(expected);
  });
});

describe('a protocol', () => {
  it.each<[sentence: string, ...ids: string[]]>([
    ['It signed the «First Optional Protocol to the ICCPR» late.', 'ICCPR-OP1'],
    ['It signed the «Second Optional Protocol to the ICCPR» late.', 'ICCPR-OP2'],
    ['It signed the «Optional Protocol to the Convention against Torture» late.', 'CAT-OP'],
    [
      'It signed the «two Protocols to the International Covenant on Civil and Political Rights».',
      'ICCPR-OP1',
      'ICCPR-OP2',
    ],
    [
      'It signed the «Convention on the Rights of the Child» and its «two Optional Protocols».',
      'CRC',
      'CRC-OP-AC',
      'CRC-OP-SC',
    ],
    ['It signed «Additional Protocol I» late.', 'GC-AP-I'],
    ['It signed «Additional Protocol 1 to the Geneva Conventions» late.', 'GC-AP-I'],
    ['It signed «Additional Protocols I and II to the Geneva Conventions» late.', 'GC-AP-I', 'GC-AP-II'],
    ['It signed the «1977 Additional Protocols to the Geneva Conventions» late.', 'GC-AP-I', 'GC-AP-II'],
    ['It signed the «ECHR», then «Protocol No. 1» and «Protocol 12», late.', 'ECHR', 'ECHR-P01', 'ECHR-P12'],
    [
      'It signed the «ECHR» and «Protocols Nos. 4» and «7 to the Convention».',
      'ECHR',
      'ECHR-P04',
      'ECHR-P07',
    ],
    ['It signed the «ECHR» and «Protocol no. 13 to the European Convention».', 'ECHR', 'ECHR-P13'],
    ['It signed «Protocol 13 to the ECHR» late.', 'ECHR-P13'],
    ['It signed the «ECHR». The choir has Protocol 99 and Protocol 1/2.', 'ECHR'],
    [
      'It signed the «ECHR». The Optional Protocol No. 1 and «XYZ Protocol» No. 4 were read.',
      'ECHR',
      'XYZ-PROTOCOL',
    ],
    ['It read Protocol No. 1 of the choir.'],
    ['It signed the «Optional Protocols to the CRC» late.', 'CRC-OP-AC', 'CRC-OP-SC', 'CRC-OP-IC'],
    [
      'It signed the «Optional Protocols to the CRC» on the involvement of children in armed conflict and on the sale of children.',
      'CRC-OP-AC',
      'CRC-OP-SC',
    ],
    [
      'It signed the «Optional Protocol to the Convention on the Rights of the Child» on a complaints procedure.',
      'CRC-OP-IC',
    ],
    [
      'It signed the «CRC» and its «Optional Protocols» on child pornography and armed conflict.',
      ...['CRC', 'CRC-OP-AC', 'CRC-OP-SC'],
    ],
    ['It signed the «Optional Protocol to the ICCPR» on the abolition of the death penalty.', 'ICCPR-OP2'],
    ['It signed the «First Optional Protocol to the ICCPR» on the day of the death penalty.', 'ICCPR-OP1'],
    ['It signed the «Optional Protocol to the ICCPR» on a Monday.', 'ICCPR-OP1'],
    ['It signed the «Kyoto Protocol to the United Nations Framework Convention on Climate Change».', 'KYOTO'],
  ])('%j', (sentence, ...expected) => {
    expect(ids(sentence)).toEqual(expected);
  });
});

describe('the instrument named before', () => {
  it.each<[sentence: string, ...ids: string[]]>([
    ['It signed the «Convention against Torture». The «Convention» binds it.', 'CAT', 'CAT'],
    ['It signed the «ICCPR» and «CEDAW». Article 9 of the «Covenant» binds it.', 'ICCPR', 'CEDAW', 'ICCPR'],
    [
      'It signed the «Rome Statute» and the «CRC» treaty. The «Statute» binds it.',
      'ROME-STATUTE',
      'CRC',
      'ROME-STATUTE',
    ],
    ['It signed the «Refugee Convention». The «Convention» forbids it.', ...['REFUGEE-1951', 'REFUGEE-1951']],
    ['It signed the «ICCPR». Article 19 of the «covenant» binds it.', 'ICCPR', 'ICCPR'],
    ['It signed the «ICCPR». By the covenant of the elders it fell.', 'ICCPR'],
    ['It signed the «Convention against Torture» (hereinafter "the Convention").', 'CAT'],
    ['It signed the «Convention against Torture» (hereinafter referred to as “the Convention”).', 'CAT'],
    [
      'It signed the «Convention against Torture» ("the Convention"). The «Convention» binds it.',
      ...['CAT', 'CAT'],
    ],
    [
      'It signed the «Convention against Torture» ("the Convention"). The Constitutional Convention met.',
      'CAT',
    ],
    ['It signed the «Convention against Torture», and (see the «Convention») fell.', 'CAT', 'CAT'],
    [
      'It signed the «Convention against Torture». It sat. It shuns the «Optional Protocol».',
      ...['CAT', 'CAT-OP'],
    ],
    ['It signed the «ICCPR», not the «Second Optional Protocol to the Covenant».', ...['ICCPR', 'ICCPR-OP2']],
    [
      'It signed the «Optional Protocol to the Convention against Torture». The «Optional Protocol» binds it.',
      ...['CAT-OP', 'CAT-OP'],
    ],
    ['It signed the «CRC». The Optional Protocol of the choir was read.', 'CRC'],
  ])('is meant in %j', (sentence, ...expected) => {
    expect(ids(sentence)).toEqual(expected);
  });

  it('may stand in a paragraph above', () => {
    const text = letter(
      'It signed the «Convention against Torture».',
      'Article 2 of the «Convention» binds it.',
    );
    expect(found(text, 'references').map(({ instrument, article }) => [instrument, article])).toEqual([
      ['CAT', null],
      ['CAT', '2'],
    ]);
  });

  it('may be the treaty of a protocol, in a paragraph above', () => {
    const text = letter(
      'It signed the «Convention against Torture» late.',
      'It has not signed the «Optional Protocol» yet.',
    );
    expect(found(text, 'references').map(({ instrument }) => instrument)).toEqual(['CAT', 'CAT-OP']);
  });

  it('must be there', () => {
    expect(ids('The Convention binds it, and so does its Optional Protocol.')).toEqual([]);
  });
});

describe('articles', () => {
  it.each<[sentence: string, article: string]>([
    ['See article 19 of the «ICCPR» for that.', '19'],
    ['See Article 19(2) of the «ICCPR» for that.', '19(2)'],
    ['See article 19 (2) of the «ICCPR» for that.', '19(2)'],
    ['See article 9(1)(a) of the «ICCPR» for that.', '9(1)(a)'],
    ['See art. 9, para. 1, of the «ICCPR» for that.', '9'],
    ['See arts. 7 and 10 of the «ICCPR» for that.', '7; 10'],
    ['See articles 7, 9 and 10 of the «ICCPR» for that.', '7; 9; 10'],
    ['See the «ICCPR», article 19, for that.', '19'],
    ['See the «ICCPR» (articles 7 and 10) for that.', '7; 10'],
    ['See «ICCPR» articles 7 and 10 for that.', '7; 10'],
    ['See article 2, paragraph 3 (a), of the «ICCPR» for that.', '2'],
    ['See articles 9, paragraph 1, and 14, paragraphs 2 and 3, of the «ICCPR».', '9; 14'],
    ['See article 12(4) and (5) of the «ICCPR» for that.', '12(4); 12(5)'],
    ['See article 6(2)(a) and (b) of the «ICCPR» for that.', '6(2)(a); 6(2)(b)'],
    ['See articles 18 to 20 of the «ICCPR» for that.', '18; 19; 20'],
    ['See articles 18–20 and 22 of the «ICCPR» for that.', '18; 19; 20; 22'],
    ['See article 9(1)-(3) of the «ICCPR» for that.', '9(1); 9(2); 9(3)'],
    ['The «ICCPR»’s article 19 forbids it.', '19'],
    ['See the «ICCPR», in particular its article 19, paragraph 3, for that.', '19'],
    ['See the «ICCPR», and notably articles 9 and 14, for that.', '9; 14'],
    ['See the «ICCPR», including article 9, for that.', '9'],
    ['See the «ICCPR» – especially Article 9 – for that.', '9'],
    ['See the «ICCPR» (in particular, articles 9 and 14) for that.', '9; 14'],
    ['See the «ICCPR» and its article 9 for that.', '9'],
    ['See the «International Covenant on Civil and Political Rights» (ICCPR), article 9.', '9'],
    ['See article 9 (right to liberty) of the «ICCPR» for that.', '9'],
    [
      'See Articles 6 (life), 9(1) (liberty) and 14, paragraph 3 (fair trial), of the «ICCPR».',
      '6; 9(1); 14',
    ],
    ['See article 9, read in conjunction with article 2, paragraph 3, of the «ICCPR».', '9; 2'],
    ['See article 9, read alone and together with article 2 (3), of the «ICCPR».', '9; 2(3)'],
    ['See articles 9 and 14, all of the «ICCPR», for that.', '9; 14'],
    ['It broke liberty (article 9, «ICCPR») often.', '9'],
    ['See articles II and IX(a) of the «ICCPR» for that.', 'II; IX(a)'],
    ['See article 1F of the «ICCPR» for that.', '1F'],
    ['See the «ICCPR» (article 9 (liberty) and article 14) for that.', '9; 14'],
    ['Voir l’article 19 du «Pacte international relatif aux droits civils et politiques».', '19'],
  ])('%j', (sentence, article) => {
    expect(articles(sentence)).toEqual([['ICCPR', article]]);
  });

  it('are cited with their own instrument', () => {
    expect(articles('See article 9 of the «ICCPR» and articles 7 and 12 of the «ICESCR».')).toEqual([
      ['ICCPR', '9'],
      ['ICESCR', '7; 12'],
    ]);
    expect(articles('See articles 9 of the «ICCPR» and 7(4) of the «CRPD».')).toEqual([
      ['ICCPR', '9'],
      ['CRPD', '7(4)'],
    ]);
    expect(articles('See «ICCPR» art 19; Art 10 «ECHR».')).toEqual([
      ['ICCPR', '19'],
      ['ECHR', '10'],
    ]);
    expect(articles('See the «ICCPR», article 9, and article 10 of the «ECHR».')).toEqual([
      ['ICCPR', '9'],
      ['ECHR', '10'],
    ]);
    expect(articles('See the «UDHR», article 9, «ICCPR», article 10.')).toEqual([
      ['UDHR', '9'],
      ['ICCPR', '10'],
    ]);
    expect(articles('It broke both (article 7, «ICCPR»; article 1, «CRPD»).')).toEqual([
      ['ICCPR', '7'],
      ['CRPD', '1'],
    ]);
    expect(articles('It signed the «CRPD», and article 10 of the «ECHR» binds it.')).toEqual([
      ['CRPD', null],
      ['ECHR', '10'],
    ]);
    expect(
      articles('It signed the «Convention against Torture». The «Convention»’s article 5 binds.'),
    ).toEqual([
      ['CAT', null],
      ['CAT', '5'],
    ]);
    expect(
      articles('It signed the «Refugee Convention». Article 33 of the «Convention» forbids it.'),
    ).toEqual([
      ['REFUGEE-1951', null],
      ['REFUGEE-1951', '33'],
    ]);
  });

  it.each([
    'See chapter 19 of the «ICCPR» for that.',
    'Nineteen states of the «ICCPR» met, in article form.',
    'It broke the «ICCPR», including article 9 of the Harbour Rules.',
    'It broke the «ICCPR», and article 9 fell.',
    'In 19 of 20 cases the «ICCPR» was cited.',
    'See (section 9, «ICCPR») for that.',
    'It is a Mix of the «ICCPR» for that.',
  ])('are none in %j', (sentence) => {
    expect(articles(sentence)).toEqual([['ICCPR', null]]);
  });
});

it('a Declaration of Human Rights without more to its name is the Universal one', () => {
  expect(ids('The «Declaration of Human Rights» says so.')).toEqual(['UDHR']);
  expect(ids('The «Tirm Declaration of Human Rights» says so.')).toEqual([
    'TIRM-DECLARATION-OF-HUMAN-RIGHTS',
  ]);
});

describe('an instrument that the registry does not know', () => {
  it.each<[sentence: string, kind: string, id: string]>([
    [
      'It signed the «Montreux Declaration on River Guards» late.',
      'declaration',
      'MONTREUX-DECLARATION-ON-RIVER-GUARDS',
    ],
    ['It passed the «Harbour Workers Act of 1998» late.', 'national_law', 'HARBOUR-WORKERS-ACT-OF-1998'],
    ['It passed the «Harbour Workers Act» late.', 'national_law', 'HARBOUR-WORKERS-ACT'],
    ['It passed the «Broadcasting Act» late.', 'national_law', 'BROADCASTING-ACT'],
    ['The «Banking and Insurance Act of 2001» fell.', 'national_law', 'BANKING-AND-INSURANCE-ACT-OF-2001'],
    ['The «Enterprise Act» fell.', 'national_law', 'ENTERPRISE-ACT'],
    ['The «Enterprise Act (2012)» fell.', 'national_law', 'ENTERPRISE-ACT-2012'],
    ['It broke «Law No. 9651» often.', 'national_law', 'LAW-NO-9651'],
    ['It broke «Act No. 12 of 2010» often.', 'national_law', 'ACT-NO-12-OF-2010'],
    ['It broke «Act no. CCVI of 2011» often.', 'national_law', 'ACT-NO-CCVI-OF-2011'],
    ['It broke «Act 29 of 1999» often.', 'national_law', 'ACT-29-OF-1999'],
    ['Under «Royal Decree No. M/44» it fell.', 'national_law', 'ROYAL-DECREE-NO-M-44'],
    ['Under «Federal Law No. 121-FZ» it fell.', 'national_law', 'FEDERAL-LAW-NO-121-FZ'],
    ['It broke «Law 1/2015» often.', 'national_law', 'LAW-1-2015'],
    ['It broke «EU Directive 2024/9069» often.', 'other', 'EU-DIRECTIVE-2024-9069'],
    ['It broke «Directive 2011/36/EU» often.', 'other', 'DIRECTIVE-2011-36-EU'],
    ['It broke «Council Regulation (EC) No 9201/2003» often.', 'other', 'COUNCIL-REGULATION-EC-NO-9201-2003'],
    ['It broke «Framework Decision 2002/584/JHA» often.', 'other', 'FRAMEWORK-DECISION-2002-584-JHA'],
    ['The «Constitution of Kenya» forbids it.', 'national_law', 'CONSTITUTION-OF-KENYA'],
    ['The «Basic Law of Hong Kong» forbids it.', 'national_law', 'BASIC-LAW-OF-HONG-KONG'],
    ['Repealing the «Harbour Act» is next.', 'national_law', 'HARBOUR-ACT'],
    ['Repealing «Harbour Workers Act» is next.', 'national_law', 'HARBOUR-WORKERS-ACT'],
    ['It signed the «Joint Declaration of Tirm» late.', 'declaration', 'JOINT-DECLARATION-OF-TIRM'],
    [
      'It passed «General Assembly resolution 60/999» late.',
      'resolution',
      'GENERAL-ASSEMBLY-RESOLUTION-60-999',
    ],
  ])('%j is a %s', (sentence, kind, instrument) => {
    expect(found(letter(sentence), 'references')).toMatchObject([
      { kind, instrument, article: null, year: null },
    ]);
  });
});

describe('a name that the registry does not know', () => {
  it.each<[sentence: string, id: string]>([
    ['If the «Harbour Workers Act» falls, they sing.', 'HARBOUR-WORKERS-ACT'],
    ['Unless the «Harbour Workers Act» falls, they sing.', 'HARBOUR-WORKERS-ACT'],
    ['It was read in the House and Senate of the «Harbour Workers Act» twice.', 'HARBOUR-WORKERS-ACT'],
    ['Chapter Two of the «Harbour Workers Act» fell.', 'HARBOUR-WORKERS-ACT'],
    ['Congress and the «Harbour Workers Act» fell.', 'HARBOUR-WORKERS-ACT'],
    ['Broad Coalition of Ports Supports «Harbour Workers Act»', 'HARBOUR-WORKERS-ACT'],
    ['Broad Coalition of Ports and Piers Support «Harbour Workers Act»', 'HARBOUR-WORKERS-ACT'],
    ['Urge Parliament to Reject «Harbour Workers Act»', 'HARBOUR-WORKERS-ACT'],
    ['The «Rights of the Seafarer Act» fell.', 'RIGHTS-OF-THE-SEAFARER-ACT'],
    ['The «Save the Harbour Act» fell.', 'SAVE-THE-HARBOUR-ACT'],
    ['The «Port Signs Act» fell.', 'PORT-SIGNS-ACT'],
    ['The «Seafarer Support Benefits Act» fell.', 'SEAFARER-SUPPORT-BENEFITS-ACT'],
  ])('begins behind what leads to it: %j', (sentence, id) => {
    expect(ids(sentence)).toEqual([id]);
  });

  it('is none where only the head is left', () => {
    expect(ids('It honours Harbour and Island Peoples in the Constitution.')).toEqual([]);
  });
});

describe('a year right before a name', () => {
  it.each<[sentence: string, id: string]>([
    ['It broke the «1976 ICCPR» twice.', 'ICCPR'],
    ['It broke the «1953 European Convention on Human Rights» twice.', 'ECHR'],
    ['It broke its «1990 Harbour Workers Act» twice.', '1990-HARBOUR-WORKERS-ACT'],
    ['It broke the «1977 amnesty law» twice.', '1977-AMNESTY-LAW'],
    ['It broke its «1953 constitution» twice.', '1953-CONSTITUTION'],
  ])('belongs to it and is no date: %j', (sentence, id) => {
    expect(ids(sentence)).toEqual([id]);
    expect(entryOf(letter(sentence.replace(/[«»]/g, ''))).dates).toEqual([]);
  });

  it.each<[sentence: string, ...ids: string[]]>([
    ['In 1976 the «ICCPR» entered into force.', 'ICCPR'],
    ['By 2015, «ICCPR» parties had met.', 'ICCPR'],
    ['In the 2014 case law it fell.'],
    ['The 2014 new law firm and the 2013 martial law hurt them.'],
  ])('may date the sentence: %j', (sentence, ...expected) => {
    expect(ids(sentence)).toEqual(expected);
    expect(entryOf(letter(sentence.replace(/[«»]/g, ''))).dates).not.toEqual([]);
  });

  it('follows the words of an article', () => {
    expect(articles('See article 9 of the «1976 ICCPR» for that.')).toEqual([['ICCPR', '9']]);
  });
});

describe('two instruments that the registry does not know are two rows', () => {
  it.each([
    'It signed the «Montreux Declaration on River Guards», the «Joint Declaration of Tirm» late.',
    'It signed the «Montreux Declaration on River Guards» and the «Joint Declaration of Tirm» late.',
  ])('%j', (sentence) => {
    expect(ids(sentence)).toEqual(['MONTREUX-DECLARATION-ON-RIVER-GUARDS', 'JOINT-DECLARATION-OF-TIRM']);
  });
});

describe('nothing is a reference', () => {
  it.each([
    ['a committee', 'The CEDAW Committee and the Committee against Torture met twice.'],
    ['another committee', 'The Committee on the Rights of the Child and the Human Rights Committee met.'],
    ['a council', 'The TRIPS Council and the Council for TRIPS met twice.'],
    ['generic treaties', 'It ignores human rights treaties and core labor conventions alike.'],
    ['a meeting', 'The party convention and the national convention met by the river.'],
    ['a custom', 'By convention the agreement of the elders is a statute of its own.'],
    ['a document symbol', 'See A/HRC/29/32, CCPR/C/KEN/CO/3 and E/CN.4/2005/102 on the shelf.'],
    ['a bill', 'Bill C-51, S. 2040 and H.R. 1234 were read in the house.'],
    ['a decree without a name', 'It fell by a Presidential Decree, a Royal Decree and an Executive Decree.'],
    ['the articles of one', 'The Articles of the Covenant and the Members of the Convention were read.'],
    ['an act of the Union without its number', 'It breaks the EU Directive and the Council Regulation.'],
    ['a code of conduct', 'Its Code of Conduct and the Code of Ethics bind it.'],
    ['a code of conduct in a menu', 'Our Policy Code of Conduct Combatting Human Trafficking was read.'],
    ['a slogan of code', 'Harbour groups say: Public Money? Public Code! So does "Open Tower Public Code".'],
    ['the code of a program', 'The Tower Source Code and its QR Code were lost.'],
    [
      'an acronym beside others of no instrument',
      'The CAT and the DOG, the CRC and the PTA met by the river.',
    ],
    [
      'the law of war',
      'It breaks the Law of Armed Conflict. In Law 5 of 9 rules fell; Act 1 ended; Law 2 fell.',
    ],
    ['what is asked for', 'Groups Call for Immediate Agreement and for Swift Agreement on a waiver.'],
    ['the agreement', 'The Agreement and the Act were read, and the Constitution was not.'],
    ['a declaration of love', 'Her declaration was long, and the final declaration was longer.'],
    ['a network named for it', 'The UN Charter Network and the Rome Statute Coalition sang.'],
    ['a cat', 'A cat slept on the crc of the esc.'],
    ['a road', 'Convention Road, number 29, and Charter House are closed.'],
    ['numbers without the ILO', 'They booked rooms 29 and 105 for convention No. 7000.'],
  ])('in the name of %s', (_, sentence) => {
    expect(ids(sentence)).toEqual([]);
  });

  it('in the name of an organization that signs', () => {
    const { references } = entryOf(letter('The tower burned.').replace('House of Letters', 'CEDAW Now'));
    expect(references).toEqual([]);
  });
});
