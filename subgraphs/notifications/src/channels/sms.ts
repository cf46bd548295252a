import type { Channel, TextMessage } from './channel';
import { openSimulator } from './sms-simulator';
import { openTwilio } from './twilio';

/**
 * The provider that an address names: `simulator:` keeps text messages in memory, `twilio://SID:TOKEN@FROM` sends them.
 * With `?api=http://…` Twilio is reached elsewhere.
 */
export function openSms(url: string): Channel<TextMessage> {
  if (url.startsWith('simulator:')) return openSimulator();
  const [, account = '', token = '', from = '', query = ''] =
    /^twilio:\/\/([^:@/]+):([^@/]+)@([^/?]+)\/?(?:\?(.*))?$/.exec(url) ?? [];
  const api = new URLSearchParams(query).get('api') ?? undefined;
  return openTwilio({ account, token: decodeURIComponent(token), from: decodeURIComponent(from), api });
}
