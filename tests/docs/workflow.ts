import { spawnSync } from 'node:child_process';
import { parse } from 'yaml';
import { z } from 'zod';

/*
 * What of a GitHub workflow a test can run: its `run:` lines, one after another, as a runner would.
 */

const step = z.object({
  name: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  shell: z.string().optional(),
  env: z.record(z.string(), z.string()).default({}),
  'working-directory': z.string().optional(),
  with: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

export type Step = z.infer<typeof step>;

const workflow = z.object({
  permissions: z.unknown(),
  jobs: z.record(z.string(), z.object({ steps: z.array(step) })),
});

const action = z.object({
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string().optional() })),
  runs: z.object({ using: z.literal('composite'), steps: z.array(step) }),
});

/** The steps of the one job of a workflow. */
export function stepsOf(yaml: string): readonly Step[] {
  const jobs = Object.values(workflow.parse(parse(yaml)).jobs);
  return jobs.flatMap(({ steps }) => steps);
}

export const actionOf = (yaml: string): z.infer<typeof action> => action.parse(parse(yaml));

/** What a runner knows: `inputs.out`, `github.action_path` …, and its environment. */
export interface Runner {
  readonly cwd: string;
  readonly context: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
}

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Run the script of one step with the shell and the options that GitHub takes for it. */
export function runStep(step: Step, { cwd, context, env }: Runner): Outcome {
  const filled = (text: string): string =>
    text.replace(/\$\{\{ *([\w.-]+) *\}\}/g, (_, name: string) => {
      const value = context[name];
      if (value === undefined) throw new Error(`the runner knows no ${name}`);
      return value;
    });
  const own = Object.fromEntries(Object.entries(step.env).map(([name, value]) => [name, filled(value)]));
  const options = step.shell === 'bash' ? ['--noprofile', '--norc', '-eo', 'pipefail'] : ['-e'];
  return spawnSync('bash', [...options, '-c', filled(step.run ?? '')], {
    cwd: step['working-directory'] === undefined ? cwd : filled(step['working-directory']),
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env, ...own },
    encoding: 'utf8',
  });
}
