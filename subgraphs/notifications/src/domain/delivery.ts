import type { Channel } from './kinds';

/** Where a delivery stands. SUPPRESSED: it is not to be sent; `lastError` says why. */
export const DELIVERY_STATUSES = ['QUEUED', 'SENT', 'FAILED', 'SUPPRESSED'] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

/** One message on its way by one channel. */
export interface Delivery {
  /** The message's id and the channel: it names the mail wherever it turns up. */
  id: string;
  channel: Channel;
  status: DeliveryStatus;
  /** How often it was tried. */
  attempts: number;
  /** In the words of whoever refused it, shortened; null while nothing went wrong. */
  lastError: string | null;
  /** When it is to be tried next; null unless QUEUED. */
  dueAt: Date | null;
  /** A try that fails after this is the last. */
  giveUpAt: Date;
  sentAt: Date | null;
}

/** What became of a try. LATER: it may work if it is tried again; AWAY: the way itself is closed, for any message. */
export type Outcome =
  | { is: 'SENT' }
  | { is: 'REFUSED' | 'LATER' | 'AWAY'; words: string }
  /** Nothing was tried: it is not to be sent, or what it says can't be read now. */
  | { is: 'SUPPRESSED' | 'UNREAD'; words: string };

/** How long to wait between tries, in ms: twice as long each time, up to `most`; a closed way is looked at more often. */
export interface Patience {
  first: number;
  most: number;
}

const LONGEST_AWAY_MS = 15_000;
const WORDS_AT_MOST = 300;

/** The delivery after a try that ended at `now`. */
export function tried(delivery: Delivery, outcome: Outcome, now: Date, patience: Patience): Delivery {
  const attempts = delivery.attempts + (outcome.is === 'SUPPRESSED' || outcome.is === 'UNREAD' ? 0 : 1);
  if (outcome.is === 'SENT')
    return { ...delivery, attempts, status: 'SENT', dueAt: null, sentAt: now, lastError: null };
  const failed = { ...delivery, attempts, lastError: shortened(outcome.words) };
  if (outcome.is === 'SUPPRESSED') return { ...failed, status: 'SUPPRESSED', dueAt: null };
  if (outcome.is === 'REFUSED' || now >= delivery.giveUpAt) return { ...failed, status: 'FAILED', dueAt: null };
  const most = outcome.is === 'LATER' ? patience.most : Math.min(LONGEST_AWAY_MS, patience.most);
  const waitMs = Math.min(most, patience.first * 2 ** Math.min(30, Math.max(0, attempts - 1)));
  return { ...failed, dueAt: new Date(now.getTime() + waitMs) };
}

/** The delivery as it is to be tried anew, for another `forMs`. */
export const again = (delivery: Delivery, now: Date, forMs: number): Delivery => ({
  ...delivery,
  status: 'QUEUED',
  dueAt: now,
  giveUpAt: new Date(now.getTime() + forMs),
});

/** One line of visible characters, not too long. */
function shortened(words: string): string {
  const line = words.replace(/[\p{C}\s]+/gu, ' ').trim();
  return line.length > WORDS_AT_MOST ? `${line.slice(0, WORDS_AT_MOST - 1)}…` : line;
}
