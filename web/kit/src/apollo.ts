import { ApolloClient, type InMemoryCache } from '@apollo/client';
import { ApolloLink } from '@apollo/client/link';
import { HttpLink } from '@apollo/client/link/http';
import { OperationTypeNode } from 'graphql';
import { defer, from, switchMap } from 'rxjs';
import { asCaller, queued, renewing, settledGuest } from './links';
import type { Session } from './session';

/** Where the shop's endpoint is, seen from the page, and who calls. */
export interface ClientParts {
  /** Such as `/graphql`, on the page's own origin, so that its cookies are first-party. */
  endpoint: string;
  session: Session;
  cache: InMemoryCache;
  /** What the shop's metrics call this client. */
  name: string;
}

/** The Apollo client of a page: HTTP for queries and mutations, a WebSocket, loaded when first needed, for subscriptions. */
export function shopClient({ endpoint, session, cache, name }: ClientParts): ApolloClient {
  const http = ApolloLink.from([
    settledGuest(),
    queued(),
    renewing(session),
    asCaller(session),
    new HttpLink({ uri: endpoint, credentials: 'same-origin' }),
  ]);
  return new ApolloClient({
    link: ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      lazySocket(endpoint, session),
      http,
    ),
    cache,
    clientAwareness: { name },
  });
}

function lazySocket(endpoint: string, session: Session): ApolloLink {
  let loading: Promise<ApolloLink> | undefined;
  const url = new URL(endpoint, window.location.href).href.replace(/^http/, 'ws');
  const load = () => (loading ??= import('./socket').then(({ socketLink }) => socketLink(url, session)));
  return new ApolloLink((operation, forward) =>
    defer(() => from(load())).pipe(switchMap((link) => link.request(operation, forward))),
  );
}
