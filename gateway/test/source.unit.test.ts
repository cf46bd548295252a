import type { Answer, Request, Transport } from '@shop/kit/ask';
import { identities, type Caller } from '@shop/kit/identity';
import { openLog } from '@shop/kit/log';
import type { GatewayContext } from '../src/context';
import { Source } from '../src/source';

const signer = identities('a-secret-for-tests-that-is-long-enough');
const guest: Caller = { guestId: 'g', roles: [], scopes: [], ipAddress: '1.2.3.4', browser: true };
const contextOf = (more: Partial<GatewayContext> = {}): GatewayContext => ({ caller: guest, cookies: [], ...more });

/** A source over a transport that answers by this function. */
function sourceOf(name: string, ask: (request: Request, signal: AbortSignal) => Promise<Answer>, deadlineMs = 5000) {
  const transport = { ask, close: async () => {} } as unknown as Transport;
  const source = new Source(name, transport, { identities: signer, deadlineMs, log: openLog('silent') });
  return (query: string, context: GatewayContext) =>
    source.process({
      request: { query, variables: {} },
      context,
      kind: 'incoming operation',
    } as never) as Promise<Answer>;
}
const never = (_request: Request, signal: AbortSignal) =>
  new Promise<Answer>((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));

describe('a source', () => {
  it('signs the caller once a request', async () => {
    const seen: (string | undefined)[] = [];
    const ask = sourceOf('books', async ({ identity }) => {
      seen.push(identity);
      return { data: {} };
    });
    const context = contextOf();
    await ask('{ a }', context);
    await ask('{ b }', context);
    expect(seen[0]).toBe(seen[1]);
    expect(signer.verify(seen[0])).toEqual(guest);
  });

  it('takes over who signed in, from users alone; what is known of the connection stays', async () => {
    const caller: Caller = { userId: 'u', guestId: 'g', roles: ['ADMIN'], scopes: [], ipAddress: '6.6.6.6' };
    const answers = async () => ({ data: {}, extensions: { caller, cookies: ['a=1', 'b=2'] } });
    const [fromUsers, fromBooks] = [contextOf({ identity: 'old' }), contextOf({ identity: 'old' })];
    await sourceOf('users', answers)('{ a }', fromUsers);
    await sourceOf('books', answers)('{ a }', fromBooks);
    expect(fromUsers).toMatchObject({
      caller: { userId: 'u', ipAddress: '1.2.3.4', browser: true },
      identity: undefined,
    });
    expect(fromBooks).toMatchObject({ caller: guest, identity: 'old', cookies: ['a=1', 'b=2'] });
  });

  it('gives up as soon as the client is gone', async () => {
    const left = new AbortController();
    const answer = sourceOf('books', never)('{ a }', contextOf({ signal: left.signal }));
    left.abort();
    expect(await answer).toMatchObject({ data: null, errors: [{ path: ['a'] }] });
  });

  it('gives up at its deadline, also with a subgraph that does not hear of it', async () => {
    const ask = sourceOf('books', () => new Promise(() => {}), 20);
    expect((await ask('{ a b }', contextOf())).errors).toEqual(
      ['a', 'b'].map((path) => ({
        message: 'The books service took too long.',
        path: [path],
        extensions: { code: 'UNAVAILABLE' },
      })),
    );
  });

  it('tells a subgraph that trusts it no more as one that is away', async () => {
    const errors = [{ message: 'Calls carry an identity.', extensions: { code: 'UNAUTHENTICATED' } }];
    expect(await sourceOf('books', async () => ({ errors }))('{ a }', contextOf())).toEqual({
      data: null,
      errors: [{ message: 'The books service is not available.', path: ['a'], extensions: { code: 'UNAVAILABLE' } }],
    });
  });

  it('passes on that a value was wrong', async () => {
    const errors = [{ message: 'Variable "$e" got invalid value.', extensions: { code: 'BAD_USER_INPUT' } }];
    expect(await sourceOf('books', async () => ({ errors }))('{ a }', contextOf())).toEqual({ errors });
  });
});
