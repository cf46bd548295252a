import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beganAt } from './alive';
import { readJson } from './files';

interface Holder {
  pid: number;
  /** When that process began, so that another process with its number is not taken for it. */
  began: string;
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
