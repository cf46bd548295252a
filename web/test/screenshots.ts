import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser';
import { Shopper } from './shopper';
import { tour } from './tour';
import { openShop, startShop, type Shop } from './shop';

const FOLDER = resolve(__dirname, '..', '..', '.shop', 'screenshots');
const HEIGHTS = { 360: 780, 1440: 900 } as const;

/** Writes every page at two widths, by day and by night, to .shop/screenshots. `npm run screenshots -w @shop/web -- 360-light` writes some. */
async function main(wanted = ''): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const browser = await openBrowser();
  const { addresses, stop } = await startShop();
  const shop = openShop(addresses);
  try {
    for (const width of [360, 1440] as const)
      for (const mode of ['light', 'dark'] as const)
        if (`${width}-${mode}`.includes(wanted)) await shoot(browser, shop, width, mode);
  } finally {
    await browser.close();
    await stop();
  }
}

async function shoot(browser: Browser, shop: Shop, width: keyof typeof HEIGHTS, mode: 'light' | 'dark'): Promise<void> {
  const options = { viewport: { width, height: HEIGHTS[width] }, colorScheme: mode };
  const shopper = await Shopper.open(browser, shop.url, options);
  for (const { name, visit } of await tour(shop)) {
    await visit(shopper);
    await shopper.settled();
    // Pictures below the fold are loaded when they come near: the whole page is looked at.
    await shopper.page.evaluate(() => document.querySelectorAll('img').forEach((image) => (image.loading = 'eager')));
    await shopper.page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
    await shopper.page.screenshot({
      path: join(FOLDER, `${name}-${width}-${mode}.png`),
      fullPage: !/^bag|cancel/.test(name),
    });
  }
  await shopper.close();
}

void main(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
