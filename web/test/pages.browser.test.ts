import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { openBrowser } from './browser';
import { openShop } from './shop';
import { Shopper } from './shopper';
import { tour, type Stop } from './tour';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const MOST_SHIFT = 0.05;
const MOST_SCRIPT_BYTES = 220_000;

const shop = openShop();
let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

/** Collects the layout shifts of a page as Chromium scores them. What follows an input is asked for, also on a slow machine. */
const COUNT_SHIFTS = `
  window.shifts = [];
  let asked = -Infinity;
  for (const kind of ['pointerdown', 'keydown', 'input'])
    addEventListener(kind, () => (asked = performance.now()), { capture: true, passive: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput && entry.startTime - asked > 5000)
      window.shifts.push([entry.value, entry.sources.map(({ node }) => (node?.outerHTML ?? '').slice(0, 120))]);
  }).observe({ type: 'layout-shift', buffered: true });
`;

const CASES = {
  'small and light': { viewport: { width: 360, height: 780 }, colorScheme: 'light' },
  'wide and dark': { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
} as const;

it('no page has a violation, moves or scrolls sideways, small and light or wide and dark', async () => {
  const walks: Promise<Record<string, unknown>>[] = [];
  // Side by side, so that one goes on while the other waits for its bank.
  for (const [name, options] of Object.entries(CASES)) walks.push(walk(name, options, await tour(shop)));
  expect(Object.assign({}, ...(await Promise.all(walks)))).toEqual({});
}, 180_000);

/** What is wrong on which stop of a tour, seen with these options. */
async function walk(name: string, options: BrowserContextOptions, stops: Stop[]): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  const shopper = await Shopper.open(browser, shop.url, options);
  await shopper.context.addInitScript(COUNT_SHIFTS);
  for (const stop of stops) {
    await stop.visit(shopper);
    const faults = await faultsOf(shopper);
    if (faults.length) found[`${stop.name}, ${name}`] = faults;
  }
  if (shopper.complaints.length) found[name] = [...shopper.complaints];
  await shopper.close();
  return found;
}

/** What axe finds, what moved by itself, and whether the page is wider than the screen. */
async function faultsOf(shopper: Shopper): Promise<unknown[]> {
  const { page } = shopper;
  await shopper.settled();
  await page.evaluate(AXE);
  return page.evaluate(async (mostShift) => {
    const { axe, shifts } = window as unknown as { axe: typeof import('axe-core'); shifts: [number, string[]][] };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    const moved = shifts.reduce((sum, [value]) => sum + value, 0);
    const excess = document.documentElement.scrollWidth - window.innerWidth;
    return [
      ...violations.map(({ id, nodes }) => [
        id,
        ...nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary}`),
      ]),
      ...(moved > mostShift ? [{ moved, shifts }] : []),
      ...(excess > 0 ? [{ excess }] : []),
    ];
  }, MOST_SHIFT);
}

it('the first page takes less than 220 kB of script, compressed', async () => {
  const { page, close } = await Shopper.open(browser, shop.url);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.responseReceived', ({ type, response }) => {
    if (type === 'Script') bytes += Number(response.headers['content-length']);
  });
  // Chromium would take Brotli, which is smaller still.
  await session.send('Network.setExtraHTTPHeaders', { headers: { 'accept-encoding': 'gzip' } });
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(MOST_SCRIPT_BYTES);
  await close();
});

it('all that a purchase takes can be done by keyboard, and the focus is where it should be', async () => {
  const { page, heading, button, close } = await Shopper.open(browser, shop.url);
  await page.goto('/c/kitchen');
  await page.getByRole('link', { name: 'Moka Pot' }).waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
  await page.getByRole('link', { name: 'Moka Pot' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/p/moka-pot');
  await page.waitForFunction(() => document.activeElement?.id === 'page-title');
  await button('Add to bag').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Your bag' }).waitFor();
  await page.waitForFunction(() => document.activeElement?.closest('[role=dialog]'));
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Add to bag');
  await page.goto('/checkout');
  await heading('Where shall it go?').waitFor();
  await button('Go on to shipping').focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'email');
  await close();
});
