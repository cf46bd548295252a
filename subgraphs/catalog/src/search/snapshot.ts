import { createReadStream, createWriteStream, existsSync, type WriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { SearchDocument } from './port';

const FORMAT = 1;

/**
 * The searched documents in a file of this process's own, a line each, the later of two counting: so that a restart reads
 * them from the disk and asks the store only for what changed since. `stamp` names the store that they are of.
 */
export class Snapshot {
  private readonly file: string;
  private out?: WriteStream;

  constructor(
    private readonly folder: string,
    private readonly stamp: string,
  ) {
    this.file = join(folder, 'search-documents.jsonl');
  }

  /** What the file holds; nothing where it is missing, of another store or of another format. A torn line is passed over. */
  async *read(): AsyncGenerator<SearchDocument> {
    if (!existsSync(this.file)) return;
    let first = true;
    for await (const line of createInterface({ input: createReadStream(this.file), crlfDelay: Infinity })) {
      const read = parsed(line);
      if (first && !isHead(read, this.stamp)) return;
      if (!first && read) yield read as SearchDocument;
      first = false;
    }
    this.out = createWriteStream(this.file, { flags: 'a' }).on('error', () => {});
    // What a crash tore off stays a line of its own.
    this.out.write('\n');
  }

  /** Begins a file beside the one that counts. */
  async begin(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    this.out?.end();
    this.out = createWriteStream(`${this.file}.new`).on('error', () => {});
    this.out.write(`${JSON.stringify({ format: FORMAT, stamp: this.stamp })}\n`);
  }

  /** Adds documents as they are now; a disk that is full costs the next start time and nothing else. */
  add(documents: SearchDocument[]): void {
    for (const document of documents) this.out?.write(`${JSON.stringify(document)}\n`);
  }

  /** The file that was begun counts from now on, with what is added to it later. */
  async whole(): Promise<void> {
    const written = this.out!;
    await new Promise<void>((resolve) => written.write('', () => resolve()));
    await rename(`${this.file}.new`, this.file);
  }

  async close(): Promise<void> {
    const out = this.out;
    if (out && !out.destroyed) await new Promise<void>((resolve) => out.end(() => resolve()));
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const isHead = (head: unknown, stamp: string): boolean =>
  !!head && (head as { format?: number }).format === FORMAT && (head as { stamp?: string }).stamp === stamp;
