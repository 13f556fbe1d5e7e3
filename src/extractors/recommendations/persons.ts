import { isRegion } from '../../lexicon/countries/index.js';
import { clauseOpeners } from '../../lexicon/function-words.js';
import { countriesIn } from '../countries.js';
import { looksLikePerson } from '../people.js';

const NAME = /\p{Lu}[\p{Ll}'-]+(?: \p{Lu}[\p{Ll}'-]+){1,3}/uy;
/** Only here can a name begin; Unicode's capitals are not looked for at every letter. */
const BEGINNING = /[A-Z\x80-\uFFFF]/g;

/** Two to four capitalized words in a row, in reading order. */
function namesIn(text: string): string[] {
  const names: string[] = [];
  BEGINNING.lastIndex = 0;
  while (BEGINNING.test(text)) {
    NAME.lastIndex = BEGINNING.lastIndex - 1;
    const [name] = NAME.exec(text) ?? [];
    if (name === undefined) continue;
    names.push(name);
    BEGINNING.lastIndex = NAME.lastIndex;
  }
  return names;
}

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
    for (const found of this.unread.flatMap(namesIn)) {
      // `If Ana Ek agrees`, `If Harbour agrees`
      const name = found.replace(clauseOpeners, '');
      if (!name.includes(' ') || !looksLikePerson(name) || isRegion(name) || isPeople(name)) continue;
      this.latest = name;
      for (const word of name.split(' ')) this.byWord.set(word, name);
    }
    this.unread = [];
  }
}

/** `North Korean` */
function isPeople(name: string): boolean {
  const [hit] = countriesIn(name);
  return hit?.start === 0 && hit.end === name.length;
}
