import { z } from 'zod';
import { readConfig, setting, wholeNumber, type Env } from '@shop/kit/config';

const postgresUrl = z.string().startsWith('postgres');

/** The settings of payments; all `…Ms` are milliseconds. */
export const readPaymentsConfig = (env: Env = process.env) =>
  readConfig(env, {
    postgresUrl: setting('PAYMENTS_POSTGRES_URL', postgresUrl),
    /** How long the provider has to answer one call. */
    providerDeadlineMs: setting('PAYMENTS_PROVIDER_DEADLINE_MS', wholeNumber().default(10_000)),
    /** How long after a call without an answer the next one is made. */
    retryDelayMs: setting('PAYMENTS_RETRY_DELAY_MS', wholeNumber(0).default(500)),
    /** How long the shopper has to confirm a payment with the provider. */
    actionDeadlineMs: setting('PAYMENTS_ACTION_DEADLINE_MS', wholeNumber().default(15 * 60_000)),
    /** How many payments are worked on at once in this process. */
    concurrency: setting('PAYMENTS_CONCURRENCY', wholeNumber().max(100).default(16)),
    /** How many cards an account may try to save in an hour. */
    savesAnHour: setting('PAYMENTS_SAVES_AN_HOUR', wholeNumber().default(20)),
    /** How long the simulated provider takes over tok_slow. */
    simulatorSlowMs: setting('PAYMENTS_SIMULATOR_SLOW_MS', wholeNumber(0).default(3000)),
    /** Where the simulated provider remembers; unset, a schema of its own beside payments' tables. */
    simulatorPostgresUrl: setting('PAYMENTS_SIMULATOR_POSTGRES_URL', postgresUrl.optional()),
  });

export type PaymentsConfig = ReturnType<typeof readPaymentsConfig>;
