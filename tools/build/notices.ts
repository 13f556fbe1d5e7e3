import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What of a package.json tells whose work it is. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string; readonly email?: string };
}

const HEAD = `The command extract contains code of these packages, under their own licences.
`;
const LICENCE = /^(?:licen[cs]e|copying|notice)(?:-[\w-]+)?(?:\.(?:md|txt))?$/i;
const RULE = `\n${'-'.repeat(80)}\n\n`;

/**
 * Who wrote the packages that stand in a bundle, and under which licence.
 * @param folders of the packages, as seen from the root
 * @throws {Error} where a package states no licence
 */
export function notices(root: string, folders: readonly string[]): string {
  return [HEAD, ...folders.map((folder) => notice(join(root, folder)))].join(RULE);
}

function notice(folder: string): string {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license } = manifest;
  if (license === undefined) throw new Error(`${name} states no licence`);
  const texts = readdirSync(folder)
    .filter((file) => LICENCE.test(file))
    .sort()
    .map((file) => `\n${readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()}\n`);
  return [`${name} ${version}\nLicence: ${license}\n`, ...(texts.length > 0 ? texts : [by(manifest)])].join(
    '',
  );
}

/** A package without a text of its licence names it, and its author. */
function by({ author }: Manifest): string {
  if (author === undefined) return '';
  return typeof author === 'string' ? `By ${author}\n` : `By ${author.name}${mail(author.email)}\n`;
}

const mail = (address: string | undefined): string => (address === undefined ? '' : ` <${address}>`);
