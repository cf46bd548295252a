import { findArticle, leave } from './articles';
import { mailedPath } from './mails';
import { Shopper } from './shopper';
import { orderOf, ship } from './warehouse';
import { stage } from './stage';

const set = stage();
const warehouse = set.shop.client('warehouse@shop.test');

const bell = (unread: number) => set.shopper.page.getByRole('link', { name: `Messages, ${unread} unread` });

it('messages come while one looks, are counted once, and fewer are unread once they were read', async () => {
  const { shopper } = set;
  const { page } = shopper;
  await shopper.register();
  await bell(1).waitFor();
  await bell(1).click();
  await shopper.page.locator('[data-read=false]').getByText('Welcome', { exact: true }).waitFor();
  await shopper.button('Mark “Welcome” as read').click();
  await bell(0).waitFor();

  await shopper.add(await findArticle(warehouse, 'mug'));
  await shopper.toPayment();
  await shopper.useCard();
  await shopper.pay();
  await shopper.untilStatus('CONFIRMED');
  const order = orderOf(page.url());
  await bell(1).waitFor();
  await bell(1).click();
  await page.getByRole('link', { name: 'Thank you for your order' }).waitFor();

  await shopper.context.setOffline(true);
  await ship(warehouse, order, 'rest');
  await shopper.context.setOffline(false);
  await page.getByRole('link', { name: 'Your parcel is on its way' }).waitFor();
  await bell(2).waitFor();
  expect(await page.locator('[data-read]').count()).toBe(3);
  await page.getByRole('link', { name: 'Your parcel is on its way' }).click();
  await shopper.untilStatus('SHIPPED');
  await bell(1).waitFor();
  await bell(1).click();
  await shopper.button('Mark all as read').click();
  await bell(0).waitFor();
  await shopper.button('Mark all as read').waitFor({ state: 'hidden' });
  await page.reload();
  await bell(0).waitFor();
});

it('what is written about is chosen by kind and way; what keeps the account safe is not', async () => {
  const { shopper } = set;
  const { page } = shopper;
  await shopper.register();
  await page.goto('/account/preferences');
  const choice = page.getByRole('checkbox', { name: 'A parcel is on its way: Email' });
  expect(await choice.isChecked()).toBe(true);
  const kept = shopper.answer('SetPreference');
  await choice.uncheck();
  expect(await kept).toMatchObject({ data: { setNotificationPreference: { userErrors: [] } } });
  await page.reload();
  await choice.waitFor();
  expect(await choice.isChecked()).toBe(false);
  const row = page.getByRole('row', { name: /Your password was changed/ });
  await row.getByText('Always').waitFor();
  expect(await row.getByRole('checkbox').count()).toBe(2);
});

it('an address is confirmed by the newest mailed link, once', async () => {
  const { shopper } = set;
  const { page } = shopper;
  const email = await shopper.register();
  const first = await mailedPath(set.shop, email, 'EMAIL_VERIFICATION');
  await page.getByText(`Confirm that ${email} is yours`).waitFor();
  await shopper.button('Send a new link').click();
  await page.getByText('A new link is on its way to you.').first().waitFor();
  const second = await mailedPath(set.shop, email, 'EMAIL_VERIFICATION', 2);
  await page.goto(first);
  await shopper.button('Send a new link').waitFor();
  await page.goto(second);
  await page.getByText('Your address is confirmed.').waitFor();
  await page.goto('/account');
  await shopper.heading('Your orders').waitFor();
  expect(await page.getByText(`Confirm that ${email} is yours`).count()).toBe(0);
});

it('who forgot the password sets another by a mailed link; it opens nothing twice', async () => {
  const { shopper } = set;
  const { page } = shopper;
  const email = await shopper.register();
  const other = await Shopper.open(set.browser, set.shop.url);
  await other.page.goto('/sign-in');
  await other.page.getByRole('link', { name: 'Forgot your password?' }).click();
  await other.page.getByLabel('Email').fill(email);
  await other.button('Mail me a link').click();
  await other.page.getByText(/a link is on its way/).waitFor();
  const path = await mailedPath(set.shop, email, 'PASSWORD_RESET');
  await other.page.goto(path);
  await other.page.getByLabel('New password').fill('short');
  await other.button('Set it').click();
  await other.page.getByText('Use 10 characters or more').waitFor();
  await other.page.getByLabel('New password').fill('another-good-Passw0rd');
  await other.button('Set it').click();
  await other.heading('Hello, Grace Example.').waitFor();
  await other.page.goto(path);
  await other.page.getByLabel('New password').fill('yet-another-Passw0rd');
  await other.button('Set it').click();
  await other.page.getByRole('link', { name: 'Have a new link mailed' }).waitFor();
  expect(other.complaints).toEqual([]);
  await other.close();
  // The reset ended the session here.
  await page.goto('/account');
  await shopper.heading('Sign in').waitFor();
});

it('a password is changed with the one of now, and another device is signed out', async () => {
  const { shopper } = set;
  const { page } = shopper;
  const email = await shopper.register();
  const other = await Shopper.open(set.browser, set.shop.url);
  await other.page.goto('/sign-in');
  await other.page.getByLabel('Email').fill(email);
  await other.page.getByLabel('Password').fill('a-good-Passw0rd');
  await other.button('Sign in').click();
  await other.heading(/^Hello, /).waitFor();

  await page.goto('/account/security');
  await page.getByText('This device').waitFor();
  await shopper.button(/^Sign out Chrome/).click();
  await shopper.button(/^Sign out Chrome/).waitFor({ state: 'hidden' });
  await other.page.goto('/account');
  await other.heading('Sign in').waitFor();
  await other.close();

  await page.getByLabel('Password of now').fill('not-the-Passw0rd');
  await page.getByLabel('New password').fill('another-good-Passw0rd');
  await shopper.button('Change it').click();
  await page.locator('[aria-invalid=true]').waitFor();
  await page.getByLabel('Password of now').fill('a-good-Passw0rd');
  await shopper.button('Change it').click();
  await page
    .getByText(/^Your password is changed/)
    .first()
    .waitFor();
  await shopper.button('Sign out on all devices').click();
  await page.getByRole('link', { name: 'Sign in' }).first().waitFor();
});

it('a guest and an account are told once when something sold out is back', async () => {
  const { shopper } = set;
  const { page } = shopper;
  const article = await findArticle(warehouse, 'cushion', 2);
  await leave(warehouse, article.sku, 0);
  const address = `/p/${article.slug}?sku=${article.sku}`;
  await page.goto(address);
  await shopper.button('Tell me when it’s back').click();
  await shopper.button('Tell me when it’s back').click();
  await page.locator('[aria-invalid=true]').waitFor();
  await page.getByLabel('Where shall we write to?').fill('guest@example.com');
  await shopper.button('Tell me when it’s back').click();
  await page.getByText('We will write to you once, when it is back.').waitFor();

  await shopper.register();
  await bell(1).waitFor();
  await page.goto(address);
  await shopper.button('Tell me when it’s back').click();
  await page.getByText('We will write to you once, when it is back.').waitFor();
  await leave(warehouse, article.sku, 3);
  await bell(2).waitFor();
  await bell(2).click();
  await page.getByRole('link', { name: /is back$/ }).click();
  await shopper.button('Add to bag').waitFor();
});
