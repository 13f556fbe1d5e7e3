/*
 * Character references that texts use. Source: HTML Living Standard, named character references; those that letters
 * carry, the rest is left to the parsers.
 */

/** What a named reference stands for: `&ndash;`. */
export const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['bull', '•'],
  ['copy', '©'],
  ['eacute', 'é'],
  ['gt', '>'],
  ['hellip', '…'],
  ['laquo', '«'],
  ['ldquo', '“'],
  ['lsquo', '‘'],
  ['lt', '<'],
  ['mdash', '—'],
  ['middot', '·'],
  ['nbsp', '\u00A0'],
  ['ndash', '–'],
  ['quot', '"'],
  ['raquo', '»'],
  ['rdquo', '”'],
  ['reg', '®'],
  ['rsquo', '’'],
  ['sect', '§'],
  ['trade', '™'],
]);
