import fc from 'fast-check';
import { OrderConfirmed } from '@shop/schema/events/orders';
import { contents, service, shopper, startCart } from './start';

let shop: Awaited<ReturnType<typeof startCart>>;
beforeAll(async () => {
  shop = await startCart();
  await shop.sell({ a: 100, b: 200, c: 300 });
});
afterAll(() => shop.test.stop());

let next = 0;
const fresh = () => {
  const [userId, guestId] = [`user-${next}`, `guest-${next++}`];
  const as = (caller: { userId?: string; guestId?: string }) => shopper(shop.test, caller);
  return { userId, guestId, user: as({ userId }), guest: as({ guestId }), both: as({ userId, guestId }) };
};

describe('when a guest signs in', () => {
  it("becomes the account's, id and version kept, when the account has none", async () => {
    const { guest, both, user } = fresh();
    const { cart } = await guest.add({ sku: 'a', quantity: 2 });
    expect(await both.cart()).toEqual(cart);
    expect(await user.cart(cart.id)).toEqual(cart);
    expect(await guest.cart()).toBeNull();
    expect(await guest.cart(cart.id)).toBeNull();
  });

  it("adds up with the account's, which keeps its id, its address and its option", async () => {
    const { guest, both, user } = fresh();
    await guest.add({ sku: 'a', quantity: 2 });
    await guest.add({ sku: 'b' });
    await guest.shipTo({ country: 'FR' });
    const { cart: guests } = await guest.shipBy({ optionId: 'express' });
    await user.add({ sku: 'c' });
    await user.add({ sku: 'a', quantity: 3 });
    const { cart: users } = await user.shipTo({ country: 'AT' });
    const joint = await both.cart();
    expect(contents(joint)).toEqual({ c: 1, a: 5, b: 1 });
    expect(joint).toMatchObject({ id: users.id, version: 4, shippingCountry: 'AT', shippingOption: { id: 'express' } });
    expect(joint.lines.map(({ sku }: { sku: string }) => sku)).toEqual(['c', 'a', 'b']);
    expect(await both.cart()).toEqual(joint);
    expect(await guest.cart(guests.id)).toBeNull();
  });

  it('leads the account from the old id to the joint cart', async () => {
    const { guest, both, user } = fresh();
    const { cart: guests } = await guest.add({ sku: 'a' });
    const { cart: users } = await user.add({ sku: 'b' });
    expect(await both.cart(guests.id)).toMatchObject({ id: users.id, itemCount: 2 });
    expect((await both.add({ cartId: guests.id, sku: 'c' })).cart).toMatchObject({ id: users.id, itemCount: 3 });
    expect(await shopper(shop.test, { userId: 'somebody' }).cart(guests.id)).toBeNull();
  });

  it('joins on a change as well, even one that is refused', async () => {
    const { guest, both, user } = fresh();
    await guest.add({ sku: 'a', quantity: 60 });
    await user.add({ sku: 'a', quantity: 30 });
    expect((await both.add({ sku: 'a', quantity: 10 })).userErrors).toMatchObject([{ code: 'QUANTITY_LIMIT' }]);
    expect(contents(await user.cart())).toEqual({ a: 90 });
  });

  it('stops at the limit of a line and says so until the shopper sets it', async () => {
    const { guest, both, user } = fresh();
    await guest.add({ sku: 'a', quantity: 60 });
    await user.add({ sku: 'a', quantity: 60 });
    const joint = await both.cart();
    expect(contents(joint)).toEqual({ a: 99 });
    expect(joint.warnings).toMatchObject([{ code: 'QUANTITY_LIMIT', lineId: joint.lines[0].id }]);
    const { cart } = await user.update({ lineId: joint.lines[0].id, quantity: 99 });
    expect([contents(cart), cart.warnings]).toEqual([{ a: 99 }, []]);
  });

  it('joins once, however many requests come at once', async () => {
    const { guest, both, user } = fresh();
    await guest.add({ sku: 'a', quantity: 2 });
    await user.add({ sku: 'a', quantity: 3 });
    const seen = await Promise.all(Array.from({ length: 20 }, () => both.cart()));
    for (const cart of seen) expect(contents(cart)).toEqual({ a: 5 });
    expect((await user.cart()).version).toBe(2);
  });
});

describe('joinCarts', () => {
  it("joins the guest's own and the named cart, once", async () => {
    const { userId, guestId, guest, user } = fresh();
    await guest.add({ sku: 'a' });
    const { cart: created } = await guest.create();
    await guest.add({ cartId: created.id, sku: 'b' });
    const args = { userId, guestId, cartId: created.id };
    expect(await service(shop.test).join(args)).toBe(true);
    const joint = await user.cart();
    expect(contents(joint)).toEqual({ a: 1, b: 1 });
    expect(await service(shop.test).join(args)).toBe(false);
    expect(await user.cart()).toEqual(joint);
  });

  it('leaves the cart of another account alone', async () => {
    const [ann, ben] = [fresh(), fresh()];
    const { cart } = await ann.user.add({ sku: 'a' });
    expect(await service(shop.test).join({ userId: ben.userId, cartId: cart.id })).toBe(false);
    expect(await ann.user.cart()).toEqual(cart);
    expect(await ben.user.cart()).toBeNull();
  });

  it("takes a cart from its guest too when another's id was known", async () => {
    const [ann, ben] = [fresh(), fresh()];
    const { cart } = await ann.guest.add({ sku: 'a' });
    expect(await service(shop.test).join({ userId: ben.userId, cartId: cart.id })).toBe(true);
    expect(contents(await ben.user.cart())).toEqual({ a: 1 });
    expect(await ann.guest.cart()).toBeNull();
    expect((await ann.guest.add({ sku: 'b' })).cart.id).not.toBe(cart.id);
  });

  it('gives the same quantities in whichever order carts join, and again changes nothing', async () => {
    const some = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 60 }), {
      noNullPrototype: true,
    });
    const filled = async (content: Record<string, number>) => {
      const owner = fresh();
      const { cart } = await owner.guest.create();
      for (const [sku, quantity] of Object.entries(content)) await owner.guest.add({ cartId: cart.id, sku, quantity });
      return cart.id as string;
    };
    const joined = async (contentsInOrder: Record<string, number>[]) => {
      const { userId, user } = fresh();
      for (const content of contentsInOrder) {
        const args = { userId, cartId: await filled(content) };
        await service(shop.test).join(args);
        const once = await user.cart();
        await service(shop.test).join(args);
        expect(await user.cart()).toEqual(once);
      }
      return contents(await user.cart());
    };
    await fc.assert(
      fc.asyncProperty(some, some, some, async (x, y, z) => {
        const sums = Object.fromEntries(
          ['a', 'b', 'c'].map((sku) => [sku, Math.min(99, (x[sku] ?? 0) + (y[sku] ?? 0) + (z[sku] ?? 0))]),
        );
        const wanted = Object.fromEntries(Object.entries(sums).filter(([, quantity]) => quantity > 0));
        expect(await joined([x, y, z])).toEqual(wanted);
        expect(await joined([z, x, y])).toEqual(wanted);
      }),
      { numRuns: 15 },
    );
  });
});

describe('a confirmed order', () => {
  const confirmed = (cartId: string, lines: Record<string, number>) =>
    OrderConfirmed({
      ...{ orderId: `order-${next++}`, cartId },
      lines: Object.entries(lines).map(([sku, quantity]) => ({ lineId: sku, sku, quantity })),
    });

  it('takes what was ordered out of the cart, once; what was added since stays', async () => {
    const { guest } = fresh();
    await guest.add({ sku: 'a', quantity: 5 });
    const { cart } = await guest.add({ sku: 'b' });
    const event = await shop.test.deliver(confirmed(cart.id, { a: 3, b: 1 }));
    expect(contents(await guest.cart())).toEqual({ a: 2 });
    await Promise.all(Array.from({ length: 5 }, () => shop.test.redeliver(event)));
    expect(await guest.cart()).toMatchObject({ version: 3, itemCount: 2 });
    await shop.test.deliver(confirmed(cart.id, { a: 1 }));
    expect(contents(await guest.cart())).toEqual({ a: 1 });
  });

  it('takes no more than there is, and nothing from a cart that is gone', async () => {
    const { guest } = fresh();
    const { cart } = await guest.add({ sku: 'a' });
    await shop.test.deliver(confirmed(cart.id, { a: 3, c: 2 }));
    expect(await guest.cart()).toMatchObject({ lines: [], version: 2 });
    await shop.test.deliver(confirmed('no-such-cart', { a: 1 }));
    expect(await guest.cart('no-such-cart')).toBeNull();
  });

  it('follows a cart that joined an account meanwhile, and is known there too', async () => {
    const { guest, both, user } = fresh();
    const { cart } = await guest.add({ sku: 'a', quantity: 2 });
    await user.add({ sku: 'a', quantity: 3 });
    const before = await shop.test.deliver(confirmed(cart.id, { a: 1 }));
    expect(contents(await both.cart())).toEqual({ a: 4 });
    await shop.test.redeliver(before);
    expect(contents(await user.cart())).toEqual({ a: 4 });
    await shop.test.deliver(confirmed(cart.id, { a: 1 }));
    expect(contents(await user.cart())).toEqual({ a: 3 });
  });
});
