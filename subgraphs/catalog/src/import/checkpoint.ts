import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Tally } from './importing';

const count = z.number().int().min(0);
const Checkpoint = z.object({
  size: count,
  mtimeMs: z.number(),
  line: count,
  tally: z.object({ created: count, updated: count, unchanged: count, failed: count }),
});

/** How far an import of a file came, in a file beside it, so that one that was killed goes on from there. */
export class Checkpoints {
  private constructor(
    private readonly path: string,
    private readonly file: { size: number; mtimeMs: number },
  ) {}

  static async of(file: string): Promise<Checkpoints> {
    const { size, mtimeMs } = await stat(file);
    return new Checkpoints(`${file}.import-state`, { size, mtimeMs });
  }

  get size(): number {
    return this.file.size;
  }

  /** The last line that is done, and what was done by then; nothing when the file has changed since. */
  async read(): Promise<{ line: number; tally: Tally } | undefined> {
    const text = await readFile(this.path, 'utf8').catch(() => undefined);
    const read = text === undefined ? undefined : Checkpoint.safeParse(parsed(text));
    if (!read?.success) return undefined;
    const { size, mtimeMs, ...state } = read.data;
    return size === this.file.size && mtimeMs === this.file.mtimeMs ? state : undefined;
  }

  async write(line: number, tally: Tally): Promise<void> {
    const next = `${this.path}~`;
    await writeFile(next, JSON.stringify({ ...this.file, line, tally }));
    await rename(next, this.path);
  }

  async remove(): Promise<void> {
    await rm(this.path, { force: true });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
