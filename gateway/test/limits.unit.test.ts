import { buildSchema, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { rootFields } from '../src/admission';
import { holes } from '../src/holes';
import { itemsOf } from '../src/items';
import { measurer, tooLarge } from '../src/limits';

const operationOf = (text: string) => {
  const document = parse(text);
  const operation = document.definitions.find(
    (d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION,
  )!;
  return { document, operation };
};
const measure = (text: string) => {
  const { document, operation } = operationOf(text);
  return measurer(document)(operation.selectionSet);
};

describe('the size of an operation', () => {
  it('counts levels, aliases and fields through fragments', () => {
    expect(measure('{ a { b: c ...F } ... { d } } fragment F on T { e { x: f } }')).toEqual({
      depth: 3,
      aliases: 2,
      fields: 5,
    });
  });

  it('counts a fragment as often as it is spread', () => {
    expect(measure('{ a { ...F } b { ...F } } fragment F on T { x: c }').aliases).toBe(2);
  });

  it('ends for fragments in a circle, and in time for those that multiply', () => {
    expect(measure('{ ...A } fragment A on T { a { ...B } } fragment B on T { b { ...A } }').depth).toBe(2);
    const fragments = Array.from(
      { length: 60 },
      (_, i) => `fragment F${i} on T { a { ...F${i + 1} } b { ...F${i + 1} } }`,
    );
    expect(measure(`{ ...F0 } ${fragments.join(' ')} fragment F60 on T { c }`).fields).toBeGreaterThan(2 ** 60);
  });

  it('leaves introspection to its own rule', () => {
    expect(measure('{ __schema { types { fields { type { ofType { ofType { name } } } } } } }').depth).toBe(1);
  });

  it('is told with what was found and what is allowed', () => {
    const limits = { depthAtMost: 3, aliasesAtMost: 3, fieldsAtMost: 3 };
    expect(tooLarge({ depth: 3, aliases: 3, fields: 3 }, limits)).toBeUndefined();
    expect(tooLarge({ depth: 4, aliases: 0, fields: 4 }, limits)).toMatch(/4 levels.*at most 3/);
    expect(tooLarge({ depth: 1, aliases: 4, fields: 4 }, limits)).toMatch(/4 aliases.*at most 3/);
    expect(tooLarge({ depth: 1, aliases: 0, fields: 4 }, limits)).toMatch(/4 fields.*at most 3/);
  });
});

describe('the items of an operation', () => {
  const schema = buildSchema(`
    type Query { list(first: Int = 20): Page! plain: [Item!]! any: Any }
    type Page { nodes: [Item!]! }
    type Item { id: ID parts(first: Int = 5): [Item!]! }
    union Any = Item | Page
  `);
  const items = (text: string, variables = {}) => {
    const { document, operation } = operationOf(text);
    return itemsOf(schema, document, operation, variables);
  };

  it.each([
    ['the default', '{ list { nodes { id } } }', {}, 20],
    ['a literal', '{ list(first: 7) { nodes { id } } }', {}, 7],
    ['a variable', 'query ($n: Int) { list(first: $n) { nodes { id } } }', { n: 9 }, 9],
    ['a list in a list', '{ list(first: 10) { nodes { parts(first: 3) { id } } } }', {}, 10 + 30],
    ['two lists', '{ a: list(first: 10) { nodes { id } } b: list(first: 4) { nodes { id } } }', {}, 14],
    ['a fragment', '{ list(first: 2) { ...P } } fragment P on Page { nodes { ... on Item { parts { id } } } }', {}, 12],
    ['a union', '{ any { ... on Item { parts(first: 6) { id } } } }', {}, 6],
    ['a list without pages', '{ plain { id } }', {}, 0],
    ['less than nothing', '{ list(first: -100) { nodes { parts { id } } } }', {}, 0],
  ])('by %s', (_what, text, variables, count) => expect(items(text, variables)).toBe(count));
});

describe('the places that a failed fetch leaves empty', () => {
  it('are root fields by their alias', () => {
    expect(holes(parse('{ a: products { id } __typename ... on Query { b } }'))).toEqual([['a'], ['b']]);
  });

  it('are the fields of each entity, of its own type', () => {
    const query = parse(`query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Book { rating score: rating } ... on Film { stars } } }`);
    const representations = [{ __typename: 'Book' }, { __typename: 'Film' }];
    expect(holes(query, { representations })).toEqual([
      ['_entities', 0, 'rating'],
      ['_entities', 0, 'score'],
      ['_entities', 1, 'stars'],
    ]);
  });

  it('are not those that were left out', () => {
    const query = parse('query ($no: Boolean!) { a @include(if: $no) b @skip(if: $no) ... @include(if: $no) { c } }');
    expect(holes(query, { no: false })).toEqual([['b']]);
  });
});

describe('root fields', () => {
  it('are found wherever they stand, as often as they stand there', () => {
    const { document, operation } = operationOf(
      'mutation { x: register ... on Mutation { login } ...F ...F } fragment F on Mutation { register }',
    );
    expect(rootFields(document, operation)).toEqual(['register', 'login', 'register', 'register']);
  });
});
