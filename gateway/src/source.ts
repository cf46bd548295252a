import type { GraphQLDataSource } from '@apollo/gateway';
import { parse, type DocumentNode } from 'graphql';
import type { Answer, Request, Transport } from '@shop/kit/ask';
import type { PlainError } from '@shop/kit/errors';
import type { Identities } from '@shop/kit/identity';
import type { Logger } from '@shop/kit/log';
import { identityOf, type GatewayContext } from './context';
import { holes } from './holes';
import { failedFetches } from './metrics';

type Process = GraphQLDataSource<GatewayContext>['process'];

/** What all sources of a gateway share. */
export interface SourceSettings {
  identities: Identities;
  deadlineMs: number;
  log: Logger;
}

/** One subgraph as the plan's executor sees it: a fetch never fails as a whole, but at the places that stay empty. */
export class Source implements GraphQLDataSource<GatewayContext> {
  constructor(
    readonly name: string,
    readonly transport: Transport,
    private readonly settings: SourceSettings,
  ) {}

  process: Process = async ({ request, context, ...options }) => {
    const document = 'document' in options ? options.document : undefined;
    const fetch = {
      query: request.query!,
      variables: request.variables,
      operationName: request.operationName,
      document,
    };
    const answer = await this.ask(fetch, context as GatewayContext);
    return answer;
  };

  private async ask(fetch: Request, context: GatewayContext): Promise<Answer> {
    const deadline = AbortSignal.timeout(this.settings.deadlineMs);
    const signal = context.signal ? AbortSignal.any([context.signal, deadline]) : deadline;
    const request = { ...fetch, identity: identityOf(context, this.settings.identities) };
    try {
      const answer = await ended(this.transport.ask(request, signal), signal);
      this.take(answer, context);
      return this.placed(answer, fetch);
    } catch (error) {
      const reason = deadline.aborted ? 'late' : context.signal?.aborted ? 'left' : 'away';
      if (reason !== 'left') failedFetches.inc({ subgraph: this.name, reason });
      this.settings.log.debug({ err: error, subgraph: this.name, reason }, 'A fetch failed.');
      return empty(fetch, unavailable(this.name, reason === 'late'));
    }
  }

  /** Takes over what the subgraph says to the gateway. Only users, who know the account, may say who calls. */
  private take({ extensions }: Answer, context: GatewayContext): void {
    if (extensions?.cookies) context.cookies.push(...extensions.cookies);
    if (!extensions?.caller || this.name !== 'users') return;
    const { ipAddress, userAgent, browser } = context.caller;
    context.caller = Object.freeze({ ...extensions.caller, ipAddress, userAgent, browser });
    context.identity = undefined;
  }

  /** An answer that is an error as a whole, told at each place that it leaves empty. */
  private placed(answer: Answer, fetch: Request): Answer {
    const [error] = answer.errors ?? [];
    if (answer.data || !error || error.path) return answer;
    if (error.extensions.code === 'BAD_USER_INPUT') return answer;
    this.settings.log.error({ subgraph: this.name, code: error.extensions.code, reason: error.message }, 'Refused.');
    return empty(fetch, unavailable(this.name, false));
  }
}

const unavailable = (name: string, isLate: boolean): PlainError => ({
  message: isLate ? `The ${name} service took too long.` : `The ${name} service is not available.`,
  extensions: { code: 'UNAVAILABLE' },
});

function empty({ query, document, variables }: Request & { document?: DocumentNode }, error: PlainError): Answer {
  const paths = holes(document ?? parse(query), variables ?? {});
  return { data: null, errors: paths.map((path) => ({ ...error, path })) };
}

/** The promise, or a rejection as soon as the signal aborts: what runs in this process does not hear of it itself. */
function ended<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => reject(signal.reason as Error);
    if (signal.aborted) return end();
    signal.addEventListener('abort', end, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
  });
}
