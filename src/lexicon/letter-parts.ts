import { anyWord } from './alternatives.js';
import { offices } from './roles.js';

/*
 * The phrases that divide a letter. Sources: manuals of English, French, Spanish, German and Portuguese business
 * correspondence; UN Editorial Manual (forms of address).
 */

/** Begins a salutation. */
const salutationWords: readonly string[] = [
  'Dear',
  'Dearest',
  'Excellency',
  'Excellencies',
  'Your Excellency',
  'Your Excellencies',
  'His Excellency',
  'Her Excellency',
  'Your Majesty',
  'Your Royal Highness',
  'Your Highness',
  'Your Holiness',
  'Your Eminence',
  'Your Honour',
  'Your Honor',
  'Your Grace',
  'Your Worship',
  'My Lord',
  'My Lady',
  'To whom it may concern',
  'Sir',
  'Sirs',
  'Madam',
  'Madame',
  'Mesdames',
  'Messieurs',
  'Mister',
  'Mr. President',
  'Mr President',
  'Madam President',
  'Honourable',
  'Honorable',
  "Hon'ble",
  'Distinguished',
  'Esteemed',
  'Respected',
  'Greetings',
  'Hon.',
  'Cher',
  'Chère',
  'Chers',
  'Chères',
  'Monsieur',
  'Estimado',
  'Estimada',
  'Estimados',
  'Estimadas',
  'Excelentísimo',
  'Excelentísima',
  'Señor',
  'Señora',
  'Señores',
  'Sehr geehrte',
  'Sehr geehrter',
  'Liebe',
  'Prezado',
  'Prezada',
  'Prezados',
  'Spoštovana',
  'Spoštovani',
];

const greetedName = "\\p{Lu}[\\p{L}'.-]*";
const officeNoun = anyWord([...offices].map((office) => office.charAt(0).toUpperCase() + office.slice(1)));

/** A salutation of office and name, above a letter: `President Diallo:` `To Chairman Berg, the Trustees, and the Friends:` */
export const officeGreeting = new RegExp(
  `^(?!(?!To )[^,]*,)(?:To (?:the )?)?(?:\\p{Lu}\\p{Ll}+ )?${officeNoun} (?!General\\b|Elect\\b|Designate\\b)${greetedName}(?: ${greetedName}){0,3}(?:(?:,| and) .{0,120})?:$`,
  'u',
);

/** `To the Mayor of Ulm,` above the first paragraph of a letter. */
export const officeAddressed = new RegExp(
  `^To (?:(?:the|our) )?(?:\\p{Lu}[\\p{L}'.-]* ){0,5}(?:${officeNoun}s?|Members|Governments?|[Pp]eople|[Cc]itizens)(?: [^,;:.]{0,80})?,$`,
  'u',
);

/** How a salutation's line begins. */
export const salutationBeginning = new RegExp(`^${anyWord(salutationWords)}(?=[\\s,:.!]|$)`);

/** `Her Excellency Ms Ek, Director (UNOG)` is written to, and not greeted. */
export const writtenTo = /^(?:His|Her) .*\)$/s;

/** Above or before the name of one who holds an office of state, where a letter is written to them. */
export const excellency = /^(?:His|Her) Excellency(?=,? |,?$)/;

/** A whole line that closes a letter; punctuation at its end is not part of it. */
export const valedictions: readonly RegExp[] = [
  /^(?:yours|your)? ?(?:very )?(?:most )?(?:sincerely|truly|faithfully|respectfully|cordially|gratefully)(?: yours)?(?: and respectfully)?$/i,
  /^(?:yours|your) (?:very )?(?:sincerely|truly|faithfully|respectfully|cordially|in \w+)$/i,
  /^(?:with|in) (?:\w+ ){0,4}(?:regards?|greetings|respect|thanks|wishes|solidarity|gratitude|appreciation|urgency|hope|peace|esteem|consideration|concern)(?:,? (?:and \w+|yours))?$/i,
  /^(?:kind|best|warm|kindest|warmest)(?: and \w+)? (?:regards|wishes)$/i,
  /^(?:regards|from|yours(?:,? etc)?|warmly|(?:(?:all|with) )?(?:(?:the|my|our) )?(?:very )?best(?: wishes)?)$/i,
  /^yours in \w+ and \w+$/i,
  /^(?:awaiting|anticipating|hoping for|looking forward to|thanking you)\b.{0,80}$/i,
  /^(?:your|his|her) (?:most )?(?:obedient|humble) servants?$/i,
  /^(?:signed )?(?:for|on behalf of|for and on behalf of) the .{2,80}$/i,
  /^(?:respectfully|sincerely|signed|submitted|faithfully)(?: (?:submitted|yours|signed|by))?$/i,
  /^(?:thank you|(?:many )?thanks)(?: again| in advance)?$/i,
  /^(?:please accept|i remain|we remain|accept),? .{0,140}(?:consideration|esteem|respect|regards?|faithfully)$/i,
  /^(?:cordialement|sincèrement|respectueusement|atentamente|cordialmente|respetuosamente|saludos(?: cordiales)?|mit freundlichen grüßen|hochachtungsvoll|atenciosamente)$/i,
  /^(?:veuillez agréer|nous vous prions d'agréer|je vous prie d'agréer) .{0,200}$/i,
];

/** What those who sign are called together, and the words before it. */
const signers =
  '(?:organi[sz]ations|individuals|groups|ngos|networks|academics|experts|persons|people|coalitions|associations|institutions|unions|scholars|members|signatories|parliamentarians|leaders|companies|businesses|congregations|churches|lawyers|journalists|writers|artists|officials|fellows|professors|researchers|scientists|economists|doctors|laureates|teachers|students|representatives|movements)';
const whichSigners =
  "(?:national|regional|international|global|local|state|technology|tech|legal|supporting|additional|further|other|endorsing|civil society|non-?governmental|member|partner|signatory|initial|human rights|women's|youth|student|academic|religious|faith|faith-based|community|grassroots|professional|trade|labou?r|elected)";

/** A whole line that stands over signatures; a colon at its end is not part of it. */
export const signatureHeadings: readonly RegExp[] = [
  /^(?:list of )?(?:the )?(?:initial |original |first |full list of |current |organi[sz]ational |individual |all )?(?:co-?)?(?:signator(?:y|ies)|signatures)(?: (?:organi[sz]ations|list|to (?:this|the) .{1,60}|as of .{1,40}|include|are|by .{1,40}))?$/i,
  /^(?:the )?under-?signed(?! .*\b(?:urge|call|ask|request|demand|appeal|write|wish|welcome|condemn|express|support|hope|believe|remain|recommend)\b)(?: .{1,60})?$/i,
  /^(?:the )?(?:undersigning|signing) (?:organi[sz]ations|groups|individuals|parties|civil society .{1,40})$/i,
  /^(?:co-?)?signed(?: (?:by|on behalf of|in solidarity|and endorsed by))?(?:,? (?:the (?:following|undersigned)|the under-?signed)(?: .{1,60})?)?$/i,
  /^(?:this (?:letter|statement|appeal|submission) is )?(?:endorsed|supported|jointly submitted|submitted|cosigned|issued|initiated|signed) by(?: the following(?: .{1,60})?)?$/i,
  /^the following (?:[\w-]+ ){1,5}(?:have )?(?:(?:co-?)?sign|endorse|support|join)(?:s|e?d)?(?: on to)?(?: (?:this|the) .{1,40})?$/i,
  /^(?:signed )?on behalf of(?: the following(?: .{1,60})?)?$/i,
  new RegExp(`^(?:co-?)?signed,?(?: by)?(?: the)? (?:[^\\s\\d]+ ){0,5}${signers}$`, 'i'),
  /^(?:endorsements|endorsers|endorses|supporters|co-?sponsors|co-?signers)(?: as of .{1,40})?$/i,
  /^(?:endorsed|signed|supported) as of .{1,40}$/i,
  /^(?:endorsing|supporting|participating|cosponsoring|member) (?:organi[sz]ations|groups|individuals|parties)$/i,
  /^(?:the )?signator(?:y|ies)$/i,
  /^(?:list of )?(?:(?:organi[sz]ational|individual|initial|current|all) )?(?:signees|sign-?ons)$/i,
  new RegExp(
    `^(?:(?:the|all|following|these|\\d{1,5}) )*(?:${whichSigners}(?:,| and| &)? )*${signers} (?:(?:who|that|which) )?(?:have )?(?:already )?(?:(?:co-?)?sign(?:ed|ing)(?: on)?(?: ?to)?(?: (?:this|the|our) .{1,40})?|(?:endors|support|join)(?:ed|ing|e)? (?:this|the|our) (?:[\\w-]+ ){0,2}(?:letter|statement|declaration|appeal|petition|call|brief|submission))$`,
    'i',
  ),
  /^(?:les )?(?:organisations )?signataires$/i,
  /^(?:las )?(?:organizaciones )?(?:firmantes|firman)$/i,
  /^(?:unterzeichner(?:innen)?|unterzeichnet von|assinam|signatários)$/i,
];

/** What the end of a sentence says that announces the signatures below it: that it was signed, and by whom. */
export const announcements = {
  signed:
    /\b(?:signed|submitted|endorsed|supported|issued|launched|initiated|released|co-?signed|firman|firmad[oa]s?|suscriben|suscrit[oa]s?|signée?|signent)\b/i,
  by: /\b(?:by|following|por|siguientes|par|suivantes?)\b/i,
  signatories: /\b(?:under-?signed|signatories|signees|co-?signers|firmantes|signataires)\b/i,
  joining:
    /\b(?:joining|signing|endorsing|supporting) (?:the|this|our|these) (?:\w+ )?(?:comments|letter|statement|submission|appeal|petition|brief|call|declaration) (?:(?:is|are) )?(?:comprised of|composed of|made up of|consists? of|includes?|are|is):$/i,
} as const;

/** What such a sentence does not say: it opens a list of demands. */
export const announcesDemands = /\b(?:calls?|urges?|asks?|requests?|demands?|appeals?|recommends?|reads)\b/i;

/** Divides a list of signatures and is none itself. */
export const signatureSubheadings: readonly RegExp[] = [
  new RegExp(
    `^(?:${whichSigners}(?:,| and| &)? )*(?:and )?${signers}(?:(?:,? and |, | & | ?/ ?)(?:${whichSigners} )*${signers})*(?: \\(\\d+\\))?$`,
    'i',
  ),
  /^civil society$/i,
  /^(?:organizaciones|organisations|organizações|redes|réseaux|asociaciones|associações)(?: (?:inter)?(?:nacionales|nationales|nacionais)| (?:regionales|régionales|regionais|locales|sociales|firmantes))*(?: \(\d+\))?$/i,
  /^(?:affiliations? (?:are )?(?:listed|provided|given|shown|for) .*|\*? ?(?:for identification|titles and affiliations).*)$/i,
  /^(?:(?:name(?: of (?:the )?(?:organi[sz]ation|signatory))?|organi[sz]ation|country|affiliation|title|position|city|no|#)(?:(?:,| \/| \|| -) |$))+$/i,
];

/** Stands before the list of those who get a copy. */
export const copyLabel =
  /^(?:(?:in copy|copying|cc-?ed|with (?:a )?copy|cop(?:y|ies) (?:also )?(?:sent|furnished|forwarded|for))(?: to)?\s*:|(?:c\.?c\.?|cop(?:y|ies|ied)|copie|copia|with copies|cc'd|kopie|kopija)(?: to)?\s*(?::|(?=\s)|$))/i;

/** Stands before an addressee, a subject or a sender in the head of a letter. */
export const headerLabels = {
  to: /^(?:to,?$|(?:to|for) the attention of:? (?=\S)|(?:to|recipients?|addressees?|attn|attention|for the attention of|addressed to|an|à|para|a|prejemni(?:k|ca|ki))\s*:\s*)/i,
  from: /^(?:from|sender|de|von)\s*:\s*/i,
  subject:
    /^(?:re|sub|subject|object|ref|reference|matter|concerning|regarding|objet|asunto|betreff|assunto)\s*:\s*/i,
  date: /^(?:date|datum|fecha)\s*:\s*/i,
  via: /^(?:via|by|sent by|by e-?mail|e-?mail)\s*:?\s*/i,
} as const;
