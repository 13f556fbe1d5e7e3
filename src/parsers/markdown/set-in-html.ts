/** A tag of HTML that stands first in a text. */
const TAG =
  /^\s*<\/?(?:p|div|[ou]l|li|h[1-6]|table|t[rdh]|tbody|thead|span|a|br|hr|strong|em|b|i|u|blockquote|section|article|d[ltd]|center|font|img|figure)(?![a-z\d])[^<>]*>/i;

/**
 * Is a text that is set in HTML, and no code? To Markdown a blank line ends HTML, and what is set in below it is code; but
 * sites print a list over many lines, with blank ones between, and nobody sees its tags.
 */
export const isSetInHtml = (text: string): boolean => TAG.test(text);
