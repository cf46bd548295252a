import { newApiKey, personalData } from './fixture/people';
import { startShop, type ShapeName, type Shop } from './fixture/shop';

const DATA = JSON.stringify({
  users: { name: 'Zoë <script>', orders: Array.from({ length: 5000 }, (_, n) => ({ n })) },
});

describe.each<ShapeName>(['direct', 'remote'])('/exports/my-data, with %s subgraphs', (shape) => {
  let shop: Shop;
  const visit = (query: string, init?: RequestInit) => fetch(`${shop.url}/exports/my-data${query}`, init);
  beforeAll(async () => {
    personalData.set('good+a/b=&c', DATA);
    shop = await startShop(shape);
  });
  afterAll(() => shop?.stop());

  it('answers the data as a file, to whoever has the link, as often as it is good', async () => {
    for (let turn = 0; turn < 2; turn++) {
      const answer = await visit(`?token=${encodeURIComponent('good+a/b=&c')}`);
      expect([answer.status, await answer.text()]).toEqual([200, DATA]);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': 'attachment; filename="my-data.json"',
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      });
      expect(answer.headers.getSetCookie()).toEqual([]);
    }
  });

  it('tells a HEAD request the same without the data', async () => {
    const answer = await visit(`?token=${encodeURIComponent('good+a/b=&c')}`, { method: 'HEAD' });
    expect([answer.status, answer.headers.get('content-disposition'), await answer.text()]).toEqual([
      200,
      'attachment; filename="my-data.json"',
      '',
    ]);
  });

  it.each([
    ['unknown', '?token=bad'],
    ['empty', '?token='],
    ['missing', ''],
    ['far too long', `?token=${'x'.repeat(2001)}`],
  ])('says so when the token is %s', async (_what, query) => {
    const answer = await visit(query, { headers: { 'x-api-key': newApiKey('k'), cookie: 'shop_refresh=x' } });
    expect([answer.status, answer.headers.get('cache-control'), await answer.json()]).toEqual([
      404,
      'no-store',
      { error: expect.stringMatching(/^This link does not work any more.*Ask for your data again/) },
    ]);
  });

  it('asks to come again when users can not answer, or is away', async () => {
    const away = async (query: string) => {
      const answer = await visit(query);
      expect([answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([503, true]);
      expect(await answer.json()).toEqual({ error: expect.stringMatching(/Open the link again/) });
    };
    await away('?token=broken');
    await shop.stopSubgraph('users');
    try {
      await away('?token=good');
    } finally {
      await shop.startSubgraph('users');
    }
  });

  it('is nothing to post to, and nothing lies beside it', async () => {
    expect((await visit('?token=good', { method: 'POST' })).status).toBe(404);
    expect((await visit('/x?token=good')).status).toBe(404);
  });
});

it('/exports/my-data is counted by address', async () => {
  const shop = await startShop('direct', { GATEWAY_EXPORTS_PER_MINUTE: '3' });
  try {
    const tries = [];
    for (let n = 0; n < 4; n++) tries.push(await fetch(`${shop.url}/exports/my-data?token=guess-${n}`));
    expect(tries.map(({ status }) => status)).toEqual([404, 404, 404, 429]);
    expect(Number(tries[3]!.headers.get('retry-after'))).toBeGreaterThan(0);
  } finally {
    await shop.stop();
  }
});
