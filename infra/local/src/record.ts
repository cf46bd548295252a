import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, writeJson } from './files';
import { holderOf } from './lock';

const fileOf = (data: string): string => join(data, 'run.json');

/** Notes (for this user alone: it holds secrets) with what settings the copy on this data folder runs; answers how to end the note. */
export function noteRun(data: string, env: Record<string, string>): () => void {
  writeJson(fileOf(data), env);
  return () => rmSync(fileOf(data), { force: true });
}

/** The settings of the copy that runs on the data folder now; undefined when none does. */
export const runningEnvironment = (data: string): Record<string, string> | undefined =>
  holderOf(data) === undefined ? undefined : readJson<Record<string, string> | undefined>(fileOf(data), undefined);
