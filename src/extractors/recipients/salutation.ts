import { nobody } from '../../lexicon/address-words.js';
import { endBefore, withoutEnd } from '../../lexicon/ends.js';
import type { Document } from '../../schema/document.js';
import type { Span } from '../../schema/span.js';
import { folded, trimmed } from '../mention.js';
import { officeBefore } from '../office.js';
import { honorificLength } from '../people.js';

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
  /^[("'\s]*(?:Dear|Dearest|To the|To|Chers?|Chères?|Estimad[oa]s?|Sehr geehrter?|Liebe|Prezad[oa]s?|Honou?rable|Distinguished|Esteemed|Respected|Your)\s+(?:the\s+)?(?=\S)/i;
const END_MARK = /[\s,:;.!)]/;

/** Read the salutation lines of the opening. `Dear Madam Speaker: (Dear Madam President:)` greets two. */
export function readSalutations(document: Document, lines: readonly Span[]): Salutation[] {
  return lines.map((line) => {
    const span = trimmed(document.text, {
      start: line.start,
      end: line.start + endBefore(document.text.slice(line.start, line.end), END_MARK),
    });
    const stretch = document.text.slice(line.start, line.end);
    const greeted = [...stretch.matchAll(/[^:(]+/g)].flatMap((part) =>
      greetedIn(stretch, { start: part.index, end: part.index + part[0].length }),
    );
    return {
      ...span,
      text: folded(document, span).replace(/[:,]? ?\(.*/s, ''),
      greeted: greeted.map((g) => ({ ...g, start: g.start + line.start, end: g.end + line.start })),
    };
  });
}

/** Whom one part of a salutation names; nobody where it only says `Excellency` or `Sir or Madam`. */
function greetedIn(stretch: string, part: Span): Greeted[] {
  const text = withoutEnd(stretch.slice(part.start, part.end), END_MARK);
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  const bare = rest.replace(/\s+/g, ' ').trim();
  if (
    bare === '' ||
    nobody.test(bare) ||
    (lead === 0 && !/^(?:Mr|Mrs|Ms|Madam|Prime|President|Members?)\b/.test(bare))
  )
    return [];
  return [nameOf(rest, part.start + lead)];
}

/** `Madam Speaker`, `Prime Minister Stefan Ek`, `Mr. Ek`, `Members of the Council (COE)`. */
function nameOf(rest: string, at: number): Greeted {
  const title = honorificLength(rest);
  const holder = officeBefore(rest.slice(title));
  const before = honorific(rest, title);
  const end = at + rest.length;
  if (holder === null) return { start: at + title, end, honorific: before, position: null };
  return {
    start: at + title + holder.from,
    end,
    honorific: [before, holder.honorific].filter((said) => said !== null).join(' ') || null,
    position: holder.position.replace(/\s+/g, ' '),
  };
}

function honorific(rest: string, length: number): string | null {
  return rest.slice(0, length).replace(/\s+/g, ' ').trim() || null;
}
