import { defineSubgraph, type Subgraph } from '@shop/kit/subgraph';
import { WaitingLetters } from '@shop/kit/waiting-letters';
import { DeadLetters } from './dead-letters';
import { OperationsResolver, type OperationsContext } from './operations.resolver';
import { graphsOf, readSupergraph } from './supergraph';

const NAME = 'operations';

/**
 * The subgraph that runs in the gateway's own process and answers for the whole: it asks each subgraph that `names` tells
 * for its vitals, and the broker for dead letters.
 */
export const operationsOver = (names: () => Promise<readonly string[]>): Subgraph =>
  defineSubgraph({
    name: NAME,
    config: () => ({}),
    async connect(_config, { ask, broker }): Promise<OperationsContext> {
      const waiting = new WaitingLetters(broker);
      const others = (await names()).filter((name) => name !== NAME);
      return { health: { names: others, ask, broker, letters: waiting }, letters: new DeadLetters(broker, waiting) };
    },
    context: (parts) => parts,
    resolvers: [OperationsResolver],
    entities: {},
  });

/** Operations over the subgraphs of the committed supergraph. */
export const operations = operationsOver(async () => graphsOf(await readSupergraph()));
