import { maskedPhone } from '../domain/masked';
import type { Channel, Sent, TextMessage } from './channel';

/** An account with Twilio. */
export interface TwilioSettings {
  account: string;
  token: string;
  /** A number of ours such as +15005550006, or the id of a messaging service. */
  from: string;
  /** Where the API is; by default Twilio's own. */
  api?: string;
}

const DEADLINE_MS = 8000;
const TOO_MANY = 429;
const NOT_LET_IN = [401, 403];

/** Text messages by Twilio's REST API (2010-04-01, Messages). */
export function openTwilio({
  account,
  token,
  from,
  api = 'https://api.twilio.com',
}: TwilioSettings): Channel<TextMessage> {
  const url = `${api}/2010-04-01/Accounts/${encodeURIComponent(account)}`;
  const authorization = `Basic ${Buffer.from(`${account}:${token}`).toString('base64')}`;
  const call = (path: string, init: RequestInit = {}) =>
    fetch(url + path, { ...init, headers: { authorization }, signal: AbortSignal.timeout(DEADLINE_MS) });
  const sender = from.startsWith('MG') ? 'MessagingServiceSid' : 'From';
  return {
    async send({ to, text }) {
      const body = new URLSearchParams({ To: to, Body: text, [sender]: from });
      try {
        return await outcomeOf(await call('/Messages.json', { method: 'POST', body }), to);
      } catch (error) {
        return { is: 'AWAY', words: (error as Error).message };
      }
    },
    probe: () =>
      call('.json').then(
        ({ ok }) => ok,
        () => false,
      ),
    close: () => {},
  };
}

/** 201: Twilio has it. Its refusals carry a number and a sentence. */
async function outcomeOf(answer: Response, to: string): Promise<Sent> {
  if (answer.ok) return { is: 'SENT' };
  const { code, message } = (await answer.json().catch(() => ({}))) as { code?: number; message?: string };
  const said = `${answer.status}${code ? ` (${code})` : ''} ${message ?? ''}`.trim();
  const words = said.replaceAll(to, maskedPhone(to));
  if (NOT_LET_IN.includes(answer.status)) return { is: 'AWAY', words };
  if (answer.status === TOO_MANY || answer.status >= 500) return { is: 'LATER', words };
  return { is: 'REFUSED', words };
}
