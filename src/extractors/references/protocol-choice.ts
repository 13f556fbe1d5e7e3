import { instrumentById } from '../../lexicon/instruments/index.js';
import type { Instrument } from '../../lexicon/instruments/types.js';
import type { Hit } from './hit.js';
import { idsOf, protocolsOf } from './registry.js';

const S = '[\\s\\uFEFF]';
/** How many protocols, or which: `two`, `Second`. */
export const COUNT =
  '(?<count>(?:[Ff]irst|1st)[\\s\\uFEFF]+and[\\s\\uFEFF]+(?:[Ss]econd|2nd)|two|both|three|all|[Ff]irst|[Ss]econd|[Tt]hird|1st|2nd|3rd)';
/** Which, behind the word: `Protocols I and II`. */
export const NUMBERS = `(?:${S}+(?<numbers>I{1,3}(?:(?:,|,?${S}+and)${S}+I{1,3})*)(?!\\p{L}))?`;

/** What the words before, in and behind `Protocol` say: groups of the patterns above, `year`, `sort` and `head`. */
type Words = Readonly<Record<string, string | undefined>>;

/** ` (OPCRC), on the sale of children `: what a protocol is about. */
const SUBJECT = new RegExp(
  `^(?:${S}*\\([^()]{1,40}\\))?,?${S}+(?:on|concerning|regarding|relating${S}+to|aiming${S}+at)${S}+(?<subject>[^.;:()]{1,200})`,
  'u',
);
/** So many characters behind a mention tell its subject. */
export const SUBJECT_REACH = 260;
const WORD = /\p{L}{4,}/gu;

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
};

/**
 * Which protocols of the treaty the words mean; empty where it has none such.
 * @param after what stands behind the mention
 */
export function chosen(treaty: string, words: Words, after: string): readonly string[] {
  const { sort = '', numbers } = words;
  const title = sort.charAt(0).toUpperCase() + sort.slice(1);
  const all = protocolsOf(treaty).filter((protocol) => protocol.title.includes(title));
  const count = (words.count ?? '').toLowerCase();
  if (words.year !== undefined)
    return all.filter((p) => p.adopted.startsWith(words.year ?? '-')).map((p) => p.id);
  if (numbers !== undefined)
    return [...numbers.matchAll(/I+/g)].flatMap(([{ length }]) =>
      all.slice(length - 1, length).map((p) => p.id),
    );
  const ordinal = ORDINALS[count];
  if (ordinal !== undefined) return all.slice(ordinal - 1, ordinal).map((p) => p.id);
  const told = toldBySubject(treaty, all, after);
  if (told.length > 0) return /s$/i.test(words.head ?? '') ? told : told.slice(0, 1);
  if (count === 'two' || count === 'both' || / ?and\s/.test(count)) return all.slice(0, 2).map((p) => p.id);
  if (count === 'three') return all.slice(0, 3).map((p) => p.id);
  return (/s$/i.test(words.head ?? '') ? all : all.slice(0, 1)).map((p) => p.id);
}

/** Those whose own words the subject behind the mention holds: `on a communications procedure`. */
export function toldBySubject(treaty: string, all: readonly Instrument[], after: string): string[] {
  const subject = SUBJECT.exec(after)?.groups?.subject;
  if (subject === undefined) return [];
  const told = wordsOf(subject);
  const shared = wordsOf(instrumentById.get(treaty)?.title ?? '');
  return all
    .filter((protocol) => {
      const others = all.filter((other) => other !== protocol).flatMap(({ title }) => [...wordsOf(title)]);
      return [...wordsOf(protocol.title)].some(
        (word) => told.has(word) && !shared.has(word) && !others.includes(word),
      );
    })
    .map(({ id }) => id);
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(WORD) ?? []);

/**
 * The same for a mention that may mean several treaties: `the Geneva Conventions and their Additional Protocols`. Where the
 * registry knows the protocols together by name, it decides.
 */
export function protocolsMeant(mention: Hit, words: Words, text: string, after: string): readonly string[] {
  const isOpen = words.count === undefined && words.year === undefined && words.numbers === undefined;
  if (mention.ids.length > 1 && isOpen && /s$/.test(words.head ?? '')) {
    const together = idsOf(`Additional Protocols to the ${text.slice(mention.start, mention.end)}`);
    if (together.length > 0) return together;
  }
  return [...new Set(mention.ids.flatMap((id) => chosen(id, words, after)))];
}
