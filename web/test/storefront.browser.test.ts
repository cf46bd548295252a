import { randomUUID } from 'node:crypto';
import type { Client } from '@shop/journey/client';
import { fillCart, placeOrder } from '@shop/journey/shopping';
import { findArticle, leave } from './articles';
import { nameOf, Shopper } from './shopper';
import { stage } from './stage';

const WHOLE_STORY = ['PLACED', 'STOCK_RESERVED', 'PAYMENT_AUTHORIZED', 'CONFIRMED'];

const set = stage();
const api = set.shop.client();

const newEmail = () => `${randomUUID()}@example.com`;

it('a guest finds something, buys it and watches the order become CONFIRMED', async () => {
  const { shopper } = set;
  const { page } = shopper;
  await page.goto('/');
  await page.getByRole('searchbox').fill('mug');
  await page.getByRole('searchbox').press('Enter');
  await shopper.heading('“mug”').waitFor();
  await page.getByRole('link', { name: 'Dipped Stoneware Mug' }).click();
  await shopper.button('Add to bag').click();
  await page.getByRole('dialog', { name: 'Your bag' }).getByRole('link', { name: 'Check out' }).click();
  await shopper.toPayment(newEmail());
  await shopper.useCard();
  const shown = await shopper.button(/^Pay €/).innerText();
  await shopper.pay();
  await shopper.untilStatus('CONFIRMED');
  expect(await shopper.steps()).toEqual(WHOLE_STORY);
  await page.getByText(shown.replace('Pay ', ''), { exact: true }).first().waitFor();
  await page.getByText('Visa ending in 4242').waitFor();
  await shopper.button('Bag, 0 items').waitFor();
});

it('an order is found by its number and address on another device', async () => {
  const { shopper } = set;
  const email = newEmail();
  await shopper.add(await findArticle(api, 'mug'));
  await shopper.toPayment(email);
  await shopper.useCard();
  await shopper.pay();
  await shopper.untilStatus('CONFIRMED');
  const title = await shopper.heading(/^Order S-/).innerText();
  const other = await Shopper.open(set.browser, set.shop.url);
  await other.page.goto('/orders/find');
  await other.page.getByLabel('Order number').fill(title.replace('Order ', ''));
  await other.page.getByLabel('Email').fill(email);
  await other.button('Find it').click();
  await other.untilStatus('CONFIRMED');
  await other.close();
});

it('who registers with a full bag keeps it, and stays signed in over a reload', async () => {
  const { shopper } = set;
  await shopper.add(await findArticle(api, 'lamp'));
  const { page } = shopper;
  await page.goto('/register?next=/checkout');
  await page.getByLabel('Name').fill('Grace Example');
  await page.getByLabel('Email').fill(newEmail());
  await page.getByLabel('Password').fill('a-good-Passw0rd');
  await shopper.button('Create the account').click();
  await shopper.heading('Where shall it go?').waitFor();
  await shopper.button('Bag, 1 item').waitFor();
  await page.reload();
  await page.getByRole('link', { name: 'Account of Grace Example' }).waitFor();
  await shopper.toPayment();
  await shopper.useCard();
  await shopper.pay();
  await shopper.untilStatus('CONFIRMED');
  await page.goto('/account');
  await shopper.heading('Hello, Grace Example.').waitFor();
  expect(await page.getByRole('link', { name: /^Order S-/ }).count()).toBe(1);
});

it('an access token that the shop no longer takes is renewed unseen', async () => {
  const { shopper } = set;
  const { page } = shopper;
  await shopper.signIn('alice@shop.test');
  let spoiled = 0;
  await page.route('**/graphql', async (route) => {
    const headers = route.request().headers();
    if (nameOf(route.request().postData()) !== 'MyOrders' || spoiled++) return route.continue();
    return route.continue({ headers: { ...headers, authorization: `${headers.authorization}x` } });
  });
  await page.getByRole('link', { name: 'Marlow & Finch' }).click();
  const answers: number[] = [];
  page.on(
    'response',
    (response) => nameOf(response.request().postData()) === 'MyOrders' && answers.push(response.status()),
  );
  const renewal = shopper.answer('RenewSession');
  const shown = page.waitForResponse(async (response) => {
    if (nameOf(response.request().postData()) !== 'MyOrders') return false;
    return !!((await response.json()) as { data?: { me?: unknown } }).data?.me;
  });
  await page.getByRole('link', { name: /^Account of / }).click();
  await Promise.all([renewal, shown]);
  expect(answers).toHaveLength(2);
  expect(spoiled).toBe(2);
});

it('a declined card is told with what to do; a good one then gives the one order', async () => {
  const { shopper } = set;
  const email = newEmail();
  await shopper.add(await findArticle(api, 'mug'));
  await shopper.toPayment(email);
  await shopper.useCard('4000000000009995');
  await shopper.pay();
  await shopper.untilStatus('CANCELLED');
  await shopper
    .heading('Your card was declined.')
    .or(shopper.page.getByText('Your card was declined.'))
    .first()
    .waitFor();
  await shopper.page.getByText('There is not enough money on the card.').waitFor();
  await shopper.page.getByRole('link', { name: 'Use another card' }).click();
  await shopper.useCard('5555555555554444');
  await shopper.pay();
  await shopper.untilStatus('CONFIRMED');
  await shopper.page.getByText('Mastercard ending in 4444').waitFor();
  expect(await shopper.steps()).toEqual(WHOLE_STORY);
});

it('the last one, sold to another while in the bag, is told before anything is paid', async () => {
  const { shopper } = set;
  const article = await findArticle(api, 'cushion', 2);
  await leave(set.shop.client('warehouse@shop.test'), article.sku, 1);
  await shopper.add(article);
  await shopper.toPayment(newEmail());
  const rival = set.shop.client();
  await fillCart(rival, article.sku);
  const { order } = await placeOrder(rival);
  await settled(rival, order!.id);
  await shopper.useCard();
  await shopper.page.getByText(/has just sold out. Remove it to go on./).waitFor();
  expect(await shopper.button(/^Pay €/).isDisabled()).toBe(true);
  await shopper.button('Remove').last().click();
  await shopper.heading('Your bag is empty').waitFor();
});

it('a connection that is cut and restored loses no step of the order', async () => {
  const { shopper } = set;
  const { page, context } = shopper;
  await shopper.add(await findArticle(api, 'mug'));
  await shopper.toPayment(newEmail());
  // Accepted after three seconds: time to go away in the middle.
  await shopper.useCard('4000000000000119');
  await shopper.pay();
  await page.locator('[data-connection=live]').waitFor();
  await context.setOffline(true);
  await page.getByText(/^Reconnecting/).waitFor();
  const id = page.url().split('/').at(-1)!;
  const token = await page.evaluate(
    (key) => (JSON.parse(localStorage.getItem('shop.orders') ?? '{}') as Record<string, string>)[key],
    id,
  );
  await settled(api, id, token);
  expect(await shopper.steps()).not.toContain('CONFIRMED');
  await context.setOffline(false);
  await shopper.untilStatus('CONFIRMED');
  await page.locator('[data-connection=live]').waitFor();
  expect(await shopper.steps()).toEqual(WHOLE_STORY);
});

it('an order page goes on when its token ends, with a new one', async () => {
  const { shopper } = set;
  const { page } = shopper;
  await shopper.signIn('bob@shop.test');
  await shopper.add(await findArticle(api, 'mug'));
  await shopper.toPayment();
  await shopper.useCard();
  await shopper.pay();
  await shopper.untilStatus('CONFIRMED');
  const last = await page.locator('[data-step=CONFIRMED]').getAttribute('data-event');
  const next = await page.waitForEvent('websocket', { timeout: 40_000 });
  const asked = await next.waitForEvent('framesent', ({ payload }) => /"subscribe".*OrderSteps/s.test(String(payload)));
  expect(JSON.parse(String(asked.payload))).toMatchObject({ payload: { variables: { after: last } } });
  await page.locator('[data-connection=live]').waitFor();
  expect(await shopper.steps()).toEqual(WHOLE_STORY);
});

it('a double click, and a repetition after a lost answer, place one order', async () => {
  const { shopper } = set;
  const { page } = shopper;
  await shopper.add(await findArticle(api, 'mug'));
  await shopper.toPayment(newEmail());
  await shopper.useCard();
  const keys: string[] = [];
  await page.route('**/graphql', async (route) => {
    const body = route.request().postData();
    if (nameOf(body) !== 'PlaceOrder') return route.continue();
    const { variables } = JSON.parse(body!) as { variables: { input: { idempotencyKey: string } } };
    keys.push(variables.input.idempotencyKey);
    if (keys.length > 1) return route.continue();
    // The shop gets the first one; its answer is lost on the way.
    await route.fetch();
    return route.abort();
  });
  await shopper.button(/^Pay €/).dblclick();
  await page.getByText('We can’t reach the shop.').waitFor();
  expect(keys).toHaveLength(1);
  await shopper.pay();
  await shopper.untilStatus('CONFIRMED');
  expect(keys).toEqual([keys[0], keys[0]]);
});

it('a change of the bag that the shop refuses is taken back and told', async () => {
  const { shopper } = set;
  const { page } = shopper;
  await shopper.add(await findArticle(api, 'mug'));
  await page.route('**/graphql', (route) =>
    nameOf(route.request().postData()) === 'UpdateCartLine' ? route.abort() : route.continue(),
  );
  await shopper.button('Bag, 1 item').click();
  await shopper.button('One more').last().click();
  await page.getByRole('alert').getByText('Your bag is as it was.').waitFor();
  await page.getByRole('dialog').getByText('1', { exact: true }).waitFor();
});

/** Settles when an order is no longer PENDING, as its holder hears it. */
async function settled(client: Client, orderId: string, accessToken?: string): Promise<void> {
  const told = client.subscribe(
    'subscription ($orderId: ID!, $accessToken: String) { orderStatusChanged(orderId: $orderId, accessToken: $accessToken) { event { status } } }',
    { orderId, accessToken },
  );
  for await (const { data } of told) if (data.orderStatusChanged.event.status !== 'PENDING') break;
  await client.close();
}
