import { type Command, Help } from 'commander';

/** What stands first in the help of each command: most people need no more. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  extract: `Examples:
  extract letter.md                       one letter, dataset in ./dataset
  extract letters --out data              a folder with all that is below it
  extract letters --format csv,xlsx       spreadsheets
  extract letters --check                 has the dataset become stale?
  extract show letter.md                  the letter, with what was found in it marked
`,
  run: `Examples:
  extract letters --out data              a folder with all that is below it
  extract 'letters/**/*.md' appeal.txt    a glob and a file
  extract letters --exclude 'drafts/**'   all but a part of it
  curl -s URL | extract - --stdin-name appeal.html
  extract letters --check                 write nothing, tell what would change
`,
  diff: `Examples:
  extract diff dataset data/2026          two folders
  git show HEAD:dataset/dataset.json > /tmp/old.json && extract diff /tmp/old.json dataset
`,
  show: `Examples:
  extract show letter.md
  extract show letter.md --no-color | grep 'signatories/'
`,
  validate: `Examples:
  extract validate dataset                after somebody has edited it
  extract validate dataset --sources letters
`,
  schema: `Examples:
  extract schema > dataset.schema.json
  extract schema signatories
  extract schema config > extract.config.schema.json
`,
  completion: `Examples:
  source <(extract completion bash)       in ~/.bashrc
  extract completion zsh > ~/.zfunc/_extract
  extract completion fish > ~/.config/fish/completions/extract.fish
`,
};

const RUN_STATUS = `
Exit status:
  0  done; with --check: the dataset is fresh
  1  something could not be read (the rest is written) or nothing could be written;
     with --check: the dataset is stale; with --strict: there are warnings
  2  wrong usage`;

/** What stands last. */
export const NOTES: Readonly<Record<string, string>> = {
  extract: RUN_STATUS,
  run: `
A glob is compared with the path below the input folder, or with the name alone where it has no slash.
Settings may stand in extract.config.json, by the names of the options; options win.
${RUN_STATUS}`,
  diff: `
Exit status:
  0  the same rows
  1  they differ
  2  a dataset cannot be read, or wrong usage`,
  validate: `
Exit status:
  0  all is well
  1  there are problems, one a line on standard output
  2  there is no dataset, or wrong usage`,
};

/** The help of the program shows the arguments and options of `run`, which is what it does by itself. */
export function helpFormat(program: Command): Partial<Help> {
  return {
    showGlobalOptions: true,
    formatHelp: (command, helper) =>
      new Help().formatHelp(command, command === program ? whole(program, helper) : helper),
  };
}

/** Not the helper's own business: commander also asks it which options to suggest for a misspelt one. */
function whole(program: Command, helper: Help): Help {
  const run = program.commands.find((command) => command.name() === 'run');
  const plain = new Help();
  if (helper.helpWidth !== undefined) plain.helpWidth = helper.helpWidth;
  if (!run) return plain;
  return Object.assign(plain, {
    visibleArguments: () => helper.visibleArguments(run),
    visibleOptions: () => [
      ...helper.visibleOptions(run).filter(({ long }) => long !== '--help'),
      ...helper.visibleOptions(program),
    ],
  });
}
