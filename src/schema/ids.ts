/**
 * Ids of documents: the path without its extension as a slug, unique in the run. Of two paths with one slug the later in
 * the list gets a number.
 * @param paths in the order of the dataset
 */
export function documentIds(paths: readonly string[]): string[] {
  const taken = new Set<string>();
  // Where many have one slug, each would have to ask for all numbers before its own.
  const next = new Map<string, number>();
  return paths.map((path) => {
    const slug = slugOf(path);
    let id = slug;
    let n = next.get(slug) ?? 2;
    while (taken.has(id)) id = `${slug}-${n++}`;
    next.set(slug, n);
    taken.add(id);
    return id;
  });
}

function slugOf(path: string): string {
  const bare = path.replace(/\.[^./]+$/, '');
  const slug = bare
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'document' : slug;
}
