/*
 * How the paragraphs of resolutions open, and the line above them. Sources: United Nations Editorial Manual, on
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

/** No phrase is longer. */
const LONGEST = 40;

const words: ReadonlySet<string> = new Set([preambular, operative].join(' ').split(' '));

const phrases =
  /^(?:guided by|bearing in mind|having (?:regard to|considered|examined|heard|received|adopted)|taking (?:note|into account|into consideration)|acting under|calls (?:up)?on|takes note)\b/i;

/** The number or the dash of a paragraph, and what stands before its verb. */
const before = new RegExp(
  String.raw`^(?:[-–—•*]\s*)?(?:(?:\d{1,3}|[A-Z]{1,2})\.\s*)?(?:(?:${adverbs.join('|')}) ){0,2}`,
  'i',
);

/**
 * Does a paragraph open as those of resolutions do: `Recalling …`, `3. Strongly urges …`, `– Having regard to …`? The word
 * is looked up: an expression with all of them takes the engine longer to make than a letter to read.
 */
export function isResolutionParagraph(text: string): boolean {
  const from = before.exec(text)?.[0].length ?? 0;
  const [word = ''] = /^\w+/.exec(text.slice(from, from + LONGEST)) ?? [];
  return words.has(word.toLowerCase()) || phrases.test(text.slice(from, from + LONGEST));
}
