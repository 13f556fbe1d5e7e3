import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { install, type Packed, pack, ROOT } from '../packed.js';
import { editLetter, PATIENCE, repository } from './repository.js';
import { actionOf, type Outcome, type Runner, runStep, type Step, stepsOf } from './workflow.js';

/*
 * The workflow of docs/ci.md and the composite action, run step by step in a folder with letters and their dataset.
 */

let packed: Packed;
let folder: string;

beforeAll(() => {
  packed = pack();
  folder = mkdtempSync(join(tmpdir(), 'demarche-ci-'));
}, PATIENCE);
afterAll(() => {
  packed?.remove();
  if (folder) rmSync(folder, { recursive: true, force: true });
}, PATIENCE);

const DOCUMENTED = readFileSync(join(ROOT, 'docs/ci.md'), 'utf8');
const [workflow = '', usage = ''] = [...DOCUMENTED.matchAll(/^```yaml\n(.*?)^```$/gms)].map(
  ([, yaml]) => yaml,
);

describe('the workflow of docs/ci.md', () => {
  const scripts = stepsOf(workflow).filter((step) => step.run !== undefined);
  const usual = scripts.filter((step) => step.if === undefined);
  const onFailure = scripts.filter((step) => step.if === 'failure()');
  let runner: Runner;
  let impossible: string | null;

  beforeAll(() => {
    runner = repository(packed, join(folder, 'workflow'));
    impossible = install(packed.tarball, runner.cwd);
  }, PATIENCE);
  beforeEach((context) => {
    if (impossible !== null) context.skip(impossible);
  });

  /** As a runner does: up to the first step that fails. */
  function runAll(steps: readonly Step[]): Outcome {
    let last: Outcome = { status: null, stdout: '', stderr: '' };
    for (const step of steps) {
      last = runStep(step, runner);
      if (last.status !== 0) break;
    }
    return last;
  }

  it('runs what it says', () => {
    expect(usual.map(({ run }) => run)).toEqual([
      'npm ci',
      'npx --no-install extract letters --out dataset --check --format github',
    ]);
    expect(onFailure).toHaveLength(1);
    expect(stepsOf(workflow).filter(({ uses, run }) => (uses === undefined) === (run === undefined))).toEqual(
      [],
    );
  });

  it(
    'passes where the dataset is fresh, and writes nothing',
    () => {
      const before = readFileSync(join(runner.cwd, 'dataset/dataset.json'));
      expect(runAll(usual)).toMatchObject({ status: 0, stdout: expect.not.stringContaining('::error') });
      expect(readFileSync(join(runner.cwd, 'dataset/dataset.json')).equals(before)).toBe(true);
    },
    PATIENCE,
  );

  it(
    'fails where a letter was edited, marks what has changed, and gives the new dataset',
    () => {
      editLetter(runner);
      const { status, stdout } = runAll(usual);
      expect(status).toBe(1);
      expect(stdout).toMatch(/^::error file=.*title=stale dataset::.*Citizens for Open Rivers/m);
      expect(runAll(onFailure).status).toBe(0);
      expect(readFileSync(join(runner.env.RUNNER_TEMP ?? '', 'dataset/dataset.json'), 'utf8')).not.toContain(
        'Citizens for',
      );
    },
    PATIENCE,
  );
});

describe('action.yml', () => {
  const action = actionOf(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
  const [installs, extracts] = action.runs.steps.filter((step) => step.run !== undefined);
  let runner: Runner;

  beforeAll(() => {
    runner = repository(packed, join(folder, 'action'));
  }, PATIENCE);

  /** Run its last step with inputs as a workflow gives them. */
  function act(inputs: Record<string, string>): Outcome {
    if (!extracts) throw new Error('no step');
    const defaults = Object.entries(action.inputs).map(([name, { default: value = '' }]) => [name, value]);
    const given = { ...Object.fromEntries(defaults), ...inputs };
    const context = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [`inputs.${name}`, String(value)]),
    );
    return runStep(extracts, { ...runner, context: { ...context, 'github.action_path': packed.checkout } });
  }

  it('installs itself with the lock file, which builds it', () => {
    // .ci/run does the same from a clean checkout; here the packed copy stands for what it gives.
    expect(installs?.run).toMatch(/^npm ci\b/);
    expect(installs?.['working-directory']).toMatch(/^\$\{\{ github\.action_path \}\}$/);
    expect(existsSync(join(packed.checkout, 'dist/bin/extract.js'))).toBe(true);
  });

  it('gives no input to a script but through the environment', () => {
    for (const { run } of action.runs.steps) expect(run ?? '').not.toContain('${{');
  });

  it(
    'passes where the dataset is fresh',
    () => {
      expect(act({ inputs: 'letters\n' })).toMatchObject({ status: 0 });
      expect(act({ inputs: 'my letters/\n\n' })).toMatchObject({ status: 0 });
    },
    PATIENCE,
  );

  it(
    'takes inputs one a line, and what looks like shell as a name',
    () => {
      const { status, stderr } = act({ inputs: 'letters\n$(touch pwned)\n; touch pwned' });
      expect(status).not.toBe(0);
      expect(stderr).toContain('$(touch pwned): no ');
      expect(existsSync(join(runner.cwd, 'pwned'))).toBe(false);
    },
    PATIENCE,
  );

  it(
    'fails where the dataset is stale, and writes it where it is told to',
    () => {
      editLetter(runner);
      expect(act({ inputs: 'letters' })).toMatchObject({
        status: 1,
        stdout: expect.stringContaining('::error'),
      });
      expect(act({ inputs: 'letters', check: 'false', arguments: '--quiet' }).status).toBe(0);
      expect(act({ inputs: 'letters' }).status).toBe(0);
      const only = act({ inputs: 'letters', check: 'false', out: 'two tables', arguments: '--only\ndates' });
      expect(only.status).toBe(0);
      expect(existsSync(join(runner.cwd, 'two tables/dates.csv'))).toBe(true);
      expect(existsSync(join(runner.cwd, 'two tables/signatories.csv'))).toBe(false);
    },
    PATIENCE,
  );

  it('is used in docs/ci.md with inputs that it has', () => {
    const used = stepsOf(usage).find(({ uses }) => uses?.includes('demarche@'));
    expect(Object.keys(action.inputs)).toEqual(
      expect.arrayContaining(Object.keys(used?.with ?? { none: '' })),
    );
  });
});
