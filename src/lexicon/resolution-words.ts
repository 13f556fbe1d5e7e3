/*
 * Words that open the paragraphs of resolutions, and the line above them. Sources: United Nations Editorial Manual, on
 * preambular and operative paragraphs; the European Parliament's texts adopted.
 */

/** Bodies that resolve, and whose short name, `the Committee`, does not tell which they are. */
export const organWords =
  'Assembly Council Parliament Commission Committee Conference Congress Senate Board'.split(' ');

const adverbs =
  'strongly further also once again deeply gravely seriously fully particularly firmly solemnly unanimously profoundly'.split(
    ' ',
  );

const preambular = [
  'recalling reaffirming noting recognizing recognising expressing underscoring underlining stressing emphasizing emphasising',
  'affirming acknowledging alarmed appreciating aware commending concerned conscious considering convinced deploring desirous',
  'determined reiterating mindful welcoming condemning observing disturbed encouraged dismayed whereas',
].join(' ');

const operative = [
  'welcomes urges requests decides reaffirms condemns encourages invites demands affirms expresses commends deplores',
  'emphasizes emphasises stresses underlines underscores reiterates declares instructs recommends authorizes authorises',
  'determines endorses notes recalls recognizes recognises approves appeals appoints establishes confirms considers regrets',
  'proclaims',
].join(' ');

const phrases = [
  'guided by',
  'bearing in mind',
  'having (?:regard to|considered|examined|heard|received|adopted)',
  'taking (?:note|into account|into consideration)',
  'acting under',
  'calls (?:up)?on',
  'takes note',
];

/** A paragraph of a resolution, with or without its number or dash. */
export const resolutionParagraph = new RegExp(
  String.raw`^(?:[-–—•*]\s*)?(?:(?:\d{1,3}|[A-Z]{1,2})\.\s*)?(?:(?:${adverbs.join('|')}) ){0,2}(?:${[
    preambular,
    operative,
  ]
    .join(' ')
    .split(' ')
    .join('|')}|${phrases.join('|')})\b`,
  'i',
);
