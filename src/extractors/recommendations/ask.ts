/** How a sentence asks. */
export interface Ask {
  readonly rule:
    | 'ask-verb'
    | 'ask-passive'
    | 'ask-participle'
    | 'modal'
    | 'necessity'
    | 'please'
    | 'soft-ask'
    | 'upr';
  /** Who is asked, as printed; null where nobody is named. */
  readonly addressee: string | null;
  /** The text from the action on. */
  readonly action: string;
  /** The addressee's words are what is acted upon: `detainees must be released`. */
  readonly passive: boolean;
  /** The addressee is the object of an asking verb, so that it can act, whatever its words. */
  readonly isObject?: boolean;
}

/** Whom a lead-in asks. */
export type Asked = Pick<Ask, 'addressee' | 'passive' | 'action' | 'isObject'>;

/** Somebody who is asked, by nothing but being named. */
export const asking = (to: string): Asked => ({ addressee: to, passive: false, action: '' });
