import { startShop, type ShapeName, type Shop } from './fixture/shop';
import { noticed, webhooks } from './fixture/webhooks';

describe.each<ShapeName>(['direct', 'remote'])('/webhooks/payments, with %s subgraphs', (shape) => {
  let shop: Shop;
  const send = (body: string, signature?: string, method = 'POST') =>
    fetch(`${shop.url}/webhooks/payments`, {
      method,
      headers: { 'content-type': 'application/json', ...(signature && { 'payment-signature': signature }) },
      ...(method === 'POST' && { body }),
    });

  beforeAll(async () => (shop = await startShop(shape, {}, [webhooks])));
  beforeEach(() => void noticed.splice(0));
  afterAll(() => shop?.stop());

  it('passes the body on as it came, to the last space', async () => {
    const body = '{ "key" :  "é" }\n ';
    expect((await send(body, 'good')).status).toBe(204);
    expect(noticed).toEqual([body]);
  });

  it.each([
    ['is not signed', undefined],
    ['is signed by somebody else', 'bad'],
  ])('refuses what %s', async (_what, signature) => {
    const answer = await send('{}', signature);
    expect([answer.status, await answer.json()]).toEqual([400, { error: expect.stringContaining('signature') }]);
    expect(noticed).toEqual([]);
  });

  it('asks to send it again while payments can not answer', async () => {
    const answer = await send('broken', 'good');
    expect([answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([503, true]);
  });

  it('refuses what is too long, and takes nothing but POST', async () => {
    expect((await send('x'.repeat(65 * 1024), 'good')).status).toBe(413);
    expect((await send('', 'good', 'GET')).status).toBe(404);
    expect(noticed).toEqual([]);
  });
});
