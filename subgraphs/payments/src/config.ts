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
    /** How often the provider is asked meanwhile whether they did. */
    actionLookMs: setting('PAYMENTS_ACTION_LOOK_MS', wholeNumber().default(10_000)),
    /** What the provider signs its webhooks with; unset, none is believed. */
    webhookSecret: setting('PAYMENTS_WEBHOOK_SECRET', z.string().min(16).optional()),
    /** How many payments are worked on at once in this process. */
    concurrency: setting('PAYMENTS_CONCURRENCY', wholeNumber().max(100).default(16)),
    /** How many cards an account may try to save in an hour. */
    savesAnHour: setting('PAYMENTS_SAVES_AN_HOUR', wholeNumber().default(20)),
    /** How long the simulated provider takes over tok_slow. */
    simulatorSlowMs: setting('PAYMENTS_SIMULATOR_SLOW_MS', wholeNumber(0).default(3000)),
    /** Where the simulated provider remembers; unset, a schema of its own beside payments' tables. */
    simulatorPostgresUrl: setting('PAYMENTS_SIMULATOR_POSTGRES_URL', postgresUrl.optional()),
    /** Where the simulated provider's page listens, on which a shopper confirms; 0: any free port, of this machine alone. */
    simulatorPort: setting('PAYMENTS_SIMULATOR_PORT', wholeNumber(0).max(65_535).default(0)),
    /** That page's address as browsers reach it; unset, the port's on this machine. */
    simulatorUrl: setting('PAYMENTS_SIMULATOR_URL', z.url().optional()),
    /** Where the simulated provider sends its webhooks; unset, nowhere. */
    simulatorWebhookUrl: setting('PAYMENTS_SIMULATOR_WEBHOOK_URL', z.url().optional()),
  });

export type PaymentsConfig = ReturnType<typeof readPaymentsConfig>;
