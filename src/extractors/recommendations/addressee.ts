import { actors, insertions, measures } from '../../lexicon/asks.js';
import { countryName } from '../../lexicon/countries/index.js';
import { withoutEnd } from '../../lexicon/ends.js';
import { otherActors } from '../../lexicon/other-asks.js';
import { countriesIn } from '../countries.js';
import type { Ask } from './ask.js';
import type { Persons } from './persons.js';

/** What the document tells about who can be asked. */
export interface AddressContext {
  /** Names of those written to. */
  readonly recipients: readonly string[];
  /** The bodies at which they are written to. */
  readonly bodies: readonly string[];
  /** Country of the recipients, else the one that the document is most about; alpha-3. */
  readonly country: string | null;
  /** The State under review of the Universal Periodic Review. */
  readonly reviewed: string | null;
  /** Whom the text asked last. */
  readonly asked: string | null;
  /** Persons named so far. */
  readonly persons: Persons;
  /** What the paragraph says before it asks. */
  readonly before?: string;
}

const YOU =
  /^(?:(?:(?:each|all|both) of )?you|yourself|your \w+ (?:intervention|support|attention|help|assistance|action)|your (?:excellency|excellencies|office|honou?r|majesty)|his excellency|your (?:government|country|administration|cabinet|ministry|company))\b/i;
const GOVERNMENT =
  /^(?:the |this |its |their |his |her |your )*(?:government|authorities|state|state party|administration|country|regime)(?: of (?:his|her|your) excellency| authorities)?$/i;
const PRONOUN = /^(?:he|she|him|her)$/i;
const PASSIVE_PRONOUN = /^(?:they|them|these|those|it|this|all)$/i;

/**
 * Who is asked, resolved: `you` is the recipient, `the government` that of the country, a pronoun the person named last.
 * Where the words name what is acted upon, they ask whoever the document is written to; null where it is to nobody.
 */
export function resolveAddressee(
  { addressee: printed, passive, isObject = false }: Pick<Ask, 'addressee' | 'passive' | 'isObject'>,
  context: AddressContext,
): string | null {
  const recipients = context.recipients.length > 0 ? context.recipients.join('; ') : null;
  if (printed === null) return recipients;
  const bare = tidy(printed);
  if (bare === '') return recipients;
  if (YOU.test(bare)) return withCompany(bare, recipients, context.country);
  const measure = MEASURES.exec(bare.charAt(0).toLowerCase() + bare.slice(1));
  const by = measure?.groups?.by;
  if (by !== undefined) return resolveAddressee({ addressee: by, passive: false }, context);
  if (measure !== null && !isObject) return passiveAddressee(bare, recipients, context);
  if (passive) return passiveAddressee(bare, recipients, context);
  if (!isObject && isThing(bare))
    return passiveAddressee(bare, recipients, context) ?? context.asked ?? (POINTS.test(bare) ? null : bare);
  if (GOVERNMENT.test(bare)) return governmentOf(context.country) ?? bare;
  if (PRONOUN.test(bare)) return context.persons.last() ?? recipients ?? bare;
  if (PASSIVE_PRONOUN.test(bare)) return antecedentOf(bare, context) ?? recipients;
  return fullName(bare, context) ?? bare;
}

/** Do the words leave open who is asked? `You` and `They` are somebody, though the text may not tell whom. */
export function isLeftOpen({ addressee: printed, passive }: Pick<Ask, 'addressee' | 'passive'>): boolean {
  if (printed === null) return true;
  const bare = tidy(printed);
  return bare !== '' && !YOU.test(bare) && (passive || !PASSIVE_PRONOUN.test(bare));
}

/** `Such measures by the police`: those are asked by whom they are taken. With a capital it is a name: `Reform Party`. */
const MEASURES = new RegExp(
  String.raw`^(?:(?!(?:of|in|for|on|to|and|with)\b)\p{L}+ ){0,3}?${measures}(?: (?:by|on the part of) (?<by>[^,;:]{3,90})$|(?= \p{Ll}|$))`,
  'u',
);

/** `, while it rebuilds the tower` behind a name, but no further name as in `, and the police`. */
const INSERTION = new RegExp(String.raw`,\s+(?!(?:and|or|of|[A-Z]\w*)\b)${insertions}\b.*`, 's');

/** A body of several that a sentence begins with. */
const BODY =
  /(?:^|[.!?]["']?\s+)(?<body>(?:The |All |Both )?(?:\p{Lu}[\p{L}'-]* ){0,3}(?:[Aa]uthorities|[Gg]overnments?|[Pp]olice|[Oo]fficials|[Ll]eaders|[Ss]tates)(?: (?:in|of) (?:the )?\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*){0,3})?) /gu;

/** `They` are the body that a sentence before began with: `The authorities in Oman have held Salim. They must free him.` */
function antecedentOf(pronoun: string, context: AddressContext): string | null {
  if (!/^they$/i.test(pronoun)) return null;
  const body = [...(context.before ?? '').matchAll(BODY)].at(-1)?.groups?.body;
  return body === undefined ? null : resolveAddressee({ addressee: body, passive: false }, context);
}

/** `Such laws should`: a thing that was named before. */
const POINTS = /^(?:such|this|these) /i;

/** A name with the bracket closed that stood at its end, and without one that nothing closes. */
function withBrackets(bare: string, printed: string): string {
  const open = bare.lastIndexOf('(');
  if (open < 0 || bare.includes(')', open)) return bare;
  return printed.startsWith(`${bare})`) ? `${bare})` : bare.slice(0, open).trim();
}

function tidy(printed: string): string {
  const named = printed.replace(/^(?:on|upon|to|for|from|with|that)\s+(?=\S)/i, '').replace(/^["'\s(]+/, '');
  return withBrackets(withoutEnd(named, /["'\s,;:)]/), named)
    .replace(/^(?:both the|both|the) (?=\S)/i, '')
    .replace(/^(?:mandate|role|policy|work) of (?=\p{Lu})/u, '')
    .replace(/^government of (?=\p{Lu})/u, 'Government of ')
    .replace(
      /^(\p{Lu}[\p{L}\p{N} ]*?)'s? (?:\p{Ll}+ ){0,2}(?:role|mandate|policy|policies|work|response|approach|priority)$/u,
      '$1',
    )
    .replace(INSERTION, '')
    .trim();
}

/**
 * `you and the leadership of the Party` keeps the company, `your government` is that of the country, and who else is only
 * theirs is asked through them: `you and your staff`.
 */
function withCompany(bare: string, recipients: string | null, country: string | null): string | null {
  const [, printed] = /^you(?:rself)? ?,? ?(?:and|as well as) (.{3,120})$/i.exec(bare) ?? [];
  const isTheirs = printed !== undefined && /^your /i.test(printed);
  const government = isTheirs && GOVERNMENT.test(printed) ? governmentOf(country) : null;
  const company = isTheirs ? government : (printed ?? null);
  if (recipients === null || company === null) return recipients ?? company?.replace(/^the /i, '') ?? null;
  return `${recipients} and ${company}`;
}

/** `the text should include`: a thing without a name of its own cannot act, so its owner is asked. */
function isThing(bare: string): boolean {
  if (actors.test(bare) || otherActors.test(bare)) return false;
  // At the beginning of a sentence any word has a capital: `Investment rules`.
  return (
    /^\p{Ll}/u.test(bare) ||
    (/^\p{Lu}[\p{Ll}'-]+ \p{Ll}/u.test(bare) && !/ \p{Lu}/u.test(bare) && countriesIn(bare).length === 0)
  );
}

/** What must be done to somebody is asked of the recipient, else of the government that has it in its hands; else of nobody. */
function passiveAddressee(bare: string, recipients: string | null, context: AddressContext): string | null {
  const [named] = countriesIn(bare).filter((hit) => hit.sort === 'name');
  return recipients ?? governmentOf(named?.code ?? context.country);
}

/** `Government of Kenya` of the country's code; null where there is none. */
export function governmentOf(country: string | null): string | null {
  const name = country === null ? null : countryName(country);
  if (name === null) return null;
  return `Government of ${/^(?:United|Netherlands|Philippines|Gambia|Maldives|Bahamas|Democratic|Central|Dominican)/.test(name) ? 'the ' : ''}${name}`;
}

/** Titles before a name. */
const TITLES = /^(?:(?:\p{Lu}[\p{L}.'-]*|of|the|for|and) ){0,6}$/u;

/** `Kim` is the recipient or person whose name holds it, and so is `Senator Ida Kim, the chair of the board`. */
function fullName(bare: string, context: AddressContext): string | null {
  const whole = context.recipients.find((name) => {
    const at = name.includes(' ') ? bare.indexOf(name) : -1;
    return (
      at >= 0 &&
      TITLES.test(bare.slice(0, at)) &&
      /^(?:, (?!and\b)[^,]*)?$/.test(bare.slice(at + name.length))
    );
  });
  if (whole !== undefined) return whole;
  if (!/^\p{Lu}[\p{L}'-]+$/u.test(bare)) return null;
  // A body that somebody works for is no person's name.
  if (context.bodies.includes(bare)) return null;
  const holds = (name: string): boolean => name.split(/\s+/).includes(bare) && name !== bare;
  const recipient = context.recipients.find(holds) ?? null;
  if (recipient !== null || actors.test(bare)) return recipient;
  return context.persons.named(bare);
}
