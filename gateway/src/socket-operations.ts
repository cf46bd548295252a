import { createHash, randomUUID } from 'node:crypto';
import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionResult,
} from 'graphql';
import { inRequest, type Logger } from '@shop/kit/log';
import type { ApiKeyUsage } from './api-key-usage';
import { rootFields, SESSION_FIELDS, type Admission } from './admission';
import type { Known } from './callers';
import type { GatewayContext } from './context';
import { badRequest, clientError, refusal } from './errors';
import { sizeRule, type SizeLimits } from './limits';
import type { Plans, Prepared } from './plan';
import { rateHeaders, type RateLimits } from './rate-limits';
import { runPlan, type Sources, type Variables } from './run';
import type { Subscriptions } from './subscriptions';

export interface SocketOperationParts {
  plans: Plans;
  sources: Sources;
  admission: Admission;
  rates: RateLimits;
  usage: ApiKeyUsage;
  subscriptions: Subscriptions;
  limits: SizeLimits & { tokensAtMost: number };
  log: Logger;
}

/** What a client sends to run an operation on its socket. */
export interface Payload {
  query: string;
  variables?: Variables | null;
  operationName?: string | null;
}

/** An operation that may run on a socket. */
export interface Ready {
  document: DocumentNode;
  operationName?: string | null;
  prepared: Prepared;
  variables: Variables;
  context: GatewayContext;
}

/** Operations on a socket: the same limits, plans and errors as by HTTP. */
export class SocketOperations {
  constructor(private readonly parts: SocketOperationParts) {}

  /** Checks and plans an operation. Throws a GraphQLError as clients may see it. */
  ready(payload: Payload, known: Known, signal: AbortSignal): Promise<Ready> {
    return inRequest(randomUUID(), async () => {
      try {
        return await this.prepare(payload, known, signal);
      } catch (error) {
        throw this.told(error);
      }
    });
  }

  private async prepare(
    { query, variables, operationName }: Payload,
    known: Known,
    signal: AbortSignal,
  ): Promise<Ready> {
    const { plans, rates, usage, admission, limits } = this.parts;
    const verdict = await rates.take('requests', known.countedAs, 1, known.rate);
    if (known.caller.apiKeyId) usage.request(known.caller.apiKeyId, verdict.isAllowed);
    if (!verdict.isAllowed)
      throw refusal(
        'RATE_LIMITED',
        `Too many requests. Wait ${Math.ceil(verdict.retryAfterMs / 1000)} s.`,
        429,
        rateHeaders(verdict),
      );
    const document = parse(query, { maxTokens: limits.tokensAtMost });
    const [fault] = validate(plans.apiSchema, document, [...specifiedRules, sizeRule(limits)], { maxErrors: 1 });
    if (fault) throw fault;
    const operation = getOperationAST(document, operationName) ?? undefined;
    if (
      operation?.operation === OperationTypeNode.MUTATION &&
      rootFields(document, operation).some((name) => SESSION_FIELDS.has(name))
    )
      throw badRequest('Sign in and out by HTTP: a socket can set no cookies. Then open a new socket.');
    const context: GatewayContext = { caller: known.caller, cookies: [], signal };
    await admission.admit({ document, operation, variables: variables ?? {}, context });
    const key = createHash('sha256').update(query).digest('hex');
    const prepared = plans.prepare(key, document, operationName ?? undefined);
    return { document, operationName, prepared, variables: variables ?? {}, context };
  }

  /** Runs a query or mutation. */
  execute({ prepared, variables, context }: Ready): Promise<ExecutionResult> {
    const { plans, sources } = this.parts;
    return inRequest(randomUUID(), async () => this.clean(await runPlan(plans, prepared, sources, variables, context)));
  }

  /** The events of a subscription; ending the iterator ends it upstream. */
  subscribe({ prepared, variables, context }: Ready): AsyncIterableIterator<ExecutionResult> {
    const id = randomUUID();
    const contextOf = (): GatewayContext => ({ caller: context.caller, cookies: [] });
    const events = this.parts.subscriptions.events(prepared, variables, contextOf);
    const next = async (): Promise<IteratorResult<ExecutionResult>> => {
      const event = await events.next();
      return event.done ? event : { done: false, value: this.clean(event.value) };
    };
    return {
      [Symbol.asyncIterator]() {
        return this;
      },
      next: () => inRequest(id, next),
      return: async () => events.return!(undefined),
      throw: async (error) => events.throw!(error),
    };
  }

  private clean({ errors, ...result }: ExecutionResult): ExecutionResult {
    return errors ? { ...result, errors: errors.map((error) => this.told(error)) } : result;
  }

  /** graphql-ws sends errors only as instances of GraphQLError. What graphql-js itself refused has no code yet. */
  private told(error: unknown): GraphQLError {
    const plain = error instanceof GraphQLError ? error.toJSON() : { message: '' };
    const isOwnWords = error instanceof GraphQLError && !error.path && !error.originalError;
    const extensions = { ...(isOwnWords && { code: 'GRAPHQL_VALIDATION_FAILED' }), ...plain.extensions };
    const report = (reason: unknown) => this.parts.log.error({ err: reason }, 'An operation failed.');
    const { message, path, extensions: known } = clientError({ ...plain, extensions }, error, report);
    return new GraphQLError(message, { path, extensions: known });
  }
}
