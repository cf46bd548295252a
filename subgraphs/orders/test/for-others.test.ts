import { ALICE, dataOf, GUEST, heard, startOrders, type OrdersTest, type Placed } from './orders-test';

let test: OrdersTest;
beforeAll(async () => (test = await startOrders()));
afterAll(() => test?.stop());

const asked = async <T>(query: string, variables: Record<string, unknown>) =>
  dataOf<T>(await test.as({ service: 'a neighbour' }).ask(query, variables), /\{ (\w+)/.exec(query)![1]!);
const PAYMENT =
  'query ($id: ID!) { orderPayment(orderId: $id) { orderId customerId guestId status total { amount } token paymentMethodId save } }';
const payment = (id: string) => asked<Record<string, unknown>>(PAYMENT, { id });
const faults = ({ userErrors }: Placed) => userErrors.map(({ code, field }) => [code, field?.join('.')]);

describe('orderPayment', () => {
  it('hands the token to payments, and forgets it when there is nothing left to charge', async () => {
    const { order } = await test.place({ userId: 'pays', roles: [] }, { payment: { token: 'tok_visa', save: true } });
    const { id } = order!;
    const known = { orderId: id, customerId: 'pays', guestId: null, total: { amount: 4990 }, paymentMethodId: null };
    expect(await payment(id)).toEqual({ ...known, status: 'PENDING', token: 'tok_visa', save: true });
    await test.as({ userId: 'pays' }).ask('mutation ($id: ID!) { cancelOrder(orderId: $id) { order { id } } }', { id });
    expect(await payment(id)).toEqual({ ...known, status: 'CANCELLED', token: null, save: false });
  });

  it('hands a saved method to payments, until the order is confirmed', async () => {
    const { order } = await test.place({ userId: 'saved', roles: [] }, { payment: { paymentMethodId: 'method-1' } });
    const { id } = order!;
    expect(await payment(id)).toMatchObject({ token: null, paymentMethodId: 'method-1', save: false });
    await test.deliver(heard.reserved(id));
    expect(await payment(id)).toMatchObject({ paymentMethodId: 'method-1' });
    await test.deliver(heard.authorized(id));
    expect(await payment(id)).toMatchObject({ status: 'CONFIRMED', paymentMethodId: null });
  });

  it.each([
    [
      'a token and a saved method at once',
      ALICE,
      { token: 'tok_visa', paymentMethodId: 'm' },
      'INVALID',
      'paymentMethodId',
    ],
    ['a card number', GUEST, { token: '4242424242424242' }, 'INVALID', 'token'],
    ['a saved method of a guest', GUEST, { paymentMethodId: 'm' }, 'INVALID', 'paymentMethodId'],
    ['saving for a guest', GUEST, { token: 'tok_visa', save: true }, 'INVALID', 'save'],
    ['neither', ALICE, { token: ' ', paymentMethodId: '' }, 'REQUIRED', 'token'],
  ])('is not asked for %s', async (_what, caller, given, code, field) => {
    const answer = await test.place(caller, { email: 'who@shop.test', payment: given });
    expect(answer.order).toBeNull();
    expect(faults(answer)).toEqual([[code, `input.payment.${field}`]]);
  });
});

describe('orderCustomer', () => {
  const customer = (id: string) =>
    asked('query ($id: ID!) { orderCustomer(id: $id) { customerId guestId email } }', { id });

  it('is the account or the guest, with the address of the order', async () => {
    const { order: own } = await test.place({ userId: 'buys', roles: [] });
    expect(await customer(own!.id)).toEqual({ customerId: 'buys', guestId: null, email: 'buys@shop.test' });
    const { order: guests } = await test.place({ guestId: 'g-buys' }, { email: 'Gina@Shop.test' });
    expect(await customer(guests!.id)).toEqual({ customerId: null, guestId: 'g-buys', email: 'gina@shop.test' });
    expect(await customer('nobodys')).toBeNull();
  });
});

describe('orderToRepeat', () => {
  const repeat = (id: string, who: object) =>
    asked(
      'query ($id: ID!, $userId: ID, $guestId: ID) { orderToRepeat(id: $id, userId: $userId, guestId: $guestId) { sku quantity } }',
      { id, ...who },
    );

  it('is what was ordered, to whom it belongs alone', async () => {
    const lines = [
      { sku: 'SHIRT-M', quantity: 2 },
      { sku: 'CAP', quantity: 1 },
    ];
    const { order: own } = await test.place({ userId: 'repeats', roles: [] });
    expect(await repeat(own!.id, { userId: 'repeats' })).toEqual(lines);
    expect(await repeat(own!.id, { userId: 'repeats', guestId: 'g' })).toEqual(lines);
    for (const who of [{ userId: 'alice' }, { guestId: 'repeats' }, {}]) expect(await repeat(own!.id, who)).toBeNull();
    const { order: guests } = await test.place({ guestId: 'g-repeats' }, { email: 'g@shop.test' });
    expect(await repeat(guests!.id, { guestId: 'g-repeats' })).toEqual(lines);
    expect(await repeat(guests!.id, { userId: 'g-repeats', guestId: 'other' })).toBeNull();
    expect(await repeat('nobodys', { userId: 'repeats' })).toBeNull();
  });
});
