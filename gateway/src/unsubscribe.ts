import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Transport } from '@shop/kit/ask';
import { ANYONE, type Identities } from '@shop/kit/identity';
import type { Logger } from '@shop/kit/log';
import { discard } from './body';
import { addressKey, connectionOf } from './connection';
import { rateHeaders, type RateLimits } from './rate-limits';
import { respond } from './respond';
import { tokenOf } from './token-in-url';
import { PAGE_POLICY, pageHtml, type Page } from './unsubscribe-page';

export interface UnsubscribeParts {
  /** The subgraph that has `unsubscribe`; none: every link is told to be tried later. */
  notifications: Transport | undefined;
  identities: Identities;
  rates: RateLimits;
  trustedProxies: number;
  log: Logger;
}

type Told = [status: number, page: Page];

const ASK: Told = [
  200,
  {
    title: 'Unsubscribe?',
    text: 'You will no longer be sent messages of this kind.',
    button: 'Unsubscribe',
  },
];
const DONE: Told = [
  200,
  {
    title: 'You are unsubscribed',
    text: 'You will no longer be sent messages of this kind. You can switch them on again in your account.',
  },
];
const BAD: Told = [
  400,
  {
    title: 'This link does not work',
    text: 'It is not complete, or not one of ours. Open it from the newest message, or change what you are sent in your account.',
  },
];
const AWAY: Told = [
  503,
  {
    title: 'That did not work just now',
    text: 'It is our fault, not yours. Try again in a moment.',
    button: 'Try again',
  },
];
const OFTEN: Told = [429, { title: 'Too many tries', text: 'Wait a minute, then try again.', button: 'Try again' }];

const MUTATION = 'mutation Unsubscribe($token: String!) { unsubscribe(token: $token) { ok } }';
const DEADLINE_MS = 5000;

/**
 * GET /unsubscribe?token=… shows a page with a button and changes nothing, as mail scanners follow links. POST does it:
 * from that page, or from a mail program by one click (RFC 8058), which looks at the status alone. The token in the
 * address says all; the body is not read and cookies have no say.
 */
export const serveUnsubscribe =
  (parts: UnsubscribeParts) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    discard(request);
    const [status, page] = await told(parts, request, response);
    respond(response, status, request.method === 'HEAD' ? '' : pageHtml(page), [
      ['content-type', 'text/html; charset=utf-8'],
      ['content-security-policy', PAGE_POLICY],
      ['cache-control', 'no-store'],
    ]);
  };

async function told(parts: UnsubscribeParts, request: IncomingMessage, response: ServerResponse): Promise<Told> {
  const token = tokenOf(request.url ?? '');
  if (request.method !== 'POST') return token ? ASK : BAD;
  const verdict = await parts.rates.take('requests', addressKey(connectionOf(request, parts.trustedProxies).ipAddress));
  for (const [name, value] of rateHeaders(verdict)) response.setHeader(name, value);
  if (!verdict.isAllowed) return OFTEN;
  return token ? unsubscribed(parts, token) : BAD;
}

async function unsubscribed({ notifications, identities, log }: UnsubscribeParts, token: string): Promise<Told> {
  const request = { query: MUTATION, variables: { token }, identity: identities.sign(ANYONE) };
  try {
    if (!notifications) throw new Error('No subgraph is called notifications.');
    const { data, errors } = await notifications.ask(request, AbortSignal.timeout(DEADLINE_MS));
    const answer = data?.unsubscribe as { ok: boolean } | null | undefined;
    if (!answer) throw new Error(errors?.[0]?.message ?? 'There was no answer.');
    return answer.ok ? DONE : BAD;
  } catch (error) {
    log.error({ err: error }, 'Somebody could not be unsubscribed.');
    return AWAY;
  }
}
