import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from '@shop/kit/log';
import { addressKey, connectionOf } from './connection';
import { rateHeaders, type RateLimits } from './rate-limits';
import { respond, respondJson } from './respond';
import { tokenOf } from './token-in-url';
import type { Users } from './users';

export interface ExportsParts {
  users: Users;
  rates: RateLimits;
  trustedProxies: number;
  log: Logger;
}

const BAD = 'This link does not work any more, or is not complete. Ask for your data again in your account.';
const AWAY = 'Your data can not be fetched right now. Open the link again in a moment.';
const OFTEN = 'Too many tries. Wait as long as Retry-After says, then open the link again.';
const RETRY_AFTER_S = '10';

/**
 * GET /exports/my-data?token=…: all that the shop holds of an account, as a file, to whoever has the link that
 * exportMyData answered. Cookies have no say.
 */
export const serveExports =
  ({ users, rates, trustedProxies, log }: ExportsParts) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const verdict = await rates.take('exports', addressKey(connectionOf(request, trustedProxies).ipAddress));
    for (const [name, value] of rateHeaders(verdict)) response.setHeader(name, value);
    if (!verdict.isAllowed) return respondJson(response, 429, { error: OFTEN });
    const token = tokenOf(request.url ?? '');
    try {
      const data = token && (await users.exportOf(token));
      return data ? attach(response, data) : respondJson(response, 404, { error: BAD });
    } catch (error) {
      log.error({ err: error }, "Somebody's data could not be exported.");
      respondJson(response, 503, { error: AWAY }, [['retry-after', RETRY_AFTER_S]]);
    }
  };

/** Sends JSON as a file to be saved: never shown, run or kept by anything on its way. */
const attach = (response: ServerResponse, json: string): void =>
  respond(response, 200, json, [
    ['content-type', 'application/json; charset=utf-8'],
    ['content-disposition', 'attachment; filename="my-data.json"'],
    ['content-security-policy', "default-src 'none'; sandbox"],
    ['cache-control', 'no-store'],
  ]);
