import type { Postgres } from '@shop/kit/postgres';
import type { Ask } from '@shop/kit/ask';
import type { Logger } from '@shop/kit/log';
import { call } from './calls';
import type { PaymentsConfig } from './config';
import type { JobKind } from './jobs';
import { askOrder, ownerOf, type OrderPayment } from './order-payment';
import { codeOf, taskOf, type Payment } from './domain/payment';
import {
  actionRequired,
  authorized,
  declined,
  postponed,
  unanswered,
  voided,
  type Patience,
  type Step,
} from './domain/steps';
import type { Authorization, Provider, Source } from './provider';
import { beginTry, claim, finish, renew, type Claimed } from './store/claims';
import { methodOf } from './store/methods';

type Settings = Pick<
  PaymentsConfig,
  'providerDeadlineMs' | 'retryDelayMs' | 'actionDeadlineMs' | 'actionLookMs' | 'concurrency' | 'savesAnHour'
>;

/** What the worker works with. */
export interface Surroundings {
  postgres: Postgres;
  provider: Provider;
  ask: Ask;
  log: Logger;
  settings: Settings;
}

/** What is done for a caller, who waits, works with. */
export interface Acting extends Surroundings {
  ending: AbortSignal;
  /** Makes what is due be looked for at once. */
  wake: () => void;
}

type Change = (payment: Payment) => Step;

/** Authorises payments and lets them go; calls the provider outside of transactions. */
export class Worker implements JobKind<Claimed> {
  readonly name = 'payments';

  /** `ending` breaks off the calls under way: whoever comes next makes them again with the same keys. */
  constructor(
    private readonly around: Surroundings,
    private readonly ending: AbortSignal,
  ) {}

  claim = (limit: number, leaseMs: number) => claim(this.around.postgres, limit, leaseMs);
  renew = (claims: string[], leaseMs: number) => renew(this.around.postgres, claims, leaseMs);

  async work(payment: Claimed): Promise<void> {
    await finish(this.around.postgres, payment, await this.change(payment));
  }

  private change(payment: Claimed): Promise<Change> {
    switch (taskOf(payment)) {
      case 'AUTHORIZE':
        return this.authorize(payment);
      case 'GIVE_UP':
        return this.giveUp(payment);
      case 'CONFIRM':
        return this.confirm(payment);
      case 'VOID':
        return this.void(payment);
      case undefined:
        return Promise.resolve((now) => ({ payment: now, events: [] }));
    }
  }

  private async authorize(payment: Claimed): Promise<Change> {
    const order = await askOrder(this.around, payment.orderId);
    if (order === undefined) return this.later;
    if (order?.status === 'CANCELLED') return this.void(payment);
    if (!order) return this.refuse(payment, 'order_unknown');
    const source = await this.sourceOf(order);
    if ('problem' in source) return this.refuse(payment, source.problem);
    const begun = await beginTry(this.around.postgres, payment, ownerOf(order));
    if (!begun) return (now) => postponed(now, 0);
    const { id: key, amount, currency } = begun;
    const request = { key, source, amount: { amount, currency } };
    const answer = await this.call((signal) => this.around.provider.authorize(request, signal));
    return answer ? (now) => this.answered(now, answer) : this.unanswered;
  }

  /** A saved method pays for its own customer alone. */
  private async sourceOf({ customerId, token, paymentMethodId }: OrderPayment): Promise<Source | { problem: string }> {
    if (!paymentMethodId) return token ? { token } : { problem: 'invalid_token' };
    const method = customerId && (await methodOf(this.around.postgres, customerId, paymentMethodId));
    return method ? { method: method.reference } : { problem: 'payment_method_unknown' };
  }

  /** Declined by us: what an earlier try may have had held is let go first. */
  private async refuse(payment: Claimed, reason: string): Promise<Change> {
    const change: Change = (now) => declined(now, reason);
    return payment.tries ? this.letGo(payment, change) : change;
  }

  private answered(payment: Payment, answer: Authorization): Step {
    switch (answer.outcome) {
      case 'AUTHORIZED':
        return authorized(payment, answer);
      case 'REQUIRES_ACTION':
        return actionRequired(payment, answer, this.patience());
      case 'DECLINED':
        return declined(payment, codeOf(answer.reason, 'declined'), answer);
      case 'VOIDED':
        return voided(payment, false);
    }
  }

  /** The provider did not answer often enough: its own refusal if there is one, else nothing may stay held. */
  private async giveUp(payment: Claimed): Promise<Change> {
    const found = await this.call(async (signal) => ({ it: await this.around.provider.lookup(payment.id, signal) }));
    if (!found) return this.later;
    if (found.it?.outcome === 'DECLINED') return (now) => this.answered(now, found.it!);
    return this.letGo(payment, (now) => declined(now, 'provider_timeout', found.it ?? {}));
  }

  /** Looks whether the shopper has confirmed, also when the time is up: what the provider holds is not given up unseen. */
  private async confirm(payment: Claimed): Promise<Change> {
    const found = await this.call(async (signal) => ({ it: await this.around.provider.lookup(payment.id, signal) }));
    if (!found) return this.later;
    if (found.it && found.it.outcome !== 'REQUIRES_ACTION') return (now) => this.answered(now, found.it!);
    const leftMs = (payment.actionUntil?.getTime() ?? 0) - Date.now();
    if (leftMs <= 0) return this.letGo(payment, (now) => declined(now, 'action_expired'));
    return (now) => postponed(now, Math.min(leftMs, this.around.settings.actionLookMs));
  }

  private patience(): Patience {
    const { actionDeadlineMs, actionLookMs } = this.around.settings;
    const until = new Date(Date.now() + actionDeadlineMs);
    return { until, lookInMs: Math.min(actionDeadlineMs, actionLookMs) };
  }

  private void(payment: Claimed): Promise<Change> {
    if (!payment.tries) return Promise.resolve((now) => voided(now, false));
    return this.letGo(payment, (now) => voided(now, true));
  }

  /** Nothing is held once the provider has said so; until then it is asked again and again. */
  private async letGo(payment: Claimed, then: Change): Promise<Change> {
    const done = await this.call(async (signal) => {
      await this.around.provider.void(payment.id, signal);
      return true;
    });
    return done ? then : this.later;
  }

  private readonly later: Change = (now) => postponed(now, this.around.settings.retryDelayMs * 2);

  private readonly unanswered: Change = (now) =>
    this.ending.aborted
      ? postponed(now, 0)
      : unanswered(now, 'The provider did not answer.', this.around.settings.retryDelayMs);

  private call<T>(ask: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    const { log, settings } = this.around;
    return call({ log, ending: this.ending, deadlineMs: settings.providerDeadlineMs }, ask);
  }
}
