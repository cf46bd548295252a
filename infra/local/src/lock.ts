import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from './files';

interface Holder {
  pid: number;
  /** When that process began, so that another process with its number is not taken for it. */
  began: string;
}

/** Whether a process runs; one that ended and was not yet collected (a zombie) does not. */
export const isAlive = (pid: number): boolean => Number.isInteger(pid) && pid > 0 && beganAt(pid) !== undefined;

/** When a process began, in the system's own words; undefined when it does not run. */
function beganAt(pid: number): string | undefined {
  if (existsSync('/proc/self/stat')) return beganAtByProc(pid);
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return line === '' || line.startsWith('Z') ? undefined : line.split(/\s+/).slice(1).join(' ');
  } catch {
    return undefined;
  }
}

function beganAtByProc(pid: number): string | undefined {
  try {
    // After the name, which is in brackets and may hold spaces: state, then the start time as the 20th field.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

const lockFile = (data: string): string => join(data, 'lock.json');

/** The process that holds the data folder, or undefined when none that still runs does. */
export function holderOf(data: string): number | undefined {
  const holder = readJson<Holder | undefined>(lockFile(data), undefined);
  return holder && beganAt(holder.pid) === holder.began ? holder.pid : undefined;
}

/** Takes the data folder for this process and answers how to give it back. Throws when a running process has it. */
export function lock(data: string): () => void {
  const file = lockFile(data);
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify({ pid: process.pid, began: beganAt(process.pid) }), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = holderOf(data);
    if (holder !== undefined)
      throw new Error(
        `This copy already runs (process ${holder}, data folder ${data}). Stop it first, or start a second one beside it: SHOP_DATA=.shop2 GATEWAY_PORT=8090 npm start`,
      );
    rmSync(file, { force: true });
  }
}
