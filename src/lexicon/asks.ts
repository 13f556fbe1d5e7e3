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
  'plead with',
  'plead for',
  'plead',
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
  'want',
  'challenge',
  'look to',
  'count on',
];

/** Verbs that ask only softly: they need the one who is asked beside them. */
export const softAskVerbs: ReadonlySet<string> = new Set([
  'expect',
  'seek',
  'suggest',
  'advise',
  'propose',
  'insist',
  'want',
  'challenge',
  'look to',
  'count on',
]);

/** Modals that ask of their subject. */
export const obligations = '(?:should|must|shall|ought to|needs? to|has to|have to)';

/** Before `have to`: it tells what comes. */
export const future = /\b(?:will|would|may|might)(?: (?:now|then|also))? $/i;

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

/** Words in -ly that are no adverbs between a subject and its verb. */
export const notAdverbs: ReadonlySet<string> = new Set(
  'family assembly supply reply ally anomaly monopoly only early daily weekly monthly yearly elderly friendly deadly costly likely unlikely lively lonely orderly scholarly timely ugly holy rely apply comply fly imply multiply'.split(
    ' ',
  ),
);

/** Words that no short name of somebody holds or begins with. */
export const notInNames: ReadonlySet<string> = new Set(
  'in as at by on to with without within through under upon during until after before since while when where once if unless although though despite like including from against about over than that which who whom whose is are was were be been has have had do does did will would can could may might should must said says told wants dear today yesterday tomorrow now here there then thus however therefore moreover furthermore also not amid across throughout because following given regarding concerning we i you they it he she'.split(
    ' ',
  ),
);

/** Those who can act, where they are no names. */
export const actors =
  /\b(?:governments?|authorit\w+|states?|part(?:y|ies)|council|committee|commission|assembly|parliament\w*|congress|court|police|minist\w+|president|secretary|office|officials?|compan\w+|business\w*|enterprises?|donors?|institutions?|organi[sz]ations?|countr\w+|communit\w+|leaders?|members?|union|agenc\w+|universit\w+|museums?|employers?|media|experts?|rapporteurs?|groups?|people|citizens|lawyers|judges?|prosecutors?|embass\w+|brands?|retailers?|banks?|investors?|platforms?|providers?|shareholders?|bod(?:y|ies)|boards?|forces|team|administration|legislators?|lawmakers|policymakers|mayors?|governors?|partners|allies|regulators?|operators?|manufacturers?|responders|stakeholders|actors|everyone|all|delegations?)\b/i;

/** What is done and does nothing itself, though those who act may stand behind it: `measures to protect members`. */
export const measures =
  '(?:measures?|steps|actions?|efforts|reforms?|initiatives|polic(?:y|ies)|programmes|programs|safeguards|amendments?)';

/** What is asked for by a noun that looks like somebody before `to`: `urges support for a plan to …` */
export const nounsAsked =
  /^(?:(?:full|greater|more|your|their|immediate|urgent|continued) )?(?:support|help|assistance|action|restraint|caution|efforts|solidarity|cooperation|pressure|respect) (?:for|from|in|by|on|of)\b/i;

/** What those ask for who call for it by a noun: `called for the immediate release of …` */
export const deedsByNoun =
  /^ (?:the|an?|his|her|their|its) (?:(?!of\b|for\b)\p{L}+(?:, | and | )){0,3}(?:release|end|halt|investigation|inquiry|repeal|withdrawal|abolition|moratorium|adoption|ratification|suspension|removal|ban|ceasefire) (?:of|to|into|on|for|from)\b/iu;

/** Subjects who bear a duty in a description: `tens of thousands of teachers must pay` asks nothing of them. */
export const bearers =
  /\b(?:thousands|majority|millions|hundreds|dozens|many|most|people|workers|teachers|families|women|men|girls|boys|children|prisoners|detainees|citizens|residents|students|victims|survivors|refugees|migrants|defenders|journalists|lawyers|parents|applicants|north koreans)\b/i;

/** Nouns of what is asked of the reader, each with its verb: `your intervention is needed`. */
export const deeds: ReadonlyMap<string, string> = new Map([
  ['intervention', 'intervene'],
  ['action', 'act'],
  ['support', 'support'],
  ['help', 'help'],
  ['assistance', 'assist'],
  ['attention', 'attend'],
  ['leadership', 'lead'],
]);

/** Words of a sentence, which no line that only names a topic has. */
export const noTopic =
  /^(?:we|i|you|they|it|he|she|this|these|there|that|those|who|why|how|what)\b|\b(?:is|are|was|were|has|have|had|will|would|can|found|reasons?|following|include[sd]?)\b/i;

/** Sentences that begin with a noun which could be a verb: `Support from donors has fallen`. */
export const nounFirst =
  /^(?:work|support|reports?|care|help|progress|focus|change|trust|respect|reform|press|order|use|act|demand|experience|practice)\b(?: [\p{L}'-]+){0,8} (?:has|have|had|is|are|was|were|will)\b/iu;

/** Words behind `Requests` and `Demands` that begin a sentence as nouns. */
export const behindNoun = /^ (?:in (?!this\b)|from|for|of|by|on|are|were|is|can|will|should|must|may)\b/i;

/** Behind `requests` and `demands` that are nouns in a list: `letters, requests as well as other means`. */
export const amongNouns = /^,? (?:as well as|and other|or other|along with|such as)\b/i;

/** Asks of the reader of a page, not of an addressee. */
export const readerAppeals =
  /\b(?:sign (?:(?:our|the|this) petition|this (?:open |joint )?(?:letter|statement|appeal|call)|(?:the|our) (?:open |joint )?letter|on to (?:this|our|the)\b)|add (?:your|their) (?:signatures?|names?|voices?)|intended recipient|should also read|sign up|take (?:\w+ )?action (?:calling|urging|asking|demanding)|subscribe|donate|share this|follow us|click here|join (?:us|this call)|contact us|read more|learn more)\b/i;
