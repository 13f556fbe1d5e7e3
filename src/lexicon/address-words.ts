/*
 * Words of postal addresses. Source: Universal Postal Union addressing guidance, in English, French, Spanish, German and
 * Portuguese.
 */
export const addressWords =
  /\b(?:street|st\.|road|rd\.?|avenue|ave\.?|boulevard|blvd\.?|lane|drive|dr sw|square|plaza|place|building|floor|suite|room|office no|p\.?\s?o\.?\s?box|postbox|bo[îi]te postale|b\.?p\.?\s?\d|casilla|apartado|district|quarter|block|compound|palace|villa|zip|rue|place de|calle|avenida|av\.|carrera|paseo|rua|stra(?:ss|ß)e|platz|gasse|weg|via|piazza|-gu|-dong|-ro|highway|house no|plot)\b/i;

/** Greeted without being named: no recipient. */
export const nobody =
  /^(?:(?:sir|sirs|madam|madame|madams|all|everyone|friends?|colleagues?|readers?|supporters?|members?|reader|comrades?|(?:your )?(?:royal |serene |imperial )?(?:majesty|majesties|highness|highnesses|holiness|eminence|grace|honou?r|worship|lordship)|excellency|excellencies|your excellency|your excellencies|whom it may concern|sir or madam|sir\/madam|madam\/sir|ladies and gentlemen|madam or sir|mesdames|messieurs|monsieur|mesdames et messieurs)(?:,? (?:and|or) (?:dear )?(?:sir|sirs|madam|friends?|colleagues?|excellency|excellencies|gentlemen))?)$/i;

/** Before a name above a letter; a doctor or professor may be its author as well. */
export const addressTitle =
  /^(?:Mr|Mrs|Ms|Mx|H\. ?E|HE|His Excellency|Her Excellency|(?:The )?(?:Right |Rt\.? )?Hon(?:ou?rable)?)(?:\.| |$)/;

/** A text that somebody gave, whose name and office stand above it as an address does. */
export const spoken = /\b(?:statement|speech|remarks|keynote|delivered|interview|lecture|intervention)\b/i;

/** Begins the name of the body where an office is: `Office of the Prime Minister` says where, and not who. */
export const bodyBeginning =
  /^(?:the )?(?:(?:federal|national|state|royal|u\.?s\.?|united states) )?(?:(?:office of|embassy|ministry|department|secretariat|permanent mission|cabinet of|house of|senate of|parliament of)\b|(?:senate|parliament|congress)$)/i;
