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
