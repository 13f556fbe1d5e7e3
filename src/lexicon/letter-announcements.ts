/*
 * How the page that prints a letter tells of it. Source: the editorial notes of newspapers and of the sites of organizations.
 */

/** Begins a line that announces the letter below it: `Following is a letter …`, `The full text of the appeal …`. */
export const announcesLetter =
  /^(?:(?:(?:the )?following|below|here|this|what follows|given below|reproduced below|published below) is|we (?:publish|reproduce|print) below|(?:the )?(?:full )?text of)\b[^.:]{0,60}\b(?:letter|appeal|petition|memorandum)\b/i;

/**
 * Ends the words for those whom it is written to: what it asks, what it is about, who wrote it and when. `Committee on
 * Fisheries` and `Minister for the Interior` go on.
 */
export const announcementEnd =
  /[.:;]?$|[.:;] |,? to (?!the )\p{Ll}|(?<!\b(?:Committee|Subcommittee|Commission|Conference|Council|Panel|Rapporteur|Adviser|Minister|Ministry|Secretary|Commissioner|Department|Office|Directorate)s?),? (?:on|for|in|over|against) |,? (?:about|by|from|with|after|regarding|concerning|urging|calling|asking|demanding|requesting|expressing|signed|sent|dated|written|which|that|who|and (?:signed|sent|copied))\b/u;

/** Such a line tells where else the letter is: `The full text of the letter to the Mayor is available here`. */
export const isElsewhere =
  /\b(?:available|found|attached|online|download\w*|click|link|(?:can|may) be (?:read|seen))\b/i;
