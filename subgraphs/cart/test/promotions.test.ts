import type { TestSubgraph } from '@shop/kit/testing';
import { SPRING } from './samples';
import { startCart, type Data } from './start';

const FIELDS = `id version code title kind value minSubtotal { amount currency } startsAt endsAt usageLimit
  perCustomerLimit timesUsed active`;
const SAVE = `mutation ($input: PromotionInput!) { savePromotion(input: $input) {
  promotion { ${FIELDS} } userErrors { code message field } } }`;
const LIST = `query ($active: Boolean, $first: Int = 20, $after: String) { promotions(active: $active, first: $first, after: $after) {
  nodes { code value active } totalCount pageInfo { hasNextPage endCursor } } }`;

describe('promotions', () => {
  let test: TestSubgraph;
  const staff = () => test.as({ userId: 'staff', roles: ['CATALOG_MANAGER'] });
  const save = async (input: Record<string, unknown>): Promise<Data> =>
    (await staff().ask(SAVE, { input: { title: 'Something off', kind: 'PERCENTAGE', value: 10, ...input } })).data!
      .savePromotion;
  const list = async (variables: Record<string, unknown> = {}): Promise<Data> =>
    (await staff().ask(LIST, variables)).data!.promotions;

  beforeAll(async () => ({ test } = await startCart()));
  afterAll(() => test?.stop());

  it('are made whole, with a code in one spelling', async () => {
    const { promotion, userErrors } = await save({
      code: ' spring-5 ',
      kind: 'FIXED_AMOUNT',
      value: 500,
      minSubtotal: 2000,
    });
    expect(userErrors).toEqual([]);
    expect(promotion).toMatchObject({
      version: 1,
      code: 'SPRING-5',
      kind: 'FIXED_AMOUNT',
      value: 500,
      minSubtotal: { amount: 2000, currency: 'EUR' },
      endsAt: null,
      timesUsed: 0,
      active: true,
    });
  });

  it('change as they were read; a stale version changes nothing', async () => {
    const { promotion } = await save({ code: 'TWO-EDITORS' });
    const changed = await save({ id: promotion.id, code: 'TWO-EDITORS', value: 20, ifVersion: 1 });
    expect(changed.promotion).toMatchObject({ version: 2, value: 20 });
    const stale = await save({ id: promotion.id, code: 'TWO-EDITORS', value: 30, ifVersion: 1 });
    expect(stale).toMatchObject({ promotion: null, userErrors: [{ code: 'CONFLICT', field: ['input', 'ifVersion'] }] });
    expect((await save({ id: promotion.id, code: 'TWO-EDITORS', value: 20 })).promotion.value).toBe(20);
  });

  it('have a code each: of two at once with one code, one is made', async () => {
    const both = await Promise.all([save({ code: 'ONCE-ONLY' }), save({ code: 'once-only' })]);
    expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([
      { code: 'ALREADY_EXISTS', field: ['input', 'code'] },
    ]);
  });

  it.each([
    [{ code: 'a b' }, 'code'],
    [{ title: ' ' }, 'title'],
    [{ value: 0 }, 'value'],
    [{ value: 101 }, 'value'],
    [{ kind: 'FIXED_AMOUNT', value: 0 }, 'value'],
    [{ kind: 'FREE_SHIPPING', value: 5 }, 'value'],
    [{ minSubtotal: -1 }, 'minSubtotal'],
    [{ usageLimit: 0 }, 'usageLimit'],
    [{ perCustomerLimit: 0 }, 'perCustomerLimit'],
    [{ startsAt: '2026-02-01T00:00:00Z', endsAt: '2026-01-01T00:00:00Z' }, 'endsAt'],
  ])('refuse %j and name the field', async (input, field) => {
    expect(await save(input)).toMatchObject({
      promotion: null,
      userErrors: [{ code: 'INVALID', field: ['input', field] }],
    });
  });

  it('of which there is none by an id is NOT_FOUND', async () => {
    expect((await save({ id: 'none' })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('are listed the newest first, page by page, and by whether they are on', async () => {
    const { totalCount } = await list();
    await save({ code: 'SWITCHED-OFF', kind: 'FREE_SHIPPING', value: 0, active: false });
    const first = await list({ first: 2 });
    expect(first).toMatchObject({ nodes: [{ code: 'SWITCHED-OFF' }, {}], totalCount: totalCount + 1 });
    const rest = await list({ first: 100, after: first.pageInfo.endCursor });
    expect(rest.nodes).toHaveLength(totalCount - 1);
    expect(await list({ active: false })).toMatchObject({
      nodes: [{ code: 'SWITCHED-OFF', active: false }],
      totalCount: 1,
    });
    const foreign = await staff().ask(LIST, { after: 'x' });
    expect(foreign.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('of the sample data are added once and then left as they are', async () => {
    await test.running.seed({ promotions: [SPRING] });
    await save({ id: SPRING.id, code: SPRING.code, value: 15 });
    await test.running.seed({ promotions: [SPRING] });
    const { nodes } = await list({ first: 100 });
    const found = nodes.filter(({ code }: Data) => code === SPRING.code);
    expect(found).toEqual([{ code: SPRING.code, value: 15, active: true }]);
  });
});
