import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The script that ends a process when its standard input closes. */
export const GUARD = join(__dirname, '..', 'src', 'guard.sh');
const KEEP_LOG_BYTES = 20 * 1024 * 1024;

/** What to run and how to end it. */
export interface Command {
  /** As the console names it. */
  name: string;
  argv: string[];
  /** File that takes the output: appended to, set aside as `.1` at a start when it has grown past 20 MB. Default: the console. */
  log?: string;
  /** What asks the process to end; default TERM. */
  signal?: 'TERM' | 'INT';
  /** Seconds between asking and KILL; default 10. */
  grace?: number;
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  uid?: number;
}

/** A running command: its guard's pid, its end, and the way to bring the end about. */
export interface Child {
  readonly pid: number | undefined;
  /** Settles with the exit code once the command is gone. */
  readonly exited: Promise<number>;
  /** Asks the command to end and waits for it; a second call waits for the same end. */
  stop(): Promise<number>;
}

/** Starts a command under guard.sh: it ends with this process, however this process ends. */
export function startChild(command: Command): Child {
  const child = spawnGuarded(command);
  const exited = new Promise<number>((resolve) => {
    child.once('exit', (code) => resolve(code ?? 137));
    child.once('error', () => resolve(127));
  });
  // The pipe breaks when the guard dies first; `exited` tells that already.
  child.stdin?.on('error', () => undefined);
  return { pid: child.pid, exited, stop: () => (child.stdin?.end(), exited) };
}

function spawnGuarded({ argv, log, signal = 'TERM', grace = 10, env, cwd, uid }: Command): ChildProcess {
  const output = log === undefined ? 'inherit' : openLog(log);
  try {
    // Its own session: Ctrl-C reaches the launcher alone, which then stops things in order.
    return spawn('sh', [GUARD, signal, String(grace), ...argv], {
      detached: true,
      stdio: ['pipe', output, output],
      env,
      cwd,
      uid,
      gid: uid,
    });
  } finally {
    if (typeof output === 'number') closeSync(output);
  }
}

function openLog(file: string): number {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > KEEP_LOG_BYTES) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}

/** The last lines of a log, for an error that has to show why; empty when there is none. */
export function tailOf(log: string, lines = 15): string {
  try {
    return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '';
  }
}
