import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { queued, renewing, settledGuest } from '@shop/web-kit/links';
import type { Session } from '@shop/web-kit/session';
import { parse } from 'graphql';
import { Subject } from 'rxjs';

type Result = ApolloLink.Result;

/** A link with a network of its own: what was sent, in order, and its answers to come. */
function lineWith(link: ApolloLink) {
  const client = new ApolloClient({ link: ApolloLink.empty(), cache: new InMemoryCache() });
  const sent: string[] = [];
  const answers = new Map<string, Subject<Result>>();
  const network = new ApolloLink(({ operationName = '' }) => {
    sent.push(operationName);
    const answer = new Subject<Result>();
    answers.set(operationName, answer);
    return answer;
  });
  const send = (name: string, kind: 'query' | 'mutation', context: Record<string, unknown> = {}) => {
    const got: Result[] = [];
    const request = { query: parse(`${kind} ${name} { a }`), context };
    ApolloLink.execute(link.concat(network), request, { client }).subscribe((result) => got.push(result));
    return got;
  };
  const answer = async (name: string, result: Result = { data: {} }) => {
    answers.get(name)!.next(result);
    answers.get(name)!.complete();
    await settle();
  };
  return { sent, send, answer };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

it('a change waits for every answer that could bring the browser another guest id, and for no later one', async () => {
  const { sent, send, answer } = lineWith(settledGuest());
  send('early', 'query');
  send('slow', 'query');
  await answer('early');
  send('late', 'query');
  send('change', 'mutation');
  await settle();
  expect(sent).toEqual(['early', 'slow', 'late']);
  await answer('slow');
  expect(sent).toEqual(['early', 'slow', 'late', 'change']);
});

it('what shares a queue goes out in order, one at a time; all else at once', async () => {
  const { sent, send, answer } = lineWith(queued());
  const first = send('first', 'mutation', { queue: 'cart' });
  send('second', 'mutation', { queue: 'cart' });
  send('other', 'mutation');
  await settle();
  expect(sent).toEqual(['other', 'first']);
  await answer('first', { data: { at: 1 } });
  expect(first).toEqual([{ data: { at: 1 } }]);
  expect(sent).toEqual(['other', 'first', 'second']);
});

it('a refused token is renewed and the operation sent once more, not for ever', async () => {
  const renew = jest.fn(async () => 'new');
  const { sent, send, answer } = lineWith(renewing({ renew } as unknown as Session));
  const refusal: Result = { errors: [{ message: 'No.', extensions: { code: 'UNAUTHENTICATED' } }] };
  const got = send('orders', 'query');
  await answer('orders', refusal);
  await answer('orders', refusal);
  expect(sent).toEqual(['orders', 'orders']);
  expect(renew).toHaveBeenCalledTimes(1);
  expect(got).toEqual([refusal]);
});
