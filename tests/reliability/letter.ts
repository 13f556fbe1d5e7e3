/** A short letter with a row in every table, with accents and with quotation marks that every encoding places elsewhere. */
export const LETTER = `4 May 2021

Ms. Renée Brulé, Minister of Justice

Dear Minister,

Forty people of Côte-Brûlée have been held without a charge since 3 March 2020. Their families call it “the long
winter”, and they’re right.

We urge you to release them, and to ratify the Convention against Torture.

Yours sincerely,

Société des Lettres Ouvertes (France)
House of Letters – Kenya
`;

/** A letter whose only place for something else is the paragraph in its middle. */
export const letterWith = (paragraph: string): string =>
  LETTER.replace('Yours sincerely,', () => `${paragraph}\n\nYours sincerely,`);
