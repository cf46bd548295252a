import { Counter, Gauge, Histogram } from 'prom-client';

/** How long operations take from the request's arrival to its answer. */
export const operationSeconds = new Histogram({
  name: 'shop_gateway_operation_seconds',
  help: 'Time that the gateway takes for one request, by what came of it.',
  labelNames: ['outcome'],
  buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
});

/** How often an operation's plan was there already. */
export const planned = new Counter({
  name: 'shop_gateway_plans_total',
  help: 'Plans taken from the cache (hit) or made (miss).',
  labelNames: ['cache'],
});

/** Fetches that failed, by subgraph. */
export const failedFetches = new Counter({
  name: 'shop_gateway_failed_fetches_total',
  help: 'Fetches that a subgraph did not answer, or not in time.',
  labelNames: ['subgraph', 'reason'],
});

/** Requests refused by a rate limit. */
export const rateLimited = new Counter({
  name: 'shop_gateway_rate_limited_total',
  help: 'Requests refused by a rate limit.',
  labelNames: ['limit'],
});

/** Decisions taken without Redis. */
export const limitedLocally = new Counter({
  name: 'shop_gateway_rate_limits_local_total',
  help: 'Rate limit decisions that this process took for itself, as Redis did not answer.',
});

/** Subscriptions that are open now. */
export const openSubscriptions = new Gauge({
  name: 'shop_gateway_subscriptions_open',
  help: 'Subscriptions that are open now.',
});

/** Times that a lost upstream of a subscription was asked for again. */
export const resumed = new Counter({
  name: 'shop_gateway_subscriptions_resumed_total',
  help: 'Times that a subscription was resumed at its subgraph after a loss.',
  labelNames: ['subgraph'],
});
