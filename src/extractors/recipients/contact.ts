/** Ways to reach a recipient, as printed. */
export interface Contact {
  readonly email: string | null;
  readonly phone: string | null;
  readonly fax: string | null;
}

const EMAIL = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const NUMBER = String.raw`(\+?\(?\d[\d\s().\/-]{5,}\d)`;
const FAX = new RegExp(String.raw`\b(?:fax|facsimile|télécopie)\b ?(?:no\.?|number)? ?[:.]? ?${NUMBER}`, 'i');
const PHONE = new RegExp(
  String.raw`\b(?:tel|telephone|phone|mobile|t[ée]l[ée]phone|tel[ée]fono|ph)\b\.? ?(?:no\.?|number)? ?[:.]? ?${NUMBER}`,
  'i',
);
const BARE_PHONE = new RegExp(`^${NUMBER}$`);

/**
 * E-mail, telephone and fax in a line; null where it holds none of them.
 * @param line with single spaces
 */
export function contactIn(line: string): Contact | null {
  if (!/[@\d]/.test(line)) return null;
  const email = EMAIL.exec(line)?.[0] ?? null;
  const fax = FAX.exec(line)?.[1]?.trim() ?? null;
  const phone = (PHONE.exec(line) ?? BARE_PHONE.exec(line.trim()))?.[1]?.trim() ?? null;
  return email === null && fax === null && phone === null ? null : { email, phone, fax };
}
