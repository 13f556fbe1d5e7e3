/*
 * What people are: titles before a name, letters after it, offices and callings. Sources: UN Protocol, national styles of
 * address (UK, Australia, France, Spain, Germany), ISCO-08 occupation titles.
 */

/** Before a person's name; several may follow one another. Longest first where one begins another. */
export const honorifics: readonly string[] = [
  'His Excellency',
  'Her Excellency',
  'Their Excellencies',
  'Your Excellency',
  'The Right Honourable',
  'The Rt. Hon.',
  'The Rt Hon',
  'Rt. Hon.',
  'The Honourable',
  'The Honorable',
  'The Hon.',
  'The Hon',
  'The Most Reverend',
  'The Reverend',
  'The Rev.',
  'Associate Professor',
  'Assistant Professor',
  'Adjunct Professor',
  'Emeritus Professor',
  'Professor Emeritus',
  'Professor Emerita',
  'Professor',
  'Prof. em.',
  'Prof. Dr.',
  'Prof.',
  'Prof',
  'Doctor',
  'Dra.',
  'Dr.',
  'Dr',
  'Mrs.',
  'Mrs',
  'Mr.',
  'Mr',
  'Ms.',
  'Ms',
  'Mx.',
  'Mx',
  'Miss',
  'Messrs.',
  'Mme.',
  'Mme',
  'Mlle',
  'Madame',
  'Madam',
  'Monsieur',
  'M.',
  'Sir',
  'Dame',
  'Lord',
  'Lady',
  'Baroness',
  'Honourable',
  'Honorable',
  'Hon.',
  'Hon',
  'H.E.',
  'HE',
  'S.E.',
  'H.R.H.',
  'Reverend',
  'Rev.',
  'Rev',
  'Father',
  'Fr.',
  'Sister',
  'Sr.',
  'Sra.',
  'Srta.',
  'Señora',
  'Señor',
  'Don',
  'Doña',
  'Lic.',
  'Ing.',
  'Herr',
  'Frau',
  'Bishop',
  'Archbishop',
  'Cardinal',
  'Rabbi',
  'Imam',
  'Sheikh',
  'Senator',
  'Sen.',
  'Representative',
  'Rep.',
  'Congressman',
  'Congresswoman',
  'Ambassador',
  'Amb.',
  'Judge',
  'Justice',
  'General',
  'Gen.',
  'Colonel',
  'Col.',
  'Captain',
  'Capt.',
  'Major',
  'Advocate',
  'Adv.',
  'Atty.',
  'Maître',
  'MEP',
  'MP',
];

/** After a person's name. */
export const postNominals: ReadonlySet<string> = new Set(
  'AO AM OAM AC QC KC SC MP MPP MLA MEP MHA OBE MBE CBE KBE DBE OM CH PhD Ph.D Ph.D. DPhil MD M.D. JD J.D. LLM LLB Esq Esq. OCSO SJ OP OFM FRS FBA RN MSc MA BA OC CM CPA'.split(
    ' ',
  ),
);

/** Heads of offices and callings, lower case, singular. */
export const roleNouns: ReadonlySet<string> = new Set(
  [
    'director president vice-president chair chairman chairwoman chairperson chairlady secretary treasurer coordinator co-ordinator convenor convener',
    'founder co-founder cofounder ceo cto cfo coo head chief manager officer administrator executive leader spokesperson spokesman spokeswoman',
    'member representative delegate ambassador minister senator deputy parliamentarian mp mep congressman congresswoman mayor councillor commissioner governor speaker premier chancellor',
    'professor lecturer reader dean rector fellow researcher scholar academic historian teacher educator student candidate laureate recipient economist sociologist anthropologist psychologist philosopher theologian scientist technologist linguist',
    'lawyer attorney barrister solicitor advocate counsel judge jurist magistrate prosecutor notary',
    'journalist writer author editor co-editor publisher broadcaster reporter correspondent blogger columnist novelist poet playwright translator',
    'artist actor actress musician singer composer filmmaker film-maker photographer painter muralist curator designer producer comedian dancer performer',
    'activist campaigner organizer organiser defender advocate adviser advisor consultant expert analyst specialist engineer developer programmer entrepreneur businessperson businessman businesswoman whistleblower psychiatrist',
    'physician doctor nurse surgeon pastor priest bishop friar monk nun imam rabbi reverend',
    'assistant associate intern volunteer trustee patron envoy rapporteur diplomat worker host gs citizen survivor',
    'directeur directrice présidente président presidenta presidente directora secretario secretaria secrétaire coordinador coordinadora abogado abogada avocat avocate journaliste periodista profesor profesora geschäftsführer geschäftsführerin vorsitzende vorsitzender',
  ]
    .join(' ')
    .split(' '),
);

/** Offices that stand before a surname alone: `Minister Perera`. */
export const offices: ReadonlySet<string> = new Set(
  'minister president secretary chairman chairwoman chair commissioner ambassador senator governor premier chancellor director judge mayor speaker rector professor'.split(
    ' ',
  ),
);

/** Words before a role that belong to it. */
export const roleQualifiers: ReadonlySet<string> = new Set(
  'executive deputy vice acting general former founding honorary national international regional senior junior chief principal special permanent extraordinary associate assistant adjunct managing legal political programme program first second interim immediate past prime foreign supreme'.split(
    ' ',
  ),
);
