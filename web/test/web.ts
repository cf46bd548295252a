import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startChild } from '@shop/local/child';

const WEB = resolve(__dirname, '..');

/** The web server in a process of its own, before a gateway. */
export async function startWeb(gateway: string): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await freePort();
  const env = {
    ...process.env,
    WEB_PORT: String(port),
    LISTEN_HOST: '127.0.0.1',
    GATEWAY_URL: gateway,
    NODE_OPTIONS: '',
  };
  const child = startChild({ name: 'web', argv: [process.execPath, join(WEB, 'server', 'main.js')], env });
  const url = `http://localhost:${port}`;
  let hasEnded = false;
  void child.exited.then(() => (hasEnded = true));
  for (let tries = 0; !(await answers(`${url}/health`)); tries++) {
    if (tries > 200 || hasEnded) throw new Error('The web server did not start; its complaint is above.');
    await delay(50);
  }
  return { url, stop: () => child.stop().then(() => undefined) };
}

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
