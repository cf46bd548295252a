import type { Keeper } from '@shop/kit/person';
import type { Parts } from './context';
import type { Message } from './domain/message';

/** What notifications holds of people: what they were told, what they chose and what they wait for. All of it goes with the account. */
export const person = ({ messages, preferences, waits }: Parts): Keeper => ({
  async tell(userId) {
    const [told, choices, wishes] = await Promise.all([
      messages.allOf(userId),
      preferences.of(userId),
      waits.allOf(userId),
    ]);
    return { messages: told.map(shown), preferences: choices, waitsFor: wishes.map(({ sku, at }) => ({ sku, at })) };
  },

  async erase({ userId, email }) {
    await messages.forget(userId);
    await preferences.forget(userId);
    await waits.forgetAll({ userId });
    if (email) await waits.forgetAll({ email });
  },
});

const shown = ({ _id: id, about, read, createdAt, deliveries }: Message) => ({
  id,
  about,
  read,
  createdAt,
  deliveries: deliveries.map(({ channel, status, sentAt }) => ({ channel, status, sentAt })),
});
