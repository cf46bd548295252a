import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A line to a server that can be cut: what goes over it breaks off, and nobody gets through until it is mended. */
export interface Line {
  /** The server's address, over this line. */
  url: string;
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

/** Lays a line to the server that the address names. */
export async function lineTo(url: string): Promise<Line> {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  let isCut = false;
  const server: Server = createServer((near) => {
    if (isCut) return void near.destroy();
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) sockets.add(socket.on('error', () => {}));
    near.on('close', () => (sockets.delete(near), far.destroy()));
    far.on('close', () => (sockets.delete(far), near.destroy()));
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port: own } = server.address() as AddressInfo;
  const cut = () => {
    isCut = true;
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: url.replace(/\/\/[^/]+/, `//127.0.0.1:${own}`),
    cut,
    mend: () => (isCut = false),
    close: () => {
      cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
