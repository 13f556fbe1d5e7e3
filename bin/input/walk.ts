import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { byCodePoint } from '../names.js';
import type { Findings, Found } from './found.js';

/** What a walk may enter and take. */
export interface Bounds {
  /** The real place of the output folder. */
  readonly out: string;
  /** The real places of all that was named: links may lead there and below, and nowhere else. */
  readonly named: readonly string[];
  readonly wants: (path: string) => boolean;
}

/** Find all files below a folder that was named; `root.file` is its real place. */
export function walk(root: Found, findings: Findings, bounds: Bounds): void {
  const walker = new Walker(root, findings, bounds);
  walker.enter(root);
  // Links come last, so that what they lead to is known by its own name.
  for (let link = walker.links.shift(); link; link = walker.links.shift()) walker.enter(link);
}

/** A name of dots only is a strange one, but no program hides a file so. */
const HIDDEN = /^\.[^.]/;

class Walker {
  readonly links: Found[] = [];
  private readonly seen = new Set<string>();

  constructor(
    private readonly root: Found,
    private readonly findings: Findings,
    private readonly bounds: Bounds,
  ) {}

  /** The entries of a folder, once, however many links lead there. The output folder is no input, unless it was named. */
  enter(folder: Found): void {
    if (this.seen.has(folder.file) || (folder.path !== '' && folder.file === this.bounds.out)) return;
    this.seen.add(folder.file);
    const entries = readdirSync(folder.file, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => byCodePoint(a.name, b.name))) {
      const { name } = entry;
      const path = folder.path === '' ? name : `${folder.path}/${name}`;
      const found = { path, file: join(folder.file, name), shown: `${folder.shown}/${name}` };
      if (HIDDEN.test(name) || name === 'node_modules') this.findings.hide(found);
      else this.findings.attempt(found.shown, () => this.visit(found, entry));
    }
  }

  private visit(found: Found, entry: Dirent): void {
    if (found.file.includes('\uFFFD') && !entry.isSymbolicLink() && !existsSync(found.file))
      this.findings.fail(found.shown, 'its name is not UTF-8: rename it');
    else if (entry.isSymbolicLink()) this.follow(found);
    else if (entry.isDirectory()) this.enter(found);
    else if (!this.findings.knows(found.file)) this.findings.leave(found);
    else if (entry.isFile()) this.take(found);
    else this.findings.fail(found.shown, 'not a regular file');
  }

  private follow(link: Found): void {
    const stats = statSync(link.file, { throwIfNoEntry: false });
    if (!stats?.isDirectory() && !this.findings.knows(link.file)) {
      this.findings.leave(link);
      return;
    }
    if (!stats) {
      this.findings.fail(link.shown, 'a link that leads nowhere');
      return;
    }
    const target = { ...link, file: realpathSync(link.file) };
    if (!this.isNamed(target.file))
      this.findings.fail(link.shown, 'a link that leads out of the input: name its target to read it');
    else if (stats.isDirectory()) this.links.push(target);
    else if (!stats.isFile()) this.findings.fail(link.shown, 'not a regular file');
    else if (dirname(target.file) === this.bounds.out && this.root.file !== this.bounds.out)
      this.findings.leave(link);
    else this.take(target);
  }

  private take(found: Found): void {
    if (this.bounds.wants(found.path)) this.findings.take(found);
  }

  private isNamed(file: string): boolean {
    return this.bounds.named.some((place) => file === place || file.startsWith(place + sep));
  }
}
