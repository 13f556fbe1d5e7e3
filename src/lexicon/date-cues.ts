/*
 * Words that tell a year from any other number of four digits. Sources: English prepositions of time; nouns of quantity;
 * the head nouns of organizations' names.
 */

/** Before a number: it is a year. */
export const beforeYear =
  /(?:\b(?:in|since|by|until|till|before|after|during|of|from|to|and|or|early|late|mid|year|years|circa|c\.|the|for|between|throughout|till|en|de|del|im|seit|depuis|desde|fiscal|academic|season|vs\.?|as of|up to|back to|through)|©|ⓒ|\(|\[|-|,|:|;|")[\s\uFEFF]*$/iu;

/** Before a number: it counts something else. */
export const beforeQuantity =
  /(?:\b(?:no|nos|number|numbers|order|resolution|resolutions|paragraph|para|paras|page|p|pp|article|art|section|sec|room|suite|box|flat|about|around|some|nearly|almost|over|approximately|roughly|least|most|than|tel|telephone|phone|fax|postcode|zip|id|ref)\.?|n°|№|#|[$€£¥]|US\$|\+)[\s\uFEFF]*$/iu;

/** Before a year in brackets: it belongs to the number of a resolution or comment: `resolution 62/149 (2007)`, `No. 33 (2015)`. */
export const numberedBeforeYear =
  /(?:\bnos?\.?|\bres(?:olution|olutions|\.)?|RES\/|\bcomment|\brecommendation|\band)[\s\uFEFF]*[\d/]+[\s\uFEFF]*\($/i;

/** After a number: it counts something. */
export const afterQuantity =
  /^[\s\uFEFF]+(?:people|persons|men|women|children|civilians|prisoners|detainees|refugees|victims|members|signatures|signatories|deaths|cases|troops|soldiers|workers|students|families|households|villages|homes|houses|organi[sz]ations|km|kilomet\w+|met\w+|miles|hectares|acres|tons|tonnes|dollars|euros|pounds|francs|pesos|rupees|won|yen|percent|per cent|words|pages|copies|hours|days|weeks|months|years|times|others|more)\b/iu;

/** Before or after a year: it names a law. */
export const lawBeforeYear =
  /\b(?:Act|Bill|Law|Code|Constitution|Ordinance|Decree|Regulations?)(?:,| of|, of)?[\s\uFEFF]+(?:No\.?[\s\uFEFF]+\d+[\s\uFEFF]+of[\s\uFEFF]+)?$/u;
export const lawAfterYear =
  /^[\s\uFEFF]+(?:\p{Lu}\p{L}+[\s\uFEFF]+){0,3}(?:Act|Bill|Law|Code|Constitution|Ordinance|Decree)\b/u;

/** Before a year: it dates the sentence. */
export const datesSentence = /\b(?:in|of|during|throughout)[\s\uFEFF]+(?:the[\s\uFEFF]+)?$/i;

/** The last word of a capitalized name that begins with a year: the year belongs to the organization. */
export const organizationHeads =
  /^(?:association|associations|foundation|network|coalition|movement|group|alliance|society|union|club|committee|league|brigade|institute|fund|trust|collective|front|party)$/i;

/** In a sentence with one of these a month far ahead lies in the document's own year. */
export const futureCue =
  /\b(?:will|shall|upcoming|forthcoming|scheduled|planned|next|later this|by the end|expected|deadline|before|until|due|coming)\b/i;
