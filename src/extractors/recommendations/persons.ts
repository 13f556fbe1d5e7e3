import { looksLikePerson } from '../people.js';

const NAME = /\p{Lu}[\p{Ll}'-]+(?: \p{Lu}[\p{Ll}'-]+){1,3}/gu;

/** The persons that a running text has named so far, for the pronouns and single names that follow. */
export class Persons {
  /** What has been read since somebody last asked. */
  private unread: string[] = [];
  private latest: string | null = null;
  /** The last name that holds a word. */
  private readonly byWord = new Map<string, string>();

  read(text: string): void {
    this.unread.push(text);
  }

  /** Whom the text named last. */
  last(): string | null {
    this.catchUp();
    return this.latest;
  }

  /** `Kim` gives the last person whose name holds it. */
  named(word: string): string | null {
    this.catchUp();
    return this.byWord.get(word) ?? null;
  }

  private catchUp(): void {
    for (const [name] of this.unread.flatMap((text) => [...text.matchAll(NAME)])) {
      if (!looksLikePerson(name)) continue;
      this.latest = name;
      for (const word of name.split(' ')) this.byWord.set(word, name);
    }
    this.unread = [];
  }
}
