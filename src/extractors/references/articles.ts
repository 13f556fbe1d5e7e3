import type { Span } from '../../schema/span.js';

const S = '[\\s\\uFEFF]';
const ARTICLE = `(?:[Aa]rticles?|[Aa]rts?\\.?|ARTICLES?|[Aa]rt[íi]culos?)(?:${S}+[Nn]os?\\.?)?`;
const ONE = `\\d{1,3}(?:[A-H](?![\\p{L}\\p{N}]))?(?:\\.\\d{1,2})*(?:${S}?\\([\\da-z]{1,3}\\))*(?:${S}?(?:bis|ter))?`;
/** `II`, `IX(a)`. */
const ROMAN = `(?<![\\p{L}\\p{N}])[IVX]{1,5}(?![\\p{L}\\p{N}])(?:${S}?\\([a-z]\\))?`;
/** ` (right to life)`: what an article is about is read over. */
const LABEL = `${S}?\\((?![\\da-z]{1,3}\\))[^()]{2,90}\\)`;
/** `and (5)` after `12(4)`: of the same article. */
const POINT = `(?<=\\)[^()]{1,9})\\([\\da-z]{1,3}\\)`;
/** `, paragraph 3 (a)`, `, paras. 1 and 2`: is read over. */
const PARAGRAPH = `,?${S}*(?:(?:paragraph|para\\.?|§)${S}*\\(?\\d+\\)?|(?:paragraphs|paras\\.?|§§)${S}*\\(?\\d+\\)?(?:(?:,|,?${S}+(?:and|to)|${S}*[-–])${S}*\\(?\\d+\\)?)*)(?:${S}?\\([\\da-z]{1,3}\\))*`;
/** `18 to 20`, `18-20`. */
const UNTIL = `(?:${S}+(?:to|through|à|au|a|al)${S}+|${S}*[-–]${S}*)`;
/** `, read in conjunction with`, ` read alone and together with`. */
const WITH = `,?${S}+(?:(?:and${S}+)?(?:(?:when|as)${S}+)?(?:read|taken)${S}+)?(?:(?:alone|separately)${S}+and${S}+)?(?:in${S}+(?:conjunction|connection)|together)${S}+with${S}+`;
const NEXT = `(?:(?:,|;|,?${S}+(?:and|or|&|et|y))${S}*|${UNTIL}|${WITH})(?:${ARTICLE}${S}+)?`;
const ITEM = `(?:${ONE}|${ROMAN})(?:${PARAGRAPH})?(?:${LABEL})?`;
const LIST = `${ITEM}(?:${NEXT}(?:${ITEM}|${POINT}(?:${PARAGRAPH})?))*`;
const OF = `(?:,?${S}+(?:(?:all|both)${S}+)?(?:of|in|under|to|du|de|del))?${S}+(?:the|la|le|el)?${S}*(?:(?:UN|United${S}+Nations)${S}+)?["']?$`;
const BEFORE = new RegExp(
  `(?:\\b${ARTICLE}${S}+(?<list>${LIST})|\\b(?:and|or|,)${S}+(?<bare>${ONE})(?:${PARAGRAPH})?)${OF}`,
  'u',
);
/** ` (ICCPR)`, the acronym behind a name, is read over. */
const ACRONYM = `(?:${S}*\\((?!${ARTICLE})["']?\\p{Lu}[^()]{0,40}\\))?`;
/** `, and notably in its`, `, including`, `(in particular`. */
const STRESSED = `(?:(?:and|with)${S}+)?\\(?(?:in${S}+particular|particularly|especially|notably|specifically|namely|including|inter${S}+alia),?${S}+(?:(?:in|of|by)${S}+)?(?:(?:its|the)${S}+)?`;
const AFTER = new RegExp(
  `^(?:['’]s)?${ACRONYM}[\\s\\uFEFF)"',]*(?:[-–]${S}+)?(?:${STRESSED}|(?:and${S}+its|\\(?in${S}+its)${S}+|\\()?${ARTICLE}${S}+(?<list>${LIST})`,
  'u',
);
/** The articles are of what is named here: `ICCPR, including article 9 of the Constitution`. */
const OF_OTHER = new RegExp(`^,?${S}+of${S}+(?:the|its|their)${S}+\\p{Lu}`, 'u');
/** `(article 7, ICCPR`: with a comma only, behind what parts it from the name before. */
const PARTED = new RegExp(`(?:^|[(;:]${S}*)${ARTICLE}${S}+(?<list>${LIST}),${S}+["']?$`, 'u');
const CITED = new RegExp(`(?<range>${UNTIL})?(?<one>${ONE}|${ROMAN}|${POINT})`, 'gu');
const LABELS = new RegExp(LABEL, 'gu');
const PARAGRAPHS = new RegExp(`(?<!${S})${PARAGRAPH}`, 'gu');
const ARTICLES = new RegExp(ARTICLE, 'u');
const ARTICLE_NUMBER = new RegExp(`\\b${ARTICLE}${S}+\\d`, 'u');
/** Where the word does not stand nearby, no list is looked for. */
const MENTIONED = /\bart/i;
const LAST_NUMBER = /^(?<head>\d+\(|)(?<number>\d+)\)?$/;
const REACH = 90;
/** A list in which each article bears its label runs on as far. */
const REACH_OF_LISTS = 500;
/** Two names that lie further apart share no list of articles. */
const LONGEST_LIST = 1_000;
/** A range longer than this is no range of articles. */
const LONGEST_RANGE = 60;

/**
 * The articles cited beside a name, as the contract writes them: `19(2)`, `7; 10`. Reads: `article 9(2) of the X`,
 * `article 2, paragraph 3 (a), of the X`, `arts. 7 and 10 of the X`, `articles 18 to 20 of the X` (each of them),
 * `articles 4 (right to life) and 5 (humane treatment) of the X`, `article 9, read in conjunction with article 2, of the X`,
 * `article II of the X`, `(article 7, X)`, `articles 12(4) and (5) of the X`, `articles 9 of the X and 7(4) of the Y`, `X, article 19`,
 * `X articles 9 and 19`, `the X's article 5`, `X, and in particular its article 19`, `X art 19; Art 10 Y` (19 is of X, 10 of Y).
 * @param between from the end of the reference before (else of the block's start) to the start of the one after
 * @returns null where none is cited
 */
export function articlesOf(name: Span, between: Span, block: Span, text: string): string | null {
  const from = Math.max(block.start, Math.min(between.start, name.start - REACH * 2));
  if (!MENTIONED.test(text.slice(from, between.end))) return null;
  const list =
    listBefore(name, between, block, text) ??
    listAfter(text.slice(name.end, between.end), between.end < block.end);
  if (list === null) return null;
  const articles: string[] = [];
  for (const { groups } of list.replace(LABELS, '').replace(PARAGRAPHS, '').matchAll(CITED)) {
    const one = (groups?.one ?? '').replace(/[\s\uFEFF]/g, '');
    const last = articles.at(-1) ?? '';
    const article = one.startsWith('(') ? beside(last, one) : one;
    if (groups?.range !== undefined) articles.push(...inRange(last, article));
    articles.push(article);
  }
  return articles.length === 0 ? null : articles.join('; ');
}

function listBefore(name: Span, between: Span, block: Span, text: string): string | null {
  const stretch = text.slice(between.start, name.start);
  const match = BEFORE.exec(stretch.slice(-REACH_OF_LISTS)) ?? PARTED.exec(parted(stretch, between, block));
  const { list, bare: last } = match?.groups ?? {};
  if (list === undefined) return last !== undefined && followsArticle(text, block, name) ? last : null;
  const parts = list.split(ARTICLES);
  const isShared = between.start > block.start && AFTER.test(stretch);
  return isShared ? (parts.at(-1) ?? null) : list;
}

/** The stretch from the start of the block; behind another name, or cut, it begins with no start. */
function parted(stretch: string, between: Span, block: Span): string {
  const isWhole = between.start === block.start && stretch.length <= REACH;
  return isWhole ? stretch : ` ${stretch.slice(-REACH)}`;
}

/** What the name after this one claims is not this one's. */
function listAfter(stretch: string, isNamedNext: boolean): string | null {
  const match = AFTER.exec(stretch.slice(0, REACH));
  const list = match?.groups?.list;
  if (match === null || list === undefined) return null;
  if (OF_OTHER.test(stretch.slice(match[0].length, match[0].length + REACH))) return null;
  const next = isNamedNext && stretch.length <= LONGEST_LIST ? BEFORE.exec(stretch) : null;
  if (next === null || next.index >= match[0].length) return list;
  const parts = list.split(ARTICLES).slice(0, -1);
  return parts.length === 0 ? null : parts.join(' ');
}

/** `and (5)` after `12(4)` is 12(5), `and (b)` after `19(2)(a)` is 19(2)(b). */
function beside(article: string, point: string): string {
  return article.replace(/^\(\d/.test(point) ? /\(\d.*/ : /\([a-z].*/, '') + point;
}

/** What a range of whole articles or paragraphs holds between its ends: of `18 to 20` 19, of `9(1)-(3)` 9(2). */
function inRange(from: string, until: string): string[] {
  const first = LAST_NUMBER.exec(from)?.groups;
  const last = LAST_NUMBER.exec(until)?.groups;
  if (first === undefined || last === undefined || first.head !== last.head) return [];
  const length = Number(last.number) - Number(first.number) - 1;
  if (!(length > 0 && length <= LONGEST_RANGE)) return [];
  return Array.from(
    { length },
    (_, i) => `${first.head}${Number(first.number) + 1 + i}${first.head === '' ? '' : ')'}`,
  );
}

/** `articles 9(2) of the X and 7(4) of the Y`: the word stands once for both. */
function followsArticle(text: string, block: Span, name: Span): boolean {
  return ARTICLE_NUMBER.test(text.slice(Math.max(block.start, name.start - REACH * 2), name.start));
}
