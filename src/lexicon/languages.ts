/*
 * Languages that letters of the field are written in. Sources: ISO 639-3 and BCP 47; English words by their frequency in
 * the British National Corpus, those left out that another of these languages has too. English names of languages that are
 * also adjectives of countries: ISO 639.
 */

/** BCP 47 codes by ISO 639-3 code. */
export const languages: Readonly<Record<string, string>> = {
  eng: 'en',
  fra: 'fr',
  spa: 'es',
  deu: 'de',
  por: 'pt',
  ita: 'it',
  nld: 'nl',
  cat: 'ca',
  ron: 'ro',
  pol: 'pl',
  ces: 'cs',
  swe: 'sv',
  rus: 'ru',
  ukr: 'uk',
  arb: 'ar',
  pes: 'fa',
  tur: 'tr',
  kor: 'ko',
  jpn: 'ja',
  cmn: 'zh',
  hin: 'hi',
  ben: 'bn',
  urd: 'ur',
  ind: 'id',
  vie: 'vi',
  tha: 'th',
  mya: 'my',
  swh: 'sw',
  ell: 'el',
  heb: 'he',
  hun: 'hu',
  srp: 'sr',
  bul: 'bg',
};

/** In lower case: of an English text they are every fifth word, of a text in another language next to none. */
export const englishWords: ReadonlySet<string> = new Set(
  'the and of to that which their with this have has been from by for it as or not they was were these those'.split(
    ' ',
  ),
);

/** English names of languages that are adjectives of a country too. */
// biome-ignore format: several on a line
export const languageNames: readonly string[] = [
  'Albanian', 'Armenian', 'Azerbaijani', 'Belarusian', 'Bengali', 'Bosnian', 'Bulgarian', 'Burmese', 'Cambodian',
  'Chinese', 'Croatian', 'Czech', 'Danish', 'Dutch', 'Estonian', 'Filipino', 'Finnish', 'French', 'Georgian',
  'German', 'Greek', 'Hungarian', 'Icelandic', 'Indonesian', 'Italian', 'Japanese', 'Kazakh', 'Korean', 'Lao',
  'Latvian', 'Lithuanian', 'Macedonian', 'Malay', 'Mongolian', 'Nepali', 'Norwegian', 'Persian', 'Polish',
  'Portuguese', 'Romanian', 'Russian', 'Serbian', 'Slovak', 'Slovenian', 'Somali', 'Spanish', 'Swedish', 'Tajik',
  'Thai', 'Turkish', 'Turkmen', 'Ukrainian', 'Uzbek', 'Vietnamese',
];
