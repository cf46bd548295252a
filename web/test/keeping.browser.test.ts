import { readFileSync } from 'node:fs';
import { findArticle } from './articles';
import { mailedPath } from './mails';
import { Shopper } from './shopper';
import { stage } from './stage';

const set = stage();
const api = set.shop.client();

it('an address is kept, changed, made the default, removed and put back; a checkout begins with the default', async () => {
  const { shopper } = set;
  const { page, button } = shopper;
  await shopper.register();
  await page.goto('/account/addresses');
  await button('Add an address').click();
  await button('Save it').click();
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'name');
  await shopper.fillAddress('Ada First');
  await button('Save it').click();
  await page.getByText('Ada First').waitFor();
  await button('Add an address').click();
  await shopper.fillAddress('Ada Second');
  await button('Save it').click();
  await button(/^Use by default: Ada Second/).click();
  await button(/^Use by default: Ada First/).waitFor();
  await button(/^Change: Ada First/).click();
  await page.getByLabel('Town').fill('Potsdam');
  await button('Save it').click();
  await page.getByText('10115 Potsdam').waitFor();
  await button(/^Remove: Ada First/).click();
  await page.getByText('10115 Potsdam').waitFor({ state: 'hidden' });
  await button('Put it back').click();
  await page.getByText('10115 Potsdam').waitFor();

  await shopper.add(await findArticle(api, 'mug'));
  await page.goto('/checkout');
  expect(await page.getByRole('radio', { name: /Ada Second/ }).isChecked()).toBe(true);
  await page.getByRole('radio', { name: /Ada First/ }).check();
  await shopper.toPaymentFromAddress();
  await shopper.useCard();
  await page.getByText('10115 Potsdam').waitFor();
});

it('what is typed at a checkout is kept on request: address and card are there at the next one, and pay', async () => {
  const { shopper } = set;
  const { page } = shopper;
  const article = await findArticle(api, 'mug');
  await shopper.register();
  await shopper.add(article);
  await page.goto('/checkout');
  await shopper.fillAddress();
  await page.getByLabel('Keep this address in my account').check();
  await shopper.toPaymentFromAddress();
  await shopper.fillCard('5555555555554444');
  await page.getByLabel('Keep this card for next time').check();
  await shopper.toReview();
  await shopper.pay();
  await shopper.untilStatus('CONFIRMED');

  await shopper.add(article);
  await page.goto('/checkout');
  await page.getByRole('radio', { name: /Ada Example/ }).waitFor();
  await shopper.toPaymentFromAddress();
  expect(await page.getByRole('radio', { name: /Mastercard ending in 4444/ }).isChecked()).toBe(true);
  await shopper.toReview();
  await shopper.pay();
  await shopper.untilStatus('CONFIRMED');
  await page.getByText('Mastercard ending in 4444').waitFor();
  await page.goto('/account/cards');
  await shopper.button('Remove Mastercard ending in 4444').click();
  await shopper.heading('No cards yet').waitFor();
});

it('name and phone are changed; a number without its country is told', async () => {
  const { shopper } = set;
  const { page } = shopper;
  await shopper.register();
  await page.goto('/account/profile');
  await page.getByLabel('Name').fill('Grace Other');
  await page.getByLabel('Phone').fill('030 1234567');
  await shopper.button('Save').click();
  await page.getByText(/^Enter the phone number with its country code/).waitFor();
  await page.getByLabel('Phone').fill('+49 30 1234567');
  await shopper.button('Save').click();
  await page.getByText('Saved.').first().waitFor();
  expect(await page.getByLabel('Phone').inputValue()).toBe('+49301234567');
  await page.getByRole('link', { name: 'Account of Grace Other' }).waitFor();
});

it('another email address holds once its mailed link was opened, and signs in then', async () => {
  const { shopper } = set;
  const { page } = shopper;
  const old = await shopper.register();
  const email = `new-${old}`;
  await page.goto('/account/profile');
  await page.getByLabel('New email').fill(email);
  await page.getByLabel('Password').fill('not-the-Passw0rd');
  await shopper.button('Mail the link').click();
  await page.locator('[aria-invalid=true]').waitFor();
  await page.getByLabel('Password').fill('a-good-Passw0rd');
  await shopper.button('Mail the link').click();
  await page.getByText(`Open the link in the mail that we sent to ${email}.`).waitFor();
  await page.getByText(`It is ${old}.`).waitFor();
  await page.goto(await mailedPath(set.shop, email, 'EMAIL_VERIFICATION'));
  await page.getByText('Your address is confirmed.').waitFor();
  const other = await Shopper.open(set.browser, set.shop.url);
  await other.page.goto('/sign-in');
  await other.page.getByLabel('Email').fill(email);
  await other.page.getByLabel('Password').fill('a-good-Passw0rd');
  await other.button('Sign in').click();
  await other.heading('Hello, Grace Example.').waitFor();
  await other.page.getByText(email).waitFor();
  await other.close();
});

it('all that the shop holds can be taken along', async () => {
  const { shopper } = set;
  const { page } = shopper;
  const email = await shopper.register();
  await page.goto('/account/data');
  await shopper.button('Make a copy').click();
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download the file' }).click();
  const file = await (await coming).path();
  expect(readFileSync(file, 'utf8')).toContain(email);
});

it('an account is deleted with its password: an order that was not shipped is cancelled, and nobody signs in any more', async () => {
  const { shopper } = set;
  const { page } = shopper;
  const email = await shopper.register();
  await shopper.add(await findArticle(api, 'mug'));
  await shopper.toPayment();
  await shopper.useCard();
  await shopper.pay();
  await shopper.untilStatus('CONFIRMED');
  await page.goto('/account/data');
  await page.getByText('Orders that were not shipped are cancelled.').waitFor();
  await shopper.button('Delete my account').click();
  await page.getByLabel('Password').fill('not-the-Passw0rd');
  await shopper.button('Delete it for good').click();
  await page.locator('[aria-invalid=true]').waitFor();
  await page.getByLabel('Password').fill('a-good-Passw0rd');
  await shopper.button('Delete it for good').click();
  await page.getByText('Your account is deleted.').first().waitFor();
  await page.getByRole('link', { name: 'Sign in' }).first().waitFor();
  await page.goto('/sign-in');
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill('a-good-Passw0rd');
  await shopper.button('Sign in').click();
  await page.getByRole('alert').waitFor();
});
