import type { Client } from '@shop/journey/client';
import { fillCart, placeOrder } from '@shop/journey/shopping';
import { findArticle } from './articles';
import { stage } from './stage';

const set = stage();
const api = set.shop.client();
const admin = set.shop.client('admin@shop.test');

const SAVE = `mutation ($input: PromotionInput!) {
  savePromotion(input: $input) { promotion { id version } userErrors { message } } }`;

interface Saved {
  id: string;
  version: number;
}

/** Makes a promotion of 10 % with a code of its own, or changes it. */
async function promote(client: Client, given: Record<string, unknown>): Promise<Saved> {
  const input = { title: 'Ten off', kind: 'PERCENTAGE', value: 10, ...given };
  const { savePromotion } = await client.data(SAVE, { input });
  if (savePromotion.userErrors.length) throw new Error(JSON.stringify(savePromotion.userErrors));
  return savePromotion.promotion as Saved;
}

const newCode = (): string => `TEST-${crypto.randomUUID().slice(0, 8).toUpperCase()}`;
const newEmail = (): string => `${crypto.randomUUID()}@example.com`;

it('a code is entered in the bag, taken out and entered again at the checkout; the order shows what it took off', async () => {
  const { shopper } = set;
  const { page } = shopper;
  const code = newCode();
  await promote(admin, { code });
  await shopper.add(await findArticle(api, 'mug'));
  await shopper.button(/^Bag, /).click();
  await shopper.enterCode('NO-SUCH-CODE');
  await page.getByText(/There is no such coupon|There is no coupon/).waitFor();
  await page.getByLabel('Code', { exact: true }).fill(code);
  await shopper.button('Use it').click();
  await page.getByText(`Ten off (${code})`).waitFor();
  await shopper.button(`Take out ${code}`).click();
  await page.getByText(`Ten off (${code})`).waitFor({ state: 'hidden' });
  await shopper.button('Close the bag').click();
  await shopper.toPayment(newEmail());
  await shopper.enterCode(code);
  await page.getByText(`Ten off (${code})`).waitFor();
  await shopper.useCard();
  const shown = await shopper.button(/^Pay €/).innerText();
  await shopper.pay();
  await shopper.untilStatus('CONFIRMED');
  await page.getByText(`Ten off (${code})`).waitFor();
  await page.getByText(shown.replace('Pay ', ''), { exact: true }).first().waitFor();
});

it('a coupon that ends while it is in the bag is told before anything is paid', async () => {
  const { shopper } = set;
  const { page } = shopper;
  const code = newCode();
  const { id, version } = await promote(admin, { code });
  await shopper.add(await findArticle(api, 'mug'));
  await shopper.button(/^Bag, /).click();
  await shopper.enterCode(code);
  await page.getByText(`Ten off (${code})`).waitFor();
  await promote(admin, { id, ifVersion: version, code, endsAt: new Date(Date.now() - 1000).toISOString() });
  await shopper.toPayment(newEmail());
  await shopper.useCard();
  await page.getByText(`The coupon ${code} has ended.`).waitFor();
  expect(await page.getByText(`Ten off (${code})`).count()).toBe(0);
});

it('a coupon whose last use another takes is told, and nothing is ordered at another price', async () => {
  const { shopper } = set;
  const { page } = shopper;
  const code = newCode();
  const { sku, slug } = await findArticle(api, 'mug');
  await promote(admin, { code, usageLimit: 1 });
  await shopper.add({ sku, slug });
  await shopper.toPayment(newEmail());
  await shopper.enterCode(code);
  await page.getByText(`Ten off (${code})`).waitFor();
  await shopper.useCard();
  const rival = set.shop.client();
  await fillCart(rival, sku);
  await rival.data('mutation ($code: String!) { applyCoupon(code: $code) { userErrors { message } } }', { code });
  expect((await placeOrder(rival, { email: newEmail() })).userErrors).toEqual([]);
  await page.getByText(`The coupon ${code} is used up.`).first().waitFor();
  await shopper.button(`Take out ${code}`).click();
  await page.getByText(`The coupon ${code} is used up.`).waitFor({ state: 'hidden' });
  await shopper.pay();
  await shopper.untilStatus('CONFIRMED');
});
