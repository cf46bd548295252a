import { isOutage } from '@shop/kit/outage';
import type { Logger } from '@shop/kit/log';
import type { Channel, Mail, TextMessage } from './channels/channel';
import type { Delivery, Outcome } from './domain/delivery';
import type { Message } from './domain/message';
import type { Addresses } from './mail/addresses';
import { rendered } from './mail/render';
import { Unwanted, type Writer, type Written } from './writer';

/** The ways out; `sms` is missing where the shop sends no text messages. */
export interface Ways {
  email: Channel<Mail>;
  sms?: Channel<TextMessage>;
}

/** What is needed to send a message. */
export interface PostParts {
  writer: Writer;
  ways: Ways;
  addresses: Addresses;
  log: Logger;
}

const UNREAD: Outcome = { is: 'UNREAD', words: 'What it says could not be read.' };

/** Tries deliveries: writes the message with what its owners say now, and hands it to its way. */
export class Post {
  constructor(private readonly parts: PostParts) {}

  /**
   * What became of a try; undefined when `isOurs` answered no, asked right before the message would leave. Never rejects.
   */
  async send(message: Message, delivery: Delivery, isOurs: () => boolean): Promise<Outcome | undefined> {
    const { writer, log } = this.parts;
    try {
      const written = await writer.write(message, delivery.channel);
      if (written instanceof Unwanted) return { is: 'SUPPRESSED', words: written.why };
      return isOurs() ? await this.hand(message, delivery, written) : undefined;
    } catch (error) {
      const told = { err: error, delivery: delivery.id };
      if (isOutage(error)) log.warn(told, 'A message can not be written now; it is tried again.');
      else log.error(told, 'A message could not be written; it is tried again.');
      return UNREAD;
    }
  }

  private async hand({ about }: Message, { id, channel }: Delivery, written: Written): Promise<Outcome> {
    const { ways, addresses } = this.parts;
    if (channel === 'SMS') return this.handText(id, written);
    const { email: to, letter, unsubscribeUrl } = written;
    return ways.email.send({
      id,
      kind: about.kind,
      to,
      unsubscribeUrl,
      ...rendered(letter, addresses, unsubscribeUrl),
    });
  }

  private async handText(id: string, { phone, short }: Written): Promise<Outcome> {
    const { sms } = this.parts.ways;
    if (!sms) return { is: 'SUPPRESSED', words: 'This shop sends no text messages.' };
    if (!phone) return { is: 'SUPPRESSED', words: 'There is no phone number.' };
    return sms.send({ id, to: phone, text: short });
  }
}
