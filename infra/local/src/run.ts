import { spawn } from 'node:child_process';
import { GUARD } from './child';

/** How to run; `both` answers what was printed and what was complained, `timeout` is in ms. */
export interface RunOptions {
  cwd?: string;
  timeout?: number;
  uid?: number;
  env?: NodeJS.ProcessEnv;
  both?: boolean;
}

/**
 * Runs a program to its end, under the guard, and answers what it printed. Throws `failure` and the end of its output
 * when it fails or takes too long.
 */
export async function run(argv: string[], failure: string, options: RunOptions = {}): Promise<string> {
  const { code, stdout, stderr } = await finished(argv, options);
  if (code === 0) return options.both ? stdout + stderr : stdout;
  const output = (stderr.trim() || stdout.trim()).split('\n').slice(-12).join('\n');
  throw new Error([failure, output].filter(Boolean).join('\n'));
}

/** Whether a program runs and ends well. */
export const works = (argv: string[], options: RunOptions = {}): Promise<boolean> =>
  finished(argv, options).then(({ code }) => code === 0);

function finished(
  argv: string[],
  { cwd, timeout, uid, env }: RunOptions,
): Promise<{ code: number; stdout: string; stderr: string }> {
  const child = spawn('sh', [GUARD, 'TERM', '2', ...argv], { cwd, uid, gid: uid, env, detached: true });
  const timer = timeout === undefined ? undefined : setTimeout(() => child.stdin.end(), timeout);
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  child.stdin.on('error', () => undefined);
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (code) => resolve({ code: code ?? 137, ...output }));
  }).finally(() => clearTimeout(timer)) as Promise<{ code: number; stdout: string; stderr: string }>;
}
