import { randomUUID } from 'node:crypto';
import { levelsOf, toldOf } from './parts';
import { discrepancies, placed, startInventory, type TestInventory } from './start';

const TRANSFER = `mutation ($input: TransferStockInput!) {
  transferStock(input: $input) { stockItem { onHand reserved available } userErrors { code message field } }
}`;
const SAVE = `mutation ($input: StockLocationInput!) {
  saveStockLocation(input: $input) { stockLocation { id name country } userErrors { code message field } }
}`;

let inventory: TestInventory;
beforeAll(async () => {
  inventory = await startInventory([
    { sku: 'tee', locationId: 'berlin', onHand: 10 },
    { sku: 'held', locationId: 'berlin', onHand: 6 },
    { sku: 'busy', locationId: 'berlin', onHand: 40 },
    { sku: 'busy', locationId: 'lyon', onHand: 40 },
    { sku: 'last', locationId: 'rotterdam', onHand: 8 },
  ]);
});
afterAll(() => inventory?.stop());
afterEach(async () => expect(await discrepancies(inventory)).toEqual([]));

interface Refusal {
  code: string;
  message: string;
  field: string[];
}
const warehouse = (userId = 'wanda') => inventory.as({ userId, roles: ['WAREHOUSE'] });
const transfer = async (input: Record<string, unknown>, who = 'wanda') =>
  (
    await warehouse(who).ask(TRANSFER, {
      input: { fromLocationId: 'berlin', toLocationId: 'lyon', quantity: 1, idempotencyKey: randomUUID(), ...input },
    })
  ).data?.transferStock as { stockItem: Record<string, number> | null; userErrors: Refusal[] };
const save = async (input: Record<string, unknown>) =>
  (await warehouse().ask(SAVE, { input })).data?.saveStockLocation as {
    stockLocation: { id: string } | null;
    userErrors: Refusal[];
  };

describe('transferStock', () => {
  it('moves units by two movements that name each other, and what can be sold stays', async () => {
    const { stockItem, userErrors } = await transfer({ sku: 'tee', quantity: 7 });
    expect({ stockItem, userErrors }).toEqual({
      stockItem: { onHand: 10, reserved: 0, available: 10 },
      userErrors: [],
    });
    expect(await levelsOf(inventory, 'tee')).toEqual({ berlin: [3, 0], lyon: [7, 0] });
    const { rows } = await inventory.sql.query(
      `SELECT location_id AS at, kind, quantity, reference, actor FROM movements WHERE kind LIKE 'TRANSFER%' ORDER BY id`,
    );
    expect(rows).toEqual([
      { at: 'berlin', kind: 'TRANSFER_OUT', quantity: -7, reference: 'lyon', actor: 'wanda' },
      { at: 'lyon', kind: 'TRANSFER_IN', quantity: 7, reference: 'berlin', actor: 'wanda' },
    ]);
    expect(await toldOf(inventory, 'tee')).toEqual([]);
  });

  it('leaves what orders hold, and names them', async () => {
    await inventory.deliver(placed('holder', { held: 4 }));
    const { stockItem, userErrors } = await transfer({ sku: 'held', quantity: 3 });
    expect(stockItem).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'CONFLICT', field: ['input', 'quantity'] }]);
    expect(userErrors[0]!.message).toContain('holder');
    expect(await transfer({ sku: 'held', quantity: 2 })).toMatchObject({ userErrors: [] });
    expect(await levelsOf(inventory, 'held')).toEqual({ berlin: [4, 4], lyon: [2, 0] });
  });

  it('has one effect a key, however often and at once it is sent', async () => {
    const input = { sku: 'last', fromLocationId: 'rotterdam', quantity: 3, idempotencyKey: 'sent-often' };
    const answers = await Promise.all(Array.from({ length: 12 }, () => transfer(input)));
    for (const answer of answers) expect(answer).toMatchObject({ stockItem: { onHand: 8 }, userErrors: [] });
    expect(await levelsOf(inventory, 'last')).toEqual({ rotterdam: [5, 0], lyon: [3, 0] });
    expect((await transfer({ ...input, quantity: 4 })).userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
    expect((await transfer(input, 'walter')).userErrors).toEqual([]);
    expect(await levelsOf(inventory, 'last')).toEqual({ rotterdam: [2, 0], lyon: [6, 0] });
    expect((await transfer({ ...input, quantity: 9, idempotencyKey: 'refused-first' })).userErrors).toHaveLength(1);
    expect((await transfer({ ...input, quantity: 1, idempotencyKey: 'refused-first' })).userErrors).toEqual([]);
  });

  it('never takes what an order takes at the same time, there and back', async () => {
    const there = Array.from({ length: 15 }, () => transfer({ sku: 'busy', quantity: 3 }));
    const back = Array.from({ length: 15 }, () =>
      transfer({ sku: 'busy', quantity: 3, fromLocationId: 'lyon', toLocationId: 'berlin' }),
    );
    const orders = Array.from({ length: 30 }, (_, index) => inventory.deliver(placed(`busy-${index}`, { busy: 2 })));
    const answers = await Promise.all([...there, ...back]);
    await Promise.all(orders);
    for (const { userErrors } of answers)
      for (const { code } of userErrors) expect(['INVALID', 'CONFLICT']).toContain(code);
    const levels = Object.values(await levelsOf(inventory, 'busy'));
    expect(levels.reduce((sum, [onHand]) => sum + onHand, 0)).toBe(80);
    expect(levels.reduce((sum, [, reserved]) => sum + reserved, 0)).toBe(60);
  });

  it.each([
    [{ sku: 'tee', quantity: 0 }, 'INVALID', 'quantity'],
    [{ sku: 'tee', quantity: -2 }, 'INVALID', 'quantity'],
    [{ sku: 'tee', toLocationId: 'berlin' }, 'INVALID', 'toLocationId'],
    [{ sku: 'tee', idempotencyKey: 'short' }, 'INVALID', 'idempotencyKey'],
    [{ sku: 'unheard-of' }, 'NOT_FOUND', 'sku'],
    [{ sku: 'tee', fromLocationId: 'atlantis' }, 'NOT_FOUND', 'fromLocationId'],
    [{ sku: 'tee', toLocationId: 'atlantis' }, 'NOT_FOUND', 'toLocationId'],
    [{ sku: 'tee', quantity: 1000 }, 'INVALID', 'quantity'],
    [{ sku: 'tee', fromLocationId: 'rotterdam' }, 'INVALID', 'quantity'],
  ])('answers %j with %s', async (input, code, field) => {
    expect(await transfer(input)).toMatchObject({ stockItem: null, userErrors: [{ code, field: ['input', field] }] });
  });
});

describe('saveStockLocation', () => {
  it('adds one at the end, which takes stock, and changes it', async () => {
    const made = await save({ name: ' São Paulo ', country: 'BR' });
    expect(made).toEqual({ stockLocation: { id: 'sao-paulo', name: 'São Paulo', country: 'BR' }, userErrors: [] });
    expect((await transfer({ sku: 'tee', toLocationId: 'sao-paulo' })).userErrors).toEqual([]);
    const renamed = { id: 'sao-paulo', name: 'Campinas', country: 'BR' };
    expect(await save(renamed)).toEqual({ stockLocation: renamed, userErrors: [] });
    expect((await save({ name: 'São Paulo', country: 'BR' })).stockLocation).toMatchObject({ id: 'sao-paulo-2' });
    const { data } = await warehouse().ask('{ stockLocations { id name } }');
    expect((data!.stockLocations as object[]).slice(2)).toEqual([
      { id: 'lyon', name: 'Lyon' },
      { id: 'sao-paulo', name: 'Campinas' },
      { id: 'sao-paulo-2', name: 'São Paulo' },
    ]);
  });

  it('makes one of a name, also when it is asked for twice at once; a location that had stock stays', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => save({ name: '東京', country: 'JP' })));
    expect(answers.filter(({ stockLocation }) => stockLocation)).toHaveLength(1);
    for (const { userErrors } of answers.filter(({ stockLocation }) => !stockLocation))
      expect(userErrors).toMatchObject([{ code: 'ALREADY_EXISTS', field: ['input', 'name'] }]);
    await expect(inventory.sql.query(`DELETE FROM locations WHERE id = 'berlin'`)).rejects.toThrow('foreign key');
  });

  it('tells the audit log who did it', async () => {
    await save({ id: 'lyon', name: 'Lyon', country: 'FR' });
    const { rows } = await inventory.sql.query(
      `SELECT event->'data' AS data FROM told WHERE event->>'type' = 'audit.recorded.v1' ORDER BY id DESC LIMIT 1`,
    );
    expect(rows[0].data).toMatchObject({ actorId: 'wanda', action: 'saveStockLocation', target: 'inventory:lyon' });
  });

  it.each([
    [{ name: '  ', country: 'DE' }, 'REQUIRED', 'name'],
    [{ name: 'x'.repeat(101), country: 'DE' }, 'INVALID', 'name'],
    [{ name: ' BERLIN', country: 'DE' }, 'ALREADY_EXISTS', 'name'],
    [{ id: 'atlantis', name: 'Atlantis', country: 'GR' }, 'NOT_FOUND', 'id'],
    [{ id: 'lyon', name: 'Berlin', country: 'FR' }, 'ALREADY_EXISTS', 'name'],
  ])('answers %j with %s', async (input, code, field) => {
    expect(await save(input)).toMatchObject({ stockLocation: null, userErrors: [{ code, field: ['input', field] }] });
  });
});
