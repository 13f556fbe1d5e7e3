/*
 * Whom a text asks where a sentence names only what must be done: `Torture must be prohibited.`
 */

/** So often somebody is asked at least whom most of a text asks. */
const FEWEST = 3;

/** Whom most of those sentences ask that say whom they ask; null where no body is asked as often as all others. */
export function mostlyAsked(named: readonly string[]): string | null {
  const counts = new Map<string, { readonly first: string; count: number }>();
  for (const name of named) {
    const known = counts.get(name.toLowerCase());
    if (known === undefined) counts.set(name.toLowerCase(), { first: name, count: 1 });
    else known.count++;
  }
  const most = [...counts.values()].reduce((a, b) => (b.count > a.count ? b : a), { first: '', count: 0 });
  return most.count >= FEWEST && most.count * 2 >= named.length ? most.first : null;
}
