/** An object that came out of JSON, of which nothing else is known. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Whether a value may name a file of a dataset: a name in the folder itself, neither hidden nor a way out of it. What a
 * file says is not believed further than that.
 */
export const isPlainName = (value: unknown): value is string =>
  typeof value === 'string' && /^[^./\\\0][^/\\\0]*$/.test(value);

/**
 * The order of code points, which is that of UTF-8 bytes: the same in every locale, unlike `localeCompare`, and on
 * both sides of U+FFFF, unlike `<`.
 */
export function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = rank(a.charCodeAt(i)) - rank(b.charCodeAt(i));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Halves of pairs stand for code points above all others, and so are counted after U+FFFF. */
const rank = (unit: number): number => (unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit);
