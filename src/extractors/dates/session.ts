import type { Document } from '../../schema/document.js';
import { indexAt } from '../../schema/span.js';
import { folded } from '../mention.js';
import type { DateMatch } from './scan.js';

/** The session at which something is done, right before its day: `At its 14th meeting, held on`, `en su 14ª sesión, celebrada el`. */
const SESSION =
  /(?:^|\s)(?:meeting|session|sesión|séance|sessão|reunión|reunião),? (?:\([^()]{1,40}\),? )?(?:(?:held|celebrada|tenue|realizada) )?(?:on|el|le|em)(?: \p{L}+day)?$/iu;
/** The words before a date that tell its session. */
const SOME_WORDS = 120;
/** What a treaty body adopts is the text that says so: `adopted the present concluding observations`. */
const ADOPTS =
  /(?<!\p{L})(?:adopted|aprobó|adoptó|adopté|aprovou|adotou) (?:(?:the|these|its|las|sus|les|ses|as) )?(?:(?:present|following|presentes|siguientes|présentes|seguintes) )?(?:concluding observations|observaciones finales|observations finales|observações finais)/iu;
const ADOPTS_CUE = /concluding|finales|finais/i;
/** A sentence is no longer. */
const LONGEST_SENTENCE = 1_000;

/**
 * Does a date tell at which session a treaty body adopted the text that it opens?
 * Reads: `At its 14th meeting, held on 3 May 2016, it adopted the present concluding observations`, and the same in Spanish,
 * French and Portuguese.
 */
export function isAdoptedAtSession(document: Document, match: DateMatch): boolean {
  const { block } = match;
  const sentence = block.sentences[indexAt(block.sentences, match.start)] ?? block;
  if (sentence.end - sentence.start > LONGEST_SENTENCE) return false;
  if (!ADOPTS_CUE.test(document.text.slice(sentence.start, sentence.end))) return false;
  const before = folded(document, { start: sentence.start, end: match.start }).slice(-SOME_WORDS).trim();
  return SESSION.test(before) && ADOPTS.test(folded(document, sentence));
}
