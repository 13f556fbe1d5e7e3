import { countryOf } from '../lexicon/countries/index.js';
import { withoutEnd } from '../lexicon/ends.js';
import { headerLabels, officeGreeting } from '../lexicon/letter-parts.js';
import { documentSymbol, titleWords } from '../lexicon/text-titles.js';
import type { Document } from '../schema/document.js';
import { overlapping, type Span } from '../schema/span.js';
import { folded, verbatim } from './mention.js';
import { officeBefore } from './office.js';
import { couldBeTitle, isPhrase, linesOf } from './title-lines.js';

/**
 * The document's own title: its front matter's, a `Re:` line, the page's first heading, else the line above the text that
 * is neither letterhead nor address.
 * @param taken spans of dates and lines of addresses: they are no titles
 */
export function titleOf(document: Document, taken: readonly Span[]): string | null {
  const page = document.blocks.find(
    (block) => block.kind === 'heading' && block.depth === 1 && block.part !== 'furniture',
  );
  const heading = page === undefined ? null : clean(verbatim(document, page));
  const stated = document.metadata.title;
  if (/\.html?$/i.test(document.path) && heading !== null) return heading;
  if (stated !== null) return heading !== null && stated.startsWith(heading) ? heading : withoutSite(stated);
  return subjectOf(document) ?? heading ?? lineTitle(document, taken);
}

const clean = (title: string): string => withoutEnd(title.replace(ANCHOR, ''), /[*†]/).trim();

/** `Title {#the-title .large}`: what some dialects of Markdown call a heading by. */
const ANCHOR = / ?\{[#.][\w .#:-]{1,120}\}$/;

/** `Title | Site` and `Title - Site` name the site behind the title. */
function withoutSite(title: string): string {
  return title.replace(/(?<!\s)\s+[|»·]\s+[^|»·]{2,60}$/, '').trim();
}

function subjectOf(document: Document): string | null {
  const firstBody = document.blocks.find((block) => block.part === 'body');
  for (const block of document.blocks) {
    if (block.part === 'furniture' || (block.part === 'body' && block !== firstBody)) continue;
    for (const line of block.lines) {
      if (!document.text.slice(line.start, line.end).includes(':')) continue;
      const text = verbatim(document, line);
      const label = headerLabels.subject.exec(text);
      if (label !== null && !/^ref/i.test(text)) return clean(text.slice(label[0].length)) || null;
    }
  }
  return null;
}

/** The best line of the opening: one that says what it is, else the last above a salutation or the first of all. */
function lineTitle(document: Document, taken: readonly Span[]): string | null {
  const opening = document.blocks.filter((block) => block.part === 'opening');
  const inOrder = [...taken].sort((a, b) => a.start - b.start);
  const lines = opening
    .flatMap((block) => linesOf(document, block))
    .filter(
      (line) => !overlapping(inOrder, line).some((span) => span.end - span.start > line.text.length / 3),
    );
  const greets = opening.some((block) => {
    const text = folded(document, block);
    return /^(?:Dear|Excellenc|Your |To whom|Madam|Sir|Hon)/.test(text) || officeGreeting.test(text);
  });
  const usable = lines.filter((line) => couldBeTitle(line.text));
  const stated = lines.findIndex((line) => /^(?:joint |concurrent )?resolution$/i.test(line.text));
  const resolved = stated < 0 ? undefined : usable.find((line) => lines.indexOf(line) > stated);
  // A page prints its title above the text that prints it too.
  const twice = usable.find(
    ({ text }, i) =>
      text.split(' ').length >= LEAST_OF_TITLE && usable.some((line, n) => n > i && line.text === text),
  );
  const named = usable.find((line) => titleWords.test(line.text));
  const isNumberedDocument = opening.some((block) => documentSymbol.test(folded(document, block)));
  const above = greets
    ? (named ?? usable.filter((line) => isPhrase(line.text)).at(-1))
    : (twice ?? (isNumberedDocument ? named : undefined) ?? usable[0]);
  const chosen = resolved ?? above;
  if (chosen === undefined) return null;
  const title = clean(verbatim(document, chosen)).replace(/^\d+\/\d+\.?\s+/, '');
  const below = lines[lines.indexOf(chosen) + 1];
  return below !== undefined && countryOf(below.text) !== null
    ? `${title}: ${verbatim(document, below)}`
    : title;
}

/** A line that a page prints twice is its title where it has so many words. */
const LEAST_OF_TITLE = 4;

/** Whom a title addresses: `An open letter to Attorney General Ana Ek`; null where it names nobody. */
export function addressedInTitle(title: string | null): string | null {
  const [, to] =
    /\b(?:letter|appeal|petition) to (?:the )?(.{3,80}?)(?: (?:on|about|regarding|concerning|from)\b.*|:.*)?$/is.exec(
      title ?? '',
    ) ?? [];
  if (to === undefined) return null;
  const holder = officeBefore(to);
  const name = holder === null ? '' : to.slice(holder.from);
  return name.includes(' ') ? name : to;
}
