import {
  createSourceEventStream,
  execute,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { Answer, Request } from './ask';
import { isUnavailable, publicError, unavailable } from './errors';
import type { Logger } from './log';
import { isOutage } from './outage';
import type { Reply, RequestContext } from './subgraph';

interface Prepared {
  document: DocumentNode;
  faults: readonly GraphQLError[];
}

const REMEMBERED_AT_MOST = 2000;

/** Parses and validates operations, once a text. */
export function preparer(schema: GraphQLSchema): (request: Request) => Prepared {
  const known = new Map<string, Prepared>();
  const prepare = ({ query, document: given }: Request): Prepared => {
    try {
      const document = given ?? parse(query);
      return { document, faults: validate(schema, document) };
    } catch (error) {
      return { document: { kind: 'Document', definitions: [] } as never, faults: [error as GraphQLError] };
    }
  };
  return (request) => {
    let prepared = known.get(request.query);
    if (prepared) return prepared;
    prepared = prepare(request);
    if (known.size >= REMEMBERED_AT_MOST) known.delete(known.keys().next().value!);
    known.set(request.query, prepared);
    return prepared;
  };
}

/** A store that can't be reached is nobody's fault who asks: trying again later makes sense. */
const away = ({ path }: GraphQLError) =>
  new GraphQLError(unavailable().message, { path, extensions: { code: 'UNAVAILABLE' } });

/** Executes operations of one schema; errors leave masked, with what was hidden in the log. */
export class Executor {
  private readonly prepare: (request: Request) => Prepared;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly log: Logger,
  ) {
    this.prepare = preparer(schema);
  }

  /** Answers a query or mutation as plain data. */
  async run(request: Request, contextValue: RequestContext): Promise<Answer> {
    const { document, faults } = this.prepare(request);
    if (faults.length) return this.answer({ errors: faults });
    const { variables, operationName } = request;
    const result = await execute({
      schema: this.schema,
      document,
      contextValue,
      variableValues: variables ?? {},
      operationName,
    });
    return this.answer(result, contextValue.reply);
  }

  /**
   * Answers a subscription's events, each with its id beside the data, so that whoever passes it on can ask to go on
   * from there, whatever was selected. `contextOf` makes a context an event, as loaders are for one event.
   */
  async *stream(request: Request, contextOf: () => RequestContext): AsyncGenerator<Answer> {
    const { document, faults } = this.prepare(request);
    if (faults.length) {
      yield this.answer({ errors: faults });
      return;
    }
    const { variables, operationName } = request;
    const args = { schema: this.schema, document, variableValues: variables ?? {}, operationName };
    const source = await createSourceEventStream({ ...args, contextValue: contextOf() });
    if (!(Symbol.asyncIterator in source)) {
      yield this.answer(source);
      return;
    }
    for await (const event of source as AsyncIterable<{ id: string }>) {
      const answer = this.answer(await execute({ ...args, rootValue: event, contextValue: contextOf() }));
      yield { ...answer, extensions: { ...answer.extensions, event: event.id } };
    }
  }

  private answer({ data, errors }: ExecutionResult, reply?: Reply): Answer {
    const report = (error: GraphQLError) =>
      this.log.error({ err: error.originalError ?? error, path: error.path }, 'An operation failed.');
    // Our own words about what is away say more than the usual ones.
    const masked = ({ originalError }: GraphQLError) => isOutage(originalError) && !isUnavailable(originalError);
    const shown = (error: GraphQLError) => publicError(masked(error) ? away(error) : error, report);
    const { cookies = [], caller } = reply ?? {};
    return {
      ...(data !== undefined && { data: data }),
      ...(errors && { errors: errors.map(shown) }),
      ...((cookies.length || caller) && {
        extensions: { ...(cookies.length && { cookies }), ...(caller && { caller }) },
      }),
    };
  }
}
