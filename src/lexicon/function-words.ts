/*
 * Words in lower case that stand within names and titles. Source: the closed word classes (articles, prepositions,
 * conjunctions) of English, French, Spanish, Portuguese, German, Italian and Dutch.
 */
export const functionWords: ReadonlySet<string> = new Set(
  [
    'a an the of and or for to in on at by with from as against without within between its their',
    'de du des la le les l d et pour en au aux sur contre à y el los las del por para con e da do dos das na no em pela pelo',
    'der die das den dem des und für gegen von zu im am van voor het een i di della delle dei degli per il lo gli',
  ]
    .join(' ')
    .split(' '),
);

/** With one of these a clause or a phrase begins, and no name: `If Corp Harbour agrees`. */
export const clauseOpeners =
  /^(?:If|When|While|Where|Whether|Since|Because|Although|Though|Unless|Until|After|Before|Once|But|And|As|For|From|With|By|In|On|At|Of|That|Should|Why|How|What|Who|Which|Does|Did|Is|Are|Can) /;
