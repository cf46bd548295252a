import { contentOf, until } from '@shop/kit/testing';
import { UserDeleted, UserPasswordChanged, UserRegistered } from '@shop/schema/events/users';
import { ADMIN, customer, startNotifications, type NotificationsTest } from './start';

const CHOOSE = `mutation { setNotificationPreference(kind: ORDER_SHIPPED, channel: EMAIL, enabled: false) { user { id } } }`;
const WAIT = 'mutation ($sku: ID!, $email: EmailAddress) { notifyWhenInStock(sku: $sku, email: $email) { ok } }';
const RETRY = 'mutation ($id: ID!) { retryDelivery(id: $id) { ok } }';

describe('what notifications holds of a person', () => {
  let shop: NotificationsTest;
  beforeEach(async () => void (shop = await startNotifications()));
  afterEach(() => shop.stop());

  const told = async (userId: string) => {
    const query = 'query ($id: ID!) { personalData(userId: $id) }';
    const { data } = await shop.as({ service: 'users' }).ask(query, { id: userId });
    return JSON.parse(data!.personalData as string) as Record<string, unknown>;
  };

  it('is told to them, and gone with the account, with what a guest left under its address', async () => {
    shop.neighbours.available = 0;
    await shop.deliver(UserRegistered({ userId: 'gone' }));
    await shop.deliver(UserRegistered({ userId: 'stays' }));
    await shop.settled();
    await shop.as(customer('gone')).ask(CHOOSE);
    await shop.as(customer('gone')).ask(WAIT, { sku: 'LAMP' });
    await shop.as({ guestId: 'g' }).ask(WAIT, { sku: 'LAMP', email: 'guest@guests.test' });
    expect(await contentOf(shop.env.NOTIFICATIONS_MONGO_URL!)).toContain('guest@guests.test');
    expect(await told('gone')).toMatchObject({
      messages: [{ about: { kind: 'WELCOME' }, deliveries: expect.any(Array) }],
      preferences: { ORDER_SHIPPED: { EMAIL: false } },
      waitsFor: [{ sku: 'LAMP' }],
    });

    const event = await shop.deliver(UserDeleted({ userId: 'gone' }));
    const left = await contentOf(shop.env.NOTIFICATIONS_MONGO_URL!);
    for (const word of ['"gone"', 'account gone', 'guest@guests.test']) expect(left).not.toContain(word);
    expect(await shop.list('stays')).toHaveLength(1);
    await shop.redeliver(event);
    expect(await told('gone')).toEqual({ messages: [], preferences: {}, waitsFor: [] });
  });

  it('is changed by staff under their name: the audit log hears who tried a delivery anew', async () => {
    const deeds: unknown[] = [];
    const { joined } = await shop.broker.consume({
      group: 'audit-test',
      topics: ['audit'],
      fromBeginning: true,
      onMessage: async ({ value }) => void deeds.push((JSON.parse(value!.toString()) as { data: unknown }).data),
    });
    await joined;
    shop.mail.refuse = () => '550 5.1.1 nobody here';
    await shop.deliver(UserPasswordChanged({ userId: 'alice' }));
    const failed = (await shop.settled()).find(({ status }) => status === 'FAILED')!;
    await shop.as(ADMIN).ask(RETRY, { id: failed.id });
    await until(() => deeds.length > 0);
    expect(deeds).toEqual([
      {
        actorId: 'ann',
        apiKeyId: null,
        action: 'retryDelivery',
        target: `notifications:${failed.id.split('.')[0]}`,
        details: JSON.stringify({ id: failed.id }),
      },
    ]);
  });
});
