import type { Metafile } from 'esbuild';

/** A package's own folder in the path of one of its files: the last `node_modules` of it counts. */
const FOLDER = /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** The folders of all packages of which something is in a bundle, sorted, each once. */
export function packagesIn({ outputs }: Metafile): string[] {
  const used = Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([file]) => FOLDER.exec(file)?.[0] ?? []);
  return [...new Set(used)].sort();
}
