import { execFileSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { makePipe } from '../../bin/pipe.js';
import type { World } from '../../bin/world.js';
import { type Case, type Group, paths } from '../case.js';
import { LETTER } from '../letter.js';

/** Node opens a socket for as long as it lives; the file of one whose owner is gone is what a walk meets. */
const SOCKET_MAKER = `
import { createServer } from 'node:net';
createServer().listen(process.argv[1], () => process.kill(process.pid, 'SIGKILL'));`;

function makeSocket(place: string): void {
  try {
    execFileSync(process.execPath, ['--input-type=module', '-e', SOCKET_MAKER, place], { stdio: 'ignore' });
  } catch {
    // It ends itself, so that nobody removes the file.
  }
}

/** A letter, and something beside it. */
const beside = (make: (place: (name: string) => string, world: World) => void): Case['make'] => {
  return (world) => {
    world.files({ 'in/letter.txt': LETTER });
    make((name) => join(world.cwd, name), world);
  };
};

const fine = (input: string, make: Case['make'], dataset: readonly string[] = ['letter.txt']): Case => ({
  input,
  make,
  says: [],
  status: 0,
  dataset,
});

const refused = (input: string, make: Case['make'], ...says: readonly string[]): Case => ({
  input,
  make,
  says,
  status: 1,
  dataset: ['letter.txt'],
});

const nothing = (input: string, argv: readonly string[], ...says: readonly string[]): Case => ({
  input,
  make: (world) => world.files({ 'in/letter.txt': LETTER, 'empty/': '' }),
  argv,
  says,
  status: 1,
  dataset: null,
});

const LEADS_OUT = 'a link that leads out of the input: name its target to read it';

export const places: Group = {
  title: 'Links, pipes and what is no file',
  intro: `What is no file is named and the letters beside it are read. Links are followed within what was named on the command
line, and never out of it: a folder that somebody sent you cannot make the program read your other files.`,
  column: 'documents in the dataset',
  look: paths,
  cases: [
    fine(
      'a link to a folder inside the input',
      beside((place, world) => {
        world.files({ 'in/z/more.txt': LETTER });
        symlinkSync('z', place('in/a'));
      }),
      ['letter.txt', 'z/more.txt'],
    ),
    fine(
      'links that lead in a circle of folders',
      beside((place) => symlinkSync('.', place('in/self'))),
    ),
    refused(
      'a link to itself',
      beside((place) => symlinkSync('loop.txt', place('in/loop.txt'))),
      'in/loop.txt: too many links',
    ),
    refused(
      'a link that leads nowhere',
      beside((place) => symlinkSync('gone', place('in/link.txt'))),
      'in/link.txt: a link that leads nowhere',
    ),
    refused(
      'links out of the input, to a file and to a folder',
      beside((place, world) => {
        world.files({ 'private/diary.txt': 'On 3 May 2016 I slept.' });
        symlinkSync('../private/diary.txt', place('in/diary.txt'));
        symlinkSync('../private', place('in/private'));
      }),
      `in/diary.txt: ${LEADS_OUT}`,
      `in/private: ${LEADS_OUT}`,
    ),
    refused(
      'a link to a device without an end (/dev/zero)',
      beside((place) => symlinkSync('/dev/zero', place('in/zero.txt'))),
      `in/zero.txt: ${LEADS_OUT}`,
    ),
    refused(
      'a named pipe, to which nobody writes',
      beside((place) => makePipe(place('in/pipe.txt'))),
      'in/pipe.txt: not a regular file',
    ),
    refused(
      'a socket',
      beside((place) => makeSocket(place('in/socket.txt'))),
      'in/socket.txt: not a regular file',
    ),
    {
      ...refused(
        'a file that you may not read',
        beside((place, world) => {
          world.files({ 'in/closed.txt': LETTER });
          chmodSync(place('in/closed.txt'), 0);
        }),
        'in/closed.txt: permission denied',
      ),
      needs: 'another user than root',
    },
    {
      ...refused(
        'a folder that you may not enter',
        beside((place, world) => {
          world.files({ 'in/closed/a.txt': LETTER });
          chmodSync(place('in/closed'), 0);
        }),
        'in/closed: permission denied',
      ),
      needs: 'another user than root',
    },
    fine(
      'a folder whose name ends in .txt',
      beside((_, world) => world.files({ 'in/more.txt/a.txt': LETTER })),
      ['letter.txt', 'more.txt/a.txt'],
    ),
    {
      ...fine(
        'one letter, named three times',
        beside(() => {}),
      ),
      argv: ['in', 'in/letter.txt', './in/'],
    },
    nothing('a name that is not there', ['gone.txt'], 'gone.txt: no such file or folder'),
    nothing(
      'a file taken for a folder',
      ['in/letter.txt/more'],
      'in/letter.txt/more: a part of the path is no folder',
    ),
    nothing('a name that is too long', [`${'a'.repeat(300)}.txt`], `${'a'.repeat(300)}.txt: name too long`),
    nothing(
      'a folder without a letter',
      ['empty'],
      'error: no input found in empty: no file with .txt, .text, .md, .markdown, .html, .htm',
    ),
  ],
};
