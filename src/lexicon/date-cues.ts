/*
 * Words that tell a year from any other number of four digits. Sources: English prepositions of time; nouns of quantity;
 * the head nouns of organizations' names.
 */

/** Before a number: it is a year. */
export const beforeYear =
  /(?:\b(?:in|since|by|until|till|before|after|during|of|from|to|and|or|early|late|mid|year|years|circa|c\.|the|for|between|throughout|till|en|de|del|im|seit|depuis|desde|fiscal|academic|season|vs\.?|as of|up to|back to|through)|©|ⓒ|\(|\[|-|,|:|;|")[\s\uFEFF]*$/iu;

/** Before a number: it counts something else. */
export const beforeQuantity =
  /(?:\b(?:no|nos|number|numbers|order|resolution|resolutions|paragraph|para|paras|page|p|pp|flight|bus|train|tram|route|line|gate|platform|locker|cell|ward|pallet|vehicle|channel|model|form|extension|article|art|section|sec|room|suite|box|flat|(?:size|total|sample|crowd|population|fleet|average|maximum|minimum) of|about|around|some|nearly|almost|over|approximately|roughly|least|most|than|tel|telephone|phone|mobile|fax|postcode|zip|id|ref)[.:]?|n°|№|#|[$€£¥]|US\$|\+)[\s\uFEFF]*$/iu;

/** Before a number: `until at least` leads to a year although `at least` counts things elsewhere. */
export const roughlyUntil =
  /\b(?:until|till|since)[\s\uFEFF]+(?:at[\s\uFEFF]+(?:the[\s\uFEFF]+)?(?:very[\s\uFEFF]+)?least|about|around|approximately|roughly|almost|nearly)[\s\uFEFF]+$/i;

/** Before a number: it is the section of a code or the page of a reporter: `50 U.S.C. 1701`, `8 U.S.C. 1182(f) and 1701`. */
export const codeBefore =
  /\b(?:U\.? ?S\.? ?C\.?|C\.? ?F\.? ?R\.?|Stat\.|Fed\. ?Reg\.|F\.R\.)(?:[\s\uFEFF\d(),§-]|\b(?:and|to|sections?)\b|(?<=\()[A-Za-z](?=\)))*$/;

/** Before numbers with dots or slashes between them: they count versions or parts, `version 2024.1.2`. */
export const versionBefore =
  /(?:\b(?:v|ver|versions?|release|build|nos?|number|section|sec|clause|chapter|art|articles?|paras?|paragraphs?|resolution)\.?|\b(?:ref|id|no)\.?:?|§)[\s\uFEFF]*$/i;

/** Before a number: only a time has such a word before it. */
export const timeBeforeYear =
  /\b(?:the|in|since|by|until|till|before|after|during|early|late|mid|year|years|circa|c\.|between|throughout|en|de|im|seit|depuis|desde|fiscal|academic|as of|up to|back to|its|his|her|our|their|['’]s)[\s\uFEFF-]*$/iu;

/** Before a number: a number that one dials began. */
export const dialledBefore =
  /(?:\+\d[\d ().-]*|(?<![\d.,/-])\(?0\d{2,}[\d ().-]*|\b(?:tel|telephone|phone|mobile|cell|fax|whatsapp)\b[.: ]*[(\d][\d ().-]*)[ ().-]$/i;

/** After a number: a unit of measure or of the clock. */
export const unitAfter =
  /^[ \t]*(?:(?:m|km|cm|mm|kg|ha|ft|lb|MW|kW|GMT|UTC|CET|CEST|EST|EAT|hrs|a\.m\.?|p\.m\.?|pm|o['’]clock)(?![\p{L}\p{N}'’-]))/u;

/** Between the hour and the year of a date as computers print it: `Jul 25 02:13:22 PDT 2013`. */
export const timeZones: readonly string[] =
  'UTC GMT PDT PST MDT MST CDT CST EDT EST BST IST CEST CET EEST EET WEST WET MSK EAT SAST JST KST AEDT AEST NZDT NZST'.split(
    ' ',
  );

/** After a house number: the name of a street. */
export const streetAfter =
  /^[ \t]+(?:\p{Lu}[\p{L}.'’-]*[ \t]+){1,3}(?:Street|St\.|Road|Rd\b\.?|Avenue|Ave\b\.?|Boulevard|Blvd\b\.?|Lane|Drive|Crescent|Terrace|Highway|Parkway|Square|Place|Way|Close|Court)(?![\p{L}])/u;

/** After a number that is the whole name of a place: `1984 Square.` */
export const placeAfter = /^[ \t]+(?:Square|Plaza|Street|Avenue|Road|Place)(?=[ \t]*(?:[.,;)\n]|$))/;

/** Before a house number. */
export const beforeStreet = /(?:^|\n|[,:(]|\b(?:at|to|near|from|of))[ \t]*$/;

/** Words in lower case that a year may follow; behind any other noun a number is the number of that thing. */
export const yearsFollow: ReadonlySet<string> = new Set(
  [
    'in since by until till before after during of from to and or early late mid year years circa the for between',
    'throughout fiscal academic season vs versus as up back through around about on at with than within over into an this',
    'that these those its his her our their my your both each every next last previous past only also even already still',
    'not but nor so if when while where because is was are were be been has had have see per via then now again like',
    'end beginning start middle',
    'born force copyright edition census election elections budget class summit spring summer autumn fall winter',
    'least roughly approximately almost nearly',
    'winner winners laureate laureates nominee nominees finalist finalists champion champions graduate award prize',
    'année années an ans depuis dès en entre et avant après vers fin début courant le la les de du au des pour',
    'año años desde hasta durante del al hacia el ano anos até em no na do da desde dos das',
    'jahr jahre jahren jahres seit von bis vor nach und zwischen ab um ende anfang mitte im vom anno dal nel tra fino',
  ]
    .join(' ')
    .split(' '),
);

/** After a number: no noun. */
export const noNounFollows =
  /^(?:[\s\uFEFF]*(?:[.,;:)?!]|$)|[\s\uFEFF]+(?:on|at|in|and|or|to|from|with|by|near|is|was|were|are|has|have|had|where|when|which|that|who|but|into|home)\b)/u;

/**
 * After the last of some days behind a month: the phrase ends, or goes on with a word that leads to a time or place, so
 * that what is counted is no day: `May 3 and 4 in Lomé`, but `on May 3 and 4 boats sank`.
 */
export const daysEnd =
  /^(?:[\s\uFEFF]*(?:[.;:)?!\]]|,(?![\s\uFEFF]*\d)|$)|[\s\uFEFF]+(?:-|(?:at|in|by|between|when|where|which|but|this|next|last|each|every|with|near|for|during|as|of this|of last)\b))/;

/** After a month alone: the rest of a person's name, or the holiday. */
export const nameAfterMonth =
  /^[ \t]+(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}\p{Ll}/u;

/** Before a month alone: only a time has such a word before it. */
export const timeBeforeMonth =
  /\b(?:in|since|until|till|during|throughout|after|before|early|late|mid|last|this|next|past|(?:end|beginning|start|middle) of)[\s\uFEFF-]+$/iu;

/** Before a year in brackets: it belongs to the number of a resolution or comment: `resolution 62/149 (2007)`, `No. 33 (2015)`. */
export const numberedBeforeYear =
  /(?:\bnos?\.?|\bres(?:olution|olutions|\.)?|RES\/|\bcomment|\brecommendation|\band)[\s\uFEFF]*[\d/]+[\s\uFEFF]*\($/i;

/** After a number: it counts something. */
export const afterQuantity =
  /^[\s\uFEFF]+(?:people|persons|men|women|children|civilians|prisoners|detainees|refugees|victims|members|signatures|signatories|deaths|cases|troops|soldiers|workers|students|families|households|villages|books|files|tapes|letters|photographs|names|items|beds|boxes|tents|boys|girls|migrants|residents|inhabitants|citizens|inmates|farmers|nurses|doctors|cars|vehicles|trees|cattle|sheep|goats|homes|houses|organi[sz]ations|km|kilomet\w+|met\w+|miles|hectares|acres|tons|tonnes|dollars|euros|pounds|francs|pesos|rupees|won|yen|percent|per cent|words|pages|copies|hours|days|weeks|months|years|times|others|more)\b(?!['’])/iu;

/** Before or after a year: it names a law. */
export const lawBeforeYear =
  /\b(?:Act|Bill|Law|Code|Constitution|Ordinance|Decree|Regulations?|Rules)(?:,| of|, of)?[\s\uFEFF]+(?:No\.?[\s\uFEFF]+\d+[\s\uFEFF]+of[\s\uFEFF]+)?$|\b[Nn]o[.:]?[\s\uFEFF]*\d{1,4}[\s\uFEFF]+of[\s\uFEFF]+$/u;
export const lawAfterYear =
  /^[\s\uFEFF]+(?:\p{Lu}\p{L}+[\s\uFEFF]+){0,3}(?:Act|Bill|Law|Code|Constitution|Ordinance|Decree)\b/u;

/** After a year in square brackets: the court and the number under which a judgment is cited, `[2004] UKHL 56`. */
export const citationAfter = /^\][\s\uFEFF]+[A-Z]{2,8}(?:[\s\uFEFF]+[A-Z][a-z]+)?[\s\uFEFF]+\d/u;

/** Before a year: it dates the sentence. */
export const datesSentence = /\b(?:in|of|during|throughout)[\s\uFEFF]+(?:the[\s\uFEFF]+)?$/i;

/** Before a year that opens its sentence. */
export const opensSentence =
  /^[\s\uFEFF]*(?:In|During|Throughout)[\s\uFEFF]+(?:the[\s\uFEFF]+year[\s\uFEFF]+)?$/;

/** The last word of a capitalized name that begins with a year: the year belongs to the organization. */
export const organizationHeads =
  /^(?:association|associations|foundation|network|coalition|movement|group|alliance|society|union|club|committee|league|brigade|institute|fund|trust|collective|front|party)$/i;

/** In a sentence with one of these a month far ahead lies in the document's own year. */
export const futureCue =
  /\b(?:will|shall|upcoming|forthcoming|scheduled|planned|next|later this|by the end|expected|deadline|before|until|due|coming)\b/i;

/** Before a date that opens its sentence. */
export const opensWithDay = /^[\s"'\uFEFF]*(?:On|In|By)[\s\uFEFF]+$/;

/** Behind a date that opens its sentence: what is told of has been. */
export const pastCue =
  /\b(?:was|were|had|did|took|held|began|met|sent|told|said|found|gave|made|left|went|came)\b|(?<=\p{L}{3})ed[\s\uFEFF]+(?:(?:the|an?|his|her|its|their|that|by|in|on|at|to|for)\b|\p{Lu})/u;
