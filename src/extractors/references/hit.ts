import type { Span } from '../../schema/span.js';

/** A place that names an instrument, before it becomes a row. */
export interface Hit extends Span {
  /** Ids in the registry, or a slug of the name; several where one name means several. */
  readonly ids: readonly string[];
  readonly rule: string;
  /** Set where the registry does not know the instrument. */
  readonly unregistered?: {
    readonly name: string;
    readonly kind: 'treaty' | 'protocol' | 'declaration' | 'resolution' | 'national_law' | 'other';
    /** Of adoption, where the text prints it. */
    readonly year?: number | null;
  };
}

/** A hit, and how many words it takes. */
export interface Found {
  readonly hit: Hit;
  readonly count: number;
}

/** Keep the hits in reading order; where two overlap, what the registry knows, then what begins first and is longer. */
export function withoutOverlaps(hits: readonly Hit[]): Hit[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Hit[] = [];
  for (const hit of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= hit.start) kept.push(hit);
    else if (
      last.unregistered !== undefined &&
      (hit.unregistered === undefined || hit.end - hit.start > last.end - last.start)
    )
      kept[kept.length - 1] = hit;
  }
  return kept;
}
