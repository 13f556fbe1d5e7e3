import { headOf, isFirstWord } from './registry.js';
import { withoutPossessive, wordEnd } from './tokens.js';

/** Acronyms and short names that a text itself defines, each with the ids of the instruments it means. */
export class ShortNames {
  private readonly ids = new Map<string, readonly string[]>();
  /** Words that none of the names begins with that the registry knows. */
  private readonly heads = new Set<string>();

  add(name: string, ids: readonly string[]): void {
    this.ids.set(name, ids);
    const head = headOf(name);
    if (!isFirstWord(head)) this.heads.add(head);
  }

  meant(name: string): readonly string[] | undefined {
    return this.ids.get(name);
  }

  /** Can one of them begin with the word at a place, where no name of the registry can? */
  mayOpen(text: string, at: number, to: number): boolean {
    return this.heads.size > 0 && this.heads.has(withoutPossessive(text.slice(at, wordEnd(text, at, to))));
  }
}
