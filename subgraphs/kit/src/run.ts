import { performance } from 'node:perf_hooks';
import type { GraphQLError } from 'graphql';
import type { Answer, Request, Runs } from './ask';
import { cancellable } from './cancellable';
import { publicError } from './errors';
import type { Executor } from './execute';
import type { Caller, Identities } from './identity';
import { observingStoreCalls } from './store-calls';
import { operationSeconds } from './metrics';
import type { RequestContext } from './subgraph';
import { traced } from './trace';

/** The one way in: verify the identity, prepare, run, answer plain data. */
export function runs(
  name: string,
  executor: Executor,
  identities: Identities,
  contextOf: (caller: Caller, stream?: { signal: AbortSignal; resume?: string }) => RequestContext,
): Runs {
  const refused = (error: unknown): Answer => ({ errors: [publicError(error as GraphQLError, () => {})] });
  return {
    async run(request) {
      let caller: Caller;
      try {
        caller = identities.verify(request.identity);
      } catch (error) {
        return refused(error);
      }
      const begun = performance.now();
      const answer = await traced(`${name} operation`, { 'graphql.operation.name': request.operationName ?? '' }, () =>
        observingStoreCalls(name, () => executor.run(request, contextOf(caller))),
      );
      operationSeconds.observe(
        { subgraph: name, outcome: answer.errors ? 'errors' : 'ok' },
        (performance.now() - begun) / 1000,
      );
      return answer;
    },
    stream: (request: Request, outer?: AbortSignal) =>
      cancellable(async function* (signal): AsyncGenerator<Answer> {
        let caller: Caller;
        try {
          caller = identities.verify(request.identity);
        } catch (error) {
          yield refused(error);
          return;
        }
        yield* executor.stream(request, () => contextOf(caller, { signal, resume: request.resume }));
      }, outer),
  };
}
