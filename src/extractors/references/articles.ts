import type { Span } from '../../schema/span.js';

const S = '[\\s\\uFEFF]';
const ARTICLE = `(?:[Aa]rticles?|[Aa]rts?\\.?|ARTICLES?)(?:${S}+[Nn]os?\\.?)?`;
const ONE = `\\d{1,3}(?:\\.\\d{1,2})*(?:${S}?\\([\\da-z]{1,3}\\))*(?:${S}?(?:bis|ter))?`;
const LIST = `${ONE}(?:(?:,|;|,?${S}+(?:and|or|&|to|et|y)|${S}*-)${S}*(?:${ARTICLE}${S}+)?${ONE})*`;
const OF = `(?:,?${S}+(?:of|in|under|to|du|de|del))?${S}+(?:the|la|le|el)?${S}*(?:(?:UN|United${S}+Nations)${S}+)?["']?$`;
const BEFORE = new RegExp(
  `(?:\\b${ARTICLE}${S}+(?<list>${LIST})|\\b(?:and|or|,)${S}+(?<bare>${ONE}))(?:${S}*,?${S}*(?:paragraphs?|paras?\\.?)${S}+\\(?\\d+\\)?)?${OF}`,
  'u',
);
const AFTER = new RegExp(
  `^[\\s\\uFEFF)"',]*(?:\\(?in${S}+(?:its|particular)${S}+|\\()?${ARTICLE}${S}+(?<list>${LIST})`,
  'u',
);
const CITED = new RegExp(ONE, 'gu');
const REACH = 90;

/**
 * The articles cited beside a name, as the contract writes them: `19(2)`, `7; 10`. Reads: `article 9(2) of the X`,
 * `arts. 7 and 10 of the X`, `articles 9 of the X and 7(4) of the Y`, `X, article 19`, `X articles 9 and 19`.
 * @returns null where none is cited
 */
export function articlesOf(name: Span, block: Span, text: string): string | null {
  const before = BEFORE.exec(text.slice(Math.max(block.start, name.start - REACH), name.start));
  const bare = before?.groups?.bare;
  const list =
    before?.groups?.list ?? (bare !== undefined && followsArticle(text, block, name) ? bare : undefined);
  const cited = list ?? AFTER.exec(text.slice(name.end, Math.min(block.end, name.end + REACH)))?.groups?.list;
  if (cited === undefined) return null;
  const articles = [...cited.matchAll(CITED)].map(([article]) => article.replace(/[\s\uFEFF]/g, ''));
  return articles.length === 0 ? null : articles.join('; ');
}

/** `articles 9(2) of the X and 7(4) of the Y`: the word stands once for both. */
function followsArticle(text: string, block: Span, name: Span): boolean {
  return new RegExp(`\\b${ARTICLE}${S}+\\d`, 'u').test(
    text.slice(Math.max(block.start, name.start - REACH * 2), name.start),
  );
}
