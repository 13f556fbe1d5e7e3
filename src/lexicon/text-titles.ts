/*
 * Lines above a text that are not its title, and words that titles hold. Sources: the letterheads of United Nations
 * documents; the forms of press releases and open letters.
 */

/** What a title says the text is. */
export const titleWords =
  /\b(?:letter|statement|appeal|declaration|report|resolution|submission|petition|release|recommendations|observations|communiqu[eé]|call|review|opinion|events|lettre|declaraci[oó]n|carta|brief)\b/i;

/** A line that says only what sort of text follows. */
export const bareForms =
  /^(?:for immediate release|(?:joint )?(?:press|media|news) releases?|(?:joint )?(?:open letter|statement|press statement|public statement)|embargoed.{0,60}|public|urgent|confidential|(?:world )?news(?: (?:story|item|article))?|blog(?: post)?|speech|report|briefing|summary|advance (?:unedited )?version)[:.]?$/i;

/** A line of the page that bids to do something with the text below: `Read the full letter below:` `Download this letter`. */
export const biddings =
  /^(?:please )?(?:read|download|view|see|print|share|click|sign)\b(?: (?:here|to|on|the|this|our|full|complete|entire|open|joint|pdf|read|download|view|text|version|of|copy)){0,8} (?:letter|statement|appeal|petition|declaration|report|resolution|submission|release|text|version|pdf|document)(?: (?:below|here|in full|as (?:a )?pdf|\(pdf\)))?[:.]?$/i;

/** A line that says whom the text is for: `To the Heads of State`, `To Mr. Ek`; `To burn a tower is to lose it` does not. */
export const addressing =
  /^to:? (?:the|all|our|mr|mrs|ms|dr|hon|honou?rable|his|her|your|president|prime minister|minister|members)\b/i;

/** A line below a title that is no part of it: who gives the text, or its first sentence. */
export const beginsBelowTitle =
  /^(?:by|delivered|presented|submitted|prepared|issued|released|published|thank|thanks|we|we're|i|mr|mrs|ms|madam)\b/i;

/** Whom a speaker turns to, by an office and no name: `Mr. President,` */
export const chairGreeting =
  /^(?:Mr\.?|Mister|Madam|Madame) (?:Vice-)?(?:President|Chair(?:person|man|woman)?|Speaker)[,.:]?$/i;

/** What stands above or in a text that was read out. */
export const spokenText =
  /\b(?:delivered by|oral (?:statement|intervention)|(?:statement|intervention) (?:at|before|during|under)\b|thank you,? (?:Mr\.?|Mister|Madam|Madame) (?:Vice-)?(?:President|Chair|Speaker))/i;

/** A line above a text that says it is a release to the press. */
export const releaseLabel =
  /^(?:for immediate release|(?:joint )?(?:press|media|news) release)(?:$|[:.]| - |, | no\b| (?:issued )?(?:with|by) | \d| \()/i;

/** The same behind the name of who issues it: `HARBOUR WATCH PRESS RELEASE`. */
export const namedReleaseLabel =
  /^\p{Lu}[\p{L}&'.-]*(?: (?:\p{Lu}[\p{L}&'.-]*|of|for|and|the)){0,6} (?:Press|PRESS|Media|MEDIA|News|NEWS) (?:Release|RELEASE)$/u;

/** The whole line above the names of those who issue a release. */
export const issuedLabel = /^(?:joint )?(?:press|media|news) (?:release|statement):?$/i;

/** A line that heads what a release tells journalists below its text. */
export const mediaContact =
  /^(?:(?:for )?(?:media|press) (?:contacts?|enquiries|inquiries|queries)|notes? to (?:the )?editors?)(?:$|:)/i;

/** What a title says that several issue the text; `the joint statement` is somebody else's. */
export const jointTitle =
  /(?<!\b(?:the|that|its|their|on|to|of) (?:\w+ )?)\b(?:joint|open) (?:statement|appeal|call)\b/i;

/** What several who write together call themselves. */
export const severalWriters =
  /\b(?:[Ww]e,? (?:are )?the (?:[\p{L}\d-]+ ){0,4}?under-?signed|[Tt]he (?:[\d-]+ )?under-?signed (?:[\p{L}-]+ ){0,5}?(?:organi[sz]ations|groups|associations|unions|NGOs|members))\b/u;

/** A title that makes a text with headings no report. */
export const statedTitle =
  /^(?:an? |the |our )?(?:[\p{L}-]+ ){0,2}?(?:statement|declaration|appeal|proclamation|manifesto)\b/iu;

/** Lines of a letterhead, of United Nations documents above all. */
export const letterhead =
  /^(?:united\b\s*[A-Z]?|nations|united nations\b.{0,80}|nations unies\b.*|general assembly\b.{0,60}|human rights council\b.{0,40}|security council\b.{0,40}|economic and social council\b.{0,40}|committee (?:on|against)\b.{0,80}|convention on\b.{0,80}|distr\.?:?.*|original:.*|[\w-]+ (?:special )?session\b.{0,60}|agenda items? \d+.*|universal periodic review|\(?please use this reference.*|by (?:hand|e-?mail|fax|post)\b.*|via\b.*|palais des nations.*|ref(?:erence|\.)?:?\s.*|\*.*|mandates? of\b.*|haut-commissariat.*|office of the high commissioner.*|english only|resolution adopted by.*|(?:adopted )?(?:on|at its) .{0,60}\d{4}|page \d+.*)$/is;

/** A symbol of a document: `A/HRC/44/8`, `CCPR/C/KEN/CO/3`. */
export const documentSymbol = /\b[A-Z]+(?:\/[A-Z0-9.()-]+){2,}\b/;
