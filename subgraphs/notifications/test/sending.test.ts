import { until } from '@shop/kit/testing';
import { OrderConfirmed } from '@shop/schema/events/orders';
import { UserRegistered } from '@shop/schema/events/users';
import { startNotifications, type NotificationsTest } from './start';

const confirmed = (orderId: string) => OrderConfirmed({ orderId, cartId: 'c', lines: [] });

describe('sending', () => {
  let shop: NotificationsTest;
  beforeEach(async () => (shop = await startNotifications()));
  afterEach(() => shop.stop());

  it('writes one mail an event, however often and at once it is heard', async () => {
    const event = await shop.deliver(UserRegistered({ userId: 'alice' }));
    await Promise.all(Array.from({ length: 20 }, () => shop.redeliver(event)));
    await shop.settled();
    await shop.redeliver(event);
    await shop.deliver(UserRegistered({ userId: 'bob' }));
    await shop.settled();
    expect(shop.mail.mails.map(({ recipient }) => recipient)).toEqual(['alice@shop.test', 'bob@shop.test']);
    expect(await shop.list('alice')).toMatchObject([{ kind: 'WELCOME', title: 'Welcome', read: false }]);
    expect((await shop.deliveries()).filter(({ channel }) => channel === 'EMAIL')).toMatchObject([
      { status: 'SENT', recipient: 'b***@shop.test' },
      { status: 'SENT', recipient: 'a***@shop.test', attempts: 1, lastError: null },
    ]);
  });

  it('keeps mails while the server is away, and sends each once when it is back', async () => {
    await shop.mail.down();
    const ids = Array.from({ length: 30 }, (_, index) => `o${index}`);
    for (const id of ids) await shop.deliver(confirmed(id));
    await until(async () =>
      (await shop.deliveries('lastError')).some(({ lastError }) => lastError?.includes('ECONNREFUSED')),
    );
    await shop.mail.up();
    const all = await shop.settled();
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set(['SENT']));
    expect(shop.mail.mails.map(({ recipient }) => recipient).sort()).toEqual(
      ids.map((id) => `${id}@guests.test`).sort(),
    );
  });
});
