import { countryName, countryOf, placeCountry } from '../../lexicon/countries/index.js';
import type { Found, SignatoryRow } from '../../schema/rows.js';

/** A country, and a state of this other one. */
const BOTH = { name: 'Georgia', code: 'USA' } as const;

/** So many places of a list that are states of the other country tell which one is meant. */
const LEAST_STATES = 2;

/** `Georgia` beside `Colorado` and `Illinois` is the state. */
export function amongStates(rows: readonly Found<SignatoryRow>[]): readonly Found<SignatoryRow>[] {
  if (!rows.some(({ location }) => location === BOTH.name)) return rows;
  const states = new Set(rows.flatMap(({ location }) => (isState(location) ? [location] : [])));
  if (states.size < LEAST_STATES) return rows;
  return rows.map((row) =>
    row.location === BOTH.name ? { ...row, country_code: BOTH.code, country: countryName(BOTH.code) } : row,
  );
}

const isState = (location: string | null): boolean =>
  location !== null && placeCountry(location) === BOTH.code && countryOf(location) === null;
