import { buildOperationContext } from '@apollo/gateway';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';
import type { DocumentNode } from 'graphql';
import { apiSchemaOf } from './compose';
import { planned } from './metrics';

/** What executing an operation again and again needs, made once. */
export interface Prepared {
  plan: QueryPlan;
  operation: ReturnType<typeof buildOperationContext>;
}

/** The supergraph with its planner, and the plans of recent operations. */
export class Plans {
  private readonly supergraph: Supergraph;
  private readonly planner: QueryPlanner;
  private readonly known = new Map<string, Prepared>();
  /** What clients see; documents are valid in it before they get here. */
  readonly apiSchema;
  /** All fields, with those that only subgraphs ask for. */
  readonly fullSchema;
  readonly api;

  constructor(
    supergraphSdl: string,
    private readonly atMost: number,
  ) {
    this.supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: false });
    this.planner = new QueryPlanner(this.supergraph);
    this.api = this.supergraph.apiSchema();
    this.apiSchema = apiSchemaOf(this.supergraph);
    this.fullSchema = this.supergraph.schema.toGraphQLJSSchema();
  }

  /** The names of the subgraphs. */
  get subgraphs(): string[] {
    return this.supergraph.subgraphsMetadata().map(({ name }) => name);
  }

  /** The plan of a valid operation; `key` stands for its text. The least recently used are forgotten. */
  prepare(key: string, document: DocumentNode, operationName?: string): Prepared {
    const full = `${operationName ?? ''} ${key}`;
    const found = this.known.get(full);
    planned.inc({ cache: found ? 'hit' : 'miss' });
    const prepared = found ?? this.make(document, operationName);
    this.known.delete(full);
    this.known.set(full, prepared);
    if (this.known.size > this.atMost) this.known.delete(this.known.keys().next().value!);
    return prepared;
  }

  private make(document: DocumentNode, operationName?: string): Prepared {
    const operation = operationFromDocument(this.api, document, { operationName });
    return {
      plan: this.planner.buildQueryPlan(operation),
      operation: buildOperationContext({ schema: this.apiSchema, operationDocument: document, operationName }),
    };
  }
}
