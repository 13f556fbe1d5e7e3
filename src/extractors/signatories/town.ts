import { countryOf, placeCountry } from '../../lexicon/countries/index.js';
import { legalForm } from '../../lexicon/organization-words.js';
import { postalStates, unsureStates } from '../../lexicon/postal-states.js';
import { isOfLanguage } from '../../lexicon/vocabulary.js';
import { hasOrganizationWord, isRole } from '../people.js';

const TOWN = /^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?$/u;

/**
 * Is what stands between a name and a country a town or province of it? `Goma, DRC` where the lexicon knows it,
 * `Varanasi, India` where nothing says that it belongs to the name.
 */
export function isTownOf(town: string, place: string, name: string): boolean {
  const country = countryOf(place);
  if (country === null) return false;
  if (placeCountry(town) === country && countryOf(town) === null) return true;
  return (
    name.includes(' ') &&
    TOWN.test(town) &&
    placeCountry(town) === null &&
    !legalForm.test(town) &&
    !isOfName(town)
  );
}

/** `Centre for Water, Energy, Kenya`: a word of the language is one of the name. */
function isOfName(text: string): boolean {
  return hasOrganizationWord(text) || text.toLowerCase().split(' ').some(isOfLanguage);
}

const TOWN_OF_STATE = /^(?:\p{Lu}[\p{L}'.-]*\p{Ll} ){0,2}\p{Lu}[\p{L}'-]*\p{Ll}$/u;

/** The country of `Cleveland, OH`, given town and postal code; null where they are none. */
export function countryOfState(town: string, state: string): string | null {
  const country = postalStates.get(state);
  if (country === undefined || !TOWN_OF_STATE.test(town)) return null;
  const known = placeCountry(town);
  if (known !== null || unsureStates.has(state)) return known === country ? country : null;
  return hasOrganizationWord(town) || isRole(town) || legalForm.test(town) ? null : country;
}
