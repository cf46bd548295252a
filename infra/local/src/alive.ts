import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Whether a process runs; one that ended and was not yet collected (a zombie) does not. */
export const isAlive = (pid: number): boolean => Number.isInteger(pid) && pid > 0 && beganAt(pid) !== undefined;

/** When a process began, in the system's own words; undefined when it does not run. */
export function beganAt(pid: number): string | undefined {
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
