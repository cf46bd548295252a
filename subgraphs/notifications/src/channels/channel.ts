import type { Outcome } from '../domain/delivery';
import type { Kind } from '../domain/kinds';

/** A mail that is ready to leave. */
export interface Mail {
  /** The delivery's: the Message-ID is made from it, so that a repetition can be recognised. */
  id: string;
  kind: Kind;
  to: string;
  subject: string;
  html: string;
  text: string;
  /** Where one POST ends mails of this kind to this recipient; none where they can't be ended. */
  unsubscribeUrl?: string;
}

/** A text message that is ready to leave. */
export interface TextMessage {
  id: string;
  to: string;
  text: string;
}

/** What becomes of a try with a channel. */
export type Sent = Extract<Outcome, { is: 'SENT' | 'REFUSED' | 'LATER' | 'AWAY' }>;

/** A way out of the shop. `send` never rejects: what went wrong is its answer. */
export interface Channel<T> {
  send(message: T): Promise<Sent>;
  /** Whether the way is open, found out without sending anything. */
  probe(): Promise<boolean>;
  close(): void;
}
