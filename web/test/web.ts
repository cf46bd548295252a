import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startHouse, type House } from '@shop/journey/house';

/** A whole shop with its storefront in front. */
export interface Shop {
  house: House;
  /** Where the storefront is, such as `http://localhost:41234`. */
  url: string;
  stop(): Promise<void>;
}

const WEB = resolve(__dirname, '..');

/** Starts a house with stores of its own and the built storefront before it. */
export async function startShop(given: NodeJS.ProcessEnv = {}): Promise<Shop> {
  if (!existsSync(join(WEB, 'dist'))) throw new Error('The storefront is not built: npm run build -w @shop/web');
  const house = await startHouse('one', given);
  try {
    const web = await startWeb(new URL(house.url).origin);
    return { house, url: web.url, stop: () => web.stop().finally(() => house.stop()) };
  } catch (error) {
    await house.stop();
    throw error;
  }
}

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
  const child = spawn(process.execPath, [join(WEB, 'server', 'main.js')], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://localhost:${port}`;
  for (let tries = 0; !(await answers(`${url}/health`)); tries++) {
    if (tries > 200 || child.exitCode !== null)
      throw new Error('The web server did not start; its complaint is above.');
    await delay(50);
  }
  return {
    url,
    async stop() {
      const ended = once(child, 'exit');
      if (child.exitCode === null && child.kill()) await ended;
    },
  };
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
