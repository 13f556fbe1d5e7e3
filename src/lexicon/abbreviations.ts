/*
 * Words after which a full stop does not end a sentence. Sources: titles and legal citations as in the UN Editorial
 * Manual; company forms; months.
 */

/** Lower case, without the final stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  [
    'mr mrs ms mx dr prof hon rev fr sr sra st gen col maj capt lt sgt amb gov sen rep pres messrs mme mlle m h.e',
    'eds cf ibid op cit res doc ser add corr rev',
    'vs v etc al viz approx ca e.g i.e eg ie incl esp resp nr num núm',
    'inc ltd co corp bros dept univ assoc assn est',
    'jan feb mar apr jun jul aug sept sep oct nov dec',
    'u.s u.n u.k d.c e.u a.m p.m ph.d',
  ]
    .join(' ')
    .split(' '),
);

/** Words whose stop belongs to them only before a number: `no. 5`, but `We said no. They …`. */
export const numberedWords: ReadonlySet<string> = new Set(
  'no nos art arts para paras sec secs ch chap vol p pp pt ed fig figs'.split(' '),
);
