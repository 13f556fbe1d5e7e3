/*
 * English verbs and words that are none, which a text often has where its action stands and whose form decides which it is:
 * of these nobody has to ask a grammar. Source: the commonest verbs of English that have no action category.
 */

/** Verbs in the infinitive, with regular gerunds. */
export const commonVerbs: ReadonlySet<string> = new Set(
  [
    'add aid allege alter announce anticipate argue assert assume base believe belong block borrow',
    'break catch cause cite claim clear collaborate combine compile complain compose comprise confirm confront',
    'connect contact contain convey count criticise criticize debate defend demonstrate depend derive describe',
    'detect determine differ disappear discover dispatch display dispute disrupt divide double earn',
    'embrace encounter enjoy enlarge escape evolve exceed exchange execute expect experience exploit export expose',
    'express face fail favour fear feel file fill find follow force gain govern happen harm hesitate',
    'host ignore illustrate imagine impact imply import imprison include indicate induce infer inflict influence',
    'insist instruct intend interpret interrogate interview invent kill learn link listen lose manage mark match',
    'matter mean measure mention merge mind murder need neglect negotiate note object obstruct obtain occupy',
    'outline overcome own paint perceive perform persuade point pose possess practice practise praise predict',
    'prefer proclaim procure prolong prompt propose pull purchase push quote react read recover',
    'regain regard relate relax rely remind repeat represent reside result retaliate ride sail save say search',
    'seem seize settle shape shift shoot shorten smuggle solve sort specify spend spread state stay store struggle',
    'succeed suffer suggest suit supervise supply suppress survive suspect switch talk target teach tend thank',
    'think tolerate torture track trade travel trigger turn uncover undermine understand verify view violate voice',
    'wait walk want warrant waste watch wear welcome wish wonder worry',
  ]
    .join(' ')
    .split(' '),
);

/** Articles, pronouns, prepositions and conjunctions: no verbs. */
export const neverVerbs: ReadonlySet<string> = new Set(
  [
    'a an the this that these those all any each no other some such many more most both its their his her our your my it he she we they you',
    'of and or for in on at by with from as against without within between there while thus if when where which who what',
  ]
    .join(' ')
    .split(' '),
);

/** Verbs that are known by their bare form only: the other forms are irregular, or no rule tells whose they are. */
export const bareVerbs: ReadonlySet<string> = new Set(
  [
    'abuse access accompany accomplish account acquire afford air appear approach arise attack attract bank be',
    'bear beat begin bend benefit bid bind bleed blow board border breathe breed broadcast burden burn burst buy',
    'campaign cast chair challenge check choose clean cling code come command comment compete concern conflict',
    'consist constitute consume control cook copy correspond cost court cross cry damage dance date deliberate',
    'deserve desire detail die dig direct distinguish divorce do doubt draw dream dress drink drive dry eat',
    'emerge exist fall feed field finish fire fit fix flee flow fly forbid forget forgive forward get go greet',
    'ground grow guard guess guide hand handle hang hate have head heal heat hide hit hope house hurry hurt',
    'inspire interest interrupt judge jump justify key kick kiss kneel knock know label labour lack land last lay',
    'lean lend let lie like live load loan lock look love market motivate notice obey occur offset operate',
    'overtake overthrow part party pick plant play plead position pray pretend prevail programme project promise',
    'prosper protest prove question quit race range rank reach reason reckon record reference rejoice remember',
    'rename rent reply research rest retire right ring rise risk run rush satisfy see sell shake shed shine',
    'shout silence sing sink sit sleep slide slow smile solicit sound spell split staff stage start steal stick',
    'strike subject substitute suffice sum surprise surround swear sweep swim swing taste tax tear tell text',
    'throw tie time tire touch transport trust undergo undo unite utilise value vary wake wash weave weep win',
    'wind witness worship wound',
  ]
    .join(' ')
    .split(' '),
);

/** Irregular participles, each with its verb. */
export const participles: ReadonlyMap<string, string> = new Map(
  [
    'begun:begin bound:bind bled:bleed bred:breed brought:bring built:build bought:buy caught:catch dealt:deal',
    'dug:dig fed:feed felt:feel fought:fight found:find got:get hung:hang had:have heard:hear held:hold kept:keep',
    'laid:lay led:lead left:leave lent:lend lost:lose made:make meant:mean met:meet overturned:overturn paid:pay',
    'rebuilt:rebuild rung:ring said:say sought:seek sold:sell sent:send shot:shoot sung:sing spent:spend',
    'struck:strike swept:sweep taught:teach told:tell thought:think understood:understand upheld:uphold won:win',
    'withheld:withhold',
  ]
    .join(' ')
    .split(' ')
    .map((entry): [string, string] => {
      const [participle = '', verb = ''] = entry.split(':');
      return [participle, verb];
    }),
);
