import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Runs a program to its end and answers what it printed (`both`: with what it complained). Throws `failure` and the end of its output when it fails. */
export async function run(
  argv: string[],
  failure: string,
  {
    both = false,
    ...options
  }: { cwd?: string; timeout?: number; uid?: number; env?: NodeJS.ProcessEnv; both?: boolean } = {},
): Promise<string> {
  const [program = '', ...args] = argv;
  try {
    const { stdout, stderr } = await execute(program, args, {
      maxBuffer: 16 * 1024 * 1024,
      gid: options.uid,
      ...options,
    });
    return both ? stdout + stderr : stdout;
  } catch (error) {
    const { stderr = '', stdout = '', message } = error as { stderr?: string; stdout?: string; message: string };
    const output = (stderr.trim() || stdout.trim() || message).split('\n').slice(-12).join('\n');
    throw new Error(`${failure}\n${output}`, { cause: error });
  }
}
