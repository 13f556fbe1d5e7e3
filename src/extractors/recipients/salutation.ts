import { nobody } from '../../lexicon/address-words.js';
import { endBefore, withoutEnd } from '../../lexicon/ends.js';
import type { Document } from '../../schema/document.js';
import type { Span } from '../../schema/span.js';
import { folded, trimmed } from '../mention.js';
import { officeBefore, titlesBefore } from '../office.js';
import { honorificLength, isRole, looksLikePerson } from '../people.js';
import { eachNamed } from './several.js';
import { sharingOffice } from './shared-office.js';

/** A salutation and whom it names. */
export interface Salutation extends Span {
  /** As printed, without the mark at its end. */
  readonly text: string;
  readonly greeted: readonly Greeted[];
}

/** Somebody greeted: the name's place, and what stands before it. */
export interface Greeted extends Span {
  readonly honorific: string | null;
  readonly position: string | null;
}

const LEAD =
  /^[("'\s,]*(?:and )?(?:Dear|Dearest|To the|To|Chers?|Chères?|Estimad[oa]s?|Sehr geehrter?|Liebe|Prezad[oa]s?|Spoštovan[ai]|Honou?rable|Hon'ble|Distinguished|Esteemed|Respected)\s+(?:the\s+)?(?=\S)/i;
const END_MARK = /[\s,:;.!)]/;

/** `Dear President (Dear Speaker)` and `Dear President, dear Commissioners` have two parts; `(COE)` belongs to a name. */
const PARTS = /(?:(?!, (?:and )?dear )[^:(]|\((?=[A-Z]{2,8}\)))+/gi;
const ACRONYM_AT_END = / ?\([A-Z]{2,8}\)?$/;

/** Read the salutation lines of the opening. `Dear Madam Speaker: (Dear Madam President:)` greets two. */
export function readSalutations(document: Document, lines: readonly Span[]): Salutation[] {
  return lines.map((line) => {
    const span = trimmed(document.text, {
      start: line.start,
      end: line.start + endBefore(document.text.slice(line.start, line.end), END_MARK),
    });
    const stretch = document.text.slice(line.start, line.end);
    const greeted = [...stretch.matchAll(PARTS)].flatMap((part) =>
      greetedIn(stretch, { start: part.index, end: part.index + part[0].length }),
    );
    return {
      ...span,
      text: folded(document, span).replace(/[:,]? ?\((?![A-Z]{2,8}\) ).*/s, ''),
      greeted: greeted.map((g) => ({ ...g, start: g.start + line.start, end: g.end + line.start })),
    };
  });
}

/** Whom one part of a salutation names; nobody where it only says `Excellency` or `Sir or Madam`. */
function greetedIn(stretch: string, part: Span): Greeted[] {
  const text = withoutEnd(stretch.slice(part.start, part.end), END_MARK).replace(/\s/g, ' ');
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  const bare = rest.replace(/ +/g, ' ').trim();
  if (bare === '' || nobody.test(bare) || (lead === 0 && !NAMES.test(bare) && officeBefore(bare) === null))
    return [];
  const sharing = sharingOffice(rest);
  if (sharing.length > 0) {
    const at = part.start + lead;
    return sharing.map((one) => ({ ...one, start: at + one.start, end: at + one.end }));
  }
  return eachNamed(rest, false).flatMap(({ start, end }) =>
    greetedAt(rest, { start, end }, part.start + lead),
  );
}

/** Begins a salutation that names somebody without `Dear`. */
const NAMES = /^(?:Mr|Mrs|Ms|Madam|Prime|President|Members?|Your|His|Her|Excellency|Hon)\b/;

/** One of those greeted: `the Trustees` without its article. */
function greetedAt(rest: string, { start, end }: Span, at: number): Greeted[] {
  const article = /^ *(?:and )?(?:(?:the|all) (?=\p{Lu}))?/u.exec(rest.slice(start, end))?.[0].length ?? 0;
  const text = withoutEnd(rest.slice(start + article, end), END_MARK).replace(ACRONYM_AT_END, '');
  const company = WITH_OTHERS.exec(text)?.index ?? text.length;
  return nameOf(text.slice(0, company), at + start + article);
}

/** Behind a name these are nobody. */
const WITH_OTHERS =
  /,? (?:and|&) (?:all |dear )?(?:the )?(?:colleagues|friends|team|staff|others|everyone|members|comrades)$/i;

/** `Madam Speaker`, `Prime Minister Stefan Ek`, `Mr. Ek`, `Members of the Council (COE)`. */
function nameOf(rest: string, at: number): Greeted[] {
  const title = titlesLength(rest);
  const before = honorific(rest, title);
  const said = rest.slice(title);
  const holder = officeBefore(said);
  if (holder !== null)
    return [
      {
        start: at + title + holder.from,
        end: at + rest.length,
        honorific: [before, holder.honorific].filter((word) => word !== null).join(' ') || null,
        position: holder.position.replace(/ +/g, ' '),
      },
    ];
  const comma = said.indexOf(',');
  const name = comma < 0 ? said : said.slice(0, comma);
  const behind = comma < 0 ? '' : (/^\s*(?:the )?(.*)$/s.exec(said.slice(comma + 1).trimEnd())?.[1] ?? '');
  const behindTitle = honorificLength(behind);
  if (before === null && behindTitle > 0 && isRole(name) && /^\p{Lu}/u.test(behind.slice(behindTitle)))
    return [titledBehind(rest, name, behindTitle, at)];
  // `Your Excellency, I write to you:` is no more than a sentence.
  const isName = looksLikePerson(name) || isRole(said) || !/^(?:Your|His|Her|Excellency)\b/.test(rest);
  if (!isName) return [];
  const isHolder = looksLikePerson(name) && isRole(behind) && !/^(?:and|&) /.test(behind);
  const end = at + (isHolder ? title + name.length : rest.length);
  return [{ start: at + title, end, honorific: before, position: isHolder ? behind : null }];
}

/** `Commissioner, Ms. Moe`: the name stands behind the office. */
function titledBehind(rest: string, position: string, title: number, at: number): Greeted {
  const from = rest.length - rest.slice(position.length + 1).trimStart().length;
  return {
    start: at + from + title,
    end: at + rest.length,
    honorific: honorific(rest.slice(from), title),
    position,
  };
}

/** `Mr. and Mrs.` are two before one name. */
function titlesLength(rest: string): number {
  const length = titlesBefore(rest);
  const joint = length > 0 ? (/^(?:and|&|et|y) /.exec(rest.slice(length))?.[0].length ?? 0) : 0;
  const second = joint > 0 ? honorificLength(rest.slice(length + joint)) : 0;
  return second > 0 ? length + joint + second : length;
}

function honorific(rest: string, length: number): string | null {
  return withoutEnd(rest.slice(0, length), /[\s,]/).replace(/\s+/g, ' ') || null;
}
