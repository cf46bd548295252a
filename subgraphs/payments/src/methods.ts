import { randomUUID } from 'node:crypto';
import { unavailable } from '@shop/kit/errors';
import type { Result } from '@shop/kit/result';
import { call } from './calls';
import { notKept, tokenOf, type PaymentMethod } from './domain/method';
import { TRIES } from './domain/payment';
import type { Kept, Provider } from './provider';
import { dropIntent } from './store/errands';
import { intend, settle, undo } from './store/methods';
import type { Acting } from './worker';

type Refusal = 'INVALID' | 'PAYMENT_DECLINED' | 'QUANTITY_LIMIT' | 'TOO_MANY_ATTEMPTS';

/**
 * Keeps the card of a one-time token for the account. Rejects as UNAVAILABLE when the provider does not say whether it
 * keeps it: then it is removed there, however late it answers.
 */
export async function saveMethod(
  acting: Acting,
  customerId: string,
  given: string,
): Promise<Result<PaymentMethod, Refusal>> {
  const token = tokenOf(given);
  if (!token.ok) return token;
  const { postgres, provider, settings } = acting;
  const method = { id: randomUUID(), customerId };
  const rules = { attemptsAnHour: settings.savesAnHour, undoAfterMs: settings.providerDeadlineMs * 2 };
  const intended = await intend(postgres, method, rules);
  if (!intended.ok) return intended;
  const parts = { ...acting, deadlineMs: settings.providerDeadlineMs };
  const request = { key: method.id, customer: customerId, from: { token: token.value } };
  const kept = await call(parts, (signal) => keep(provider, request, signal));
  if (kept?.outcome === 'DECLINED') {
    await dropIntent(postgres, method.id);
    return notKept(kept.reason);
  }
  const settled = kept && (await settle(postgres, method, kept));
  if (!settled) await undo(postgres, method.id);
  acting.wake();
  return settled ?? giveUp();
}

function giveUp(): never {
  throw unavailable('The payment provider does not answer right now. Your card was not saved; try again in a moment.');
}

/** Asks again with the same key: a call that failed may have been heard. */
async function keep(
  provider: Provider,
  request: Parameters<Provider['keepMethod']>[0],
  signal: AbortSignal,
): Promise<Kept> {
  for (let tries = 1; ; tries++) {
    try {
      return await provider.keepMethod(request, signal);
    } catch (error) {
      if (tries === TRIES || signal.aborted) throw error;
    }
  }
}
