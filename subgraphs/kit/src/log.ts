import { AsyncLocalStorage } from 'node:async_hooks';
import { pino, type Logger as PinoLogger } from 'pino';
import { traceIds } from './trace';

export type Logger = PinoLogger;

const current = new AsyncLocalStorage<{ requestId: string }>();

/** Runs `work` so that every log line inside it carries the request's id. */
export const inRequest = <T>(requestId: string, work: () => T): T => current.run({ requestId }, work);

/** The id of the request that runs now, if any. */
export const requestId = (): string | undefined => current.getStore()?.requestId;

/** What never reaches a log, wherever it stands in a logged object. */
const SECRETS = [
  'password',
  'currentPassword',
  'newPassword',
  'token',
  'accessToken',
  'refreshToken',
  'secret',
  'identity',
  'authorization',
  'cookie',
];
const redact = { paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[secret]' };

/** The process's logger: JSON lines on standard output with time, level, request and trace ids, and no secrets. */
export const openLog = (level: string, bindings: Record<string, unknown> = {}): Logger =>
  pino({
    level,
    redact,
    base: bindings,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    mixin: () => ({ ...(requestId() && { requestId: requestId() }), ...traceIds() }),
  });
