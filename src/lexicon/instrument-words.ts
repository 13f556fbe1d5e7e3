/*
 * Words around the names of instruments. Sources: UN Treaty Collection glossary (treaty terms), ILO NORMLEX citation
 * forms, OSCOLA and Bluebook forms of citation.
 */

/** Names that mean several instruments at once, folded, with the ids in the order of adoption. */
export const instrumentGroups: readonly {
  readonly names: readonly string[];
  readonly ids: readonly string[];
}[] = [
  {
    names: [
      'Geneva Conventions',
      'Conventions of Geneva',
      'Conventions de Genève',
      'Convenios de Ginebra',
      'Genfer Konventionen',
    ],
    ids: ['GC-I', 'GC-II', 'GC-III', 'GC-IV'],
  },
  {
    names: [
      'Additional Protocols to the Geneva Conventions',
      'Protocols Additional to the Geneva Conventions',
      'Additional Protocols I and II',
      'Additional Protocols of 1977',
      '1977 Additional Protocols',
      'Additional Protocols of 8 June 1977',
    ],
    ids: ['GC-AP-I', 'GC-AP-II'],
  },
  {
    names: [
      'International Covenants on Human Rights',
      'International Human Rights Covenants',
      'UN Human Rights Covenants',
      'International Covenants',
      'International Covenants on Civil and Political Rights and on Economic, Social and Cultural Rights',
      'International Covenants on Civil and Political Rights and Economic, Social and Cultural Rights',
    ],
    ids: ['ICCPR', 'ICESCR'],
  },
  {
    names: ['International Bill of Human Rights', 'International Bill of Rights'],
    ids: ['UDHR', 'ICCPR', 'ICESCR'],
  },
  {
    names: [
      'Optional Protocols to the International Covenant on Civil and Political Rights',
      'Optional Protocols to the ICCPR',
      'Optional Protocols to the Covenant on Civil and Political Rights',
    ],
    ids: ['ICCPR-OP1', 'ICCPR-OP2'],
  },
  {
    names: [
      'Statelessness Conventions',
      '1954 and 1961 Conventions on Statelessness',
      'Conventions on Statelessness',
      '1954 and 1961 Statelessness Conventions',
    ],
    ids: ['STATELESS-1954', 'STATELESS-1961'],
  },
];

/** Acronyms that often mean something else: read only where the text defines them or cites them as law. */
export const ambiguousAcronyms: ReadonlySet<string> = new Set([
  'CAT',
  'CRC',
  'ECHR',
  'ESC',
  'CDE',
  'TEU',
  'NPT',
  'CCW',
  'ATT',
  'CED',
  'CBD',
  'GATS',
  'CERD',
  'CMW',
  'CEDH',
  'ACHPR',
  'CADHP',
  'GCM',
  'GCR',
  'CCM',
  'IHR',
  'TPP',
]);

/** After a name or acronym: the body, not the instrument. */
export const bodyAfterName =
  /^[\s\uFEFF]*(?:-[\s\uFEFF]*)?(?:Committee|Committees|Council|Secretariat|Court|Sub-?committee|Working Group|Party|Foundation|Association|Network|Coalition|Office|Commission|members?\b|reports?\b|Review|Monitoring)/;

/** Before or after an acronym: it is cited as law. */
export const legalContext =
  /\b(?:articles?|arts?\.|under|ratif\w+|acced\w+|accession|party to|parties to|signator\w+|protocols?|signed|violat\w+|compliance|obligations?|provisions?|reservations?|treat\w+|conventions?|covenants?)\b/i;

/** Heads of names that are not in the registry, and what kind of instrument each makes. */
export const instrumentHeads: Readonly<
  Record<string, 'treaty' | 'protocol' | 'declaration' | 'national_law' | 'other'>
> = {
  Convention: 'treaty',
  Covenant: 'treaty',
  Treaty: 'treaty',
  Pact: 'treaty',
  Charter: 'treaty',
  Statute: 'treaty',
  Agreement: 'treaty',
  Accord: 'treaty',
  Accords: 'treaty',
  Protocol: 'protocol',
  Declaration: 'declaration',
  Communiqué: 'declaration',
  Act: 'national_law',
  Code: 'national_law',
  Constitution: 'national_law',
  Decree: 'national_law',
  Ordinance: 'national_law',
  Directive: 'other',
  Regulation: 'other',
  Compact: 'other',
};

/** Words that make no name by themselves: `Human Rights Act` is one, `National Convention` is none. */
export const genericQualifiers: ReadonlySet<string> = new Set(
  'International National Regional New Draft Optional Additional Core Human Rights Right Free Trade Final Joint Federal State States First Second Third Fourth Revised Framework Global General Bilateral Multilateral Proposed Political Republican Democratic Annual Constitutional Presidential Royal Executive Ministerial Cabinet Legislative Supreme Government Criminal Civil Penal Party The A An This That These Our Their Its Your His Her Each Any No Said Under In On Of And For To Such'.split(
    ' ',
  ),
);

/** Before `Agreement` these ask for one: `for Immediate Agreement on a waiver`. */
export const hasteWords: ReadonlySet<string> = new Set(
  'Immediate Swift Urgent Prompt Quick Speedy Early Full Broad Mutual Unanimous'.split(' '),
);

/** Before `Code` these make it a program's, a sign's or a slogan's, and no law: `Public Money? Public Code!` */
export const codeWords: ReadonlySet<string> = new Set(
  'Public Source Open QR Zip ZIP Post Postal Bar Dress Area Promo Discount Access Swift SWIFT Machine Computer Software Binary Morse Genetic'.split(
    ' ',
  ),
);

/** Names that mean an instrument of the registry where no longer name holds them, by their ids. */
export const barestNames: ReadonlyMap<string, string> = new Map([['Declaration of Human Rights', 'UDHR']]);

/** Who makes the acts of the European Union: by themselves they name none. */
export const unionWords: ReadonlySet<string> = new Set('EU EC Council Commission European Union'.split(' '));

/** Words that begin a sentence or a demand, and no name: `If the Harbour Act`, `Repeal the Harbour Act`. */
export const leadingWords: ReadonlySet<string> = new Set(
  [
    'The This That These An A In Under Of On By For With Since Its It Our Their Your His Her As At While When Both And But Article UN',
    'If Unless Though Although Because After Before Once Until Whether Where Whereas So Yet Thus Hence Now Today Then There However',
    'Moreover Furthermore Finally Also Despite Through During Between From To Into Within Without Via Like Regarding Following',
    'Adopt Accede Amend Repeal Sign Implement Respect Review Revise Enact Pass Withdraw Incorporate Uphold Ensure Continue Consider',
  ]
    .join(' ')
    .split(' '),
);

/** What a law is about, where its name goes on with an article: `Rights of the Child Act`. */
export const lawSubjects: ReadonlySet<string> = new Set(
  [
    'Rights Right Protection Prevention Prohibition Promotion Status Elimination Abolition Suppression Establishment Reform',
    'Independence Government Administration Bank Welfare Safety Security Control Regulation Freedom Access Violence Crimes',
    'Offences Offenses Restoration Restitution Recognition Implementation Application Union Preservation Conservation Management',
  ]
    .join(' ')
    .split(' '),
);

/** What a headline says somebody does with a law, in the form that stands behind `to`. */
export const headlineVerbs: ReadonlySet<string> = new Set(
  [
    'Support Back Urge Oppose Welcome Condemn Reject Pass Adopt Sign Introduce Endorse Demand Criticize Criticise Repeal Amend',
    'Approve Enact Protest Denounce Defend Challenge Block Veto',
  ]
    .join(' ')
    .split(' '),
);

/** Before `law` or `decree` these make no single act: `case law`, `the new law`. */
export const noNamedLaw: ReadonlySet<string> = new Set(
  [
    'case common martial international humanitarian rights natural customary constitutional domestic national federal state',
    'new old draft proposed controversial first second rule of in the on by and under change to for religious school',
  ]
    .join(' ')
    .split(' '),
);
