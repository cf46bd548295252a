import { buildSchema, getOperationAST, parse } from 'graphql';
import { Admission } from '../src/admission';
import type { GatewayContext } from '../src/context';

const schema = buildSchema(
  'type Query { a: Int } type Mutation { a: Int refreshSession: Int register: Int login: Int }',
);
const admission = new Admission(schema, undefined as never, undefined as never, {
  itemsAtMost: 100,
  credentialFieldsAtMost: 5,
});

async function admit(query: string): Promise<GatewayContext> {
  const context: GatewayContext = {
    caller: { roles: [], scopes: [] },
    identity: 'signed before',
    cookies: [],
    signal: new AbortController().signal,
    refreshCookie: 'secret',
  };
  const document = parse(query);
  await admission.admit({ document, operation: getOperationAST(document)!, variables: {}, context });
  return context;
}

it('a mutation that began is finished, also when its client left', async () => {
  expect((await admit('mutation { a }')).signal).toBeUndefined();
  expect((await admit('{ a }')).signal).toBeDefined();
});

it('only an operation that spends the refresh cookie gets it, signed anew', async () => {
  const spends = await admit('mutation { refreshSession }');
  expect([spends.caller.refreshToken, spends.identity]).toEqual(['secret', undefined]);
  const other = await admit('mutation { a }');
  expect([other.caller.refreshToken, other.identity]).toEqual([undefined, 'signed before']);
});

const many = (count: number) => Array.from({ length: count }, (_, n) => `a${n}: login`).join(' ');

it('an operation signs in a few times and no more, also by fragments', async () => {
  await admit(`mutation { ${many(5)} }`);
  const more = [`mutation { ${many(6)} }`, `mutation { x: refreshSession ...F } fragment F on Mutation { ${many(5)} }`];
  for (const query of more) await expect(admit(query)).rejects.toThrow('6 times; at most 5 are allowed');
});
