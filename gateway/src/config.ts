import { z } from 'zod';
import { readConfig, setting, wholeNumber, type Env } from '@shop/kit/config';

const list = z
  .string()
  .transform((text) => text.split(',').flatMap((item) => (item.trim() ? [item.trim().replace(/\/$/, '')] : [])));
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

/** The gateway's settings; README.md has them as a table. */
export const readGatewayConfig = (env: Env = process.env) =>
  readConfig(env, {
    port: setting('GATEWAY_PORT', wholeNumber(0).default(8080)),
    host: setting('LISTEN_HOST', z.string().default('0.0.0.0')),
    /** Where the rate limits are counted; while it is away, each gateway counts for itself. */
    redisUrl: setting('GATEWAY_REDIS_URL', z.string().regex(/^rediss?:\/\//, 'is a redis:// address')),
    /** Put before every key in Redis. */
    redisPrefix: setting('GATEWAY_REDIS_PREFIX', z.string().default('gateway:')),
    /** Signs guest ids. */
    guestSecret: setting('GUEST_SECRET', z.string().min(32, 'has at least 32 characters')),
    /** The folder behind /images/; without it there are none. */
    imagesDir: setting('GATEWAY_IMAGES_DIR', z.string().optional()),
    /** The folder of uploaded images, the same as catalog has; without it none are taken. */
    uploadsDir: setting('CATALOG_UPLOADS_DIR', z.string().optional()),
    /** Origins of web pages that may call with credentials, by HTTP and by WebSocket. */
    corsOrigins: setting('GATEWAY_CORS_ORIGINS', list.default(['http://localhost:3000', 'http://localhost:3001'])),
    /** Cookies only over https, and browsers told to stay there. */
    secureCookies: setting('GATEWAY_COOKIE_SECURE', flag.default(false)),
    /** How many proxies in front are ours and append to X-Forwarded-For; 0: the header is not believed. */
    trustedProxies: setting('GATEWAY_TRUSTED_PROXIES', wholeNumber(0).default(0)),
    /** Bytes of a request's body or of a socket's message. */
    bodyAtMost: setting('GATEWAY_BODY_MAX_BYTES', wholeNumber().default(1_048_576)),
    depthAtMost: setting('GATEWAY_DEPTH_MAX', wholeNumber().default(12)),
    aliasesAtMost: setting('GATEWAY_ALIASES_MAX', wholeNumber().default(30)),
    /** Selected fields, fragments spread out. */
    fieldsAtMost: setting('GATEWAY_FIELDS_MAX', wholeNumber().default(1000)),
    tokensAtMost: setting('GATEWAY_TOKENS_MAX', wholeNumber().default(2000)),
    /** Items that the lists of one operation may have together, by their `first`. */
    itemsAtMost: setting('GATEWAY_ITEMS_MAX', wholeNumber().default(5000)),
    /** Root fields of one operation that sign in or have to do with credentials. */
    credentialFieldsAtMost: setting('GATEWAY_CREDENTIAL_FIELDS_MAX', wholeNumber().default(5)),
    /** Requests a minute and at once, a caller. */
    requestsPerMinute: setting('GATEWAY_REQUESTS_PER_MINUTE', wholeNumber().default(1200)),
    requestBurst: setting('GATEWAY_REQUEST_BURST', wholeNumber().default(300)),
    /** `register` fields a minute and at once, an address. */
    registrationsPerMinute: setting('GATEWAY_REGISTRATIONS_PER_MINUTE', wholeNumber().default(30)),
    registrationBurst: setting('GATEWAY_REGISTRATION_BURST', wholeNumber().default(30)),
    /** Exports of an account's data a minute and at once, an address: each asks every subgraph. */
    exportsPerMinute: setting('GATEWAY_EXPORTS_PER_MINUTE', wholeNumber().default(20)),
    /** API keys that are not known here, a minute and at once, an address. */
    unknownKeysPerMinute: setting('GATEWAY_UNKNOWN_KEYS_PER_MINUTE', wholeNumber().default(60)),
    /** How often users is asked which sessions ended and which API keys are good, and told their usage, in ms. */
    usersPollMs: setting('GATEWAY_USERS_POLL_MS', wholeNumber().default(2000)),
    /** How often users is asked for its signing keys, in ms: a withdrawn one verifies for so long. */
    keysMaxAgeMs: setting('GATEWAY_KEYS_MAX_AGE_MS', wholeNumber().default(30_000)),
    /** How long an access token lives, in seconds; the same as users has. */
    accessTokenTtlS: setting('USERS_ACCESS_TOKEN_TTL_S', wholeNumber().default(600)),
    /** After this long Redis is taken for frozen, in ms. */
    redisTimeoutMs: setting('GATEWAY_REDIS_TIMEOUT_MS', wholeNumber().default(100)),
    /** What a subgraph has for one fetch, in ms. */
    deadlineMs: setting('GATEWAY_DEADLINE_MS', wholeNumber().default(10_000)),
    /** Operation plans that are remembered. */
    plansAtMost: setting('GATEWAY_PLANS_MAX', wholeNumber().default(2000)),
    /** Subscriptions of one socket. */
    subscriptionsAtMost: setting('GATEWAY_SUBSCRIPTIONS_MAX', wholeNumber().default(100)),
    /** Events that wait for a slow client before its subscription ends. */
    queueAtMost: setting('GATEWAY_QUEUE_MAX', wholeNumber().default(1000)),
    /** For how long a lost upstream of a subscription is tried again, in ms. */
    resumeForMs: setting('GATEWAY_RESUME_FOR_MS', wholeNumber().default(300_000)),
  });

export type GatewayConfig = ReturnType<typeof readGatewayConfig>;

/** Of `npm run schema -- --check`: the git revision to compare the contracts with. */
export const readSchemaConfig = (env: Env = process.env) =>
  readConfig(env, { base: setting('SCHEMA_BASE', z.string().optional()) });
