import type { Client } from '@shop/journey/client';
import { findArticle, leave } from './articles';
import type { Shop } from './shop';
import type { Article, Shopper } from './shopper';
import { deliver, orderOf, ship } from './warehouse';

/** A page of the shop in one of its states. Stops are visited in order: later ones stand on what earlier ones did. */
export interface Stop {
  name: string;
  visit(shopper: Shopper): Promise<unknown>;
}

/** Every page, in the order of a visit: looking round as a guest, ordering, an account, and what goes wrong. */
export async function tour(shop: Shop): Promise<Stop[]> {
  const api = shop.client();
  const warehouse = shop.client('warehouse@shop.test');
  const mug = await findArticle(api, 'mug');
  const lamp = await findArticle(api, 'lamp');
  const soldOut = await findArticle(api, 'cushion', 1);
  await leave(warehouse, soldOut.sku, 0);
  return [
    ...looking(mug.slug, soldOut),
    ...ordering([mug, lamp]),
    ...account(mug),
    ...afterwards(warehouse, mug),
    ...wrong(),
  ];
}

const go = (path: string, heading: string | RegExp) => async (shopper: Shopper) => {
  await shopper.page.goto(path);
  await shopper.heading(heading).first().waitFor();
};

const looking = (slug: string, soldOut: Article): Stop[] => [
  { name: 'home', visit: go('/', 'Just in') },
  { name: 'department', visit: go('/c/kitchen', 'Kitchen') },
  { name: 'everything', visit: go('/products?sort=PRICE_DESC', 'Everything') },
  { name: 'search', visit: go('/products?q=lamp', '“lamp”') },
  { name: 'search-empty', visit: go('/products?q=zeppelin', /Nothing here/) },
  { name: 'filtered', visit: go('/c/kitchen?brand=Brennick&brand=Clayfold&max=60', 'Kitchen') },
  { name: 'product', visit: go(`/p/${slug}`, /^More in/) },
  { name: 'product-options', visit: go('/p/everyday-cotton-tee', /^More in/) },
  {
    name: 'product-sold-out',
    async visit(shopper) {
      await go(`/p/${soldOut.slug}?sku=${soldOut.sku}`, /^More in/)(shopper);
      await shopper.button('Tell me when it’s back').click();
      await shopper.page.getByLabel('Where shall we write to?').waitFor();
    },
  },
];

const ordering = (articles: Article[]): Stop[] => [
  {
    name: 'bag-empty',
    async visit(shopper) {
      await shopper.page.goto('/');
      await shopper.button('Bag, 0 items').click();
      await shopper.heading('Nothing in it yet').waitFor();
    },
  },
  { name: 'checkout-empty', visit: go('/checkout', 'Your bag is empty') },
  {
    name: 'bag',
    async visit(shopper) {
      for (const article of articles) await shopper.add(article);
      await shopper.button(/^Bag, /).click();
      await shopper.page.getByRole('link', { name: 'Check out' }).waitFor();
    },
  },
  {
    name: 'bag-code-refused',
    async visit(shopper) {
      await shopper.enterCode('AUTUMN-20');
      await shopper.page.getByText('The coupon AUTUMN-20 has ended.').waitFor();
    },
  },
  {
    name: 'bag-code',
    async visit(shopper) {
      await shopper.page.getByLabel('Code', { exact: true }).fill('WELCOME-10');
      await shopper.button('Use it').click();
      await shopper.button('Take out WELCOME-10').waitFor();
      await shopper.page.getByText('10 % off your first order (WELCOME-10)').first().waitFor();
    },
  },
  { name: 'checkout-address', visit: go('/checkout', 'Where shall it go?') },
  {
    name: 'checkout-address-errors',
    async visit(shopper) {
      await go('/checkout', 'Where shall it go?')(shopper);
      await shopper.button('Go on to shipping').click();
      await shopper.page.getByText('Enter the town.').waitFor();
    },
  },
  {
    name: 'checkout-shipping',
    async visit(shopper) {
      await shopper.toPayment(`${crypto.randomUUID().slice(0, 8)}@example.com`);
      await shopper.page.getByRole('link', { name: 'Shipping' }).click();
      await shopper.heading('How shall it travel?').waitFor();
    },
  },
  {
    name: 'checkout-payment',
    async visit(shopper) {
      await shopper.button('Go on to payment').click();
      await shopper.heading('Which card?').waitFor();
    },
  },
  { name: 'checkout-review', visit: (shopper) => shopper.useCard('4000000000000002') },
  {
    name: 'order-declined',
    async visit(shopper) {
      await shopper.pay();
      await shopper.untilStatus('CANCELLED');
    },
  },
  {
    name: 'order-pending',
    async visit(shopper) {
      await shopper.page.getByRole('link', { name: 'Use another card' }).click();
      await shopper.useCard('4000000000000119');
      await shopper.pay();
      await shopper.untilStatus('PENDING');
    },
  },
  { name: 'order', visit: (shopper) => shopper.untilStatus('CONFIRMED') },
  {
    name: 'order-cancel',
    async visit(shopper) {
      await shopper.button('Cancel this order').click();
      await shopper.button('Yes, cancel it').waitFor();
    },
  },
  { name: 'find-order', visit: go('/orders/find', 'Find an order') },
  { name: 'order-closed', visit: go('/orders/somebody-elses', 'This order is not open to you.') },
];

const account = (article: Article): Stop[] => [
  {
    name: 'sign-in-refused',
    async visit(shopper) {
      await shopper.page.goto('/sign-in');
      await shopper.page.getByLabel('Email').fill('nobody@example.com');
      await shopper.page.getByLabel('Password').fill('a wrong password');
      await shopper.button('Sign in').click();
      await shopper.page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'forgot-password',
    async visit(shopper) {
      await go('/forgot-password', 'Forgot your password?')(shopper);
      await shopper.page.getByLabel('Email').fill('nobody@example.com');
      await shopper.button('Mail me a link').click();
      await shopper.page.getByText(/a link is on its way/).waitFor();
    },
  },
  {
    name: 'reset-password',
    async visit(shopper) {
      await go('/reset-password?token=no-such-link', 'Set a new password')(shopper);
      await shopper.page.getByLabel('New password').fill('a-good-Passw0rd');
      await shopper.button('Set it').click();
      await shopper.page.getByRole('alert').waitFor();
    },
  },
  { name: 'register', visit: go('/register', 'Create an account') },
  {
    name: 'account-empty',
    async visit(shopper) {
      await shopper.register();
      await shopper.heading('No orders yet').waitFor();
    },
  },
  {
    name: 'messages',
    async visit(shopper) {
      await go('/account/notifications', 'Your messages')(shopper);
      await shopper.button('Mark “Welcome” as read').waitFor();
    },
  },
  {
    name: 'preferences',
    async visit(shopper) {
      await shopper.page.goto('/account/preferences');
      await shopper.page.getByRole('checkbox').first().waitFor();
    },
  },
  { name: 'security', visit: go('/account/security', 'Signed-in devices') },
  { name: 'profile', visit: go('/account/profile', 'Your email address') },
  { name: 'addresses-empty', visit: go('/account/addresses', 'No addresses yet') },
  {
    name: 'address-new',
    async visit(shopper) {
      await shopper.button('Add an address').click();
      await shopper.button('Save it').click();
      await shopper.page.getByText('Enter the town.').waitFor();
    },
  },
  {
    name: 'addresses',
    async visit(shopper) {
      await shopper.fillAddress();
      await shopper.button('Save it').click();
      await shopper.button('Add an address').click();
      await shopper.fillAddress('A Rather Longer Name Of Somebody');
      await shopper.button('Save it').click();
      await shopper.button(/^Use by default/).waitFor();
    },
  },
  { name: 'cards-empty', visit: go('/account/cards', 'No cards yet') },
  {
    name: 'card-new',
    async visit(shopper) {
      await shopper.button('Add a card').click();
      await shopper.page.getByLabel('Card number').waitFor();
    },
  },
  {
    name: 'cards',
    async visit(shopper) {
      await shopper.fillCard();
      await shopper.button('Keep it').click();
      await shopper.button('Remove Visa ending in 4242').waitFor();
    },
  },
  {
    name: 'data',
    async visit(shopper) {
      await go('/account/data', 'A copy of it')(shopper);
      await shopper.button('Delete my account').click();
      await shopper.page.getByLabel('Password').waitFor();
    },
  },
  { name: 'verify-email', visit: go('/verify-email?token=no-such-link', 'Your email address') },
  {
    name: 'checkout-kept-address',
    async visit(shopper) {
      await shopper.add(article);
      await shopper.page.goto('/checkout');
      await shopper.page.getByRole('radio', { name: 'Another address' }).waitFor();
    },
  },
  {
    name: 'checkout-kept-card',
    async visit(shopper) {
      await shopper.toPaymentFromAddress();
      await shopper.page.getByRole('radio', { name: 'Another card' }).waitFor();
    },
  },
  {
    name: 'account',
    async visit(shopper) {
      await shopper.toReview();
      await shopper.pay();
      await shopper.untilStatus('CONFIRMED');
      await go('/account', /^Hello, /)(shopper);
      await shopper.page.getByRole('link', { name: /^Order S-/ }).waitFor();
    },
  },
];

const afterwards = (warehouse: Client, { slug }: Article): Stop[] => [
  {
    name: 'order-delivered',
    async visit(shopper) {
      await shopper.page
        .getByRole('link', { name: /^Order S-/ })
        .first()
        .click();
      await shopper.untilStatus('CONFIRMED');
      await deliver(warehouse, await ship(warehouse, orderOf(shopper.page.url()), 'rest'));
      await shopper.untilStatus('DELIVERED');
    },
  },
  {
    name: 'send-back',
    async visit(shopper) {
      await shopper.button('Send something back').click();
      await shopper.page.getByLabel('Why?').waitFor();
    },
  },
  {
    name: 'review-form',
    async visit(shopper) {
      await shopper.page.goto(`/p/${slug}#reviews`);
      await shopper.button('Write a review').click();
      await shopper.page.getByLabel('In a line').waitFor();
    },
  },
  {
    name: 'product-reviewed',
    async visit({ page, button, heading }) {
      await page.getByRole('radio', { name: /^Good/ }).check({ force: true });
      await page.getByLabel('In a line').fill('Holds a lot');
      await page.getByLabel('Your review').fill('And it stays warm for longer than I need to drink it.');
      await button('Publish').click();
      await heading('Holds a lot').first().waitFor();
      // What the writer asked for may move what is below it; the page as it is loaded then may not.
      await page.reload();
      await heading('Holds a lot').first().waitFor();
    },
  },
  { name: 'account-reviews', visit: go('/account/reviews', 'Holds a lot') },
];

const wrong = (): Stop[] => [
  { name: 'not-found', visit: go('/nowhere', /We can’t find that page/) },
  { name: 'product-not-found', visit: go('/p/nothing', /We can’t find that product/) },
  {
    name: 'away',
    async visit(shopper) {
      await shopper.page.route('**/graphql', (route) => route.abort());
      await shopper.page.goto('/products');
      await shopper.page.getByText('We can’t reach the shop.').waitFor();
      await shopper.page.unrouteAll({ behavior: 'ignoreErrors' });
    },
  },
  {
    name: 'broken',
    async visit(shopper) {
      await shopper.page.route('**/graphql', async (route) => {
        const response = await route.fetch();
        // Not what the contract promises.
        return route.fulfill({
          response,
          body: (await response.text()).replaceAll(/"images":\[[^\]]*\]/g, '"images":null'),
        });
      });
      await shopper.page.goto('/products');
      await shopper.heading('This page broke.').waitFor();
      await shopper.page.unrouteAll({ behavior: 'ignoreErrors' });
      shopper.complaints.length = 0;
    },
  },
];
