import type { Browser } from 'playwright-core';
import { openBrowser } from './browser';
import { openShop, type Shop } from './shop';
import { Shopper } from './shopper';

/** What the tests of a file act on. */
export interface Stage {
  shop: Shop;
  browser: Browser;
  /** New for each test. */
  shopper: Shopper;
}

/** Gives each test of the file a shopper of its own, whose page may complain of nothing. The parts are there from the first test on. */
export function stage(): Stage {
  const set = { shop: openShop() } as Stage;
  beforeAll(async () => void (set.browser = await openBrowser()));
  afterAll(() => set.browser?.close());
  beforeEach(async () => void (set.shopper = await Shopper.open(set.browser, set.shop.url)));
  afterEach(async () => {
    const { complaints } = set.shopper;
    await set.shopper.close();
    expect(complaints).toEqual([]);
  });
  return set;
}
