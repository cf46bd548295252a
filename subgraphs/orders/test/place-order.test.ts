import { cartSample, eur } from './samples';
import {
  ALICE,
  dataOf,
  GUEST,
  heard,
  inputOf,
  placeQuery,
  startOrders,
  type OrdersTest,
  type Placed,
} from './orders-test';

let test: OrdersTest;
beforeAll(async () => (test = await startOrders()));
afterAll(() => test?.stop());

const codes = ({ userErrors }: Placed) => userErrors.map(({ code }) => code);
const guest = (name: string) => ({ guestId: name });

describe('placeOrder', () => {
  it('answers at once with the PENDING order, a snapshot of the cart', async () => {
    const answer = await test.as(ALICE).ask(
      `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { userErrors { code } order {
        status version email canCancel pricesIncludeTax couponCodes cancelReason
        customer { id } total { amount currency } subtotal { amount } shippingOption { id price { amount } }
        shippingAddress { name country line2 } billingAddress { city }
        lines { sku title quantity options { name value } image { url } variant { sku } total { amount } }
        timeline { type status message actor }
      } } }`,
      { input: inputOf() },
    );
    expect(dataOf(answer, 'placeOrder')).toEqual({
      userErrors: [],
      order: {
        status: 'PENDING',
        version: 1,
        email: 'alice@shop.test',
        canCancel: true,
        pricesIncludeTax: true,
        couponCodes: [],
        cancelReason: null,
        customer: { id: 'alice' },
        total: { amount: 4990, currency: 'EUR' },
        subtotal: { amount: 4500 },
        shippingOption: { id: 'standard', price: { amount: 490 } },
        shippingAddress: { name: 'Alice Example', country: 'DE', line2: null },
        billingAddress: { city: 'Berlin' },
        lines: [
          expect.objectContaining({
            sku: 'SHIRT-M',
            quantity: 2,
            variant: { sku: 'SHIRT-M' },
            total: { amount: 4000 },
          }),
          expect.objectContaining({ sku: 'CAP', quantity: 1, image: { url: '/images/CAP.svg' } }),
        ],
        timeline: [{ type: 'PLACED', status: 'PENDING', message: 'The order was placed.', actor: 'customer' }],
      },
    });
  });

  it('needs an email of a guest, and takes it in any case', async () => {
    expect(await test.place(guest('g-email'))).toMatchObject({
      order: null,
      userErrors: [{ code: 'REQUIRED', field: ['input', 'email'] }],
    });
    const { order } = await test.place(guest('g-email'), { email: 'Gina@Shop.test' });
    const tracked = await test
      .as({})
      .ask(`query ($n: String!) { trackOrder(number: $n, email: "GINA@shop.test") { email } }`, {
        n: order!.number,
      });
    expect(tracked.data).toEqual({ trackOrder: { email: 'gina@shop.test' } });
  });

  it('tells everything that is wrong, changes nothing and keeps no key', async () => {
    const input = { idempotencyKey: 'kept-by-nobody', email: 'g@shop.test', payment: {}, expectedTotal: 1 };
    expect(codes(await test.place(guest('g-wrong'), input))).toEqual(['PRICE_CHANGED', 'REQUIRED']);
    const right = { ...input, payment: { token: 'tok_visa' }, expectedTotal: 4990 };
    expect((await test.place(guest('g-wrong'), right)).order).toMatchObject({ status: 'PENDING' });
  });

  it('refuses a key that is too short to be unique', async () => {
    expect(codes(await test.place(ALICE, { idempotencyKey: 'short' }))).toEqual(['INVALID']);
  });

  it('asks cart for the destination, the option and the cart that were named', async () => {
    const asked: unknown[] = [];
    const before = test.neighbours.cart;
    test.neighbours.cart = (what) => (asked.push(what), before(what));
    await test.place(guest('g-asked'), { cartId: 'c-asked', shippingOptionId: 'express', email: 'g@shop.test' });
    test.neighbours.cart = before;
    const { country, region } = { country: 'DE', region: null };
    expect(asked).toEqual([
      {
        cartId: 'c-asked',
        userId: null,
        guestId: 'g-asked',
        email: 'g@shop.test',
        country,
        region,
        shippingOptionId: 'express',
      },
    ]);
  });

  it.each(['COUPON_INVALID', 'COUPON_EXPIRED'])(
    'answers what cart says of a coupon: %s, and places nothing',
    async (code) => {
      const before = test.neighbours.cart;
      const problem = { code, message: 'Coupon SPRING10 can not be used; take it out.', field: ['couponCodes'] };
      test.neighbours.cart = (what) => ({ ...before(what), couponCodes: ['SPRING10'], problems: [problem] });
      const answer = await test.place(guest('g-coupon'), { email: 'g@shop.test' });
      test.neighbours.cart = before;
      expect(answer).toEqual({ order: null, userErrors: [{ ...problem, field: ['input', 'couponCodes'] }] });
    },
  );

  it.each(['cart', 'users'] as const)('says UNAVAILABLE while %s is away, and can be sent again', async (name) => {
    const caller = { userId: `waits-for-${name}`, roles: [] };
    const input = inputOf();
    test.neighbours.away.add(name);
    const answer = await test.as(caller).ask(placeQuery, { input });
    test.neighbours.away.delete(name);
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
    expect((await test.place(caller, input)).order).toMatchObject({ status: 'PENDING' });
  });
});

describe('the same request again', () => {
  it('answers the first order, also when the cart is empty by now or cart is away', async () => {
    const input = inputOf();
    const caller = { userId: 'again', roles: [] };
    const { order } = await test.place(caller, input);
    test.neighbours.away.add('cart');
    const replayed = await test.place(caller, input);
    test.neighbours.away.delete('cart');
    expect(replayed).toEqual({ order, userErrors: [] });
  });

  it('is IDEMPOTENCY_KEY_REUSED with another input, be it the payment alone', async () => {
    const caller = { userId: 'reuses', roles: [] };
    const input = inputOf();
    await test.place(caller, input);
    expect(codes(await test.place(caller, { ...input, payment: { token: 'tok_mastercard' } }))).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ]);
  });

  it("is another customer's own request", async () => {
    const input = inputOf();
    const [one, other] = [
      await test.place({ userId: 'u1', roles: [] }, input),
      await test.place({ userId: 'u2', roles: [] }, input),
    ];
    expect(other.order!.id).not.toBe(one.order!.id);
  });

  it('answers 50 sends at once with one order', async () => {
    const input = inputOf({ cartId: 'c-fifty', email: 'fifty@shop.test' });
    const before = test.neighbours.cart;
    // The cart changes all the time, so that nothing but the key makes the sends one.
    let version = 0;
    test.neighbours.cart = () => cartSample({ cartId: 'c-fifty', version: ++version });
    const sends = Array.from({ length: 50 }, () => test.place(guest('g-fifty'), input));
    const answers = await Promise.all(sends).finally(() => (test.neighbours.cart = before));
    expect(new Set(answers.map(({ order }) => order!.id)).size).toBe(1);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(new Set(answers.map(({ order }) => order!.accessToken)).size).toBe(1);
  });
});

describe('one cart', () => {
  it('is ordered once: of two keys at once one gets CONFLICT, with the first order', async () => {
    const caller = { userId: 'two-tabs', roles: [] };
    const answers = await Promise.all([test.place(caller), test.place(caller)]);
    expect(answers.flatMap(codes)).toEqual(['CONFLICT']);
    expect(answers[0].order!.id).toBe(answers[1].order!.id);
  });

  it('can be ordered again when the first order was cancelled, or the cart changed', async () => {
    const caller = { userId: 'orders-again', roles: [] };
    const { order: first } = await test.place(caller);
    const ask = 'mutation ($id: ID!) { cancelOrder(orderId: $id) { order { status } } }';
    await test.as(caller).ask(ask, { id: first!.id });
    const { order: second } = await test.place(caller);
    expect(second).toMatchObject({ status: 'PENDING' });
    const before = test.neighbours.cart;
    test.neighbours.cart = () => cartSample({ cartId: 'orders-again', version: 4 });
    const { order: third } = await test.place(caller);
    test.neighbours.cart = before;
    expect(new Set([first!.id, second!.id, third!.id]).size).toBe(3);
  });

  it("hides a guest's order from another guest who holds the cart's id, unless they know its email", async () => {
    const cart = { cartId: 'c-shared' };
    const { order } = await test.place(guest('g-a'), { ...cart, email: 'a@shop.test' });
    const stranger = await test.place(guest('g-b'), { ...cart, email: 'b@shop.test' });
    expect(stranger).toMatchObject({ order: null, userErrors: [{ code: 'CONFLICT' }] });
    expect(stranger.userErrors[0]!.message).not.toContain(order!.number);
    const otherDevice = await test.place(guest('g-c'), { ...cart, email: 'A@shop.test' });
    expect(otherDevice.order).toMatchObject({ id: order!.id, accessToken: null });
  });
});

it('confirms a free order when its stock is held, without any payment', async () => {
  const before = test.neighbours.cart;
  test.neighbours.cart = () => cartSample({ cartId: 'c-free', total: eur(0) });
  const { order } = await test.place(GUEST, { payment: {}, email: 'free@shop.test', expectedTotal: 0 });
  test.neighbours.cart = before;
  await test.deliver(heard.reserved(order!.id));
  const answer = await test.as(GUEST).ask('query ($id: ID!) { order(id: $id) { status } }', { id: order!.id });
  expect(answer.data).toEqual({ order: { status: 'CONFIRMED' } });
});
