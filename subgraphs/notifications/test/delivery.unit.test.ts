import { again, tried, type Delivery } from '../src/domain/delivery';
import { lineOf } from '../src/domain/line';
import { maskedEmail, maskedPhone } from '../src/domain/masked';
import { delivered, dueDelivery, made, retried, type Message } from '../src/domain/message';
import { moneyText } from '../src/domain/money';
import { choosable, isOn } from '../src/domain/preferences';

const now = new Date('2026-01-01T00:00:00Z');
const later = (ms: number) => new Date(now.getTime() + ms);
const patience = { first: 1000, most: 60_000 };
const queued: Delivery = {
  id: 'm.email',
  channel: 'EMAIL',
  status: 'QUEUED',
  attempts: 0,
  lastError: null,
  dueAt: now,
  giveUpAt: later(100_000),
  sentAt: null,
};
const message = (choices = {}, userId: string | null = 'alice'): Message =>
  made({
    id: 'm',
    about: { kind: 'ORDER_CONFIRMED', orderId: 'o', number: '1' },
    to: userId ? { userId } : { orderId: 'o' },
    choices,
    now,
    giveUpMs: 100_000,
  });
const ways = ({ deliveries }: Message) => deliveries.map(({ channel, status }) => `${channel} ${status}`);

describe('a delivery', () => {
  it('waits twice as long after each try, up to the most', () => {
    let delivery = queued;
    const waits = Array.from({ length: 9 }, () => {
      delivery = tried(delivery, { is: 'LATER', words: 'busy' }, now, patience);
      return delivery.dueAt!.getTime() - now.getTime();
    });
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
  });

  it('looks more often at a closed way', () => {
    const closed = tried({ ...queued, attempts: 20 }, { is: 'AWAY', words: 'refused' }, now, patience);
    expect(closed.dueAt).toEqual(later(15_000));
  });

  it('counts no try when nothing was tried', () => {
    expect(tried(queued, { is: 'UNREAD', words: 'x' }, now, patience)).toMatchObject({ attempts: 0, status: 'QUEUED' });
    expect(tried(queued, { is: 'SUPPRESSED', words: 'off' }, now, patience)).toMatchObject({
      attempts: 0,
      status: 'SUPPRESSED',
      dueAt: null,
    });
  });

  it('fails for good when it was refused, or its time is over, with few and visible words', () => {
    expect(tried(queued, { is: 'REFUSED', words: '550 no' }, now, patience)).toMatchObject({ status: 'FAILED' });
    const words = `451 a\r\nb\u0007 ${'x'.repeat(1000)}`;
    const failed = tried(queued, { is: 'LATER', words }, queued.giveUpAt, patience);
    expect(failed).toMatchObject({ status: 'FAILED', attempts: 1, dueAt: null });
    expect(failed.lastError).toMatch(/^451 a b x{291}…$/);
    expect(again(failed, now, 5000)).toMatchObject({ status: 'QUEUED', dueAt: now, giveUpAt: later(5000) });
  });
});

describe('a message', () => {
  it('goes by the ways that its recipient did not switch off', () => {
    expect(ways(message())).toEqual(['EMAIL QUEUED', 'IN_APP SENT']);
    expect(ways(message({ ORDER_CONFIRMED: { EMAIL: false, SMS: true } }))).toEqual([
      'EMAIL SUPPRESSED',
      'SMS QUEUED',
      'IN_APP SENT',
    ]);
    expect(ways(message({ ORDER_CONFIRMED: { IN_APP: false } }))).toEqual(['EMAIL QUEUED', 'IN_APP SUPPRESSED']);
    expect(ways(message({}, null))).toEqual(['EMAIL QUEUED']);
  });

  it('is due by open ways alone, until it is to be given up', () => {
    expect(dueDelivery(message(), ['SMS'], now)).toBeUndefined();
    expect(dueDelivery(message(), ['EMAIL'], now)).toMatchObject({ id: 'm.email' });
    expect(dueDelivery(message(), [], later(100_000))).toMatchObject({ id: 'm.email' });
  });

  it('does not go back from where it was settled', () => {
    const sent = delivered(message(), 'm.email', { is: 'SENT' }, now, patience);
    expect(sent).toMatchObject({ ok: true, value: { dueAt: undefined } });
    const state = (sent as { value: Message }).value;
    expect(delivered(state, 'm.email', { is: 'REFUSED', words: 'x' }, now, patience)).toMatchObject({ value: state });
    expect(retried(state, 'm.email', now, 1)).toMatchObject({ ok: true, value: state });
    expect(retried(state, 'm.sms', now, 1)).toMatchObject({ ok: false, problem: { code: 'NOT_FOUND' } });
  });
});

it('lets nobody switch off what keeps an account safe', () => {
  expect(choosable('PASSWORD_CHANGED', 'EMAIL', false)).toMatchObject({ ok: false, problem: { code: 'INVALID' } });
  expect(choosable('PASSWORD_CHANGED', 'EMAIL', true)).toMatchObject({ ok: true });
  expect(isOn('PASSWORD_CHANGED', 'EMAIL', { PASSWORD_CHANGED: { EMAIL: false } })).toBe(true);
  expect(choosable('PASSWORD_RESET', 'IN_APP', false)).toMatchObject({ ok: true });
});

it('masks addresses and numbers', () => {
  expect(['alice@shop.test', 'a@b.test', 'nobody', '"x@y"@z.test'].map(maskedEmail)).toEqual([
    'a***@shop.test',
    'a***@b.test',
    'n***',
    '"***@z.test',
  ]);
  expect(['+49 30 123 456', '030 12'].map(maskedPhone)).toEqual(['+***56', '***12']);
});

it('tells amounts in the places of their currency', () => {
  const amounts = ['EUR', 'JPY', 'KWD'].map((currency) => moneyText({ amount: 12_345, currency }));
  expect(amounts.map((text) => text.replace(/[^\d.,]/g, ''))).toEqual(['123.45', '12,345', '12.345']);
});

it('tells why an order was cancelled', () => {
  const about = { kind: 'ORDER_CANCELLED', orderId: 'o', number: '1', reason: 'OUT_OF_STOCK' } as const;
  expect(lineOf(about)).toMatchObject({ body: expect.stringMatching(/sold out/), link: '/orders/o' });
});
