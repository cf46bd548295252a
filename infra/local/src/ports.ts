import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { readJson, writeJson } from './files';

// Below the range that systems hand out to outgoing connections, so that none of those takes a port between choice and use.
const LOWEST = 20_000;
const HIGHEST = 32_000;

/** Whether a port of 127.0.0.1 can be listened on now. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1' }, () => server.close(() => resolve(true)));
  });
}

/** Free ports by name, remembered in a file so that a name keeps its port from start to start while it stays free. */
export class Ports {
  readonly #kept: Record<string, number>;

  constructor(private readonly file: string) {
    this.#kept = readJson(file, {});
  }

  /** The port of this name: the remembered one when it is free, else another that no name has. */
  async take(name: string): Promise<number> {
    const kept = this.#kept[name];
    if (kept !== undefined && (await isFree(kept))) return kept;
    for (;;) {
      const port = randomInt(LOWEST, HIGHEST);
      if (Object.values(this.#kept).includes(port) || !(await isFree(port))) continue;
      this.#kept[name] = port;
      writeJson(this.file, this.#kept);
      return port;
    }
  }
}
