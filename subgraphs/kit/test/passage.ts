import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A TCP passage to a store, which can be shut (refuses and cuts), frozen (swallows all) and opened again on its port. */
export class Passage {
  private server: Server | undefined;
  private readonly sockets = new Set<Socket>();
  private frozen = false;
  port = 0;

  constructor(private readonly to: { host: string; port: number }) {}

  /** Takes a port without listening on it yet. */
  static async closed(to: { host: string; port: number }): Promise<Passage> {
    const passage = new Passage(to);
    await passage.open();
    await passage.shut();
    return passage;
  }

  async open(): Promise<void> {
    this.frozen = false;
    this.server = createServer((near) => this.join(near)).listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = (this.server.address() as AddressInfo).port;
  }

  async shut(): Promise<void> {
    this.server?.close();
    for (const socket of this.sockets) socket.destroy();
    if (this.server) await once(this.server, 'close');
    this.server = undefined;
  }

  freeze(): void {
    this.frozen = true;
  }

  private join(near: Socket): void {
    const far = connect(this.to);
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      this.sockets.add(from);
      from.on('data', (chunk) => void (this.frozen || into.write(chunk)));
      from.on('error', () => into.destroy()).on('close', () => into.destroy());
    }
  }
}
