import { contextOf, type Inventory } from '../src/context';
import { placed, startInventory, type TestInventory } from './start';

const ADJUST = `mutation ($input: AdjustStockInput!) {
  adjustStock(input: $input) { stockItem { onHand reserved available } userErrors { code message field } }
}`;

let inventory: TestInventory;
beforeAll(async () => {
  inventory = await startInventory(
    [
      { sku: 'tee', locationId: 'berlin', onHand: 5 },
      { sku: 'tee', locationId: 'lyon', onHand: 20 },
      { sku: 'few', locationId: 'rotterdam', onHand: 3 },
      { sku: 'held', locationId: 'berlin', onHand: 4 },
      { sku: 'gone', locationId: 'berlin', onHand: 0 },
    ],
    ['new'],
  );
});
afterAll(() => inventory?.stop());

const warehouse = () => inventory.as({ userId: 'wanda', roles: ['WAREHOUSE'] });
const adjust = async (input: Record<string, unknown>) =>
  (await warehouse().ask(ADJUST, { input: { reason: 'Counted', ...input } })).data?.adjustStock as {
    stockItem: { onHand: number } | null;
    userErrors: { code: string; message: string; field: string[] }[];
  };
const entities = async (type: string, fields: string, ...references: Record<string, unknown>[]) =>
  (
    await inventory
      .as({ guestId: 'g' })
      .ask(`query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`, {
        of: references.map((reference) => ({ __typename: type, ...reference })),
      })
  ).data?._entities;

it('tells shoppers what can be bought', async () => {
  const skus = ['tee', 'few', 'gone', 'unheard-of'].map((sku) => ({ sku }));
  expect(await entities('ProductVariant', 'availability availableQuantity', ...skus)).toEqual([
    { availability: 'IN_STOCK', availableQuantity: 25 },
    { availability: 'LOW_STOCK', availableQuantity: 3 },
    { availability: 'OUT_OF_STOCK', availableQuantity: 0 },
    { availability: 'OUT_OF_STOCK', availableQuantity: 0 },
  ]);
  const products = [
    { id: 'p1', variants: [{ sku: 'gone' }, { sku: 'few' }] },
    { id: 'p2', variants: [{ sku: 'gone' }] },
    { id: 'p3', variants: [] },
  ];
  expect(await entities('Product', 'availability', ...products)).toEqual([
    { availability: 'LOW_STOCK' },
    { availability: 'OUT_OF_STOCK' },
    { availability: 'OUT_OF_STOCK' },
  ]);
});

it('asks the store once for all skus of a request', async () => {
  const asked: string[] = [];
  const postgres = {
    query: async <R>(text: string, values?: unknown[]) => {
      asked.push(text);
      return (await inventory.sql.query(text, values)).rows as R[];
    },
    transaction: () => Promise.reject(new Error('A look changes nothing.')),
  };
  const { available, status } = contextOf({ ...({} as Inventory), postgres, reorderPoint: 5 });
  const skus = ['tee', ...Array.from({ length: 30 }, (_, index) => `sku-${index}`)];
  expect(await Promise.all(skus.map(status))).toEqual(['IN_STOCK', ...skus.slice(1).map(() => 'OUT_OF_STOCK')]);
  expect(await available('tee')).toBe(25);
  expect(asked).toHaveLength(1);
});

it('answers quantities to subgraphs, in the order asked', async () => {
  const answer = await inventory
    .as({ service: 'cart' })
    .ask('query ($skus: [ID!]!) { availableQuantities(skus: $skus) }', { skus: ['few', 'unheard-of', 'tee'] });
  expect(answer).toEqual({ data: { availableQuantities: [3, 0, 25] } });
});

it('shows the warehouse what lies where, with its history a page at a time', async () => {
  for (const delta of [1, 2, 3]) await adjust({ sku: 'few', delta, idempotencyKey: `history-${delta}` });
  const query = `query ($after: String) { stockItem(sku: "few") {
    onHand reorderPoint levels { location { id country } onHand available }
    movements(first: 2, after: $after) { nodes { kind quantity reference actor location { name } } pageInfo { hasNextPage endCursor } totalCount }
  } stockLocations { id } }`;
  const { data } = await warehouse().ask(query);
  const movements = data?.stockItem as { movements: { pageInfo: { endCursor: string } } };
  expect(data).toMatchObject({
    stockItem: {
      onHand: 9,
      reorderPoint: 5,
      levels: [{ location: { id: 'rotterdam', country: 'NL' }, onHand: 9, available: 9 }],
      movements: {
        nodes: [
          { kind: 'ADJUSTMENT', quantity: 3, reference: 'Counted', actor: 'wanda', location: { name: 'Rotterdam' } },
          { kind: 'ADJUSTMENT', quantity: 2 },
        ],
        pageInfo: { hasNextPage: true },
        totalCount: 4,
      },
    },
    stockLocations: [{ id: 'berlin' }, { id: 'rotterdam' }, { id: 'lyon' }],
  });
  const after = movements.movements.pageInfo.endCursor;
  expect((await warehouse().ask(query, { after })).data).toMatchObject({
    stockItem: {
      movements: {
        nodes: [
          { kind: 'ADJUSTMENT', quantity: 1 },
          { kind: 'RECEIPT', quantity: 3, reference: 'Opening stock', actor: null },
        ],
        pageInfo: { hasNextPage: false },
      },
    },
  });
  const foreign = await warehouse().ask(query, { after: Buffer.from('["x"]').toString('base64url') });
  expect(foreign.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

it('has an empty item for a variant that the catalog alone knows, and none otherwise', async () => {
  const ask = async (sku: string) =>
    (await warehouse().ask('query ($sku: ID!) { stockItem(sku: $sku) { onHand levels { onHand } } }', { sku })).data;
  expect(await ask('new')).toEqual({ stockItem: { onHand: 0, levels: [] } });
  expect(await ask('unheard-of')).toEqual({ stockItem: null });
});

describe('adjustStock', () => {
  it('corrects the location named, the only one, or the first', async () => {
    await adjust({ sku: 'tee', locationId: 'lyon', delta: -2, idempotencyKey: 'named-place', reason: 'named-place' });
    await adjust({ sku: 'few', delta: -1, idempotencyKey: 'only-place', reason: 'only-place' });
    await adjust({ sku: 'new', delta: 7, idempotencyKey: 'first-place', reason: 'first-place' });
    const { rows } = await inventory.sql.query(
      `SELECT sku, location_id AS at, quantity FROM movements WHERE reference LIKE '%-place' ORDER BY id`,
    );
    expect(rows).toEqual([
      { sku: 'tee', at: 'lyon', quantity: -2 },
      { sku: 'few', at: 'rotterdam', quantity: -1 },
      { sku: 'new', at: 'berlin', quantity: 7 },
    ]);
  });

  it('has one effect a key, however often and at once it is sent', async () => {
    const input = { sku: 'gone', delta: 5, idempotencyKey: 'sent-often' };
    const answers = await Promise.all(Array.from({ length: 12 }, () => adjust(input)));
    for (const { stockItem, userErrors } of answers) {
      expect(userErrors).toEqual([]);
      expect(stockItem).toMatchObject({ onHand: 5 });
    }
    expect((await adjust({ ...input, delta: 6 })).userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
    const other = inventory.as({ userId: 'walter', roles: ['WAREHOUSE'] });
    const { data } = await other.ask(ADJUST, { input: { ...input, reason: 'Found' } });
    expect(data).toMatchObject({ adjustStock: { stockItem: { onHand: 10 }, userErrors: [] } });
  });

  it('refuses what cannot be, and keeps no key then', async () => {
    await inventory.deliver(placed('holder', { held: 3 }));
    const input = { sku: 'held', delta: -2, idempotencyKey: 'refused-first' };
    const refused = await adjust(input);
    expect(refused).toMatchObject({ stockItem: null, userErrors: [{ code: 'CONFLICT', field: ['input', 'delta'] }] });
    expect(refused.userErrors[0]!.message).toContain('holder');
    await adjust({ sku: 'held', delta: 1, idempotencyKey: 'makes-room' });
    expect(await adjust(input)).toMatchObject({ stockItem: { onHand: 3, reserved: 3, available: 0 }, userErrors: [] });
  });

  it.each([
    [{ sku: 'tee', delta: 0 }, 'INVALID', 'delta'],
    [{ sku: 'tee', delta: 1, reason: '' }, 'REQUIRED', 'reason'],
    [{ sku: 'tee', delta: 1, idempotencyKey: 'short' }, 'INVALID', 'idempotencyKey'],
    [{ sku: 'unheard-of', delta: 1 }, 'NOT_FOUND', 'sku'],
    [{ sku: 'tee', delta: 1, locationId: 'atlantis' }, 'NOT_FOUND', 'locationId'],
    [{ sku: 'tee', delta: -1000 }, 'INVALID', 'delta'],
  ])('answers %j with %s', async (input, code, field) => {
    const { userErrors } = await adjust({ idempotencyKey: `bad-${field}-${code}`, ...input });
    expect(userErrors).toMatchObject([{ code, field: ['input', field] }]);
  });
});

it('keeps its history: nobody edits movements, and levels keep their bounds', async () => {
  await expect(inventory.sql.query('UPDATE movements SET quantity = 1')).rejects.toThrow('only appended to');
  await expect(inventory.sql.query('DELETE FROM movements')).rejects.toThrow('only appended to');
  await expect(inventory.sql.query('TRUNCATE movements CASCADE')).rejects.toThrow('only appended to');
  await expect(inventory.sql.query('UPDATE levels SET reserved = on_hand + 1')).rejects.toThrow('reserved_is_on_hand');
});

it('seeds once', async () => {
  const before = await inventory.sql.query('SELECT sum(on_hand) FROM levels');
  await inventory.running.seed({
    locations: [{ id: 'berlin', name: 'Again', country: 'DE' }],
    levels: [{ sku: 'tee', locationId: 'berlin', onHand: 99 }],
  });
  expect((await inventory.sql.query('SELECT sum(on_hand) FROM levels')).rows).toEqual(before.rows);
});
