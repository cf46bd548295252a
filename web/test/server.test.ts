import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';
import { startWeb } from './web';

/** A gateway that tells what it was asked. */
interface Echo {
  server: Server;
  url: string;
  heard: IncomingHttpHeaders[];
}

let echo: Echo;
let web: { url: string; stop(): Promise<void> };

async function startEcho(): Promise<Echo> {
  const heard: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    heard.push(request.headers);
    response.setHeader('set-cookie', ['one=1; Path=/', 'two=2; Path=/']);
    request.pipe(response);
  });
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    heard.push(request.headers);
    if (request.headers['x-refuse']) return socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
    sockets.handleUpgrade(request, socket, head, (opened) =>
      opened.on('message', (text: Buffer) => opened.send(text.toString())),
    );
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { server, heard, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

beforeAll(async () => {
  echo = await startEcho();
  web = await startWeb(echo.url);
});
afterAll(async () => {
  await web?.stop();
  echo?.server.closeAllConnections();
  echo?.server.close();
});
beforeEach(() => void echo.heard.splice(0));

const get = (path: string, headers: Record<string, string> = {}) => fetch(web.url + path, { headers });

it.each(['/', '/c/kitchen', '/p/dotted.name', '/orders/x?token=y', '/index.html'])(
  '%s is the page, asked for again each time',
  async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<div id="root">');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
  },
);

it('scripts are kept for ever, and come compressed', async () => {
  const [, script = ''] = /src="(\/assets\/[^"]+\.js)"/.exec(await (await get('/')).text()) ?? [];
  const plain = await get(script, { 'accept-encoding': 'identity' });
  const gzip = await get(script, { 'accept-encoding': 'gzip' });
  const brotli = await get(script, { 'accept-encoding': 'gzip, deflate, br' });
  expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect([plain, gzip, brotli].map(({ headers }) => headers.get('content-encoding'))).toEqual([null, 'gzip', 'br']);
  const text = await plain.text();
  expect(await gzip.text()).toBe(text);
  expect(await brotli.text()).toBe(text);
  const again = await get(script, { 'if-none-match': plain.headers.get('etag')! });
  expect(again.status).toBe(304);
});

it.each(['/assets/gone.js', '/favicon.ico', '/assets/../../package.json', '/%2e%2e/package.json', '/.env'])(
  '%s is no file',
  async (path) => {
    const response = await get(path);
    expect([response.status, (await response.text()).includes('@shop/web')]).not.toEqual([200, true]);
  },
);

it('only reads: anything else is refused', async () =>
  expect((await fetch(web.url, { method: 'POST' })).status).toBe(405));

it('hands /graphql on with the browser’s host, both cookies and who asked', async () => {
  const response = await fetch(`${web.url}/graphql`, {
    method: 'POST',
    body: '{"query":"{ me }"}',
    headers: { cookie: 'shop_guest=x' },
  });
  expect(await response.text()).toBe('{"query":"{ me }"}');
  expect(response.headers.getSetCookie()).toHaveLength(2);
  expect(echo.heard[0]).toMatchObject({
    host: new URL(web.url).host,
    cookie: 'shop_guest=x',
    'x-forwarded-for': expect.stringContaining('127.0.0.1'),
  });
});

it('hands sockets on, and their refusals', async () => {
  const socket = new WebSocket(`${web.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { origin: web.url });
  await once(socket, 'open');
  socket.send('hello');
  const [answer] = (await once(socket, 'message')) as [Buffer];
  expect(String(answer)).toBe('hello');
  expect(echo.heard[0]).toMatchObject({ host: new URL(web.url).host, origin: web.url });
  socket.close();
  const refused = new WebSocket(`${web.url.replace('http', 'ws')}/graphql`, { headers: { 'x-refuse': '1' } });
  const [error] = (await once(refused, 'error')) as [Error];
  expect(error.message).toContain('403');
});

it('says in GraphQL’s way that the gateway is away', async () => {
  const lonely = await startWeb('http://127.0.0.1:1');
  const response = await fetch(`${lonely.url}/graphql`, { method: 'POST', body: '{}' });
  expect(response.status).toBe(502);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
  await lonely.stop();
});
