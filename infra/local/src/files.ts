import {
  accessSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { isAlive } from './alive';

/** The JSON of a file, or `missing` when there is no such file. */
export function readJson<T>(file: string, missing: T): T {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return missing;
    throw new Error(`${file} is not valid JSON; delete it to have it made anew.`, { cause: error });
  }
}

/** Writes JSON that only this user may read, whole or not at all. */
export function writeJson(file: string, value: unknown): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}

/** Where a program is on the PATH, or undefined. */
export function onPath(program: string, path = process.env.PATH ?? ''): string | undefined {
  return path
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, program))
    .find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Removes what makers that were killed left half made. */
function sweepDrafts(folder: string): void {
  const parent = dirname(folder);
  for (const name of readdirSync(parent)) {
    const maker = new RegExp(`^${basename(folder)}\\.making-(\\d+)-`).exec(name)?.[1];
    if (maker && !isAlive(Number(maker))) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

/**
 * Makes a folder by `fill` unless it is there already: filled under another name and renamed, so that it is whole or
 * absent whatever dies, and two at once do no harm. Answers the folder.
 */
export async function madeOnce(folder: string, fill: (draft: string) => Promise<void>): Promise<string> {
  if (statSync(folder, { throwIfNoEntry: false })) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  sweepDrafts(folder);
  const draft = mkdtempSync(`${folder}.making-${process.pid}-`);
  try {
    await fill(draft);
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!statSync(folder, { throwIfNoEntry: false })) throw error;
  }
  return folder;
}
