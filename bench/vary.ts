import { random } from './random.js';

/*
 * Letters like other letters: the same layouts with other names, dates and orders of paragraphs, so that no two are alike
 * and the index of organizations grows as it would.
 */

const MONTH = /\b(?:January|February|March|April|June|July|August|September|October|November|December)\b/g;
const MONTHS = ['January', 'March', 'April', 'June', 'July', 'September', 'October', 'December'];
const YEAR = /\b(?:19|20)\d\d\b/g;
const DAY = /\b(?:[1-9]|1\d|2[0-8])(?= (?:January|February|March|April|May|June|July|August))/g;
/** Names are long capitalized words that no text has often. */
const NAME = /\b\p{Lu}\p{Ll}{4,}\b/gu;
const OFTEN = 3;
const ENDINGS = ['a', 'en', 'ova', 'ito', 'ard', 'eni', 'oko', 'ili', 'ström', 'ez'];

/** Paragraphs that open and close a letter stay where they are. */
const EDGE = 4;

/** The `n`th variation of a text; the same every time. */
export function varied(text: string, n: number): string {
  const chance = random(n);
  const pick = <T>(items: readonly T[], otherwise: T): T =>
    items[Math.floor(chance() * items.length)] ?? otherwise;
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(NAME)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = new Map<string, string>();
  const renamed = (name: string): string => {
    if ((counts.get(name) ?? 0) > OFTEN || chance() < 0.7) return names.get(name) ?? name;
    const other = names.get(name) ?? name.slice(0, -2) + pick(ENDINGS, 'a');
    names.set(name, other);
    return other;
  };
  const other = text
    .replace(NAME, renamed)
    .replace(YEAR, () => String(1960 + Math.floor(chance() * 66)))
    .replace(DAY, () => String(1 + Math.floor(chance() * 28)))
    .replace(MONTH, (month) => pick(MONTHS, month));
  return reordered(other, chance);
}

/** Neighbours in the middle of the letter change places. */
function reordered(text: string, chance: () => number): string {
  const parts = text.split(/(\n[ \t]*\n)/);
  // Paragraphs stand at even places, the lines between them at odd ones.
  for (let i = EDGE * 2; i + 2 < parts.length - EDGE * 2; i += 2) {
    const [one, two] = [parts[i], parts[i + 2]];
    if (one === undefined || two === undefined || chance() < 0.5) continue;
    parts[i] = two;
    parts[i + 2] = one;
  }
  return parts.join('');
}
