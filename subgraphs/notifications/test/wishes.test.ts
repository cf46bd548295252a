import type { Answer } from '@shop/kit/ask';
import { OrderConfirmed, OrderShipped } from '@shop/schema/events/orders';
import { StockBack } from '@shop/schema/events/stock';
import { UserPasswordChanged } from '@shop/schema/events/users';
import { simulatedTexts } from '../src/channels/sms-simulator';
import type { Got } from './mail-server';
import { contact, order } from './samples';
import { customer, startNotifications, type NotificationsTest } from './start';

const CHOOSE = `mutation ($kind: NotificationKind!, $channel: Channel!, $enabled: Boolean!) {
  setNotificationPreference(kind: $kind, channel: $channel, enabled: $enabled) {
    user { id notificationPreferences { kind email sms inApp } } userErrors { code field }
  }
}`;
const UNSUBSCRIBE = 'mutation ($token: String!) { unsubscribe(token: $token) { ok userErrors { code field } } }';
const WAIT =
  'mutation ($sku: ID!, $email: EmailAddress) { notifyWhenInStock(sku: $sku, email: $email) { ok userErrors { code field } } }';
const confirmed = (orderId: string) => OrderConfirmed({ orderId, cartId: 'c', lines: [] });
const shipped = (orderId: string) =>
  OrderShipped({
    orderId,
    fulfillmentId: 'f-1',
    lines: [{ lineId: 'l-1', sku: 'LAMP', quantity: 1 }],
    capture: { amount: 0, currency: 'EUR' },
    final: true,
  });

describe('what people choose', () => {
  let shop: NotificationsTest;
  beforeEach(async () => {
    shop = await startNotifications();
    shop.neighbours.orders.set('o-1', order('o-1', 'alice'));
  });
  afterEach(() => shop.stop());

  const choose = async (kind: string, channel: string, enabled: boolean) =>
    answerOf(await shop.as(customer('alice')).ask(CHOOSE, { kind, channel, enabled }), 'setNotificationPreference');
  const unsubscribe = async (token: string) => answerOf(await shop.as({}).ask(UNSUBSCRIBE, { token }), 'unsubscribe');
  const wait = async (caller: object, sku: string, email?: string) =>
    answerOf(await shop.as(caller).ask(WAIT, { sku, email }), 'notifyWhenInStock');
  const recipients = () => shop.mail.mails.map(({ recipient }) => recipient);

  it('is kept to: what is switched off does not come, the rest does', async () => {
    expect(await choose('ORDER_SHIPPED', 'EMAIL', false)).toMatchObject({ user: { id: 'alice' }, userErrors: [] });
    const { user } = await choose('ORDER_CONFIRMED', 'IN_APP', false);
    expect(user.notificationPreferences).toEqual(
      expect.arrayContaining([
        { kind: 'ORDER_SHIPPED', email: false, sms: false, inApp: true },
        { kind: 'ORDER_CONFIRMED', email: true, sms: false, inApp: false },
        { kind: 'PASSWORD_RESET', email: true, sms: false, inApp: false },
      ]),
    );
    await shop.deliver(shipped('o-1'));
    await shop.deliver(confirmed('o-1'));
    const all = await shop.settled();
    expect(all.map(({ kind, channel, status }) => `${kind} ${channel} ${status}`)).toEqual([
      'ORDER_CONFIRMED EMAIL SENT',
      'ORDER_CONFIRMED IN_APP SUPPRESSED',
      'ORDER_SHIPPED EMAIL SUPPRESSED',
      'ORDER_SHIPPED IN_APP SENT',
    ]);
    expect(shop.mail.mails.map(({ headers }) => headers.get('x-shop-kind'))).toEqual(['ORDER_CONFIRMED']);
    expect((await shop.list('alice')).map(({ kind }) => kind)).toEqual(['ORDER_SHIPPED']);
  });

  it('counts until the moment of sending', async () => {
    await shop.mail.down();
    await shop.deliver(shipped('o-1'));
    await choose('ORDER_SHIPPED', 'EMAIL', false);
    await shop.mail.up();
    const [email] = (await shop.settled()).filter(({ channel }) => channel === 'EMAIL');
    expect(email).toMatchObject({ status: 'SUPPRESSED', lastError: expect.stringMatching(/switched it off/) });
    expect(shop.mail.mails).toEqual([]);
  });

  it('does not reach what keeps an account safe, nor channels that are no way for a kind', async () => {
    expect(await choose('PASSWORD_CHANGED', 'EMAIL', false)).toEqual({
      user: null,
      userErrors: [{ code: 'INVALID', field: ['kind'] }],
    });
    expect(await choose('PASSWORD_RESET', 'SMS', true)).toMatchObject({
      userErrors: [{ code: 'INVALID', field: ['channel'] }],
    });
    await shop.deliver(UserPasswordChanged({ userId: 'alice' }));
    expect((await shop.settled()).find(({ channel }) => channel === 'EMAIL')).toMatchObject({ status: 'SENT' });
  });

  it('can be a text message, where there is a phone number', async () => {
    const phone = '+353 1 555 0100';
    await choose('ORDER_SHIPPED', 'SMS', true);
    await shop.deliver(shipped('o-1'));
    await shop.settled();
    shop.neighbours.contacts.set('alice', { ...contact('alice'), phone });
    await shop.deliver(shipped('o-1'));
    const texts = (await shop.settled()).filter(({ channel }) => channel === 'SMS');
    expect(texts).toMatchObject([
      { status: 'SENT', recipient: '+***00' },
      { status: 'SUPPRESSED', lastError: expect.stringMatching(/phone/) },
    ]);
    expect(simulatedTexts(phone).map(({ text }) => text)).toEqual([
      'Marlow & Finch: Your parcel is on its way. A parcel of order M-o-1 has left. http://localhost:3000/orders/o-1',
    ]);
  });

  it('is unsubscribed from by the link of a mail, for that kind and that recipient alone', async () => {
    for (const id of ['o-1', 'guest']) await shop.deliver(confirmed(id));
    await shop.settled();
    for (const mail of [...shop.mail.mails]) {
      expect(await unsubscribe(tokenOf(mail))).toEqual({ ok: true, userErrors: [] });
      expect(await unsubscribe(tokenOf(mail))).toMatchObject({ ok: true });
    }
    shop.neighbours.orders.set('again', { ...order('again', null), email: 'Guest@guests.test' });
    for (const id of ['o-1', 'again', 'other']) await shop.deliver(confirmed(id));
    await shop.deliver(shipped('o-1'));
    await shop.settled();
    expect(recipients().slice(2).sort()).toEqual(['alice@shop.test', 'other@guests.test']);
  });

  it('is not unsubscribed from by anything that we did not sign', async () => {
    await shop.deliver(confirmed('o-1'));
    await shop.settled();
    const [text, signature] = tokenOf(shop.mail.mails[0]!).split('.') as [string, string];
    const forged = Buffer.from(JSON.stringify(['account', 'bob', 'ORDER_CONFIRMED'])).toString('base64url');
    const tokens = ['', '.', text, `${text}.`, `${forged}.${signature}`, `${text}.${signature}x`, 'x'.repeat(5000)];
    for (const token of tokens)
      expect(await unsubscribe(token)).toEqual({ ok: false, userErrors: [{ code: 'INVALID', field: ['token'] }] });
  });

  it('tells an account and a guest once that something is back', async () => {
    shop.neighbours.available = 0;
    for (const _ of [1, 2]) {
      expect(await wait(customer('alice'), 'LAMP')).toEqual({ ok: true, userErrors: [] });
      expect(await wait({}, 'LAMP', 'gina@guests.test')).toMatchObject({ ok: true });
    }
    await shop.deliver(StockBack({ sku: 'LAMP', available: 1 }));
    expect(await shop.deliveries()).toEqual([]);
    shop.neighbours.available = 2;
    const back = await shop.deliver(StockBack({ sku: 'LAMP', available: 2 }));
    await Promise.all([1, 2, 3].map(() => shop.redeliver(back)));
    await shop.settled();
    await shop.deliver(StockBack({ sku: 'LAMP', available: 2 }));
    await shop.settled();
    expect(recipients().sort()).toEqual(['alice@shop.test', 'gina@guests.test']);
    expect(await shop.list('alice')).toMatchObject([{ kind: 'BACK_IN_STOCK', link: '/p/desk-lamp' }]);
    const [guest] = (await shop.deliveries()).filter(({ recipient }) => recipient !== 'a***@shop.test');
    // Her address is kept no longer than it was needed.
    expect(guest).toMatchObject({ status: 'SENT', recipient: null });
  });

  it('tells at once when it is there already, and again only when asked again', async () => {
    await wait({}, 'LAMP', 'gina@guests.test');
    await shop.settled();
    await shop.deliver(StockBack({ sku: 'LAMP', available: 2 }));
    await shop.settled();
    expect(recipients()).toEqual(['gina@guests.test']);
    await wait({}, 'LAMP', 'gina@guests.test');
    await shop.settled();
    expect(recipients()).toEqual(['gina@guests.test', 'gina@guests.test']);
  });

  it('can not be a wish without address, for nothing, or for everything', async () => {
    shop.neighbours.available = 0;
    expect(await wait({}, 'LAMP')).toEqual({ ok: false, userErrors: [{ code: 'REQUIRED', field: ['email'] }] });
    expect(await wait({}, 'no-sku', 'gina@guests.test')).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND', field: ['sku'] }],
    });
    for (let count = 0; count < 50; count++) await wait({}, `SKU-${count}`, 'gina@guests.test');
    expect(await wait({}, 'LAMP', 'gina@guests.test')).toMatchObject({ userErrors: [{ code: 'TOO_MANY_ATTEMPTS' }] });
    expect(await wait({}, 'LAMP', 'other@guests.test')).toMatchObject({ ok: true });
  });
});

interface Payload {
  ok?: boolean;
  user: { id: string; notificationPreferences: object[] };
  userErrors: object[];
}

function answerOf({ data, errors }: Answer, field: string): Payload {
  if (errors) throw new Error(errors[0]!.message);
  return data![field] as Payload;
}

const tokenOf = ({ html }: Got): string => /unsubscribe\?token=([\w.-]+)/.exec(String(html))![1]!;
