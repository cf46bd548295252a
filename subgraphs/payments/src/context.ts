import DataLoader from 'dataloader';
import type { Caller } from '@shop/kit/identity';
import { oneByKey } from '@shop/kit/loader';
import { openPostgres, type Postgres } from '@shop/kit/postgres';
import type { Kit, RequestContext } from '@shop/kit/subgraph';
import type { PaymentsConfig } from './config';
import type { PaymentMethod } from './domain/method';
import type { Payment, Transaction } from './domain/payment';
import { errandJobs } from './errands';
import { Jobs, type JobKind } from './jobs';
import { operationJobs } from './operations';
import { watch } from './metrics';
import { openSimulator } from './simulator';
import { reasonsOf } from './store/by-hand';
import { methodsOf } from './store/methods';
import { migrations } from './store/migrations';
import { byIds, ofOrders } from './store/payments';
import { transactionsOf } from './store/transactions';
import { Worker, type Acting } from './worker';

/** What payments is made of. */
export interface Payments {
  postgres: Postgres;
  /** The shop's one currency, ISO 4217. */
  currency: string;
  /** Makes the worker look for what is due now, instead of within a second. */
  wake: () => void;
  acting: Acting;
}

/** A payment as a request sees it; `opened` by the right to see its order. */
export interface Seen extends Payment {
  opened?: boolean;
}

/** What a request to payments sees. */
export interface Context extends RequestContext {
  payments: Payments;
  payment: (id: string) => Promise<Payment | null>;
  /** An order's payments, the newest first. One query for all orders of a request. */
  ofOrder: (orderId: string) => Promise<Payment[]>;
  /** What was asked of the provider for a payment, in order. One query for all payments of a request. */
  transactions: (paymentId: string) => Promise<Transaction[]>;
  /** What finance wrote of a payment's refunds. One query for all payments of a request. */
  reasons: (paymentId: string) => Promise<{ reason: string }[]>;
  /** An account's saved methods, the oldest first. One query for all accounts of a request. */
  methods: (customerId: string) => Promise<PaymentMethod[]>;
}

const LOOK_EVERY_MS = 1000;

/** Opens the store and the provider, and starts the worker. */
export async function connect(config: PaymentsConfig, kit: Kit): Promise<Payments> {
  const { postgresUrl, simulatorPostgresUrl = postgresUrl } = config;
  const postgres = await openPostgres(postgresUrl, kit, migrations);
  const { provider, close } = await openSimulator(simulatorPostgresUrl, {
    ...{ slowMs: config.simulatorSlowMs, port: config.simulatorPort, url: config.simulatorUrl },
    ...{ webhookUrl: config.simulatorWebhookUrl, webhookSecret: config.webhookSecret },
  });
  kit.onClose(close);
  const unwatch = watch(postgres);
  kit.onClose(async () => unwatch());
  const ending = new AbortController();
  const around = { postgres, provider, ask: kit.ask, log: kit.log, settings: config };
  const wakePayments = work(new Worker(around, ending.signal), config, kit);
  const wakeOperations = work(operationJobs(around, ending.signal), config, kit);
  const wakeErrands = work(errandJobs(around, ending.signal), config, kit);
  kit.onClose(async () => ending.abort());
  const wake = () => {
    wakePayments();
    wakeOperations();
    wakeErrands();
  };
  return { postgres, currency: kit.config.currency, wake, acting: { ...around, ending: ending.signal, wake } };
}

/** Does the jobs of a kind until the subgraph closes; answers how to look for what is due at once. */
function work<J extends { claim: string }>(kind: JobKind<J>, { concurrency }: PaymentsConfig, kit: Kit): () => void {
  const jobs = new Jobs(kind, concurrency, kit.log);
  const sweep = kit.sweep(kind.name, LOOK_EVERY_MS, jobs.look);
  jobs.onFree = () => sweep.wake();
  kit.onClose(() => jobs.stop());
  return () => sweep.wake();
}

/** Makes the loaders of one request. */
export function contextOf(payments: Payments): Omit<Context, keyof RequestContext> {
  const { postgres } = payments;
  const byId = oneByKey(
    (ids) => byIds(postgres, ids),
    ({ id }) => id,
  );
  const byOrder = manyByKey(
    (ids) => ofOrders(postgres, ids),
    ({ orderId }) => orderId,
  );
  const byPayment = manyByKey(
    (ids) => transactionsOf(postgres, ids),
    ({ paymentId }) => paymentId,
  );
  const byCustomer = manyByKey(
    (ids) => methodsOf(postgres, ids),
    ({ customerId }) => customerId,
  );
  const reasons = manyByKey(
    (ids) => reasonsOf(postgres, ids),
    ({ paymentId }) => paymentId,
  );
  return {
    payments,
    reasons: (paymentId) => reasons.load(paymentId),
    methods: (customerId) => byCustomer.load(customerId),
    payment: (id) => byId.load(id),
    ofOrder: (orderId) => byOrder.load(orderId),
    transactions: (paymentId) => byPayment.load(paymentId),
  };
}

/** Whether a payment belongs to the caller: the order's customer or guest, or whoever orders opened the order to. */
export const isOwner = ({ customerId, guestId, opened }: Seen, caller: Caller): boolean =>
  opened === true || (customerId ? customerId === caller.userId : !!guestId && guestId === caller.guestId);

const manyByKey = <V>(byKeys: (keys: string[]) => Promise<V[]>, keyOf: (value: V) => string) =>
  new DataLoader<string, V[]>(async (keys) => {
    const found = await byKeys([...keys]);
    return keys.map((key) => found.filter((value) => keyOf(value) === key));
  });
