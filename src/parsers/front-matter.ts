import { createRequire } from 'node:module';
import { parse as parseToml } from 'smol-toml';
import type { Metadata } from '../schema/document.js';
import { fragmentNodes } from './html/tree.js';
import { certainFields, simpleFields } from './simple-yaml.js';

const require = createRequire(import.meta.url);

/** Loaded when a front matter needs it, which few do. */
const yaml = (): typeof import('yaml') => require('yaml');

/** Errors are caught; what it would warn of, with words of the text, is nobody's concern. */
const QUIET = { logLevel: 'error' } as const;

const NOTHING: Metadata = { title: null, date: null, language: null };

/**
 * Title, date and language of a front matter, fences included: YAML between `---`, TOML between `+++`.
 * Of a front matter that does not parse, the lines that are certain by themselves count; it is furniture all the same.
 */
export function readFrontMatter(matter: string | null): Metadata {
  if (matter === null) return NOTHING;
  const fields = parseFields(matter);
  const field = (...names: string[]): string | null => {
    const value = names.map((name) => fields.get(name)).find((v) => v !== undefined && v !== '');
    return value ?? null;
  };
  return {
    title: decoded(field('title'))?.replace(/\s+/g, ' ').trim() ?? null,
    date:
      /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(field('date', 'published', 'published_time') ?? '')?.[0] ?? null,
    language: field('lang', 'language'),
  };
}

const REFERENCE = /&#?[\da-z]{2,}(?=;)/i;

/** Sites print `The bay&#8217;s towers` as a reader sees it. */
const decoded = (title: string | null): string | null =>
  title === null || title.includes('<') || !REFERENCE.test(title)
    ? title
    : fragmentNodes(title)
        .map((node) => ('value' in node ? node.value : ''))
        .join('');

function parseFields(matter: string): Map<string, string> {
  const body = matter.replace(/^(?:---|\+\+\+)[^\n]*\n/, '').replace(/\n(?:---|\+\+\+)\s*$/, '');
  const isToml = matter.startsWith('+++');
  // Most are simple, and a parser of all YAML takes thirty times as long.
  const simple = isToml ? null : simpleFields(body);
  try {
    const parsed: unknown = simple ?? (isToml ? parseToml(body) : yaml().parse(body, QUIET));
    if (typeof parsed !== 'object' || parsed === null) return new Map();
    const entries = simple ?? Object.entries(parsed);
    return new Map([...entries].map(([key, value]) => [key.toLowerCase(), textOf(value)]));
  } catch {
    return isToml ? new Map() : certainFields(body);
  }
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
