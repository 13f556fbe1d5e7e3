import { instrumentById } from '../../lexicon/instruments/index.js';
import type { Hit } from './hit.js';

const TO =
  /^[\s\uFEFF]+(?:additional[\s\uFEFF]+)?(?:to|of)[\s\uFEFF]+(?:the[\s\uFEFF]+)?(?:(?:four|1949)[\s\uFEFF]+)?$/;

/** `Additional Protocols I and II to the Geneva Conventions` is one mention: it names the protocols, not their treaty. */
export function joinedToTreaties(hits: readonly Hit[], text: string): Hit[] {
  const joined: Hit[] = [];
  for (const hit of hits) {
    const last = joined.at(-1);
    if (last !== undefined && isOf(last, hit) && TO.test(text.slice(last.end, hit.start)))
      joined[joined.length - 1] = { ...last, end: hit.end };
    else joined.push(hit);
  }
  return joined;
}

/** Is the first a protocol, or several, of the second? */
function isOf(protocol: Hit, treaty: Hit): boolean {
  return protocol.ids.every((id) => {
    const { parent } = instrumentById.get(id) ?? {};
    return parent !== undefined && treaty.ids.includes(parent);
  });
}
