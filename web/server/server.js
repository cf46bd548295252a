import { createServer } from 'node:http';
import { loadFiles, sendFile } from './files.js';
import { proxyTo } from './proxy.js';

/** What browsers are told with every answer. */
const HEADERS = { 'x-content-type-options': 'nosniff' };
/** What they are told with a page. */
const PAGE_HEADERS = {
  'content-security-policy': [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' https: data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
  'cross-origin-opener-policy': 'same-origin',
};
const PROXIED = /^\/(graphql|images|exports)(\/|\?|$)/;

/**
 * The storefront over HTTP: the built pages, each address of theirs, and the gateway behind /graphql, /images and /exports.
 * @param {{ folder: string, gateway: URL }} parts
 */
export function webServer({ folder, gateway }) {
  const files = loadFiles(folder);
  const proxy = proxyTo(gateway);
  const server = createServer((request, response) => {
    if (PROXIED.test(request.url)) return proxy.http(request, response);
    response.setHeaders(new Map(Object.entries(HEADERS)));
    if (!['GET', 'HEAD'].includes(request.method)) return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    answer(files, request, response);
  });
  server.on('upgrade', (request, socket, head) =>
    PROXIED.test(request.url)
      ? proxy.upgrade(request, socket, head)
      : socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n'),
  );
  return server;
}

function answer(files, request, response) {
  const path = request.url.split('?')[0];
  if (/^\/health(\/live|\/ready)?$/.test(path)) return respond(response, 200, 'application/json', '{"status":"ok"}');
  const isPage = path === '/index.html' || !/^\/(assets\/|[^/]*\.)/.test(path);
  const file = files.get(path);
  if (file && !isPage) return sendFile(request, response, path, file);
  // A file that is not there is an error; any other path is a page's, which draws its own 404.
  if (!isPage) return respond(response, 404, 'text/plain', 'There is no such file.');
  response.setHeaders(new Map(Object.entries(PAGE_HEADERS)));
  sendFile(request, response, '/index.html', files.get('/index.html'));
}

function respond(response, status, type, body) {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
