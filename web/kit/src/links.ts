import { ApolloLink } from '@apollo/client/link';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { OperationTypeNode } from 'graphql';
import { defer, finalize, from, switchMap, type Observable } from 'rxjs';
import { codeOf } from './problem';
import type { Session } from './session';

/** Sends each operation as the one who is signed in. */
export const asCaller = (session: Session): ApolloLink =>
  new SetContextLink(async ({ headers }) => {
    const token = await session.token();
    return { headers: { ...(headers as Record<string, string>), ...(token && { authorization: `Bearer ${token}` }) } };
  });

/** An operation that was refused for its token is sent once more with a new one, unseen. */
export const renewing = (session: Session): ApolloLink =>
  new ErrorLink(({ error, operation, forward }) => {
    if (codeOf(error) !== 'UNAUTHENTICATED' || operation.getContext().renewed) return;
    operation.setContext({ renewed: true });
    return from(session.renew()).pipe(switchMap(() => forward(operation)));
  });

/** Operations with the same `context.queue` go out one after the other, in order: a later answer is never overtaken by an earlier. */
export function queued(): ApolloLink {
  const tails = new Map<string, Promise<void>>();
  return new ApolloLink((operation, forward) => {
    const queue = operation.getContext().queue as string | undefined;
    return queue ? inTurn(tails, queue, () => forward(operation)) : forward(operation);
  });
}

function inTurn<T>(tails: Map<string, Promise<void>>, queue: string, run: () => Observable<T>): Observable<T> {
  return defer(() => {
    const before = tails.get(queue) ?? Promise.resolve();
    const { promise, resolve } = settled();
    tails.set(queue, promise);
    return from(before).pipe(switchMap(run), finalize(resolve));
  });
}

/**
 * A browser that the shop has not seen yet gets its guest id with its first answer, and with every answer whose request left
 * before that. Changes wait for those, so that no late id takes the place of the one that a cart was filled under.
 */
export function settledGuest(): ApolloLink {
  const early = new Set<Promise<void>>();
  let isKnown = false;
  return new ApolloLink((operation, forward) => {
    if (operation.operationType !== OperationTypeNode.QUERY)
      return defer(() => from(Promise.all(early))).pipe(switchMap(() => forward(operation)));
    if (isKnown) return forward(operation);
    const { promise, resolve } = settled();
    early.add(promise);
    return forward(operation).pipe(
      finalize(() => {
        isKnown = true;
        early.delete(promise);
        resolve();
      }),
    );
  });
}

function settled(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
