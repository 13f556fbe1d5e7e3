import { headOf, isFirstWord } from './registry.js';
import { withoutPossessive, wordEnd } from './tokens.js';

/** Acronyms and short names that a text itself defines, each with the ids of the instruments it means. */
export class ShortNames {
  private readonly ids = new Map<string, readonly string[]>();
  /** Words that none of the names begins with that the registry knows. */
  private readonly heads = new Set<string>();
  /** Acronyms of instruments that the text defines for something else. */
  private readonly others = new Set<string>();

  add(name: string, ids: readonly string[]): void {
    this.others.delete(name);
    this.ids.set(name, ids);
    const head = headOf(name);
    if (!isFirstWord(head)) this.heads.add(head);
  }

  meant(name: string): readonly string[] | undefined {
    return this.ids.get(name);
  }

  addOther(acronym: string): void {
    this.others.add(acronym);
  }

  isOther(acronym: string): boolean {
    return this.others.has(acronym);
  }

  /** Does one of them begin with a word that none of the registry begins with? */
  get openMore(): boolean {
    return this.heads.size > 0;
  }

  /** Can such a one begin at a place? */
  mayOpen(text: string, at: number, to: number): boolean {
    return this.heads.has(withoutPossessive(text.slice(at, wordEnd(text, at, to))));
  }
}
