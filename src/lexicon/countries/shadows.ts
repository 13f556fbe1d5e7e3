/*
 * Phrases of English prose that hold a country's name, adjective or capital and mean something else: an instrument
 * named for where it was signed, a sea, a part of the world, a body. A scanner that takes the longest match
 * passes over them.
 *
 * Source: the titles that UN, regional and civil society instruments bear; common atlases.
 */

/** Longer phrases that speak of no country. */
// biome-ignore format: several on a line
export const notCountries: readonly string[] = [
  'African American', 'African Americans', 'American Convention', 'American Declaration', 'American Indian',
  'American Indians', 'Asian American', 'Asian Americans', 'Baku Declaration', 'Bangkok Declaration',
  'Bangkok Rules', 'Beijing Declaration', 'Beijing Platform for Action', 'Beijing Principles',
  'Beijing Rules', 'Bern Convention', 'Berne Convention', 'Brasília Rules', 'Budapest Convention',
  'Cairo Declaration', 'Central African States', 'Central American', 'Central Americans',
  'Copenhagen Criteria', 'Copenhagen Declaration', 'Copenhagen Document', 'Dublin Convention',
  'Dublin Regulation', 'East China Sea', 'Gulf of Mexico', 'Gulf of Oman', 'Gulf of Thailand',
  'Havana Principles', 'Havana Rules', 'Helsinki Accords', 'Helsinki Declaration', 'Helsinki Final Act',
  'Indian Ocean', 'Inter-American', 'Kampala Convention', 'Kigali Principles', 'Latin American',
  'Latin Americans', 'Lima Declaration', 'Lisbon Treaty', 'London Protocol', 'Maputo Protocol',
  'Mexico City Policy', 'Moscow Mechanism', 'Nairobi Principles', 'Native American', 'Native Americans',
  'New Delhi Declaration', 'North American', 'North Americans', 'Organisation of American States',
  'Organization of American States', 'Oslo Accords', 'Oslo Guidelines', 'Ottawa Convention', 'Ottawa Treaty',
  'Pan American', 'Pan-American', 'Paris Accord', 'Paris Accords', 'Paris Agreement', 'Paris Climate Accord',
  'Paris Climate Agreement', 'Paris Commitments', 'Paris Principles',
  'Pretoria Principles', 'Rabat Plan of Action', 'Riyadh Guidelines', 'Rome Statute', 'Rome Treaty',
  'Sea of Japan', 'South American', 'South Americans', 'South China Sea', 'Stockholm Convention',
  'Stockholm Declaration', 'Tokyo Rules', 'Treaty of Lisbon', 'Treaty of Rome', 'Tunis Agenda',
  'Vienna Convention', 'Vienna Conventions', 'Vienna Declaration', 'Warsaw Convention', 'Warsaw Pact',
  'Washington Consensus', 'Washington Post', 'West Indian', 'West Indians', 'Windhoek Declaration',
];

/** Parts of a country whose name holds another country's name or adjective: [phrase, alpha-3]. */
// biome-ignore format: several on a line
export const partsInProse: readonly (readonly [phrase: string, code: string])[] = [
  ['British Columbia', 'CAN'], ['Inner Mongolia', 'CHN'], ['Iraqi Kurdistan', 'IRQ'], ['New Jersey', 'USA'],
  ['New Mexico', 'USA'], ['Northern Ireland', 'GBR'], ['Northern Irish', 'GBR'], ['Port Sudan', 'SDN'],
];
