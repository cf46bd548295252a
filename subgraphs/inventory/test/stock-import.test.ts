import { randomUUID } from 'node:crypto';
import { levelsOf, toldOf } from './parts';
import { discrepancies, placed, startInventory, type TestInventory } from './start';

const IMPORT = `mutation ($input: ImportStockInput!) {
  importStock(input: $input) { importId created updated failed errors { line message } userErrors { code field } }
}`;
const MANY = Array.from({ length: 1000 }, (_, index) => `many-${index}`);

let inventory: TestInventory;
beforeAll(async () => {
  inventory = await startInventory(
    [
      { sku: 'tee', locationId: 'berlin', onHand: 10 },
      { sku: 'cup', locationId: 'lyon', onHand: 3 },
      { sku: 'held', locationId: 'berlin', onHand: 6 },
      { sku: 'same', locationId: 'berlin', onHand: 4 },
      { sku: 'race', locationId: 'berlin', onHand: 100 },
    ],
    ['new', ...MANY],
  );
});
afterAll(() => inventory?.stop());
afterEach(async () => expect(await discrepancies(inventory)).toEqual([]));

interface Payload {
  importId: string | null;
  created: number;
  updated: number;
  failed: number;
  errors: { line: number; message: string }[];
  userErrors: { code: string; field: string[] }[];
}
const send = async (content: string, more: object = {}, userId = 'wanda'): Promise<Payload> =>
  (
    await inventory
      .as({ userId, roles: ['WAREHOUSE'] })
      .ask(IMPORT, { input: { format: 'CSV', content, idempotencyKey: randomUUID(), ...more } })
  ).data!.importStock as Payload;

it('makes stock what was counted, where it is meant, and names each row that can not be', async () => {
  await inventory.deliver(placed('holder', { held: 4 }));
  const lines = [
    'sku,locationId,onHand,reason',
    'tee,,4,Yearly count',
    'cup,berlin,9,',
    'cup,,8,', // It lies in two places by then, yet the row means the one that kept it before.
    'new,,7,',
    'held,berlin,3,',
    'nobody-sells-it,,1,',
    'tee,atlantis,1,',
    'tee,berlin,5,',
    'same,,4,',
    'tee,lyon,many,',
  ];
  const answer = await send(lines.join('\n'));
  expect(answer).toMatchObject({ created: 2, updated: 3, failed: 5, userErrors: [] });
  expect(answer.errors.map(({ line, message }) => [line, message.slice(0, 24)])).toEqual([
    [6, 'Berlin has 6 of held, 4 '],
    [7, 'There is no variant nobo'],
    [8, 'There is no stock locati'],
    [9, 'Line 2 counts this sku i'],
    [11, 'onHand is what was count'],
  ]);
  expect(answer.errors[0]!.message).toContain('holder');
  expect(await levelsOf(inventory, 'tee')).toEqual({ berlin: [4, 0] });
  expect(await levelsOf(inventory, 'cup')).toEqual({ berlin: [9, 0], lyon: [8, 0] });
  expect(await levelsOf(inventory, 'new')).toEqual({ berlin: [7, 0] });
  const { rows } = await inventory.sql.query(
    `SELECT sku, kind, quantity, reference FROM movements WHERE actor = 'wanda' ORDER BY id`,
  );
  const importName = `Import ${answer.importId}`;
  expect(rows).toEqual([
    { sku: 'tee', kind: 'ADJUSTMENT', quantity: -6, reference: 'Yearly count' },
    { sku: 'cup', kind: 'RECEIPT', quantity: 9, reference: importName },
    { sku: 'cup', kind: 'ADJUSTMENT', quantity: 5, reference: importName },
    { sku: 'new', kind: 'RECEIPT', quantity: 7, reference: importName },
  ]);
  expect(await toldOf(inventory, 'tee')).toEqual([['stock.low.v1', 4]]);
  expect(await toldOf(inventory, 'new')).toEqual([['stock.back.v1', 7]]);
  const audit = await inventory.sql.query(`SELECT event->'data' AS data FROM told WHERE event->>'type' LIKE 'audit.%'`);
  expect(audit.rows.map(({ data }) => [data.action, data.target])).toEqual([
    ['importStock', `inventory:${answer.importId}`],
  ]);
});

it('has one effect a key, however often and at once it is sent, and the first answer', async () => {
  const input = { format: 'JSONL', idempotencyKey: 'sent-often' };
  const content = '{"sku":"same","onHand":20}\n{"sku":"unheard-of","onHand":1}';
  const answers = await Promise.all(Array.from({ length: 8 }, () => send(content, input)));
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(answers[0]).toMatchObject({ created: 0, updated: 1, failed: 1, userErrors: [] });
  await inventory.deliver(placed('between', { same: 2 }));
  await send('{"sku":"same","onHand":30}', { format: 'JSONL' });
  expect(await send(content, input)).toEqual(answers[0]);
  expect(await levelsOf(inventory, 'same')).toEqual({ berlin: [30, 2] });
  expect(await send(`${content}\n`, input)).toMatchObject({
    importId: null,
    userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED', field: ['input', 'idempotencyKey'] }],
  });
  expect(await send(content, input, 'walter')).toMatchObject({ updated: 1 });
});

it('takes 1,000 rows in few statements', async () => {
  const content = ['sku,onHand', ...MANY.map((sku) => `${sku},6`)].join('\n');
  const begin = performance.now();
  expect(await send(content)).toMatchObject({ created: 1000, updated: 0, failed: 0 });
  expect(performance.now() - begin).toBeLessThan(8000);
  expect(await send(content)).toMatchObject({ created: 0, updated: 1000, failed: 0 });
});

it('counts beside orders without a deadlock, and never below what they hold', async () => {
  const skus = MANY.slice(0, 50);
  const orders = Array.from({ length: 20 }, (_, index) => {
    const inOrder = index % 2 ? skus : [...skus].reverse();
    return inventory.deliver(placed(`beside-${index}`, Object.fromEntries(inOrder.map((sku) => [sku, 1]))));
  });
  const counts = Array.from({ length: 10 }, (_, index) => {
    const inOrder = index % 2 ? skus : [...skus].reverse();
    return send(['sku,onHand', ...inOrder.map((sku) => `${sku},${index}`)].join('\n'));
  });
  for (const { userErrors } of await Promise.all(counts)) expect(userErrors).toEqual([]);
  await Promise.all(orders);
});

it.each([
  [{ content: 'sku,onHand\n' }, ['input', 'content']],
  [{ idempotencyKey: 'short' }, ['input', 'idempotencyKey']],
])('refuses %j as a whole', async (more, field) => {
  expect(await send('sku,onHand\ntee,1', more)).toEqual({
    ...{ importId: null, created: 0, updated: 0, failed: 0, errors: [] },
    userErrors: [{ code: 'INVALID', field }],
  });
});
