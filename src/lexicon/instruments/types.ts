/** An entry of the registry: a treaty, declaration or other instrument, and what texts call it. */
export interface Instrument {
  /** Id as in the contract: `ICCPR`, `ILO-C029`. */
  readonly id: string;
  /** Official English title. */
  readonly title: string;
  readonly kind: 'treaty' | 'protocol' | 'ilo_convention' | 'declaration' | 'resolution' | 'other';
  /** `YYYY-MM-DD`, or `YYYY` where only the year is known. */
  readonly adopted: string;
  /** Every other name that texts use: short, popular, French, Spanish, and common misnamings. */
  readonly names: readonly string[];
  /** Exact-case acronyms in English, French and Spanish. */
  readonly acronyms: readonly string[];
  /** Of a protocol: id of the treaty that it belongs to; of one to several, the first. */
  readonly parent?: string;
}
