import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { link, mkdir, open, opendir, readFile, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** Where uploaded images are kept: a flat space of names, such as a folder or a bucket. What has a name never changes. */
export interface ImageStore {
  /** Stores it whole or not at all. False when the name is taken: what is there stays. */
  put(name: string, bytes: Uint8Array): Promise<boolean>;
  /** Small things, whole; undefined when there is nothing of the name. */
  read(name: string): Promise<Buffer | undefined>;
  /** Its size in bytes and when it was put there; undefined when there is nothing of the name. */
  info(name: string): Promise<{ size: number; at: Date } | undefined>;
  stream(name: string): Readable;
  /** All names with their times, in no order; what is put meanwhile may be missing. */
  list(): AsyncIterable<{ name: string; at: Date }>;
  /** Removing what is not there is harmless. */
  remove(name: string): Promise<void>;
}

/** No separators, no dots at the start: a name can't lead anywhere else. */
const NAME = /^[a-z0-9][a-z0-9.-]{0,99}$/;
const UNFINISHED = 'unfinished~';

/** A store in a folder, which is made when it is first written to. Several processes may share it. */
export function folderStore(folder: string): ImageStore {
  const pathOf = (name: string) => {
    if (!NAME.test(name)) throw new Error('That is no name of an image.');
    return join(folder, name);
  };
  return {
    async put(name, bytes) {
      const path = pathOf(name);
      await mkdir(folder, { recursive: true });
      const unfinished = join(folder, `${UNFINISHED}${randomUUID()}`);
      try {
        await writeWhole(unfinished, bytes);
        // A link, as a rename would replace what is there.
        return await link(unfinished, path).then(() => true, falseIf('EEXIST'));
      } finally {
        await unlink(unfinished).catch(() => {});
      }
    },
    read: (name) => readFile(pathOf(name)).catch(undefinedIf('ENOENT')),
    async info(name) {
      const found = await stat(pathOf(name)).catch(undefinedIf('ENOENT'));
      return found && { size: found.size, at: found.mtime };
    },
    stream: (name) => createReadStream(pathOf(name)),
    async *list() {
      const entries = await opendir(folder).catch(undefinedIf('ENOENT'));
      for await (const { name } of entries ?? []) {
        const found = await stat(join(folder, name)).catch(undefinedIf('ENOENT'));
        if (found?.isFile()) yield { name, at: found.mtime };
      }
    },
    async remove(name) {
      const path = name.startsWith(UNFINISHED) && !/[\\/]/.test(name) ? join(folder, name) : pathOf(name);
      await unlink(path).catch(undefinedIf('ENOENT'));
    },
  };
}

/** It is on the disk when this answers. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

const otherwise = (code: string, error: NodeJS.ErrnoException): void => {
  if (error.code !== code) throw error;
};
const undefinedIf = (code: string) => (error: NodeJS.ErrnoException) => (otherwise(code, error), undefined);
const falseIf = (code: string) => (error: NodeJS.ErrnoException) => (otherwise(code, error), false);
