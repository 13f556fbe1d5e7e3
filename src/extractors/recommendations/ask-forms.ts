import { anyWord } from '../../lexicon/alternatives.js';
import { askVerbs } from '../../lexicon/asks.js';

/*
 * The forms of the verbs that ask, as alternatives of an expression.
 */

const forms = askVerbs.map((verb) => {
  const [head = '', ...tail] = verb.split(' ');
  const rest = tail.length > 0 ? ` ${tail.join(' ')}` : '';
  const stem = head.replace(/e$/, '');
  return {
    stems: head === 'seek' ? ['seek', 'sought'] : [stem],
    present: `${head}(?:s|es)?${rest}`,
    participle: `${head === 'seek' ? 'sought' : `${stem}ed`}${rest}`,
  };
});
/** The beginnings of words without which no form of an asking verb stands in a sentence. */
export const askingStems = anyWord(forms.flatMap((form) => form.stems));
/** `urge`, `urges` */
export const PRESENT = forms.map((form) => form.present).join('|');
/** `urged` */
export const PARTICIPLE = forms.map((form) => form.participle).join('|');
/** `urging` */
export const GERUND =
  'urging|calling (?:up)?on|calling for|asking(?! (?:for|about|what|how|why|whether|if)\\b)|requesting|demanding|appealing to|appealing for|encouraging|inviting|imploring|begging|beseeching|pleading with|recommending|petitioning';
