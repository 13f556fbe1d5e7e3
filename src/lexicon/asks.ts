/*
 * How English letters, reports and resolutions ask. Sources: the operative verbs of UN resolutions and treaty bodies
 * (UN Editorial Manual, "operative paragraphs"); Searle's directives, as letters use them.
 */

/** Verbs that ask, as an author uses them of the present; `call` asks with `on` or `upon`. */
export const askVerbs: readonly string[] = [
  'urge',
  'call on',
  'call upon',
  'call for',
  'appeal to',
  'ask',
  'request',
  'recommend',
  'demand',
  'encourage',
  'invite',
  'implore',
  'beseech',
  'beg',
  'entreat',
  'exhort',
  'petition',
  'advise',
  'propose',
  'suggest',
  'insist',
  'seek',
  'expect',
  'instruct',
  'strongly hope',
];

/** Verbs that ask only softly: they need the one who is asked beside them. */
export const softAskVerbs: ReadonlySet<string> = new Set([
  'expect',
  'seek',
  'suggest',
  'advise',
  'propose',
  'insist',
]);

/** Modals that ask of their subject. */
export const obligations = '(?:should|must|shall|ought to|needs? to|has to|have to)';

/** `It is crucial that X send …`, `it is time for X to …` */
export const necessity =
  '(?:crucial|critical|essential|vital|imperative|necessary|urgent|important|paramount|incumbent|high time|time|indispensable|recommended|requested|proposed|deemed (?:a matter of urgency|urgent|necessary|essential)|a matter of urgency)';

/** After a modal: it reminds, reports or predicts, and asks nothing. */
export const noActionVerbs: ReadonlySet<string> = new Set(
  'remember note recall know understand realize realise think believe hope worry fear wonder like mention suffice expect arrive reach become seem appear come happen exist result lead mean have'.split(
    ' ',
  ),
);

/** Subjects of a modal that are no addressee: the authors, or nothing that can act. */
export const noActors: ReadonlySet<string> = new Set(
  'i we it this that which who whom what there these those one how why where when whether nothing anything everything ours'.split(
    ' ',
  ),
);

/** Words that begin an insertion between commas: `, in consultation with the families,` `, while building on it,`. */
export const insertions =
  '(?:in|as|at|by|on|for|to|of|with|without|within|through|under|upon|during|until|after|before|since|while|when|where|wherever|whenever|once|if|unless|although|though|despite|notwithstanding|pursuant|inter alia|who|which|whose|like|including|together|alongside|however|therefore|moreover|furthermore|instead|accordingly|too|[a-z]+ly|[a-z]+ing|given|first|second|among|between|and|or)';

/** Words with which an insertion can open a demand: `In consultation with the families, rebuild the tower`. */
export const openings =
  '(?:in|as|at|by|with|without|within|through|under|upon|during|until|after|before|since|while|when|where|once|if|pursuant|consistent|pending)';

/** Between a modal and its verb, without commas: how soon, how far. */
export const mannerPhrases =
  '(?:as a matter of (?:the )?(?:utmost |highest |great )?(?:priority|urgency|principle)|without (?:any |further |undue )?(?:delay|conditions?)|at (?:once|a minimum|the very least|the earliest opportunity)|as soon as (?:possible|practicable)|no longer|in particular|in future|(?:where|wherever|if|when) (?:appropriate|necessary|possible|needed)|first and foremost|once and for all|in good faith|at long last)';

/** Those who can act, where they are no names. */
export const actors =
  /\b(?:governments?|authorit\w+|states?|part(?:y|ies)|council|committee|commission|assembly|parliament\w*|congress|court|police|minist\w+|president|secretary|office|officials?|compan\w+|business\w*|enterprises?|donors?|institutions?|organi[sz]ations?|countr\w+|communit\w+|leaders?|members?|union|agenc\w+|universit\w+|museums?|employers?|media|experts?|rapporteurs?|groups?|people|citizens|lawyers|judges?|prosecutors?|embass\w+|brands?|retailers?|banks?|investors?|platforms?|providers?|shareholders?|bod(?:y|ies)|forces|team|administration|legislators?|everyone|all|delegations?)\b/i;

/** Subjects who bear a duty in a description: `tens of thousands of teachers must pay` asks nothing of them. */
export const bearers =
  /\b(?:thousands|majority|millions|hundreds|dozens|many|most|people|workers|teachers|families|women|men|girls|boys|children|prisoners|detainees|citizens|residents|students|victims|survivors|refugees|migrants|defenders|journalists|lawyers|parents|applicants|north koreans)\b/i;

/** Before a modal: the authors judge, thank or remind, and ask nothing. */
export const ownJudgements =
  /\bwe (?:\w+ly |also )?(?:commend|welcome|applaud|thank|appreciate|note|regret|recall|recognize|recognise|acknowledge|understand|remember)\b/i;

/** Before a modal: somebody else's demand or a rule is only told. */
export const reports =
  /(?<!\bwe )\bbelieves?\b[^.;]{0,20}\bthat\b|\b(?:said|says|say|stated|states|told|tells|argued|argues|claimed|claims|found|finds|noted|notes|note|observed|observes|recall|recalls|recalled|recalling|remind|reminds|reminded|reiterated|stressed|stipulates?|stipulated|provides?|provided|establish(?:es|ed)|prescribes?|requires?|required|held|ruled|concluded|implies|implied|means|affirmed|affirms|confirmed|confirms|declared|declares|pointed out|points out|emphasi[sz]ed|suggested|insisted|added|explained|acknowledged|acknowledges|recogni[sz]ed|recogni[sz]es|pledged|promised|agreed|affirm|state|stress|provide|pronounced|announc(?:ed|es|ing)|decided|decides|decreed|ordered|alleged|alleges|testified|wrote|replied|reads|stressing|emphasi[sz]ing|noting|reaffirming|affirming|underlining)\b[^.;]{0,60}?\bthat\b|\b(?:said|says|told|stated|added|argued|wrote|reads|provides)\b[^.;"]{0,40}?[,:]? ["'](?!.*["'] )/i;

/** What somebody has asked in the past, unless the authors or their own voices have. */
export const pastDemands =
  /(?<!\b(?:we|i|has|have|experts|groups|rapporteurs|organi[sz]ations|holders) (?:\w+ly |also )?)\b(?:asked|requested|demanded)\b[^.;:]{0,60}?\bthat\b/i;

/** The same without `that`, where those who hold power speak: `the president said the law should be changed`. */
export const officialReports = {
  who: /\b(?:government|minister|ministry|president|court|parliament|police|prosecutor|authorit(?:y|ies)|officials?|mayor|governor|senator|king|judge|he|she|they)\b/i,
  said: /\b(?:said|says|stated|announced|announces|claimed|claims|argued|argues|insisted|declared|explained|believes?|thinks?|suggested|agreed|promised)\b(?! (?:that|to)\b)(?= \p{L})/iu,
} as const;

/** Before a modal: a demand is only named: `Previous recommendations that the law should be …`. */
export const namedDemands =
  /(?:^|\b(?:previous|earlier|past|former|prior|repeated|their|his|her) )(?:\p{L}+ )?(?:recommendations?|requests?|demands?|calls|proposals?|suggestions?)(?: (?:by|of|from) [^,;:]{2,60})? that\b/iu;

/** Before `must` or `shall`: what a law lays down is told. */
export const legalDuties =
  /^(?:under|according to|as provided by|pursuant to) (?:(?:the|this|that|its|their|articles?|sections?|existing|current|national|domestic)\b|\p{Lu}\p{Ll}+(?:i|ese|an)\b)[^,;:]{0,80}?(?:\b(?:laws?|act|code|constitution|decree|ordinance|regulations?|rules|statute|articles?|sections?)\b|\d)[^,;:]{0,60},/iu;

/** Behind a modal: when something is to happen is told. */
export const scheduled =
  /^\s*(?:take place|be held|begin|start|open|end)\b (?:in|on|from|between) (?:(?:early|late|mid-?) ?)?(?:\d|January|February|March|April|May|June|July|August|September|October|November|December)/;

/** A resolution's verbs that ask nothing, before one that asks: `Commends the Commission and urges it to …` */
export const operativeVerbs =
  '(?:commends|congratulates|welcomes|thanks|notes|takes note of|acknowledges|recogni[sz]es|recalls|reaffirms|supports|endorses|applauds|appreciates|condemns|deplores|regrets|encourages|expresses|decides|approves|adopts)';

/** Those who are told of where they have asked, unless there is a number of them: `Lawyers have asked the court to …` */
export const otherPeople =
  /^(?:[^\d]*\b)?(?:family|families|relatives|friends|colleagues|members|lawyers|journalists|activists)\b/i;

/** Words with which they are the text's own. */
export const ownPeople = /\d|\b(?:we|our|these|undersigned|signed|dozens|hundreds|thousands)\b/i;

/** A lead-in gives its reasons, or tells what it has found: its list asks nothing. */
export const reasoning =
  /\b(?:(?:following|these|several|two|three|main) (?:\w+ )?(?:reasons?|grounds|facts|findings|examples|observations|concerns)(?: below)?|because|found that)\s*[:,-]?["']?$/i;

/** A lead-in that only names what is asked: `We make the following recommendations:` */
export const announcedDemands =
  /\b(?:(?<verb>(?:make|offer|present|submit|propose|issue|provide|share|outline|list|put forward|set out)s?)|(?<past>made|offered|presented|submitted|proposed|issued|provided|shared|outlined|listed|set out|put forward|advised)) (?:the following|these|our|its)(?: \w+){0,3} (?:recommendations|demands|requests|proposals)(?: (?:to|for) (?:the )?(?<to>[^:;]{2,90}))?:$/i;

/** When a demand of the past was made: it is none of this text's. */
export const longAgo =
  /\b(?:last|previous(?:ly)?|earlier|formerly|ago|since|then|already|had|(?:19|20)\d\d|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/i;

/** A heading or lead-in that calls demands the authors' own: `A summary of our recommendations are:`, `These are our demands:` */
export const ownDemands =
  /^(?:(?:these|the following|here|below) are |(?:(?:the|a) )?(?:(?:brief|short) )?summary of )?(?:our|my) (?:\w+ ){0,2}(?:recommendations|demands|requests|asks|proposals)(?: (?:to|for) (?:the )?(?<to>[^:;,]{2,90}?))?(?: (?:are|include)(?: as follows| the following| these| simple| clear| below)?)?:?$/i;

/** What a release calls those who issue it, and what they issue. */
export const releaseVoices =
  '(?:organi[sz]ations|groups|group(?= of)|coalition|alliance|network|campaign|campaigners|signatories|ngos|experts|rapporteurs|letter|statement|submission|petition|comments)';

/** With such a number of them, people who are new to a release issue it. */
export const manyPeople =
  /^(?:(?:more than|over|nearly|almost|some|about|around|at least) )?(?:\d[\d,]*|(?:dozens|scores|hundreds|thousands) of|ten|twelve|twenty|thirty|forty|fifty|sixty|a hundred)\b/i;

/** What those have done who then ask together. */
export const joinedVerbs =
  '(?:come together|came together|united|joined forces|joined together|joined hands|teamed up|banded together)';

/** Below these a line may say whom the items under it ask. */
export const opensAll = /\b(?:following|recommendations|demands|requests|proposals|below):$/i;

/** Subjects whose present demand is their own affair and not the text's. */
export const otherVoices =
  /\b(?:government|governments|minister|ministry|president|court|parliament|police|prosecutor|opposition|state media|critics|protesters|security council|general assembly|un|united nations|european union|commission of inquiry|law|act|constitution|convention|covenant|article|resolution|resolutions|treaty|china|beijing|moscow|washington)\b/i;

/** What the authors of a text call themselves. */
export const ownVoices =
  /\b(?:we|i|us|letter|statement|report|submission|petition|appeal|signator(?:y|ies)|undersigned|organi[sz]ations?|groups?|coalition|network|campaign|alliance|ngos?|committee|working group|special rapporteurs?|special procedures|experts?|rapporteurs?|mission|delegation|authors?|(?<!\b(?:their|his|her) )comments|colleagues|family|families|friends|members|academics|scholars|journalists|lawyers|activists|it)\b/i;

/** A heading over recommendations, with whom they are for, and whether it stands over something `other` too. */
export const recommendationHeading =
  /^(?:(?:[ivx]{1,5}|\d{1,2}(?:\.\d{1,2}){0,2}|[a-h])[.)] ?)?(?:the )?(?:(?:our|key|main|specific|general|further|final|joint|policy|summary of|urgent|priority|suggested|proposed|detailed|(?<other>(?:conclusions?|concluding observations|observations|findings|concerns|analysis|lessons(?: learned)?)(?:,| and| &))) )*(?:recommendations?|demands|requests|calls? (?:to|for) action|asks|what (?:should|must) be done)(?:(?: for action)?(?: (?:to|for|by) (?:the )?(?<to>.{2,90}?)| (?:on|concerning|regarding) .{2,90}?)?)?:?$/i;

/** Words of a sentence, which no line that only names a topic has. */
export const noTopic =
  /^(?:we|i|you|they|it|he|she|this|these|there|that|those|who|why|how|what)\b|\b(?:is|are|was|were|has|have|had|will|would|can|found|reasons?|following|include[sd]?)\b/i;

/** Sentences that begin with a noun which could be a verb: `Support from donors has fallen`. */
export const nounFirst =
  /^(?:work|support|reports?|care|help|progress|focus|change|trust|respect|reform|press|order|use|act|demand|experience|practice)\b(?: [\p{L}'-]+){0,8} (?:has|have|had|is|are|was|were|will)\b/iu;

/** Words behind `Requests` and `Demands` that begin a sentence as nouns. */
export const behindNoun = /^ (?:in (?!this\b)|from|for|of|by|on|are|were|is|can|will|should|must|may)\b/i;

/** Sections that ask nothing, though they may stand among headings of recommendations. */
export const otherSection =
  /^(?:annex|appendi|notes?\b|endnotes|footnotes|background|context\b|introduction|method|about\b|acknowledg|references|sources|bibliograph|further (?:reading|information)|contacts?\b|media\b|signator|signed|endors|conclusions?$|related|links|press\b|glossary|abbreviations|contents|table of)/i;

/** `To the Government of X:` over a list in a section of recommendations. */
export const addresseeHeading = /^(?:to|for) (?:the )?(?<to>.{2,120}?)[,:]?$/i;

/** Asks of the reader of a page, not of an addressee. */
export const readerAppeals =
  /\b(?:sign (?:(?:our|the|this) petition|this (?:open |joint )?(?:letter|statement|appeal|call)|on to (?:this|our|the)\b)|add (?:your|their) (?:signatures?|names?|voices?)|intended recipient|should also read|sign up|take (?:\w+ )?action (?:calling|urging|asking|demanding)|subscribe|donate|share this|follow us|click here|join (?:us|this call)|contact us|read more|learn more)\b/i;
