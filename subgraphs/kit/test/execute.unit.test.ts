import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { notFound } from '@shop/kit/errors';
import { Executor } from '@shop/kit/execute';
import { openLog } from '@shop/kit/log';
import type { RequestContext } from '@shop/kit/subgraph';

const failing = (error: Error) => ({
  type: GraphQLString,
  resolve: () => {
    throw error;
  },
});

const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      fine: { type: GraphQLString, resolve: () => 'fine' },
      refused: failing(notFound('No such thing.')),
      broken: failing(new Error('secret: password=hunter2')),
      away: failing(Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:27017'), { code: 'ECONNREFUSED' })),
    },
  }),
});

describe('errors, as callers see them', () => {
  const executor = new Executor(schema, openLog('silent'));
  const ask = (query: string) => executor.run({ query }, { reply: { cookies: [] } } as unknown as RequestContext);

  it('keep what a resolver refuses, and answer the rest', async () => {
    expect(await ask('{ fine refused }')).toEqual({
      data: { fine: 'fine', refused: null },
      errors: [{ message: 'No such thing.', path: ['refused'], extensions: { code: 'NOT_FOUND' } }],
    });
  });

  it('say nothing of what broke inside', async () => {
    const answer = await ask('{ broken }');
    expect(answer.errors).toMatchObject([{ path: ['broken'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(JSON.stringify(answer)).not.toContain('hunter2');
  });

  it('call a store that is away UNAVAILABLE, without its address', async () => {
    const answer = await ask('{ away }');
    expect(answer.errors).toMatchObject([{ path: ['away'], extensions: { code: 'UNAVAILABLE' } }]);
    expect(JSON.stringify(answer)).not.toContain('10.0.0.1');
  });

  it.each(['{ nothing }', '{', 'query ($a: Int!) { fine }'])('answer BAD_USER_INPUT to %s', async (query) => {
    const { errors = [] } = await ask(query);
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['BAD_USER_INPUT']));
  });
});
