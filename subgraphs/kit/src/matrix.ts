import {
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  getNamedType,
  getNullableType,
  isEnumType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import type { Answer } from './ask';
import type { Grant } from './directives';
import { ruledFields, type RuledField } from './fields';
import { holds } from './grants';
import type { Caller } from './identity';
import type { Subgraph } from './subgraph';
import type { TestSubgraph } from './testing';

/** What the matrix needs to know of a subgraph's test data. */
export interface MatrixSamples {
  /** The account that the sample objects belong to. */
  ownerId: string;
  /** A key of an object that the owner owns, by entity type; with the fields that @requires adds. */
  keys: Record<string, Record<string, unknown>>;
  /** Fields that @requires adds and that depend on who asks, as their owner would answer them; by entity type. */
  required?: Record<string, (caller: Caller) => Record<string, unknown>>;
  /** Arguments by coordinate, where made-up ones do not reach the object (root fields with 'owner'). */
  args?: Record<string, Record<string, unknown>>;
}

const SCOPES: Grant[] = [
  'CATALOG_WRITE',
  'PROMOTIONS_WRITE',
  'ORDERS_READ',
  'ORDERS_WRITE',
  'FULFILLMENT_WRITE',
  'INVENTORY_READ',
  'INVENTORY_WRITE',
  'REVIEWS_WRITE',
  'PAYMENTS_READ',
  'PAYMENTS_WRITE',
  'REPORTS_READ',
  'USERS_READ',
  'USERS_WRITE',
  'USERS_ADMIN',
  'OPERATIONS',
];

/** Everybody whom the matrix tries: by name. */
export const matrixCallers = (ownerId: string): Record<string, Caller> => ({
  anonymous: { roles: [], scopes: [], guestId: 'guest-of-matrix' },
  owner: { userId: ownerId, roles: ['CUSTOMER'], scopes: [] },
  'another customer': { userId: 'another-customer', roles: ['CUSTOMER'], scopes: [] },
  ...Object.fromEntries(
    ['SUPPORT', 'CATALOG_MANAGER', 'WAREHOUSE', 'FINANCE', 'ADMIN'].map((role) => [
      role,
      { userId: `staff-${role}`, roles: ['CUSTOMER', role], scopes: [] },
    ]),
  ),
  'API key without scope': { roles: [], scopes: [] },
  ...Object.fromEntries(SCOPES.map((scope) => [`API key ${scope}`, { roles: [], scopes: [scope] }])),
  service: { roles: [], scopes: [], service: 'matrix' },
});

/**
 * Declares the authorisation matrix of a subgraph as jest tests, generated from its schema: every field has a rule, and
 * every guarded field answers those whom its rule names and refuses everybody else.
 */
export function describeMatrix(
  subgraph: Subgraph,
  start: () => Promise<{ test: TestSubgraph; samples: MatrixSamples }>,
): void {
  const fields = ruledFields(subgraph.shape().schema);
  describe(`the authorisation matrix of ${subgraph.name}`, () => {
    let test: TestSubgraph;
    let samples: MatrixSamples;
    beforeAll(async () => ({ test, samples } = await start()));
    afterAll(() => test?.stop());

    it('has a rule for every field', () => {
      expect(fields.filter(({ grants }) => !grants?.length).map(({ coordinate }) => coordinate)).toEqual([]);
    });

    const guarded = fields.filter(({ grants }) => grants && !grants.includes('public'));
    if (guarded.length === 0) return;
    it.each(guarded.map((field) => [field.coordinate, field.grants!.join(' or '), field] as const))(
      '%s is open to %s alone',
      async (coordinate, _rule, field) => {
        if (!field.root && !samples.keys[field.type.name])
          throw new Error(`${coordinate} is guarded: give samples.keys.${field.type.name}, so that it can be tried.`);
        const outcomes: Record<string, boolean> = {};
        const wanted: Record<string, boolean> = {};
        for (const [who, caller] of Object.entries(matrixCallers(samples.ownerId))) {
          wanted[who] = field.grants!.some(
            (grant) => holds(caller, grant) || (grant === 'owner' && caller.userId === samples.ownerId),
          );
          outcomes[who] = opened(field, await ask(test, caller, field, samples));
        }
        expect(outcomes).toEqual(wanted);
      },
    );
  });
}

const REFUSALS = ['UNAUTHENTICATED', 'FORBIDDEN'];

/** Whether the answer let the caller in: no refusal, and an entity or, where the resolver decides, an object. */
function opened(field: RuledField, { data, errors = [] }: Answer): boolean {
  if (errors.some(({ extensions }) => REFUSALS.includes(extensions.code))) return false;
  if (!field.root) return !!(data?._entities as unknown[] | undefined)?.[0];
  if (!field.grants!.includes('owner')) return true;
  // The resolver alone knows the object: what belongs to someone else is NOT_FOUND or null.
  if (errors.some(({ extensions }) => extensions.code === 'NOT_FOUND')) return false;
  const value = data?.[field.field.name] as { userErrors?: { code: string }[] } | null | undefined;
  return !!value && !value.userErrors?.some(({ code }) => code === 'NOT_FOUND');
}

async function ask(test: TestSubgraph, caller: Caller, field: RuledField, samples: MatrixSamples): Promise<Answer> {
  const { query, variables } = probe(field, samples, caller);
  const client = test.as(caller);
  if (field.type.name !== 'Subscription') return client.ask(query, variables);
  const events = client.stream(query, variables);
  const first = await events.next();
  await events.return?.();
  return (first.value as Answer | undefined) ?? {};
}

/** An operation for one field alone: arguments get a sample, objects their `__typename`, payloads their userErrors. */
function probe(
  { coordinate, type, field, root }: RuledField,
  { keys, required = {}, args = {} }: MatrixSamples,
  caller: Caller,
) {
  const wanted = field.args.filter(
    (arg) => args[coordinate]?.[arg.name] !== undefined || (isNonNullType(arg.type) && arg.defaultValue === undefined),
  );
  const call = `${field.name}${wanted.length ? `(${wanted.map(({ name }) => `${name}: $${name}`).join(', ')})` : ''}${selection(field)}`;
  const declared = wanted.map(({ name, type: of }) => `$${name}: ${String(of)}`);
  const variables = Object.fromEntries(
    wanted.map(({ name, type: of }) => [name, args[coordinate]?.[name] ?? sample(of)]),
  );
  if (root)
    return {
      query: `${type.name.toLowerCase()} ${declared.length ? `(${declared.join(', ')})` : ''} { ${call} }`,
      variables,
    };
  const all = ['$representations: [_Any!]!', ...declared].join(', ');
  return {
    query: `query (${all}) { _entities(representations: $representations) { ... on ${type.name} { ${call} } } }`,
    variables: {
      ...variables,
      representations: [{ __typename: type.name, ...keys[type.name], ...required[type.name]?.(caller) }],
    },
  };
}

function selection(field: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(field.type);
  if (isLeafType(named)) return '';
  const isPayload = 'getFields' in named && 'userErrors' in named.getFields();
  return isPayload ? ' { userErrors { code message } }' : ' { __typename }';
}

/** A made-up value of an input type that its scalars accept. */
function sample(type: GraphQLInputType): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [sample(bare.ofType)];
  if (isEnumType(bare)) return bare.getValues()[0]!.name;
  if (isInputObjectType(bare))
    return Object.fromEntries(
      Object.values(bare.getFields())
        .filter((field) => isNonNullType(field.type) && field.defaultValue === undefined)
        .map((field) => [field.name, sample(field.type)]),
    );
  const samples: Record<string, unknown> = {
    Int: 1,
    SafeInt: 1,
    Float: 1,
    Boolean: true,
    DateTime: '2026-01-01T00:00:00Z',
    CountryCode: 'DE',
    CurrencyCode: 'EUR',
    EmailAddress: 'matrix@shop.test',
    URL: '/images/x.svg',
  };
  return samples[bare.name] ?? 'matrix-sample';
}
