import { headOf } from './registry.js';

/** Acronyms and short names that a text itself defines, each with the ids of the instruments it means. */
export class ShortNames {
  private readonly ids = new Map<string, readonly string[]>();
  private readonly heads = new Set<string>();

  add(name: string, ids: readonly string[]): void {
    this.ids.set(name, ids);
    this.heads.add(headOf(name));
  }

  meant(name: string): readonly string[] | undefined {
    return this.ids.get(name);
  }

  /** Can one of them begin with the word, its possessive left out? */
  mayOpen(word: string): boolean {
    return this.heads.has(word);
  }
}
