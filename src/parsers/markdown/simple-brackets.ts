import type { Definitions } from './definitions.js';
import { noteEnd, targetAt } from './simple-links.js';
import type { Mark } from './simple-marks.js';
import { pair, type Run } from './simple-runs.js';

/** `[` or `![`, for which a `]` may come. */
interface Opener {
  readonly start: number;
  /** Where its text begins. */
  readonly text: number;
  readonly isImage: boolean;
  /** Marks and runs before it. */
  readonly marks: number;
  readonly runs: number;
  /** Does a link stand within it, so that it can be none? */
  holdsLink: boolean;
}

/** A text with more brackets that wait for theirs is not simple. */
const MOST_OPENERS = 32;

/** Reads the brackets of one text: those of links and pictures are marks, the others are text. */
export class Brackets {
  private readonly openers: Opener[] = [];

  constructor(
    private readonly source: string,
    private readonly end: number,
    private readonly definitions: Definitions,
    private readonly marks: Mark[],
    private readonly runs: Run[],
  ) {}

  /** `[`: gives where it ends, null where its reading is not certain. */
  open(at: number): number | null {
    const { source, marks, runs } = this;
    const isImage = source.charAt(at - 1) === '!' && marks.at(-1)?.end !== at;
    const start = isImage ? at - 1 : at;
    const note = noteEnd(source, at, this.end, this.definitions);
    if (isImage && source.charAt(at + 1) === '^') return null;
    if (note !== null) {
      marks.push({ kind: 'syntax', start: at, end: note });
      return note;
    }
    if (this.openers.length >= MOST_OPENERS) return null;
    this.openers.push({
      start,
      text: at + 1,
      isImage,
      marks: marks.length,
      runs: runs.length,
      holdsLink: false,
    });
    marks.push({ kind: 'bracket', start, end: at + 1 });
    return at + 1;
  }

  /** `]`: gives where it ends with the target of its link, null where its reading is not certain. */
  close(at: number): number | null {
    const opener = this.openers.pop();
    if (opener === undefined || opener.holdsLink) return at + 1;
    const { source, marks, runs } = this;
    const target = targetAt(source, at + 1, this.end, source.slice(opener.text, at), this.definitions);
    if (target === 'unsure') return null;
    if (target === 'none') return at + 1;
    if (!pair(source, runs.slice(opener.runs))) return null;
    runs.length = opener.runs;
    if (opener.isImage) {
      marks.length = opener.marks;
      marks.push({ kind: 'syntax', start: opener.start, end: target.end });
    } else {
      marks[opener.marks] = { kind: 'syntax', start: opener.start, end: opener.text };
      marks.push({ kind: 'syntax', start: at, end: target.end });
      for (const other of this.openers) if (!other.isImage) other.holdsLink = true;
    }
    return target.end;
  }
}
