import { until } from '@shop/kit/testing';
import { OrderConfirmed } from '@shop/schema/events/orders';
import { UserPasswordResetRequested, UserRegistered } from '@shop/schema/events/users';
import { ADMIN, startNotifications, type Delivery, type NotificationsTest } from './start';

const RETRY = 'mutation ($id: ID!) { retryDelivery(id: $id) { ok userErrors { code field } } }';
const confirmed = (orderId: string) => OrderConfirmed({ orderId, cartId: 'c', lines: [] });
const statuses = (deliveries: Delivery[]) => [...new Set(deliveries.map(({ status }) => status))];

describe('sending', () => {
  let shop: NotificationsTest;
  const start = async (env = {}) => (shop = await startNotifications(env));
  afterEach(() => shop.stop());

  const recipients = () => shop.mail.mails.map(({ recipient }) => recipient).sort();
  const retry = async (id: string) => (await shop.as(ADMIN).ask(RETRY, { id })).data!.retryDelivery;

  it('writes one mail an event, however often and at once it is heard', async () => {
    await start();
    const event = await shop.deliver(UserRegistered({ userId: 'alice' }));
    await Promise.all(Array.from({ length: 20 }, () => shop.redeliver(event)));
    await shop.settled();
    await shop.redeliver(event);
    await shop.deliver(UserRegistered({ userId: 'bob' }));
    const all = await shop.settled();
    expect(recipients()).toEqual(['alice@shop.test', 'bob@shop.test']);
    expect(await shop.list('alice')).toMatchObject([{ kind: 'WELCOME', title: 'Welcome', read: false }]);
    expect(all.filter(({ channel }) => channel === 'EMAIL')).toMatchObject([
      { status: 'SENT', recipient: 'b***@shop.test' },
      { status: 'SENT', recipient: 'a***@shop.test', attempts: 1, lastError: null },
    ]);
  });

  it('keeps mails while the server is away, and sends each once when it is back', async () => {
    await start();
    await shop.mail.down();
    const ids = Array.from({ length: 30 }, (_, index) => `o${index}`);
    for (const id of ids) await shop.deliver(confirmed(id));
    const isRefused = ({ lastError }: Delivery) => lastError?.includes('ECONNREFUSED');
    await until(async () => (await shop.deliveries('lastError')).some(isRefused));
    await shop.mail.up();
    expect(statuses(await shop.settled())).toEqual(['SENT']);
    expect(recipients()).toEqual(ids.map((id) => `${id}@guests.test`).sort());
  });

  it('gives a bad address up at once, with the words of the server and without the address', async () => {
    await start();
    shop.mail.refuse = (address) => (address.startsWith('bad') ? `550 5.1.1 <${address}> is nobody here` : undefined);
    await shop.deliver(confirmed('bad'));
    await shop.deliver(confirmed('good'));
    const [good, bad] = await shop.settled();
    expect(good).toMatchObject({ status: 'SENT' });
    expect(bad).toMatchObject({ status: 'FAILED', attempts: 1, recipient: 'b***@guests.test', sentAt: null });
    expect(bad!.lastError).toBe('550 5.1.1 <b***@guests.test> is nobody here');
  });

  it('tries anew when staff says so, once, and leaves alone what was sent', async () => {
    await start();
    shop.mail.refuse = () => '550 no';
    await shop.deliver(confirmed('o1'));
    const [failed] = await shop.settled();
    shop.mail.refuse = () => undefined;
    const answers = await Promise.all([1, 2, 3].map(() => retry(failed!.id)));
    expect(answers).toEqual([1, 2, 3].map(() => ({ ok: true, userErrors: [] })));
    expect(await shop.settled()).toMatchObject([{ status: 'SENT', attempts: 2, lastError: null }]);
    expect(await retry(failed!.id)).toMatchObject({ ok: true });
    await shop.settled();
    expect(shop.mail.mails).toHaveLength(1);
    const unknown = { ok: false, userErrors: [{ code: 'NOT_FOUND', field: ['id'] }] };
    expect([await retry('nothing'), await retry(`${failed!.id.split('.')[0]}.sms`)]).toEqual([unknown, unknown]);
  });

  it('tries again when the server says later, and when it closes the line', async () => {
    await start();
    const answers = ['451 4.7.1 try later', '421 4.3.2 not now', '452 4.2.2 full', undefined];
    shop.mail.refuse = () => answers.shift();
    await shop.deliver(confirmed('o1'));
    expect(await shop.settled()).toMatchObject([{ status: 'SENT', attempts: 4, lastError: null }]);
  });

  it('gives up after the time that is set, with the words of the server', async () => {
    await start({ NOTIFICATIONS_GIVE_UP_MS: '1' });
    shop.mail.refuse = () => '451 4.7.1 try later';
    await shop.deliver(confirmed('o1'));
    expect(await shop.settled()).toMatchObject([{ status: 'FAILED', attempts: 1, lastError: '451 4.7.1 try later' }]);
  });

  it('gives up what was never reached, too', async () => {
    await start({ NOTIFICATIONS_GIVE_UP_MS: '300' });
    await shop.mail.down();
    await shop.deliver(confirmed('o1'));
    expect(await shop.settled()).toMatchObject([
      { status: 'FAILED', lastError: expect.stringMatching(/ECONNREFUSED/) },
    ]);
  });

  it('waits for who has to be asked, and sends nothing that is no longer to be sent', async () => {
    await start();
    shop.neighbours.away.add('users');
    await shop.deliver(UserRegistered({ userId: 'alice' }));
    await shop.deliver(UserRegistered({ userId: 'no-longer' }));
    await shop.deliver(UserPasswordResetRequested({ userId: 'alice', linkId: 'used' }));
    await until(
      async () => (await shop.deliveries('channel lastError')).filter(({ lastError }) => lastError).length === 3,
    );
    shop.neighbours.away.clear();
    const all = (await shop.settled()).filter(({ channel }) => channel === 'EMAIL');
    expect(all).toMatchObject([
      { kind: 'PASSWORD_RESET', status: 'SUPPRESSED', lastError: expect.stringMatching(/link/), attempts: 0 },
      { kind: 'WELCOME', status: 'SUPPRESSED', lastError: expect.stringMatching(/gone/), recipient: null },
      { kind: 'WELCOME', status: 'SENT', attempts: 1 },
    ]);
    expect(await retry(all[1]!.id)).toEqual({ ok: false, userErrors: [{ code: 'INVALID_TRANSITION', field: ['id'] }] });
  });

  it('refuses names that would write other headers or markup', async () => {
    await start();
    const name = 'Eve <script>alert(1)</script>\r\nBcc: all@shop.test';
    shop.neighbours.contacts.set('eve', { id: 'eve', name, email: 'eve@shop.test', phone: null });
    await shop.deliver(UserRegistered({ userId: 'eve' }));
    await shop.settled();
    const [{ html, bcc, to }] = shop.mail.mails as [(typeof shop.mail.mails)[0]];
    expect(String(html)).not.toContain('<script>');
    expect([bcc, to]).toMatchObject([undefined, { text: 'eve@shop.test' }]);
  });
});
