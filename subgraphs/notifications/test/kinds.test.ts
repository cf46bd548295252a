import type { NewEvent } from '@shop/schema/events/event';
import {
  OrderCancelled,
  OrderConfirmed,
  OrderDelivered,
  OrderLinesCancelled,
  OrderReturnDecided,
  OrderReturnReceived,
  OrderReturnRequested,
  OrderShipped,
} from '@shop/schema/events/orders';
import { PaymentRefunded } from '@shop/schema/events/payments';
import { ReviewPublished, ReviewReplied } from '@shop/schema/events/reviews';
import { StockBack, StockLow } from '@shop/schema/events/stock';
import {
  UserPasswordChanged,
  UserPasswordResetRequested,
  UserRegistered,
  UserSignedIn,
  UserVerificationRequested,
} from '@shop/schema/events/users';
import { KINDS, ruleOf } from '../src/domain/kinds';
import type { Got } from './mail-server';
import { order } from './samples';
import { startNotifications, type NotificationsTest } from './start';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const line = { lineId: 'l-1', sku: 'LAMP', quantity: 1 };
const PAGE = 'http://localhost:3000';
const ORDER = `${PAGE}/orders/o-1`;
const parcel = { orderId: 'o-1', fulfillmentId: 'f-1' };
const aReturn = { orderId: 'o-1', returnId: 'r-1' };
const review = { reviewId: 'rev-1', productId: 'p-1', authorId: 'alice' };

/** What is heard, of which kind its mail is, where that leads and what it tells. */
const HEARD: [kind: string, event: NewEvent, link: string, ...tells: string[]][] = [
  ['WELCOME', UserRegistered({ userId: 'alice' }), `${PAGE}/products`, 'Hello Alice Miller'],
  [
    'EMAIL_VERIFICATION',
    UserVerificationRequested({ userId: 'alice', linkId: 'verify' }),
    `${PAGE}/verify-email?token=verify-token`,
    '1 January 2030',
  ],
  [
    'EMAIL_VERIFICATION',
    UserVerificationRequested({ userId: 'alice', linkId: 'change' }),
    `${PAGE}/confirm-email?token=change-token`,
    'new email address',
  ],
  [
    'PASSWORD_RESET',
    UserPasswordResetRequested({ userId: 'alice', linkId: 'reset' }),
    `${PAGE}/reset-password?token=reset-token`,
  ],
  ['PASSWORD_CHANGED', UserPasswordChanged({ userId: 'alice' }), `${PAGE}/forgot-password`],
  ['NEW_SIGN_IN', UserSignedIn({ userId: 'alice', sessionId: 's' }), `${PAGE}/account`],
  [
    'ORDER_CONFIRMED',
    OrderConfirmed({ orderId: 'o-1', cartId: 'c', lines: [line] }),
    ORDER,
    '2 × Desk Lamp',
    'Colour: Green',
    '€77.60',
    'Main Street 1',
  ],
  ['ORDER_CANCELLED', OrderCancelled({ orderId: 'o-1', reason: 'OUT_OF_STOCK' }), ORDER, 'sold out'],
  [
    'ORDER_CANCELLED',
    OrderLinesCancelled({ orderId: 'o-1', lines: [line], release: eur(0), final: false }),
    ORDER,
    'the rest of the order goes on',
    '1 × Desk Lamp',
  ],
  ['PAYMENT_DECLINED', OrderCancelled({ orderId: 'o-1', reason: 'PAYMENT_DECLINED' }), ORDER, 'nothing was charged'],
  [
    'ORDER_SHIPPED',
    OrderShipped({ ...parcel, lines: [line], capture: eur(0), final: false }),
    ORDER,
    '1 × Desk Lamp',
    'TRACK1',
    'https://carrier.example/TRACK1',
  ],
  [
    'ORDER_DELIVERED',
    OrderDelivered({ ...parcel, customerId: 'alice', lines: [{ ...line, productId: 'p-1' }], complete: false }),
    ORDER,
    '1 × Desk Lamp',
  ],
  [
    'REFUND_ISSUED',
    PaymentRefunded({ orderId: 'o-1', paymentId: 'p', returnId: null, amount: eur(2990) }),
    ORDER,
    '€29.90',
  ],
  ['RETURN_UPDATE', OrderReturnRequested(aReturn), ORDER, 'received your request', '1 × Desk Lamp'],
  ['RETURN_UPDATE', OrderReturnDecided({ ...aReturn, approved: true }), ORDER, 'please send the items back'],
  ['RETURN_UPDATE', OrderReturnDecided({ ...aReturn, approved: false }), ORDER, 'can not take'],
  [
    'RETURN_UPDATE',
    OrderReturnReceived({ ...aReturn, lines: [line], restock: true, refund: eur(2990) }),
    ORDER,
    'back with us',
  ],
  [
    'REVIEW_PUBLISHED',
    ReviewPublished({ ...review, rating: 5 }),
    `${PAGE}/p/desk-lamp`,
    'Your review of Desk Lamp can be read',
  ],
  ['REVIEW_PUBLISHED', ReviewReplied(review), `${PAGE}/p/desk-lamp`, 'answered'],
  ['LOW_STOCK', StockLow({ sku: 'LAMP', available: 3, reorderPoint: 5 }), `${PAGE}/p/desk-lamp`, '3 left'],
  ['BACK_IN_STOCK', StockBack({ sku: 'LAMP', available: 3 }), `${PAGE}/p/desk-lamp?sku=LAMP`, '€29.90'],
];

/** A header as it went over the wire. */
const headerOf = ({ headerLines }: Got, name: string): string =>
  headerLines.find(({ key }) => key === name)?.line ?? '';

const NEW_ADDRESS = 'new.alice@shop.test';

describe('what is heard', () => {
  let shop: NotificationsTest;
  const sent = new Map<string, Got[]>();

  beforeAll(async () => {
    shop = await startNotifications();
    const { neighbours } = shop;
    neighbours.orders.set('o-1', order('o-1', 'alice'));
    const link = { expiresAt: '2030-01-01T12:00:00.000Z', email: 'alice@shop.test' };
    neighbours.links.set('verify', { ...link, token: 'verify-token', purpose: 'VERIFY_EMAIL' });
    neighbours.links.set('reset', { ...link, token: 'reset-token', purpose: 'RESET_PASSWORD' });
    neighbours.links.set('change', { ...link, token: 'change-token', purpose: 'CHANGE_EMAIL', email: NEW_ADDRESS });
    neighbours.staff = ['warren'];
    const alice = shop.as({ userId: 'alice' });
    await alice.ask(
      'mutation { setNotificationPreference(kind: REVIEW_PUBLISHED, channel: EMAIL, enabled: true) { userErrors { code } } }',
    );
    neighbours.available = 0;
    await alice.ask('mutation { notifyWhenInStock(sku: "LAMP") { ok } }');
    neighbours.available = 3;
    for (const [, event] of HEARD) await shop.deliver(event);
    await shop.settled();
    for (const mail of shop.mail.mails) {
      const kind = mail.headers.get('x-shop-kind') as string;
      sent.set(kind, [...(sent.get(kind) ?? []), mail]);
    }
  });
  afterAll(() => shop?.stop());

  it('is of every kind there is, a mail each', () => {
    expect([...sent.keys()].sort()).toEqual([...KINDS].sort());
    expect(shop.mail.mails).toHaveLength(HEARD.length);
  });

  it.each(HEARD)('%s is a mail with its link and its words, as HTML and as text', (kind, _event, link, ...tells) => {
    const mails = sent.get(kind)!;
    const isTold = ({ text, html }: Got) =>
      [link, ...tells].every((part) => text!.includes(part) && String(html).includes(part.replaceAll('&', '&amp;')));
    expect(mails.filter(isTold)).toHaveLength(1);
    for (const { subject, html, from, headers } of mails) {
      expect(subject).toMatch(/^\S.*\S$/);
      expect(String(html)).toMatch(/^<!doctype html><html [^]*<\/html>\s*$/i);
      expect(from!.text).toBe('"Marlow & Finch" <hello@shop.test>');
      expect(headers.get('auto-submitted')).toBe('auto-generated');
    }
  });

  it('of another address goes to that address, all else to the account’s', () => {
    const recipients = sent.get('EMAIL_VERIFICATION')!.map(({ to }) => [to].flat()[0]!.text);
    expect(recipients.sort()).toEqual(['alice@shop.test', NEW_ADDRESS]);
  });

  it('can be ended by one click, but for what keeps an account safe', () => {
    for (const [kind, mails] of sent)
      for (const mail of mails) {
        const html = String(mail.html);
        const [, url] = /^List-Unsubscribe: <(.*)>$/.exec(headerOf(mail, 'list-unsubscribe')) ?? [];
        if (ruleOf(kind as (typeof KINDS)[number], 'EMAIL') === 'ALWAYS') {
          expect([kind, url, html.includes('unsubscribe')]).toEqual([kind, undefined, false]);
          continue;
        }
        expect(url).toMatch(/^http:\/\/localhost:8080\/unsubscribe\?token=[\w.-]+$/);
        expect(headerOf(mail, 'list-unsubscribe-post')).toBe('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
        expect(html).toContain(`href="${url}"`);
      }
  });

  it('shows pictures by their whole address', () => {
    const [confirmed] = sent.get('ORDER_CONFIRMED')!;
    expect(String(confirmed!.html)).toContain('src="http://localhost:8080/images/desk-lamp.svg"');
    for (const { html } of shop.mail.mails) expect(String(html)).not.toMatch(/(src|href)="\//);
  });

  it('is a line in the app, but for what is a link alone', async () => {
    const kinds = (await shop.list('alice')).map(({ kind }) => kind as string);
    expect([...new Set(kinds)].sort()).toEqual(
      KINDS.filter((kind) => !['EMAIL_VERIFICATION', 'PASSWORD_RESET', 'LOW_STOCK'].includes(kind)).sort(),
    );
    expect(await shop.list('warren')).toMatchObject([{ kind: 'LOW_STOCK', body: 'LAMP: 3 left.' }]);
    const [delivered] = (await shop.list('alice')).filter(({ kind }) => kind === 'ORDER_DELIVERED');
    expect(delivered).toMatchObject({ title: 'Your parcel arrived', link: '/orders/o-1' });
  });

  it('is told once: a review that is published again is no news', async () => {
    await shop.deliver(ReviewPublished({ ...review, rating: 4 }));
    await shop.settled();
    expect(shop.mail.mails).toHaveLength(HEARD.length);
  });

  it('names each delivery in its Message-ID', async () => {
    const ids = (await shop.deliveries())
      .filter(({ channel }) => channel === 'EMAIL')
      .map(({ id }) => `<${id}@shop.test>`);
    expect(shop.mail.mails.map(({ messageId }) => messageId).sort()).toEqual(ids.sort());
  });
});
