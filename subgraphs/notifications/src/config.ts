import { z } from 'zod';
import { readConfig, setting, wholeNumber, type Env } from '@shop/kit/config';

const HOUR_MS = 3_600_000;

const webAddress = () =>
  z
    .string()
    .regex(/^https?:\/\/[^/?#]+\/?$/, 'is an address such as https://shop.example, without a path')
    .transform((url) => url.replace(/\/$/, ''));

/** The settings of notifications; the README lists them. All `…Ms` are milliseconds. */
export const readNotificationsConfig = (env: Env = process.env) =>
  readConfig(env, {
    mongoUrl: setting(
      'NOTIFICATIONS_MONGO_URL',
      z.string().regex(/^mongodb(\+srv)?:\/\/./, 'begins with mongodb:// or mongodb+srv://'),
    ),
    /** The mail server; with `?requireTLS=true` mails leave encrypted or not at all. */
    smtpUrl: setting(
      'NOTIFICATIONS_SMTP_URL',
      z.string().regex(/^smtps?:\/\/[^/]+/, 'is a mail server such as smtp://user:password@host:587, or smtps://'),
    ),
    /** Who sends text messages; without it there are none. */
    smsUrl: setting(
      'NOTIFICATIONS_SMS_URL',
      z
        .string()
        .regex(/^(simulator:|twilio:\/\/[^:@/]+:[^@/]+@[^/?]+)/, 'is simulator: or twilio://SID:TOKEN@FROM')
        .optional(),
    ),
    /** The sender of mails. */
    from: setting(
      'NOTIFICATIONS_FROM',
      z
        .string()
        .regex(/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/, 'is an address such as hello@shop.example')
        .default('hello@shop.test'),
    ),
    shopName: setting('NOTIFICATIONS_SHOP_NAME', z.string().max(60).default('Marlow & Finch')),
    /** Where links lead. */
    storefrontUrl: setting('NOTIFICATIONS_STOREFRONT_URL', webAddress().default('http://localhost:3000')),
    /** Where the API is reached from outside: /unsubscribe and /images. */
    apiUrl: setting('NOTIFICATIONS_API_URL', webAddress().default('http://localhost:8080')),
    /** Signs unsubscribe links, which work for ever: changing it ends those that were sent. */
    unsubscribeSecret: setting('NOTIFICATIONS_UNSUBSCRIBE_SECRET', z.string().min(32)),
    /** The wait after a first failed try; it doubles from there. */
    retryMs: setting('NOTIFICATIONS_RETRY_MS', wholeNumber().default(2000)),
    /** The longest wait between two tries. */
    retryMostMs: setting('NOTIFICATIONS_RETRY_MOST_MS', wholeNumber().default(300_000)),
    /** For how long a delivery is tried. */
    giveUpMs: setting('NOTIFICATIONS_GIVE_UP_MS', wholeNumber().default(24 * HOUR_MS)),
    /** How many messages are worked on at once in this process. */
    concurrency: setting('NOTIFICATIONS_CONCURRENCY', wholeNumber().max(50).default(8)),
    /** After this long without a sign of life a process's messages go to another. */
    leaseMs: setting('NOTIFICATIONS_LEASE_MS', wholeNumber(1000).default(15_000)),
    /** How often it looks by itself for what is due. */
    sweepEveryMs: setting('NOTIFICATIONS_SWEEP_MS', wholeNumber().default(1000)),
  });

export type NotificationsConfig = ReturnType<typeof readNotificationsConfig>;
