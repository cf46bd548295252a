import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Pool } from 'pg';
import { signatureOf } from './webhook';

/** Where the simulated provider's page is, and whom it tells of what happened there. */
export interface PageSettings {
  /** 0: any free one, of this machine alone. */
  port: number;
  /** The page's address as browsers reach it; unset, that of the port. */
  url?: string;
  webhookUrl?: string;
  webhookSecret?: string;
}

interface Waiting {
  key: string;
  amount: string;
  currency: string;
  brand: string | null;
  last4: string | null;
  outcome: string | null;
}

const LONGEST_BODY = 1000;
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
};

const BY_REFERENCE = `SELECT key, amount, currency, brand, last4, outcome FROM simulator.authorizations WHERE reference = $1`;
const DECIDE = `
  UPDATE simulator.authorizations SET outcome = $2, reason = $3 WHERE reference = $1 AND outcome = 'REQUIRES_ACTION'
  RETURNING key, amount, currency, brand, last4, outcome`;

/** Serves the page on which a card's holder confirms a payment. Answers how to name it for a payment, and how to close it. */
export async function openPage(pool: Pool, settings: PageSettings) {
  const server = createServer((request, response) => {
    answer(pool, settings, request, response).catch(() => send(response, 500, 'Something went wrong. Try again.'));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.port, settings.url ? undefined : '127.0.0.1', resolve);
  });
  const base = settings.url ?? `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { urlOf: (reference: string) => `${base.replace(/\/$/, '')}/confirm/${reference}`, close };
}

async function answer(pool: Pool, settings: PageSettings, request: IncomingMessage, response: ServerResponse) {
  const [, reference] = /^\/confirm\/(sim_[\w-]{1,40})$/.exec(request.url ?? '') ?? [];
  const known = reference && (await pool.query<Waiting>(BY_REFERENCE, [reference])).rows[0];
  if (!reference || !known) return send(response, 404, 'There is no such payment.');
  if (request.method === 'GET')
    return known.outcome === 'REQUIRES_ACTION' ? send(response, 200, form(known)) : send(response, 409, OVER);
  if (request.method !== 'POST') return send(response, 405, 'GET or POST.');
  const isConfirmed = (await bodyOf(request)) === 'answer=confirm';
  const decision = isConfirmed ? ['AUTHORIZED', null] : ['DECLINED', 'not_confirmed'];
  const { rows } = await pool.query<Waiting>(DECIDE, [reference, ...decision]);
  if (!rows[0]) return send(response, 409, OVER);
  await notify(settings, rows[0].key);
  return send(response, 200, `The payment was ${isConfirmed ? 'confirmed' : 'refused'}. You can close this page.`);
}

const OVER = 'This payment was decided already, or it is too late for it.';

/** Tells the shop to look. One that does not listen looks by itself. */
async function notify({ webhookUrl, webhookSecret }: PageSettings, key: string): Promise<void> {
  if (!webhookUrl || !webhookSecret) return;
  const body = JSON.stringify({ key });
  const headers = {
    'content-type': 'application/json',
    'payment-signature': signatureOf(webhookSecret, body, Date.now()),
  };
  await fetch(webhookUrl, { method: 'POST', body, headers, signal: AbortSignal.timeout(3000) }).catch(() => undefined);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) {
    body += chunk as string;
    if (body.length > LONGEST_BODY) return '';
  }
  return body;
}

function send(response: ServerResponse, status: number, content: string): void {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Simulated payment provider</title><style>body{font:1.1rem system-ui;max-width:30rem;margin:3rem auto;padding:0 1rem}
button{font:inherit;padding:.6rem 1rem;margin-right:1rem}</style><main><h1>Simulated payment provider</h1>${content}</main></html>`;
  response.writeHead(status, HEADERS).end(page);
}

/** All that is shown is the simulator's own: nothing that somebody typed. */
const form = ({ amount, currency, brand, last4 }: Waiting): string => `
<p>Pay ${amount} ${currency} (in minor units) with ${brand} ending in ${last4}?</p>
<form method="post"><button name="answer" value="confirm">Confirm</button><button name="answer" value="refuse">Refuse</button></form>`;
