import { execFileSync } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

/** A process as `ps` shows it. */
export interface Process {
  pid: number;
  parent: number;
  line: string;
}

/** All processes that descend from this one, at this moment. */
export function descendants(pid: number): Process[] {
  const all = listed();
  const below = (parent: number): Process[] =>
    all.filter((each) => each.parent === parent).flatMap((each) => [each, ...below(each.pid)]);
  return below(pid);
}

/** Those that still run; zombies don't. */
export const alive = (processes: Process[]): Process[] => {
  const running = new Set(listed().map(({ pid }) => pid));
  return processes.filter(({ pid }) => running.has(pid));
};

function listed(): Process[] {
  return execFileSync('ps', ['-eo', 'pid=,ppid=,stat=,args='], { encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 })
    .trim()
    .split('\n')
    .map((row) => /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(row) ?? [])
    .filter(([, , , state]) => state && !state.startsWith('Z'))
    .map(([, pid, parent, , line]) => ({ pid: Number(pid), parent: Number(parent), line: line ?? '' }));
}

/** Asks until the answer is truthy; throws what it waited for after 20 s. */
export async function until<T>(what: string, ask: () => T | Promise<T>): Promise<T> {
  for (const end = Date.now() + 20_000; Date.now() < end; await delay(30)) {
    const answer = await ask();
    if (answer) return answer;
  }
  throw new Error(`Waited 20 s in vain: ${what}`);
}
