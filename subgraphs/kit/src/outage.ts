import { isUnavailable } from './errors';

/** The names and codes by which drivers say that they do not reach their store, or that it can't take work now. */
const NAMES =
  /^(MongoNetwork|MongoServerSelection|MongoNotConnected|MongoPoolCleared|MongoWaitQueueTimeout|MongoTopologyClosed|MaxRetriesPerRequest|KafkaJSConnection|KafkaJSNumberOfRetriesExceeded|KafkaJSBrokerNotFound)/;
const CODES =
  /^(ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|08\w{3}|57P0[1-3]|53[023]00)$/;
// These are plain errors of pg and ioredis, known by their words alone.
const WORDS =
  /^(Connection terminated|timeout exceeded when trying to connect|Connection is closed|Command timed out|Stream isn't writeable|Client has encountered a connection error)/;

/** Whether an error says that a part or a store could not be reached: the same work may succeed later, unchanged. */
export function isOutage(error: unknown): boolean {
  if (isUnavailable(error)) return true;
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  return NAMES.test(error.name) || (typeof code === 'string' && CODES.test(code)) || WORDS.test(error.message);
}
