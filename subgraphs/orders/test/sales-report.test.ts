import { PaymentRefunded } from '@shop/schema/events/payments';
import { until } from '@shop/kit/testing';
import { confirmedOrder, dataOf, heard, startOrders, type OrdersTest } from './orders-test';
import { eur } from './samples';

let test: OrdersTest;
beforeAll(async () => (test = await startOrders()));
afterAll(() => test?.stop());

const FINANCE = { userId: 'fay', roles: ['FINANCE'] };
const REPORT = `query ($from: DateTime!, $to: DateTime!, $zone: String, $interval: ReportInterval = DAY) {
  salesReport(from: $from, to: $to, interval: $interval, timeZone: $zone) {
    revenue { amount } orderCount averageOrderValue { amount } unitsSold refunded { amount }
    points { at revenue { amount } orderCount } topProducts { productId product { id } unitsSold revenue { amount } }
    byStatus { status count } } }`;
const around = () => {
  const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
  return { from: at(-2), to: at(1), zone: 'Europe/Berlin' };
};
interface Report {
  revenue: { amount: number };
  orderCount: number;
  points: { revenue: { amount: number }; orderCount: number }[];
  byStatus: { status: string; count: number }[];
}
const report = async () => dataOf<Report>(await test.as(FINANCE).ask(REPORT, around()), 'salesReport');
const count = ({ byStatus }: Report, status: string) => byStatus.find((one) => one.status === status)?.count;

describe('salesReport', () => {
  it('counts confirmed orders once, whatever comes twice, and follows what becomes of them', async () => {
    const customer = { userId: 'report', roles: ['CUSTOMER'] };
    const ids = [await confirmedOrder(test, customer), await confirmedOrder(test, customer)];
    const { order: pending } = await test.place(customer);
    const { order: soldOut } = await test.place({ guestId: 'out' }, { email: 'o@shop.test' });
    await test.deliver(heard.refused(soldOut!.id));
    const refund = await test.deliver(
      PaymentRefunded({ orderId: ids[0]!, paymentId: 'pay-1', returnId: null, amount: eur(500) }),
    );
    await test.redeliver(refund);
    const told = await until(async () => {
      const now = await report();
      return count(now, 'PENDING') === 1 && count(now, 'CANCELLED') === 1 && now.orderCount === 2 && now;
    });
    await until(async () => ((await report()) as unknown as { refunded: { amount: number } }).refunded.amount === 500);
    expect(told).toMatchObject({ revenue: { amount: 9980 }, averageOrderValue: { amount: 4990 }, unitsSold: 6 });
    expect(told).toMatchObject({
      topProducts: [
        { productId: 'product-SHIRT-M', product: { id: 'product-SHIRT-M' }, unitsSold: 4, revenue: { amount: 8000 } },
        { productId: 'product-CAP', unitsSold: 2, revenue: { amount: 1000 } },
      ],
    });
    expect(told.points.reduce((sum, point) => sum + point.revenue.amount, 0)).toBe(9980);
    expect(told.points.length).toBeGreaterThanOrEqual(4);
    await test
      .as({ userId: 's', roles: ['SUPPORT'] })
      .ask('mutation ($id: ID!) { cancelOrder(orderId: $id) { order { id } } }', { id: ids[1] });
    await until(async () => (await report()).revenue.amount === 4990);
    expect(pending).toBeTruthy();
  });

  it('refuses what makes no report, and those who may not see it', async () => {
    const code = async (variables: object, caller: object = FINANCE) =>
      (await test.as(caller).ask(REPORT, { ...around(), ...variables })).errors?.[0]?.extensions.code;
    expect(await code({ zone: 'Mars/Base' })).toBe('BAD_USER_INPUT');
    expect(await code({ to: '2020-01-01T00:00:00Z' })).toBe('BAD_USER_INPUT');
    expect(await code({ from: '2000-01-01T00:00:00Z', interval: 'HOUR' })).toBe('BAD_USER_INPUT');
    expect(await code({}, { userId: 's', roles: ['SUPPORT'] })).toBe('FORBIDDEN');
  });
});
