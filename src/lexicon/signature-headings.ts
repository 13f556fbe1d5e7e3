/*
 * What stands over signatures. Sources: the headings of open letters, joint statements and sign-on letters of
 * non-governmental organizations, and manuals of English, French, Spanish, German and Portuguese correspondence.
 */

/** What those who sign are called together, and the words before it. */
const signers =
  '(?:organi[sz]ations|individuals|groups|ngos|networks|academics|experts|persons|people|coalitions|associations|institutions|unions|scholars|members|signatories|parliamentarians|leaders|companies|businesses|congregations|churches|lawyers|journalists|writers|artists|officials|fellows|professors|researchers|scientists|economists|doctors|laureates|teachers|students|representatives|movements)';
const whichSigners =
  "(?:national|regional|international|global|local|state|technology|tech|legal|supporting|additional|further|other|endorsing|civil society|non-?governmental|member|partner|signatory|signature|initial|signing|sponsoring|participating|undersigned|human rights|women's|youth|student|academic|religious|faith|faith-based|community|grassroots|professional|trade|labou?r|elected)";
const letters =
  '(?:letter|statement|declaration|appeal|petition|call|brief|submission|report|release|comments|campaign)';

/** Those who sign by what they do: a line that names them says so of the lines below. */
const thoseWhoSign = '(?:(?:co-?)?(?:signator(?:y|ies)|signers|signees)|sign-ons|endorse(?:r?s))';
/** Words before it in a line that tells nothing: `National Campaign Endorsers`, `The 42 first signatories`. */
const before = `(?!(?:we|i|you|they|dear|to|thanks?|no|for|see|with) )(?:(?!(?:is|are|was|were|have|has|will|can|our|your|their|by|from|to|against|about|among) |on (?:the )?(?:co-?)?(?:sign|endors))[^\\s.,;:!?()]{1,20} ){0,10}?`;
/** What they leave, and those who stand beside them: words that headings of other lists use too, but not alone. */
const whatTheyLeave = '(?:(?:co-?)?signatures|co-?sponsors|supporters|endorsements)';
const which =
  '(?:(?:full|first|initial|original|current|additional|further|new|organi[sz]ational|institutional|individual|joint|statement|letter) )*';

/** What a heading says behind it: `at launch`, `so far`, `of this letter`, `from Africa`, `as of 3 May 2019`, `- organizations` */
const behind = `(?:,? (?:(?:at|to|from|in|on|until|by|for|as of|as at|added|since|supporting) .{1,60}|of (?:this|the|our|an?) (?:[\\w-]{1,20} ){0,3}${letters}|(?:include|are|so far|list|below)(?: .{1,60})?)| ?[|/:-] ?.{1,40})`;
const annex = '(?:(?:annex|appendix|attachment|enclosure|schedule)(?: [\\dA-Z]{1,3})? ?[.:-] ?)?';

/** How a letter came to its names: `signed by`, `endorsed in solidarity by` */
const signed =
  '(?:(?:jointly|also|further|currently|proudly|already) )*(?:co-?)?(?:signed|endorsed|supported|submitted|issued|initiated|presented|adopted|joined|backed|released|launched)';
const theFollowing = '(?: (?:all|the (?:following|undersigned|under-?signed))(?: .+)?)';

/** A whole line that stands over signatures; a colon at its end is not part of it. */
export const signatureHeadings: readonly RegExp[] = [
  new RegExp(
    `^${annex}(?:(?:full |the )?(?:list|names) of )?(?:(?:the|all|our|this|these) )?(?:${before}${thoseWhoSign}|${which}${whatTheyLeave})(?:(?: and)? ${signers})*${behind}?$`,
    'i',
  ),
  /^(?:the )?under-?signed(?! .*\b(?:urge|call|ask|request|demand|appeal|write|wish|welcome|condemn|express|support|hope|believe|remain|recommend)\b)(?: .{1,60})?$/i,
  /^we,? the under-?signed$/i,
  /^(?:the )?(?:undersigning|signing) (?:organi[sz]ations|groups|individuals|parties|civil society .{1,40})$/i,
  new RegExp(
    `^(?:(?:this|the|our) )?(?:(?:open|joint|public|present) )*(?:${letters} )?(?:(?:is|was|has been|have been) )?${signed}(?: jointly| in solidarity| and endorsed)? (?:by|on behalf of)${theFollowing}?$`,
    'i',
  ),
  new RegExp(`^(?:co-?)?sign(?:ed|ing)?(?: on| in solidarity)?(?:,?${theFollowing})?$`, 'i'),
  new RegExp(`^(?:an? )?(?:(?:open|joint|public) )*${letters} (?:by|from|of)${theFollowing}?$`, 'i'),
  /^the following (?:[\w-]+ ){1,5}(?:have )?(?:(?:co-?)?sign|endorse|support|join)(?:s|e?d)?(?: on to)?(?: (?:this|the) .{1,40})?$/i,
  /^(?:signed )?on behalf of(?: the following(?: .{1,60})?)?$/i,
  new RegExp(`^(?:co-?)?signed,?(?: by)?(?: the)? (?:[^\\s\\d]+ ){0,5}${signers}$`, 'i'),
  /^(?:endorsed|signed|supported) (?:as of|to date|so far)(?: .{1,40})?$/i,
  /^(?:endorsing|supporting|participating|cosponsoring|member) (?:organi[sz]ations|groups|individuals|parties)$/i,
  new RegExp(
    `^(?:(?:the|all|following|these|\\d{1,5}) )*(?:${whichSigners}(?:,| and| &)? )*${signers} (?:(?:who|that|which) )?(?:have )?(?:already )?(?:(?:co-?)?sign(?:ed|ing)(?: on)?(?: so far| ?to(?: date)?)?(?: (?:this|the|our) .{1,40})?|(?:endors|support|join)(?:ed|ing|e)?(?: (?:this|the|our) (?:[\\w-]+ ){0,2}${letters})?|in support(?: of (?:this|the|our) .{1,40})?)$`,
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
    `^(?:(?:list|names) of (?:the )?|the |our |all |\\d{1,5} )?(?:${whichSigners}(?:,| and| &)? )*(?:and )?${signers}(?:(?:,? and |, | & | ?/ ?)(?:${whichSigners} )*${signers})*(?: \\(\\d+\\))?$`,
    'i',
  ),
  /^(?:civil society|names|partners|sponsors|(?:coalition|network|alliance|campaign|consortium) (?:members|partners)|members of (?:the|our) (?:coalition|network|alliance|campaign|consortium))$/i,
  /^in (?:support|solidarity|(?:(?:a|their|an) )?(?:personal|individual|private) capacit(?:y|ies))$/i,
  /^\(?(?:as (?:of|at) .{4,40}|(?:listed )?(?:in alphabetical order|alphabetically))\)?$/i,
  /^(?:organizaciones|organisations|organizações|redes|réseaux|asociaciones|associações)(?: (?:inter)?(?:nacionales|nationales|nacionais)| (?:regionales|régionales|regionais|locales|sociales|firmantes))*(?: \(\d+\))?$/i,
  /^(?:affiliations? (?:are )?(?:listed|provided|given|shown|for) .*|\*? ?(?:for identification|titles and affiliations).*)$/i,
  /^(?:(?:(?:first |last |full |given |family )?name(?: of (?:the )?(?:organi[sz]ation|signatory))?|organi[sz]ation|country|affiliation|title|position|company|city|no|#)(?:(?:,| \/| \|| -)? |$))+$/i,
];
