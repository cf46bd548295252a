import { PASSWORD, signedUp, startUsers, type Started } from './start';

let shop: Started;
beforeAll(async () => (shop = await startUsers()));
afterAll(() => shop?.stop());

const support = { userId: 'support', roles: ['CUSTOMER', 'SUPPORT'] };
const admin = { userId: 'admin', roles: ['CUSTOMER', 'ADMIN'] };
const ROLES = `mutation ($userId: ID!, $roles: [Role!]!) {
  setUserRoles(userId: $userId, roles: $roles) { user { roles } userErrors { code field } }
}`;
const STATUS = `mutation ($userId: ID!, $status: UserStatus!, $reason: String) {
  setUserStatus(userId: $userId, status: $status, reason: $reason) { user { status } userErrors { code field } }
}`;
const accounts = () => shop.database.collection<{ _id: string }>('accounts');
const goesOn = async (token: string) => !(await shop.refresh(token)).userErrors.length;
const setRoles = (caller: object, userId: string, roles: string[]) => shop.change(caller, ROLES, { userId, roles });
const setStatus = (caller: object, userId: string, status: string, reason?: string) =>
  shop.change(caller, STATUS, { userId, status, reason });

describe('roles', () => {
  it('are those that were given and no others; sessions of before are over', async () => {
    const { id, email, refreshToken } = await signedUp(shop);
    const changed = await setRoles(admin, id, ['FINANCE', 'CUSTOMER', 'FINANCE']);
    expect(changed).toMatchObject({ user: { roles: ['CUSTOMER', 'FINANCE'] }, userErrors: [] });
    expect(await goesOn(refreshToken)).toBe(false);
    const { extensions, refreshToken: again } = await shop.login({ email, password: PASSWORD });
    expect(extensions!.caller!.roles).toEqual(['CUSTOMER', 'FINANCE']);
    await setRoles(admin, id, ['CUSTOMER', 'FINANCE']);
    expect(await goesOn(again)).toBe(true);
  });

  it('are refused when there is none, for nobody, and of a deleted account', async () => {
    const { id } = await signedUp(shop);
    expect((await setRoles(admin, id, [])).userErrors).toEqual([{ code: 'REQUIRED', field: ['roles'] }]);
    expect((await setRoles(admin, 'nobody', ['ADMIN'])).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    await accounts().updateOne({ _id: id }, { $set: { status: 'DELETED' } });
    expect((await setRoles(admin, id, ['ADMIN'])).userErrors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
  });

  it('of an admin are not taken by themselves', async () => {
    const { id } = await signedUp(shop);
    await setRoles(admin, id, ['ADMIN']);
    const themselves = { userId: id, roles: ['ADMIN'] };
    expect((await setRoles(themselves, id, ['CUSTOMER'])).userErrors).toEqual([{ code: 'INVALID', field: ['roles'] }]);
    expect((await setRoles(admin, id, ['CUSTOMER'])).userErrors).toEqual([]);
  });

  it('are not for support to give', async () => {
    const { id } = await signedUp(shop);
    const { errors } = await shop.as(support).ask(ROLES, { userId: id, roles: ['ADMIN'] });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('suspending', () => {
  it('ends sessions and sign-in until the account is opened again', async () => {
    const { id, email, refreshToken } = await signedUp(shop);
    const code = async () => (await shop.login({ email, password: PASSWORD })).userErrors[0]?.code;
    expect(await setStatus(support, id, 'SUSPENDED', ' Fraud ')).toMatchObject({
      user: { status: 'SUSPENDED' },
      userErrors: [],
    });
    expect(await accounts().findOne({ _id: id })).toMatchObject({ statusReason: 'Fraud' });
    expect(await code()).toBe('ACCOUNT_SUSPENDED');
    expect(await setStatus(support, id, 'ACTIVE')).toMatchObject({ user: { status: 'ACTIVE' } });
    expect(await goesOn(refreshToken)).toBe(false);
    expect(await code()).toBeUndefined();
  });

  it('is refused of oneself, for too long a reason, and is no deleting', async () => {
    const { id } = await signedUp(shop);
    const refused = async (...[caller, status, reason]: [object, string, string?]) =>
      (await setStatus(caller, id, status, reason)).userErrors;
    expect(await refused({ userId: id, roles: ['SUPPORT'] }, 'SUSPENDED')).toEqual([
      { code: 'INVALID', field: ['userId'] },
    ]);
    expect(await refused(support, 'SUSPENDED', 'x'.repeat(501))).toEqual([{ code: 'INVALID', field: ['reason'] }]);
    expect(await refused(support, 'DELETED')).toEqual([{ code: 'INVALID', field: ['status'] }]);
    await accounts().updateOne({ _id: id }, { $set: { status: 'DELETED' } });
    expect(await refused(admin, 'ACTIVE')).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    expect((await setStatus(support, 'nobody', 'ACTIVE')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('of staff is for an admin', async () => {
    const { id } = await signedUp(shop);
    await setRoles(admin, id, ['CUSTOMER', 'WAREHOUSE']);
    for (const caller of [support, { roles: [], scopes: ['USERS_WRITE'] }]) {
      const { errors } = await shop.as(caller).ask(STATUS, { userId: id, status: 'SUSPENDED' });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
    expect((await setStatus(admin, id, 'SUSPENDED')).user).toEqual({ status: 'SUSPENDED' });
  });
});

describe('the list of accounts', () => {
  const QUERY = `query ($query: String, $role: Role, $status: UserStatus, $first: Int, $after: String) {
    users(query: $query, role: $role, status: $status, first: $first, after: $after) {
      nodes { id name } totalCount pageInfo { hasNextPage endCursor }
    }
  }`;
  type Listed = { nodes: { id: string; name: string }[]; totalCount: number; pageInfo: { endCursor: string | null } };
  const users = async (variables: object) =>
    (await shop.as(support).ask(QUERY, { ...variables })).data!.users as Listed;
  const names = async (variables: object) => (await users(variables)).nodes.map(({ name }) => name);
  let ids: string[];

  beforeAll(async () => {
    await accounts().deleteMany({});
    const sample = (name: string, day: number, more: object = {}) => ({
      email: `${name.split(' ')[0]!.toLowerCase()}@shop.test`,
      name,
      roles: ['CUSTOMER'],
      createdAt: new Date(Date.UTC(2026, 0, day)),
      ...more,
    });
    await shop.running.seed({
      password: PASSWORD,
      accounts: [
        sample('Ada Lang', 1, { roles: ['CUSTOMER', 'WAREHOUSE'] }),
        sample('Ben Lange', 2),
        sample('Cem (Lang) Öz', 2),
        sample('Dora Klein', 3),
      ],
    });
    await accounts().updateOne({ name: 'Dora Klein' }, { $set: { status: 'SUSPENDED' } });
    ids = (await users({})).nodes.map(({ id }) => id);
  });

  it('is newest first, in pages that miss nobody and repeat nobody', async () => {
    expect((await names({}))[0]).toBe('Dora Klein');
    expect((await names({})).at(-1)).toBe('Ada Lang');
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Listed = await users({ first: 1, after });
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.endCursor;
      expect(page.totalCount).toBe(4);
    } while (after);
    expect(seen).toEqual(ids);
  });

  it('is searched by words of name and address, and by id', async () => {
    expect((await names({ query: 'LANG' })).sort()).toEqual(['Ada Lang', 'Ben Lange', 'Cem (Lang) Öz']);
    expect(await names({ query: ' lang ben@shop ' })).toEqual(['Ben Lange']);
    expect(await names({ query: '(lang)' })).toEqual(['Cem (Lang) Öz']);
    expect(await names({ query: '.*' })).toEqual([]);
    expect(await names({ query: ids[0] })).toEqual(['Dora Klein']);
  });

  it('is narrowed by role and status', async () => {
    expect(await names({ role: 'WAREHOUSE' })).toEqual(['Ada Lang']);
    expect(await names({ status: 'SUSPENDED' })).toEqual(['Dora Klein']);
    expect(await names({ status: 'DELETED' })).toEqual([]);
  });

  it('refuses foreign cursors, sizes and endless words', async () => {
    for (const variables of [
      { after: 'x' },
      { after: 'WzEsMl0' },
      { first: 0 },
      { first: 101 },
      { query: 'x'.repeat(201) },
    ]) {
      const { errors } = await shop.as(support).ask(QUERY, variables);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });

  it('names the staff of a role to other subgraphs, as far as it can sign in', async () => {
    const query = 'query ($role: String!) { staffContacts(role: $role) { name email emailVerified } }';
    const staff = async (role: string) => (await shop.as({ service: 'notifications' }).ask(query, { role })).data;
    const ada = { name: 'Ada Lang', email: 'ada@shop.test', emailVerified: true };
    expect(await staff('WAREHOUSE')).toEqual({ staffContacts: [ada] });
    expect(await staff('NO_SUCH_ROLE')).toEqual({ staffContacts: [] });
    await accounts().updateOne({ name: 'Ada Lang' }, { $set: { status: 'SUSPENDED' } });
    expect(await staff('WAREHOUSE')).toEqual({ staffContacts: [] });
  });
});
