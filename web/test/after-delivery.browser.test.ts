import { findArticle } from './articles';
import { Shopper, type Article } from './shopper';
import { deliver, orderOf, ship } from './warehouse';
import { stage } from './stage';

const set = stage();
const warehouse = set.shop.client('warehouse@shop.test');

/** A new customer who buys an article; answers the order. */
async function buy(article: Article, name = 'Grace Example'): Promise<string> {
  const { shopper } = set;
  const { page } = shopper;
  await shopper.register(name);
  await shopper.add(article);
  await shopper.add(article);
  await shopper.toPayment();
  await shopper.useCard();
  await shopper.pay();
  await shopper.untilStatus('CONFIRMED');
  return orderOf(page.url());
}

/** Buys an article and lets all of it arrive. */
async function own(article: Article, name?: string): Promise<string> {
  const { shopper } = set;
  const order = await buy(article, name);
  await deliver(warehouse, await ship(warehouse, order, 'rest'));
  await shopper.untilStatus('DELIVERED');
  return order;
}

async function write(stars: string, title: string, body: string): Promise<void> {
  const { shopper } = set;
  const dialog = shopper.page.getByRole('dialog');
  await dialog.getByRole('radio', { name: stars }).check({ force: true });
  await dialog.getByLabel('In a line').fill(title);
  await dialog.getByLabel('Your review').fill(body);
}

it('parcels appear as they leave and arrive, without a reload', async () => {
  const { shopper } = set;
  const { page } = shopper;
  const order = await buy(await findArticle(warehouse, 'mug'));
  await ship(warehouse, order, 'one');
  await shopper.untilStatus('PARTIALLY_SHIPPED');
  await page.getByText('1 of 2 shipped').waitFor();
  const tracking = page.getByRole('link', { name: /follow no\. .* at DHL/ });
  expect(await tracking.getAttribute('href')).toMatch(/^https:\/\/www\.dhl\.com\//);
  await deliver(warehouse, await ship(warehouse, order, 'rest'));
  await shopper.heading('Your parcels').waitFor();
  await page.getByText(/^Delivered on /).waitFor();
  expect(await shopper.steps()).toEqual(expect.arrayContaining(['SHIPPED', 'DELIVERED', 'PAYMENT_CAPTURED']));
});

it('what was ordered is put in the bag once more', async () => {
  const { shopper } = set;
  await buy(await findArticle(warehouse, 'mug'));
  await shopper.button('Bag, 0 items').waitFor();
  await shopper.button('Buy again').click();
  await shopper.page.getByRole('dialog', { name: 'Your bag' }).getByText('2', { exact: true }).waitFor();
  await shopper.button('Close the bag').click();
  await shopper.button('Bag, 2 items').waitFor();
});

it('what arrived can be sent back in part', async () => {
  const { shopper } = set;
  const { page } = shopper;
  await own(await findArticle(warehouse, 'mug'));
  await shopper.button('Send something back').click();
  await shopper.button('Ask to send it back').click();
  await page.getByText('Choose what comes back.').waitFor();
  await page.getByRole('dialog').getByRole('combobox').selectOption('1 back');
  await page.getByLabel('Why?').fill('One is enough.');
  await shopper.button('Ask to send it back').click();
  await shopper.heading('Your return').waitFor();
  await page.getByText('“One is enough.”').waitFor();
});

it('who owns a thing reviews it at once, changes the review and takes it back', async () => {
  const { shopper } = set;
  const { page } = shopper;
  const article = await findArticle(warehouse, 'lamp');
  await own(article, 'Grace Example');
  await page.getByRole('link', { name: 'Review it' }).click();
  await shopper.button('Write a review').click();
  await shopper.button('Publish').click();
  await page.getByText('Choose one to five stars.').waitFor();
  await write('Good, 4 of 5 stars', 'Warm light', 'It stands on my desk.\nI like it.');
  await shopper.button('Publish').click();
  const reviews = page.locator('#reviews');
  await reviews.getByRole('heading', { name: 'Warm light' }).first().waitFor();
  await reviews.getByText('Verified purchase').first().waitFor();
  await reviews
    .getByText(/Grace E\., /)
    .first()
    .waitFor();

  await shopper.button('Change it').click();
  await write('Excellent, 5 of 5 stars', 'Warmest light', 'Even better after a week.');
  await shopper.button('Save').click();
  await reviews.getByRole('heading', { name: 'Warmest light' }).first().waitFor();
  await page.goto('/account/reviews');
  await shopper.heading('Warmest light').waitFor();
  await shopper.button('Delete it').click();
  await shopper.heading('You have not reviewed anything yet').waitFor();
});

it('reviews are narrowed by stars, found helpful and reported', async () => {
  const { shopper } = set;
  const { page } = shopper;
  const article = await findArticle(warehouse, 'tent');
  await own(article, 'Ada Author');
  await page.goto(`/p/${article.slug}#reviews`);
  await shopper.button('Write a review').click();
  await write('Not good, 2 of 5 stars', 'It leaked on me', 'One night of rain was enough.');
  await shopper.button('Publish').click();
  await shopper.heading('It leaked on me').first().waitFor();

  const reader = await Shopper.open(set.browser, set.shop.url);
  await reader.signIn('alice@shop.test');
  await reader.page.goto(`/p/${article.slug}#reviews`);
  await reader.page.getByText('You can review it once it was delivered to you.').waitFor();
  const list = reader.page.getByRole('group', { name: 'Show only reviews with' });
  await list.getByRole('button', { name: /^2 stars/ }).click();
  await reader.heading('It leaked on me').waitFor();
  const helpful = reader.button(/^Helpful.* “It leaked on me”$/);
  const voted = reader.answer('VoteHelpful');
  await helpful.click();
  expect(await voted).toMatchObject({ data: { voteReviewHelpful: { userErrors: [] } } });
  expect(await helpful.getAttribute('aria-pressed')).toBe('true');
  await reader.button('Report “It leaked on me”').click();
  await reader.page.getByLabel('What is wrong with it?').fill('It is about another tent.');
  await reader.button('Report it').click();
  await reader.page.getByText('Thank you. Our staff will look at it.').first().waitFor();
  expect(reader.complaints).toEqual([]);
  await reader.close();
});
