import { fail, ok, type Result } from '@shop/kit/result';
import { CHANNELS, KINDS, ruleOf, type Channel, type Kind } from './kinds';

/** What somebody chose, by kind and channel; what is missing follows the rules. */
export type Choices = { [K in Kind]?: { [C in Channel]?: boolean } };

/** Whether a kind goes to somebody by a channel. */
export function isOn(kind: Kind, channel: Channel, choices: Choices): boolean {
  const rule = ruleOf(kind, channel);
  if (rule === 'ALWAYS' || rule === 'NEVER') return rule === 'ALWAYS';
  return choices[kind]?.[channel] ?? rule === 'ON';
}

const WORDS: Record<Channel, string> = { EMAIL: 'email', SMS: 'text message', IN_APP: 'in the app' };

/** Whether the choice can be made: what keeps an account safe is always sent, and some things go by email alone. */
export function choosable(kind: Kind, channel: Channel, enabled: boolean): Result<undefined, 'INVALID'> {
  const rule = ruleOf(kind, channel);
  if (rule === 'ALWAYS' && !enabled)
    return fail('INVALID', 'This message keeps your account safe and can not be switched off.', ['kind']);
  if (rule === 'NEVER' && enabled)
    return fail('INVALID', `This message is never sent by this channel (${WORDS[channel]}); choose another.`, [
      'channel',
    ]);
  return ok(undefined);
}

/** All of somebody's preferences as they stand, one a kind. */
export const preferencesOf = (choices: Choices) =>
  KINDS.map((kind) => {
    const [email, sms, inApp] = CHANNELS.map((channel) => isOn(kind, channel, choices));
    return { kind, email: email!, sms: sms!, inApp: inApp! };
  });
