import type { QueryPlan, SubscriptionNode } from '@apollo/query-planner';
import { GraphQLError, type ExecutionResult } from 'graphql';
import { cancellable } from '@shop/kit/cancellable';
import type { Answer, Transport } from '@shop/kit/ask';
import type { Identities } from '@shop/kit/identity';
import type { GatewayContext } from './context';
import { openSubscriptions } from './metrics';
import type { Plans, Prepared } from './plan';
import { runPlan, type Sources, type Variables } from './run';
import { upstream, type UpstreamSettings } from './upstream';

export interface SubscriptionParts extends UpstreamSettings {
  plans: Plans;
  sources: Sources;
  transports: Record<string, Transport>;
  identities: Identities;
}

/**
 * Runs subscriptions through the planner: the root field comes from the subgraph that owns it, event by event; for each
 * event the rest of the selection is run like a query's, so that any field of any subgraph may be selected.
 */
export class Subscriptions {
  constructor(private readonly parts: SubscriptionParts) {}

  /** The events of a planned subscription. `contextOf` makes a context an event: who asks, signed afresh. */
  events(
    prepared: Prepared,
    variables: Variables,
    contextOf: () => GatewayContext,
  ): AsyncIterableIterator<ExecutionResult> {
    const events = (signal: AbortSignal) => this.run(prepared, variables, contextOf, signal);
    return cancellable(events);
  }

  private async *run(
    prepared: Prepared,
    variables: Variables,
    contextOf: () => GatewayContext,
    signal: AbortSignal,
  ): AsyncGenerator<ExecutionResult> {
    const { plans, transports, identities } = this.parts;
    const { primary, rest } = prepared.plan.node as unknown as SubscriptionNode;
    const owner = primary.serviceName;
    const plan: QueryPlan = {
      kind: 'QueryPlan',
      node: rest ? { kind: 'Sequence', nodes: [primary, rest] } : primary,
    };
    const requestOf = () => ({
      query: primary.operation,
      operationName: primary.operationName,
      variables: used(primary.variableUsages, variables),
      identity: identities.sign(contextOf().caller),
    });
    openSubscriptions.inc();
    try {
      for await (const event of upstream(owner, transports[owner]!, requestOf, signal, this.parts)) {
        if (!event.data) {
          yield refused(owner, event);
          continue;
        }
        const sources = { ...this.parts.sources, [owner]: this.answering(owner, primary.operation, event) };
        const context = { ...contextOf(), signal };
        yield await runPlan(plans, { ...prepared, plan }, sources, variables, context);
      }
    } finally {
      openSubscriptions.dec();
    }
  }

  /** The owner's source while one event is worked on: the root field's fetch is answered by the event. */
  private answering(owner: string, operation: string, event: Answer): Sources[string] {
    const source = this.parts.sources[owner]!;
    return {
      process: async (options) => (options.request.query === operation ? event : source.process(options)),
    };
  }
}

/** An answer without data is told as it is. */
const refused = (serviceName: string, { errors = [] }: Answer): ExecutionResult => ({
  data: null,
  errors: errors.map(
    ({ message, path, extensions }) => new GraphQLError(message, { path, extensions: { ...extensions, serviceName } }),
  ),
});

const used = (names: readonly string[] | undefined, variables: Variables): Variables =>
  Object.fromEntries((names ?? []).filter((name) => name in variables).map((name) => [name, variables[name]]));
