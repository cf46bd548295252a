import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Transport } from '@shop/kit/ask';
import type { Caller, Identities } from '@shop/kit/identity';
import type { Logger } from '@shop/kit/log';
import { discard, readText } from './body';
import { addressKey, connectionOf } from './connection';
import { rateHeaders, type RateLimits } from './rate-limits';
import { respond, respondJson } from './respond';

export interface WebhookParts {
  /** The subgraph that knows the provider; none: every webhook is told to come again. */
  payments: Transport | undefined;
  identities: Identities;
  rates: RateLimits;
  trustedProxies: number;
  log: Logger;
}

const MUTATION =
  'mutation Webhook($body: String!, $signature: String!) { paymentWebhook(body: $body, signature: $signature) }';
const GATEWAY: Caller = Object.freeze({ service: 'gateway', roles: [], scopes: [] });
const LONGEST = 64 * 1024;
const DEADLINE_MS = 5000;
const RETRY_AFTER_S = '10';

/**
 * POST /webhooks/payments: what the payment provider notices us of, passed on as it came, with its signature. 204: noted;
 * 400: not the provider's; 503: to be sent again.
 */
export const serveWebhooks =
  (parts: WebhookParts) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { rates, trustedProxies, log } = parts;
    const verdict = await rates.take('requests', addressKey(connectionOf(request, trustedProxies).ipAddress));
    for (const [name, value] of rateHeaders(verdict)) response.setHeader(name, value);
    if (!verdict.isAllowed) return refuse(request, response, 429, 'Too many requests. Send it again later.');
    const body = await readText(request, LONGEST);
    if (body === undefined) return refuse(request, response, 413, `A webhook has at most ${LONGEST} bytes.`);
    try {
      const isOurs = await noticed(parts, body, request.headers['payment-signature']?.toString() ?? '');
      if (isOurs) return respond(response, 204, '');
      respondJson(response, 400, { error: 'The signature does not fit the body, or is too old.' });
    } catch (error) {
      log.error({ err: error }, 'A webhook could not be passed on.');
      respondJson(response, 503, { error: 'Send it again in a moment.' }, [['retry-after', RETRY_AFTER_S]]);
    }
  };

function refuse(request: IncomingMessage, response: ServerResponse, status: number, error: string): void {
  discard(request);
  respondJson(response, status, { error });
}

async function noticed({ payments, identities }: WebhookParts, body: string, signature: string): Promise<boolean> {
  if (!payments) throw new Error('No subgraph is called payments.');
  const request = { query: MUTATION, variables: { body, signature }, identity: identities.sign(GATEWAY) };
  const { data, errors } = await payments.ask(request, AbortSignal.timeout(DEADLINE_MS));
  if (typeof data?.paymentWebhook !== 'boolean') throw new Error(errors?.[0]?.message ?? 'There was no answer.');
  return data.paymentWebhook;
}
