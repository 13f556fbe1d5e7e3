/*
 * English verbs and words that are none, which a text often has where its action stands and whose form decides which it is:
 * of these nobody has to ask a grammar. Source: the commonest verbs of English that have no action category.
 */

/** Verbs in the infinitive, with regular gerunds. */
export const commonVerbs: ReadonlySet<string> = new Set(
  [
    'add aid allege alter announce anticipate argue assert assume avoid base believe belong block borrow',
    'break catch cause cite claim clear collaborate combine compile complain compose comprise confirm confront',
    'connect contact contain convey count criticise criticize debate defend demonstrate depend derive describe',
    'detect determine differ disappear discover dispatch display dispute disrupt dissolve divide double earn',
    'embrace encounter enjoy enlarge escape evolve exceed exchange execute expect experience exploit export expose',
    'express face fail favour fear feel file fill find follow force gain gather govern happen harm hesitate',
    'host ignore illustrate imagine impact imply import imprison include indicate induce infer inflict influence',
    'insist instruct intend interpret interrogate interview invent kill learn link listen lose manage mark match',
    'matter mean measure mention merge mind murder need neglect negotiate note object obstruct obtain occupy',
    'outline overcome own paint perceive perform persuade point pose possess practice practise praise predict',
    'prefer proclaim procure prolong prompt propose pull purchase push quote react read rebuild recover',
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
