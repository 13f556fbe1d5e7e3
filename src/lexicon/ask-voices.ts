/*
 * Who speaks where a text asks: its authors, or others whose demands, rules and judgements it only tells. Source: the
 * reporting verbs of English, as releases, reports and resolutions use them.
 */

/** Before a modal: the authors judge, thank or remind, and ask nothing. */
export const ownJudgements =
  /\bwe (?:\w+ly |also )?(?:commend|welcome|applaud|thank|appreciate|note|regret|recall|recognize|recognise|acknowledge|understand|remember)\b/i;

/** Before a modal: somebody else's demand or a rule is only told. */
export const reports =
  /(?<!\bwe )\bbelieves?\b[^.;]{0,20}\bthat\b|\b(?:said|says|say|stated|states|told|tells|argued|argues|claimed|claims|found|finds|noted|notes|note|observed|observes|recall|recalls|recalled|recalling|remind|reminds|reminded|reiterated|stressed|stipulates?|stipulated|provides?|provided|establish(?:es|ed)|prescribes?|requires?|required|held|ruled|concluded|implies|implied|mean(?:s|t)?|affirmed|affirms|confirmed|confirms|declared|declares|pointed out|points out|emphasi[sz]ed|suggested|insisted|added|explained|acknowledged|acknowledges|recogni[sz]ed|recogni[sz]es|pledged|promised|agreed|affirm|state|stress|provide|pronounced|announc(?:ed|es|ing)|decided|decides|decreed|ordered|alleged|alleges|testified|wrote|replied|reads|stressing|emphasi[sz]ing|noting|reaffirming|affirming|underlining)\b(?:[^.;]|\.(?= ?\d)){0,60}?\bthat\b|\b(?:said|says|told|stated|added|argued|wrote|reads|provides)\b[^.;"]{0,40}?[,:]? ["'](?!.*["'] )/i;

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
  /(?:^|\b(?:previous|earlier|past|former|prior|repeated|their|his|her|(?<!\b(?:we|i) )(?:include[sd]?|contain(?:s|ed)?|made|makes|raise[sd]?|reject(?:s|ed)?|oppose[sd]?|face[sd]?|heard) (?:the|an?)) )(?:\p{L}+ )?(?:recommendations?|requests?|demands?|calls|proposals?|suggestions?)(?: (?:by|of|from) [^,;:]{2,60})? that\b/iu;

/** Before `must` or `shall`: what a law lays down is told. */
export const legalDuties =
  /^(?:under|according to|as per|as provided by|pursuant to) (?:(?:the|this|that|its|their|articles?|sections?|existing|current|national|domestic)\b|\p{Lu}\p{Ll}+(?:i|ese|an)\b)[^,;:]{0,80}?(?:\b(?:laws?|act|code|constitution|decree|ordinance|regulations?|rules|orders?|directives?|statute|articles?|sections?)\b|\d)[^,;:]{0,60},/iu;

/** Behind a modal: when something is to happen is told. */
export const scheduled =
  /^\s*(?:take place|be held|begin|start|open|end)\b (?:in|on|from|between) (?:(?:early|late|mid-?) ?)?(?:\d|January|February|March|April|May|June|July|August|September|October|November|December)/;

/** A resolution's verbs that ask nothing, before one that asks: `Commends the Commission and urges it to …` */
export const operativeVerbs =
  '(?:commends|congratulates|welcomes|thanks|notes|takes note of|acknowledges|recogni[sz]es|recalls|reaffirms|supports|endorses|applauds|appreciates|condemns|deplores|regrets|encourages|expresses|decides|approves|adopts)';

/** What authors say of a matter before they ask, in the infinitive: `We condemn the raid, the fire, and call on …` */
export const stances =
  '(?:applaud|commend|condemn|congratulate|decry|denounce|deplore|disapprove of|express|object to|oppose|praise|protest|regret|reject|salute|support|thank|welcome)';

/** How authors say they take a matter before they ask: `The club is shocked and calls on …` */
export const moods =
  '(?:alarmed|appalled|concerned|convinced|disappointed|dismayed|distressed|disturbed|grateful|horrified|outraged|perturbed|saddened|shocked|troubled|worried|opposed)';

/** Those who are told of where they have asked, unless there is a number of them: `Lawyers have asked the court to …` */
export const otherPeople =
  /^(?:[^\d]*\b)?(?:family|families|relatives|friends|colleagues|members|lawyers|journalists|activists)\b/i;

/** Words with which they are the text's own. */
export const ownPeople = /\d|\b(?:we|our|these|undersigned|signed|dozens|hundreds|thousands)\b/i;

/** When a demand of the past was made: it is none of this text's. */
export const longAgo =
  /\b(?:last|previous(?:ly)?|earlier|formerly|ago|since|then|already|had|(?:19|20)\d\d|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/i;

/** Gatherings at which those demand something who call for them: a text that lists it lists what its authors ask. */
export const gatherings =
  /^\W*(?:(?:the|our|these|all|both) )?(?:\w+ )?(?:rall(?:y|ies)|march(?:es)?|vigils?|protests?|demonstrations?|marchers)\b/i;

/** What a release calls those who issue it, and what they issue. */
export const releaseVoices =
  '(?:organi[sz]ations|groups|group(?= of)|coalition|alliance|network|campaign|campaigners|signatories|ngos|experts|rapporteurs|letter|statement|submission|petition|comments)';

/** With such a number of them, people who are new to a release issue it. */
export const manyPeople =
  /^(?:(?:more than|over|nearly|almost|some|about|around|at least) )?(?:\d[\d,]*|(?:dozens|scores|hundreds|thousands) of|ten|twelve|twenty|thirty|forty|fifty|sixty|a hundred)\b/i;

/** What those have done who then ask together. */
export const joinedVerbs =
  '(?:come together|came together|united|joined forces|joined together|joined hands|teamed up|banded together)';

/** Subjects whose present demand is their own affair and not the text's. */
export const otherVoices =
  /\b(?:(?<!heads of state and )government|governments|minister|ministry|president|court|parliament|police|prosecutor|opposition|state media|critics|protesters|security council|general assembly|un|united nations|european union|commission of inquiry|law|act|constitution|convention|covenant|article|resolution|resolutions|treaty|china|beijing|moscow|washington)\b/i;

/** Organizations that rarely issue what calls on others: bodies of a State, and firms. */
export const publicBodies =
  /\b(?:agency|assembly|authority|board|bureau|cabinet|chamber|city|commission|committee|compan(?:y|ies)|corp(?:oration)?|council|delegation|department|embassy|gmbh|inc|ltd|mission|parliament|party|press|media|news|school|secretariat|service|technolog\w+|unit|university)\b/i;

/** What the authors of a text call themselves. */
export const ownVoices =
  /\b(?:we|i|us|letter|statement|report|submission|petition|appeal|signator(?:y|ies)|undersigned|organi[sz]ations?|groups?|coalition|network|campaign|alliance|ngos?|^civil society$|committee|working group|special rapporteurs?|special procedures|experts?|rapporteurs?|mission|delegation|authors?|(?<!\b(?:their|his|her) )comments|colleagues|family|families|friends|members|academics|scholars|journalists|lawyers|activists|it)\b/i;
