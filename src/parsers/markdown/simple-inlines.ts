import type { Span } from '../../schema/span.js';
import { FOOTNOTE_MARK } from '../html/walker.js';
import type { Definitions } from './definitions.js';
import { nextLine } from './pieces.js';
import type { Mark } from './simple-marks.js';
import { marksOf } from './simple-scanner.js';

/**
 * A stretch of text as a reader sees it, or a line end on purpose. Offsets in the source; `value` is what a stretch says
 * where the source writes it in another way.
 */
export type Inline =
  | { readonly kind: 'text'; readonly start: number; readonly end: number; readonly emphasis: number }
  | {
      readonly kind: 'value';
      readonly value: string;
      readonly start: number;
      readonly end: number;
      readonly emphasis: number;
    }
  | { readonly kind: 'break'; readonly start: number };

/** A stretch of the source, a line end, a character that the source writes in another way. */
interface Part extends Span {
  readonly sort: 'stretch' | 'line' | 'character';
  readonly value?: string;
}

const VISIBLE = /[^\s\uFEFF]/;

/**
 * The texts of a paragraph, where its reading as Markdown is certain: plain text, emphasis, links, pictures, escapes, tags
 * and references of common kinds. Null where it holds anything else, such as code.
 * @param prefix what begins each further line and is no text, such as the mark of a quote
 */
export function inlinesOf(
  source: string,
  span: Span,
  definitions: Definitions,
  prefix = '',
): Inline[] | null {
  const marks = marksOf(source, span, definitions, prefix);
  if (marks === null) return null;
  if (marks.length === 0) return span.start < span.end ? [{ kind: 'text', ...span, emphasis: 0 }] : [];
  const texts = new Texts(source, span.start);
  for (const mark of marks) texts.mark(mark);
  texts.close(span.end, span.end);
  return texts.inlines;
}

/** Gathers the texts between the marks, as Markdown does: a text ends where emphasis, a link or a tag begins or ends. */
class Texts {
  readonly inlines: Inline[] = [];
  /** What the open text is made of: stretches of the source, what stands for others, line ends. */
  private parts: Part[] = [];
  private emphasis = 0;
  private isRaised = false;

  constructor(
    private readonly source: string,
    private from: number,
  ) {}

  mark(mark: Mark): void {
    switch (mark.kind) {
      case 'run': {
        const { start, end, closing, opening } = mark;
        if (closing > 0) this.close(start, start + closing);
        this.emphasis -= mark.closed;
        if (opening > 0) this.close(end - opening, end);
        this.emphasis += mark.opened;
        break;
      }
      case 'syntax':
        this.close(mark.start, mark.end);
        break;
      case 'break':
        this.close(mark.start, mark.end);
        this.inlines.push({ kind: 'break', start: mark.at });
        break;
      case 'tag':
        this.close(mark.start, mark.end);
        if (mark.tag.name === 'br') this.inlines.push({ kind: 'break', start: mark.start });
        if (mark.tag.name === 'sup') this.isRaised = !mark.tag.isClosing;
        break;
      case 'line':
        this.add(mark, { start: mark.at, end: nextLine(this.source, mark.at), sort: 'line' });
        break;
      case 'character':
        this.add(mark, { ...mark, sort: 'character' });
    }
  }

  private add({ start, end }: Span, part: Part): void {
    this.stretch(start);
    this.parts.push(part);
    this.from = end;
  }

  /** End the stretch of the source that stands before `end`. */
  private stretch(end: number): void {
    if (this.from < end) this.parts.push({ start: this.from, end, sort: 'stretch' });
  }

  /** End the text at `end`; the next begins at `next`. */
  close(end: number, next: number): void {
    this.stretch(end);
    this.from = next;
    const { parts, emphasis } = this;
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined) return;
    this.parts = [];
    if (this.isRaised && FOOTNOTE_MARK.test(this.valueOf(parts))) return;
    if (this.standsAsTold(parts)) {
      for (const { sort, start, end } of parts)
        if (sort === 'stretch') this.inlines.push({ kind: 'text', start, end, emphasis });
    } else {
      const value = this.valueOf(parts);
      this.inlines.push({ kind: 'value', value, start: first.start, end: last.end, emphasis });
    }
  }

  /** Does telling the stretches say all? Not where another character stands for them, nor where nothing visible begins or ends them. */
  private standsAsTold(parts: readonly Part[]): boolean {
    const first = parts[0]?.start ?? 0;
    if (parts.length === 1) return parts[0]?.sort === 'stretch';
    return (
      parts.at(-1)?.sort === 'stretch' &&
      VISIBLE.test(this.source.charAt(first)) &&
      parts.every(({ sort }) => sort !== 'character')
    );
  }

  private valueOf(parts: readonly Part[]): string {
    return parts.map(({ start, end, value }) => value ?? this.source.slice(start, end)).join('');
  }
}
