import { messages, unsubscribed } from './fixture/messages';
import { startShop, type ShapeName, type Shop } from './fixture/shop';

const ONE_CLICK = { 'content-type': 'application/x-www-form-urlencoded' };

describe.each<ShapeName>(['direct', 'remote'])('/unsubscribe, with %s subgraphs', (shape) => {
  let shop: Shop;
  const visit = (query: string, init?: RequestInit) => fetch(`${shop.url}/unsubscribe${query}`, init);
  const click = (query: string, body = 'List-Unsubscribe=One-Click') =>
    visit(query, { method: 'POST', headers: ONE_CLICK, body });

  beforeAll(async () => (shop = await startShop(shape, {}, [messages])));
  beforeEach(() => void unsubscribed.splice(0));
  afterAll(() => shop?.stop());

  it('shows a page with a button, and changes nothing by that', async () => {
    for (const method of ['GET', 'HEAD']) {
      const answer = await visit('?token=good-1', { method });
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect((await answer.text()).includes('<form method="post">')).toBe(method === 'GET');
    }
    expect(unsubscribed).toEqual([]);
  });

  it('is a page that loads nothing, tells nobody where it was, and is kept by nobody', async () => {
    const { headers } = await visit('?token=good-1');
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': expect.stringMatching(/^default-src 'none';.*form-action 'self'/),
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
    expect(headers.getSetCookie()).toEqual([]);
  });

  it.each([
    ['from the page', ''],
    ['from a mail program, by one click', 'List-Unsubscribe=One-Click'],
  ])('unsubscribes %s', async (_how, body) => {
    const answer = await click('?token=good-2', body);
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('You are unsubscribed')]);
    expect(unsubscribed).toEqual(['good-2']);
  });

  it('hands on the token as it was before it stood in an address', async () => {
    await click(`?source=mail&token=${encodeURIComponent('good+a/b=&c')}`);
    expect(unsubscribed).toEqual(['good+a/b=&c']);
  });

  it.each([
    ['unknown', '?token=bad'],
    ['empty', '?token='],
    ['missing', ''],
    ['far too long', `?token=good${'x'.repeat(2000)}`],
    ['markup', `?token=${encodeURIComponent('<script>alert(1)</script>')}`],
  ])('says so when the token is %s', async (_what, query) => {
    const answer = await click(query);
    const text = await answer.text();
    expect([answer.status, text]).toEqual([400, expect.stringContaining('This link does not work')]);
    expect(text).not.toContain('<script');
    expect(unsubscribed).toEqual([]);
  });

  it('says already on the page that a link has no token', async () => {
    expect((await visit('')).status).toBe(400);
  });

  it('asks to try again when the messages are away', async () => {
    expect((await click('?token=broken')).status).toBe(503);
    await shop.stopSubgraph('notifications');
    try {
      const answer = await click('?token=good-3');
      expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('Try again')]);
    } finally {
      await shop.startSubgraph('notifications');
    }
    expect((await click('?token=good-3')).status).toBe(200);
  });

  it('answers a body that it does not want, and knows no other way', async () => {
    expect((await click('?token=good-4', 'x'.repeat(3_000_000))).status).toBe(200);
    expect((await visit('?token=good-4', { method: 'DELETE' })).status).toBe(404);
    expect((await visit('/x?token=good-4')).status).toBe(404);
  });
});

describe('/unsubscribe, asked often from one address', () => {
  let shop: Shop;
  beforeAll(async () => {
    const env = { GATEWAY_REQUEST_BURST: '3', GATEWAY_REQUESTS_PER_MINUTE: '1' };
    shop = await startShop('direct', env, [messages]);
  });
  afterAll(() => shop?.stop());

  it('answers 429, when to come again, and lets nothing through', async () => {
    unsubscribed.splice(0);
    const clicks: number[] = [];
    for (const n of [1, 2, 3, 4]) {
      const answer = await fetch(`${shop.url}/unsubscribe?token=good-${n}`, { method: 'POST' });
      clicks.push(answer.status);
      if (answer.status === 429) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect(clicks).toEqual([200, 200, 200, 429]);
    expect(unsubscribed).toHaveLength(3);
  });
});
