import { instrumentById } from '../../lexicon/instruments/index.js';
import type { Hit } from './hit.js';

/** An instrument that the text has named, how often, and where last. */
interface Named {
  readonly hit: Hit;
  readonly times: number;
  readonly last: number;
}

/** What was named longer ago than this many mentions is not looked for one by one. */
const RECENT = 1_000;

/** The mentions of a text up to a paragraph, so that a paragraph need not look at each of them. */
export class History {
  /** The mentions before this paragraph, the last of them. */
  recent: readonly Hit[] = [];
  private readonly bySort = new Map<string, Map<string, Named>>();
  private count = 0;

  add(hits: readonly Hit[]): void {
    if (hits.length === 0) return;
    for (const hit of hits) this.addOne(hit);
    this.recent = [...this.recent, ...hits].slice(-RECENT);
  }

  private addOne(hit: Hit): void {
    this.count++;
    const key = hit.ids.join();
    for (const title of sortsOf(hit)) {
      const named = this.bySort.get(title) ?? new Map<string, Named>();
      named.set(key, { hit, times: (named.get(key)?.times ?? 0) + 1, last: this.count });
      this.bySort.set(title, named);
    }
  }

  /** The instrument of a sort, such as `Convention`, that the text names most, of equals the last. */
  mostNamed(title: string): Hit | undefined {
    let most: Named | undefined;
    for (const named of this.bySort.get(title)?.values() ?? []) {
      if (
        most === undefined ||
        named.times > most.times ||
        (named.times === most.times && named.last > most.last)
      )
        most = named;
    }
    return most?.hit;
  }
}

/** Words that stand for an instrument that was named. */
const SORTS = ['Convention', 'Covenant', 'Charter', 'Statute'];

/** The words that can stand for a mention: those that the title of its one instrument holds. A protocol is none of them. */
export function sortsOf({ ids: [id, more] }: Hit): readonly string[] {
  const instrument = instrumentById.get(id ?? '');
  if (more !== undefined || instrument === undefined || instrument.kind === 'protocol') return [];
  return SORTS.filter((sort) => instrument.title.includes(sort));
}
