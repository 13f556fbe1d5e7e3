/*
 * UPR action categories by verb. Source: UPR Info, "Database action category" (after Edward R. McMahon's method), which
 * ranks the first verb and the overall action: 1 minimal, 2 continuing, 3 considering, 4 general, 5 specific action. Verbs
 * that the published lists leave out are placed by the nearest listed one.
 */

type Category = 1 | 2 | 3 | 4 | 5;

const verbs: Readonly<Record<Category, string>> = {
  1: 'call seek share appeal request ask invite urge',
  2: 'continue maintain persevere pursue persist sustain keep remain uphold preserve carry proceed',
  3: 'analyse analyze consider envisage examine explore review study assess evaluate reflect revisit contemplate discuss weigh reconsider rethink',
  4: [
    'accelerate achieve affirm reassert act address advance advocate aim attempt attend bolster build care combat commit comply contribute cooperate coordinate',
    'counter deal dedicate deepen devote emphasize emphasise encourage endeavour enhance ensure expand expedite facilitate fight focus foster',
    'further give guarantee heighten help honour honor hasten improve increase intensify make mainstream meet observe optimize participate',
    'prioritize prioritise progress promote protect raise reaffirm realize realise recognize recognise redouble reduce refocus reiterate reinforce remedy resolve respect',
    'pledge boost broaden consolidate de-escalate deescalate empower fast-track scale sensitise sensitize simplify streamline tighten upgrade widen',
    'respond safeguard scrutinize secure speed spare step strengthen strive support tackle take uphold use utilize work engage mobilize mobilise limit lessen minimize fulfil fulfill condemn demand show',
  ].join(' '),
  5: [
    'abandon abide abolish abstain accede accept acknowledge act adapt adhere adjust admit adopt agree align allocate allow amend annul apologize apologise apply appoint approve arrange arrest assign assist authorize authorise',
    'award ban bar bring cancel cease change charge clarify close codify collect commission commute compensate complete conclude conduct consult convene convert convict cooperate correct cover create criminalize criminalise',
    'cut decide declare decriminalize decriminalise define delete delay deliver deny deploy depoliticize design designate desist destroy develop disaggregate disarm disband discard discontinue dismantle dismiss disseminate',
    'distribute disavow divest document draft drop educate elaborate elect eliminate embed enable enact end endorse enforce enlist enrol enter equip eradicate erase establish exclude excise exempt exercise expel explain extend extradite',
    'finalize finalise finance form formulate free freeze fund grant halt harmonize harmonise hire hold identify immunize impeach implement impose incorporate inform initiate inquire insert inspect install institute integrate introduce invest',
    'investigate involve issue join launch lead legalize legislate lift list locate lodge lower mandate modify monitor move name notify nominate nullify offer open operationalize oppose order organize organise overturn pardon pass',
    'pay penalize permit place plan postpone prepare present press prevent print process produce prohibit proscribe prosecute provide publicize publish punish put quash ratify recall receive reconstitute recruit refer reform refrain refuse register',
    'regulate rehabilitate reinstate reissue reject release remove renew renounce repair repatriate repeal replace report repudiate require rescind resettle resign restart restore restrict restructure resume retract return reunite reveal revise revoke',
    'circumvent defy enshrine avoid contest curb defer demarcate demilitarize demobilize detain disclose dissolve domesticate evacuate exonerate expunge gather map naturalise naturalize outlaw rebuild regularise regularize relocate vet',
    'roll sanction schedule select send sentence separate set shut sign speak stop submit subscribe suspend task terminate test toughen train transfer transform translate transpose treat try undertake unblock unify update urge vacate vote waive warn withdraw withhold write intervene intercede lift engage resist abide rule band reopen leave serve stand become meet hear send answer attend visit condemn',
  ].join(' '),
};

/** Category of a verb in the infinitive. A verb in two lists belongs to the more general one, which comes first. */
export const actionCategories: ReadonlyMap<string, Category> = new Map(
  ([5, 4, 3, 2, 1] as const).flatMap((category) =>
    verbs[category].split(' ').map((verb) => [verb, category] as const),
  ),
);

/** Phrases whose noun decides, not their verb: what follows the verb, by verb. */
export const actionPhrases: ReadonlyMap<string, readonly (readonly [RegExp, Category])[]> = new Map([
  [
    'take',
    [
      [/^(?:into (?:account|consideration)|note)/i, 3],
      [/^(?:\w+ ){0,4}(?:steps|measures|action|actions|efforts)/i, 4],
    ],
  ],
  ['give', [[/^(?:\w+ )?consideration/i, 3]]],
  [
    'carry',
    [
      [/^(?:on|forward)/i, 2],
      [/^out/i, 5],
    ],
  ],
  ['step', [[/^up/i, 4]]],
  ['put', [[/^(?:in place|an end)/i, 5]]],
  ['set', [[/^up/i, 5]]],
  ['keep', [[/^up/i, 2]]],
  ['make', [[/^(?:\w+ )?efforts/i, 4]]],
  ['call', [[/^(?:on|upon|for|to)/i, 1]]],
  ['appeal', [[/^(?:on|upon|for|to)/i, 1]]],
]);

/** After a general action, a means of this sort makes it specific: `ensure …, including by adopting a law`. */
export const specificMeans =
  /\b(?:by|through)\s+(?:\w+ly\s+)?(?:abolishing|acceding|adopting|amending|appointing|conducting|creating|criminali[sz]ing|developing|enacting|establishing|granting|implementing|introducing|investigating|issuing|passing|prohibiting|providing|publishing|ratifying|releasing|removing|repealing|setting up|signing|training|withdrawing)\b/i;
