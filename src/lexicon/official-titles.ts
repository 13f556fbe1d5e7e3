/*
 * Titles that people hold. Sources: UN Protocol's list of heads of state and government; manuals of correspondence.
 */

/** An office of a state or of an intergovernmental body, at the beginning of a title. */
export const officialTitles =
  /^(?:(?:his|her|h\.e\.|the) )?(?:extraordinary |deputy |vice[- ]?|acting |chargé |charge |permanent |special )*(?:ambassador|permanent representative|minister|prime minister|president|secretary[- ]general|secretary|high commissioner|chargé d'affaires|consul|attorney general|commissioner|special rapporteur|speaker|governor|king|queen|foreign secretary)\b/i;
