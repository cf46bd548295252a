import { Agent, request as ask } from 'node:http';

/** Of one connection alone, not to be handed on (RFC 9110, 7.6.1). */
const HOP_BY_HOP = ['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade'];

/**
 * Hands requests on to the gateway, so that for the browser all is one origin and its cookies are first-party. The Host stays
 * the browser's: by it the gateway sees that a socket is opened by the shop's own page.
 * @param {URL} gateway
 */
export function proxyTo(gateway) {
  const agent = new Agent({ keepAlive: true });
  const options = (request, headers) => ({
    host: gateway.hostname,
    port: gateway.port || 80,
    method: request.method,
    path: request.url,
    headers: { ...headers, ...forwarded(request) },
  });
  return {
    /** One HTTP request; 502 when the gateway is away. */
    http(request, response) {
      const upstream = ask({ ...options(request, without(request.headers)), agent }, (answer) => {
        response.writeHead(answer.statusCode, without(answer.headers));
        answer.pipe(response);
      });
      upstream.on('error', () => (response.headersSent ? response.destroy() : unavailable(response)));
      response.on('close', () => upstream.destroy());
      request.pipe(upstream);
    },
    /** One WebSocket, from its first byte to its last. */
    upgrade(request, socket, head) {
      const upstream = ask(options(request, request.headers));
      upstream.on('upgrade', (answer, far, farHead) => {
        socket.write(headOf(answer));
        if (farHead.length) socket.write(farHead);
        if (head.length) far.write(head);
        join(socket, far);
      });
      upstream.on('response', (answer) => {
        socket.end(headOf(answer));
        answer.resume();
      });
      upstream.on('error', () => socket.destroy());
      socket.on('error', () => upstream.destroy());
      upstream.end();
    },
  };
}

const without = (headers) => Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.includes(name)));

const forwarded = ({ headers, socket }) => ({
  'x-forwarded-for': [headers['x-forwarded-for'], socket.remoteAddress].filter(Boolean).join(', '),
  'x-forwarded-proto': headers['x-forwarded-proto'] ?? 'http',
});

function unavailable(response) {
  response.writeHead(502, { 'content-type': 'application/json' });
  response.end(
    JSON.stringify({
      errors: [{ message: 'The shop is away for a moment. Try again.', extensions: { code: 'UNAVAILABLE' } }],
    }),
  );
}

/** An answer's first lines as they go over the wire. */
function headOf({ statusCode, statusMessage, rawHeaders }) {
  const lines = [`HTTP/1.1 ${statusCode} ${statusMessage}`];
  for (let at = 0; at < rawHeaders.length; at += 2) lines.push(`${rawHeaders[at]}: ${rawHeaders[at + 1]}`);
  return `${lines.join('\r\n')}\r\n\r\n`;
}

function join(near, far) {
  near.pipe(far).pipe(near);
  const end = () => (near.destroy(), far.destroy());
  for (const side of [near, far]) side.on('error', end).on('close', end);
}
