/*
 * What stands over recommendations: headings, lead-ins and lines that say whom the items below them ask, and those over
 * lists that ask nothing.
 */

/** A lead-in gives its reasons, or tells what it has found: its list asks nothing. */
export const reasoning =
  /\b(?:(?:following|these|several|two|three|main) (?:\w+ )?(?:reasons?|grounds|facts|findings|examples|observations|concerns)(?: below)?|because|found that)\s*[:,-]?["']?$/i;

/** A lead-in that only names what is asked: `We make the following recommendations:` */
export const announcedDemands =
  /\b(?:(?<verb>(?:make|offer|present|submit|propose|issue|provide|share|outline|list|put forward|set out)s?)|(?<past>made|offered|presented|submitted|proposed|issued|provided|shared|outlined|listed|set out|put forward|advised)) (?:the following|these|our|its)(?: \w+){0,3} (?:recommendations|demands|requests|proposals|(?<=\bpropose (?:the following|these)(?: \w+){0,3} )(?:measures|steps|actions|reforms|changes))(?: (?:to|for) (?:the )?(?<to>[^:;]{2,90}))?:$/i;

/** The same where the list goes on with what is demanded of somebody: `We have made demands that members:` */
export const demandsThat =
  /\b(?:(?<verb>(?:make|renew|repeat|present)s?)|(?<past>made|renewed|repeated|presented)) (?:(?:the|these|our|its|a) )?(?:(?:following|series of|number of|\w+) )?(?:demands|requests|recommendations) that (?:the |all )?(?<to>[^,:;]{2,60}?)(?: (?:should|must))?:$/i;

/** A lead-in that says what its authors find necessary: `We stress the need for the council to:` */
export const ownNeeds =
  /\b(?<verb>(?:highlight|stress|emphasi[sz]e|underline|underscore|reiterate|see|reaffirm)s?) the (?:\w+ ){0,2}need (?:for (?:the |all )?(?<to>[^,:;]{2,80}?) )?to:$/i;

/** A heading or lead-in that calls demands the authors' own: `A summary of our recommendations are:`, `These are our demands:` */
export const ownDemands =
  /^(?:(?:these|the following|here|below|among(?: (?:these|them))?) (?:are )?|(?:(?:the|a) )?(?:(?:brief|short) )?summary of )?(?:our|my) (?:\w+ ){0,2}(?:recommendations|demands|requests|asks|proposals)(?: (?:to|for) (?:the )?(?<to>[^:;,]{2,90}?))?(?: (?:are|include)(?: as follows| the following| these| simple| clear| below)?)?:?$/i;

/** A lead-in to what the text itself recommends: `Key recommendations in this report include:` */
export const ownSummary =
  /^(?:(?:the|our) )?(?:key|main|top|principal|major|core) (?:recommendations|demands)(?: (?:(?:included|made|contained|outlined|set out) )?(?:in|of) (?:the|this|our) (?![^:]{0,80}'s?\b)[^:;,]{2,80})? (?:are|include)(?: the following| as follows)?:$/i;

/** A lead-in that calls what it opens necessary: `We believe the following steps are essential:` */
export const neededSteps =
  /\b(?:the following|these)(?: \w+){0,3} (?:steps|measures|actions|reforms|changes|demands|conditions) (?:are|is|as) (?:\w+ )?(?:crucial|critical|essential|vital|imperative|necessary|urgent|urgently needed|needed|indispensable|required)\b[^:;]{0,120}:$/i;

/** The same as a condition of what is good: `will be protected if governments take the following measures:` */
export const conditionedSteps =
  /\b(?:if|when|once|only if|provided that) (?:the |all )?(?<to>[^,:;]{2,80}?) (?:takes?|adopts?|implements?|makes?|undertakes?|agrees? to) (?:the following|these)(?: \w+){0,3} (?:steps|measures|actions|reforms|changes|commitments|recommendations):$/i;

/** A lead-in that breaks off where it says what its authors want: `We are calling for:`, `We want the following:` */
export const ownWants =
  /\b(?:we|i) (?:(?:are|am) (?:now |also |therefore )?(?:calling for|demanding|asking for|seeking|requesting)|want|need|ask for)(?: (?:the following|these)(?: \w+){0,2})?:$/i;

/** A lead-in to some of what those demand who issue the text: `Among the demands are:` */
export const someDemands =
  /^among (?:the|our|its) (?:\w+ ){0,2}(?:demands|recommendations|requests|asks)(?: (?:of|in|to|made) [^,;:]{2,60})? (?:are|is)(?: the following)?:$/i;

/** A lead-in without a subject, as between the lines of an appeal: `Calling on the authorities to:` */
export const askingLine =
  /^(?:and )?(?:urging|calling (?:up)?on|asking|demanding(?: that)?|requesting(?: that)?|appealing to|encouraging|imploring) (?!for\b)(?<to>[^,;:]{2,80}?)(?: to)?:$/i;

/** A lead-in that only says what is needed: `It is necessary to:`, `There is an urgent need to:` */
export const neededActs =
  /(?:^|[,;] )(?:it is (?:now |therefore |also |urgently )?(?:high time|time|necessary|essential|crucial|vital|imperative|urgent|critical)|there is an? (?:\w+ ){0,2}need) to:$/i;

/** A sentence that counts or announces what it asks, though it ends with a full stop: `to take three steps.` */
export const countedDemands =
  /\b(?:(?:the|these|our) )?(?:following|these|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}))(?: (?!of\b)[\p{L}'-]+){0,3} (?:actions|steps|measures|demands|recommendations|requests|proposals|reforms|changes|things|points|commitments|asks)(?: (?!have\b|has\b|were\b|had\b)[^.;:]{0,100})?\.$/iu;

/** What a sentence only names at its end: `because of these articles of the code:` Its list asks nothing more. */
export const namedThings =
  /\b(?:to|under|of|by|on|in|with|from|for|against|as|than) (?:the following|these)(?: [\p{L}'-]+){0,3} (?:articles|sections|paragraphs|provisions|clauses|laws|acts|statutes|regulations|decrees|charges|offences|offenses|crimes|persons|people|individuals|prisoners|detainees|defenders|journalists|activists|companies|organi[sz]ations|countries|cases|names|treaties|instruments|conventions)(?: (?:of|in|from) [^,;:]{2,80})?:["']?$/iu;

/** Below these a line may say whom the items under it ask. */
export const opensAll = /\b(?:following|recommendations|demands|requests|proposals|below):$/i;

/** A heading over recommendations, with whom they are for, and whether it stands over something `other` too. */
export const recommendationHeading =
  /^(?:(?:[ivx]{1,5}|\d{1,2}(?:\.\d{1,2}){0,2}|[a-h])[.)] ?)?(?:the )?(?:(?:our|key|main|specific|general|further|final|joint|policy|summary of|urgent|priority|suggested|proposed|detailed|(?<other>(?:conclusions?|concluding observations|observations|findings|concerns|analysis|lessons(?: learned)?)(?:,| and| &))) )*(?:recommendations?|demands|requests|calls? (?:to|for) action|asks|what (?:should|must|needs to) be done)(?:(?: for action)?(?: (?:(?:addressed )?to|for|by) (?:the )?(?<to>.{2,90}?)| (?:on|concerning|regarding) .{2,90}?)?)?:?$/i;

/** A heading that says whose wishes stand below it: `What we ask of the council`, `What governments must do` */
export const wishHeading =
  /^what (?:(?:we|the signatories|the undersigned) (?:are )?(?:ask(?:ing)?|want|demand(?:ing)?|call(?:ing)?|propos(?:e|ing)|recommend|expect)(?: for| on| of| from)?(?: (?:the )?(?<of>[^.?!]{2,60}))?|(?:the |all )?(?<who>[^.?!]{2,60}?) (?:should|must|needs? to|ought to|has to|have to)(?: now| urgently)? do(?: now| next)?):?$/i;

/** A heading over what is to be done, which may hold more than demands: `Requested actions`, `Proposals` */
export const actionHeading =
  /^(?:(?:\d{1,2}|[ivx]{1,5})[.)] ?)?(?:(?:our|the|key|main|specific|concrete|policy) )*(?:(?:requested|recommended|required|necessary|needed|priority|proposed|suggested|urgent|immediate) (?:actions?|steps|measures|reforms|changes)|(?:actions?|steps|measures) (?:requested|required|needed|recommended|to (?:be taken|take))|priorities for action|proposals)(?: (?:to|for|by) (?:the )?(?<to>.{2,60}?))?:?$/i;

/** Sections that ask nothing, though they may stand among headings of recommendations. */
export const otherSection =
  /^(?:annex|appendi|notes?\b|endnotes|footnotes|background|context\b|introduction|method|about\b|acknowledg|references|sources|bibliograph|further (?:reading|information)|contacts?\b|media\b|signator|signed|endors|conclusions?$|related|links|press\b|glossary|abbreviations|contents|table of)/i;

/** `To the Government of X:` over a list in a section of recommendations. */
export const addresseeHeading = /^(?:to|for) (?:the )?(?<to>.{2,120}?)[,:]?$/i;
