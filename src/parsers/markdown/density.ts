/** A text without a chance to cut it is read as plain text when it is longer. */
const LONGEST = 32_768;
/** A line that opens more lists and quotes one within the other is no text. */
const DEEPEST = 8;
/** So large a share of a text's characters are marks in no text. */
const DENSEST = 0.3;
/** A text this short is no burden, whatever stands in it. */
const HARMLESS = 256;

const CONTAINERS = /^(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])[ \t]?)+/;
const CONTAINER = /[-*+>]|\d{1,9}[.)]/g;
const MARKS = /[*_[\]`<>!&\\|~]/g;

/** Too long or too dense with marks to be read as Markdown in linear time? */
export function isTooHard(text: string): boolean {
  return text.length > HARMLESS && (text.length > LONGEST || isDense(text));
}

function isDense(text: string): boolean {
  const marks = text.match(MARKS)?.length ?? 0;
  if (marks > text.replace(/\s+/g, '').length * DENSEST) return true;
  return text.split(/\r\n|\r|\n/).some((line) => {
    const containers = CONTAINERS.exec(line)?.[0] ?? '';
    return (containers.match(CONTAINER)?.length ?? 0) > DEEPEST && !/^[-*_\s]+$/.test(line);
  });
}
