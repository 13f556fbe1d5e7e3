import { instrumentById } from '../../lexicon/instruments/index.js';
import type { Hit } from './hit.js';
import { protocolsOf } from './registry.js';

/** An instrument that the text has named, how often, and where last. */
interface Named {
  readonly hit: Hit;
  readonly times: number;
  readonly last: number;
}

/** What was named longer ago than this many mentions is not looked for one by one. */
const RECENT = 1_000;

/** When a treaty was named: by which mention, and in which place among those that it names. */
interface Turn {
  readonly mention: number;
  readonly place: number;
}

/** The turns of one treaty; those that are not recent any more are passed over once. */
class Turns {
  private readonly all: Turn[] = [];
  private passed = 0;

  add(turn: Turn): void {
    this.all.push(turn);
  }

  firstAfter(mention: number): Turn | undefined {
    while ((this.all[this.passed]?.mention ?? Number.POSITIVE_INFINITY) <= mention) this.passed++;
    return this.all[this.passed];
  }
}

/** The mentions of a text up to a paragraph, so that a paragraph need not look at each of them. */
export class History {
  private readonly hits: Hit[] = [];
  private readonly bySort = new Map<string, Map<string, Named>>();
  private readonly treaties = new Map<string, Turns>();
  private count = 0;

  add(hits: readonly Hit[]): void {
    for (const hit of hits) this.addOne(hit);
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  /** The mentions before this paragraph, the last of them. */
  get recent(): readonly Hit[] {
    return this.hits.slice(-RECENT);
  }

  /** The treaties with protocols that the recent mentions name, in the order in which the first of these name them. */
  get recentTreaties(): readonly string[] {
    const firsts: (readonly [id: string, first: Turn])[] = [];
    for (const [id, turns] of this.treaties) {
      const first = turns.firstAfter(this.count - RECENT);
      if (first === undefined) this.treaties.delete(id);
      else firsts.push([id, first]);
    }
    firsts.sort(([, a], [, b]) => a.mention - b.mention || a.place - b.place);
    return firsts.map(([id]) => id);
  }

  private addOne(hit: Hit): void {
    this.count++;
    this.hits.push(hit);
    for (const [place, id] of hit.ids.entries()) if (protocolsOf(id).length > 0) this.take(id, place);
    const key = hit.ids.join();
    for (const title of sortsOf(hit)) {
      const named = this.bySort.get(title) ?? new Map<string, Named>();
      named.set(key, { hit, times: (named.get(key)?.times ?? 0) + 1, last: this.count });
      this.bySort.set(title, named);
    }
  }

  private take(id: string, place: number): void {
    const turns = this.treaties.get(id) ?? new Turns();
    turns.add({ mention: this.count, place });
    this.treaties.set(id, turns);
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
