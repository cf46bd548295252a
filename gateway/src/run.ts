import { executeQueryPlan } from '@apollo/gateway';
import type { ExecutionResult } from 'graphql';
import type { GatewayContext } from './context';
import type { Plans, Prepared } from './plan';
import type { Source } from './source';

/** The sources by their subgraph's name. */
export type Sources = Record<string, Pick<Source, 'process'>>;

export type Variables = Record<string, unknown>;

type RequestContext = Parameters<typeof executeQueryPlan>[2];

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/** Runs a plan. Apollo's own extension about nulls is left out: what is null has an error, or may be null. */
export async function runPlan(
  plans: Plans,
  { plan, operation }: Prepared,
  sources: Sources,
  variables: Variables,
  context: GatewayContext,
): Promise<ExecutionResult> {
  const request = { request: { variables }, context, metrics: {}, logger: SILENT } as unknown as RequestContext;
  const { data, errors } = await executeQueryPlan(plan, sources, request, operation, plans.fullSchema, plans.api);
  return { ...(data !== undefined && { data }), ...(errors && { errors }) };
}
