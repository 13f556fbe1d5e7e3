/** A number of signatories that a text asserts. */
export interface CountAssertion {
  readonly line: number;
  /** The words that assert it. */
  readonly text: string;
  readonly count: number;
  /** False for `more than 50`, `nearly 50`. */
  readonly exact: boolean;
  readonly kind: 'organization' | 'person' | 'any';
}
