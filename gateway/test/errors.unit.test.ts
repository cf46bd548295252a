import { GraphQLError } from 'graphql';
import { inRequest } from '@shop/kit/log';
import { badRequest, clientError, errorBody } from '../src/errors';

const told = (extensions: Record<string, unknown>) => {
  const reported: unknown[] = [];
  const error = clientError({ message: 'at /srv/db.js: password', path: ['a'], extensions }, 'the error', (e) =>
    reported.push(e),
  );
  return { error, reported };
};

it('an unexpected error loses its message, and is reported', () => {
  const { error, reported } = told({ code: 'INTERNAL_SERVER_ERROR', stacktrace: ['x'] });
  expect(error).toEqual({
    message: 'Something went wrong on our side. It was recorded; try again.',
    path: ['a'],
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
  expect(reported).toEqual(['the error']);
});

it('what a subgraph says in a code of its own is not passed on either', () => {
  const { error, reported } = told({ code: 'ECONNREFUSED', serviceName: 'orders', secret: 1 });
  expect(error.message).not.toContain('password');
  expect(error.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', service: 'orders' });
  expect(reported).toEqual([]);
});

it.each([
  ['FORBIDDEN', 'FORBIDDEN'],
  ['RATE_LIMITED', 'RATE_LIMITED'],
  ['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_FOUND'],
  ['GRAPHQL_PARSE_FAILED', 'BAD_USER_INPUT'],
  ['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'],
  ['BAD_REQUEST', 'BAD_USER_INPUT'],
])('%s is told as %s, with its message', (code, as) => {
  expect(told({ code, serviceName: 'orders' }).error).toMatchObject({
    message: 'at /srv/db.js: password',
    extensions: { code: as, service: 'orders' },
  });
});

it('an error names its request', () => {
  const body = inRequest('r-1', () => JSON.parse(errorBody(badRequest('Send less.'))) as unknown);
  expect(body).toEqual({
    errors: [{ message: 'Send less.', extensions: { code: 'BAD_USER_INPUT', requestId: 'r-1' } }],
  });
});

it('is an error of GraphQL, for Apollo Server to answer with its status', () => {
  expect(badRequest('x')).toBeInstanceOf(GraphQLError);
  expect(badRequest('x').extensions.http).toMatchObject({ status: 400 });
});
