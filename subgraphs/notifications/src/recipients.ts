import DataLoader from 'dataloader';
import { maskedEmail, maskedPhone } from './domain/masked';
import type { Channel } from './domain/kinds';
import type { Message } from './domain/message';
import type { Neighbours } from './neighbours';
import type { Waits } from './store/waits';

/**
 * Where messages go, for staff: masked, and asked of the owners, as it is stored nowhere. Each recipient is asked for
 * once a request.
 */
export function recipients({ asked, waits }: { asked: Neighbours; waits: Waits }) {
  const each = <V>(load: (id: string) => Promise<V>) => new DataLoader<string, V>((ids) => Promise.all(ids.map(load)));
  const contacts = each(asked.contact);
  const orders = each(asked.orderEmail);
  const wishes = each(waits.byId);
  return async ({ userId, waitId, about }: Message, channel: Channel): Promise<string | null> => {
    if (channel === 'IN_APP') return null;
    if (channel === 'SMS') {
      const phone = userId && (await contacts.load(userId))?.phone;
      return phone ? maskedPhone(phone) : null;
    }
    const email = userId
      ? (await contacts.load(userId))?.email
      : 'orderId' in about
        ? await orders.load(about.orderId)
        : waitId && (await wishes.load(waitId))?.email;
    return email ? maskedEmail(email) : null;
  };
}
