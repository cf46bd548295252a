import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import { OperationTypeNode } from 'graphql';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { Logger } from '@shop/kit/log';
import type { Admission } from './admission';
import type { GatewayContext } from './context';
import { badRequest, clientError } from './errors';
import { sizeRule, type SizeLimits } from './limits';
import type { Plans } from './plan';
import { runPlan, type Sources } from './run';

export interface ApolloParts {
  plans: Plans;
  supergraphSdl: string;
  sources: Sources;
  admission: Admission;
  limits: SizeLimits & { tokensAtMost: number };
  log: Logger;
}

/** Apollo Server in front of the plans: parsing, validation, CSRF prevention, persisted queries and Sandbox. */
export async function startApollo(parts: ApolloParts): Promise<ApolloServer<GatewayContext>> {
  const { limits, admission, log } = parts;
  const report = (error: unknown) => log.error({ err: error }, 'An operation failed.');
  const apollo = new ApolloServer<GatewayContext>({
    gateway: planning(parts),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: limits.tokensAtMost },
    validationRules: [sizeRule(limits)],
    validationOptions: { maxErrors: 10 },
    formatError: (formatted, error) => clientError(formatted, error, report),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageLocalDefault({ embed: true, includeCookies: true }),
      admitting(admission),
    ],
    logger: log,
  });
  await apollo.start();
  return apollo;
}

/** Planning and executing without the ApolloGateway class: no polling, no telemetry, one executor for HTTP and sockets. */
const planning = ({ plans, sources, supergraphSdl }: ApolloParts): GatewayInterface => ({
  load: async () => ({
    executor: async ({ queryHash, document, request, operationName, context }) => {
      const prepared = plans.prepare(queryHash, document, operationName ?? undefined);
      return (await runPlan(plans, prepared, sources, request.variables ?? {}, context as GatewayContext)) as never;
    },
  }),
  onSchemaLoadOrUpdate(callback) {
    callback({ apiSchema: plans.apiSchema, coreSupergraphSdl: supergraphSdl });
    return () => {};
  },
  stop: async () => {},
});

const admitting = (admission: Admission): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    async didEncounterErrors({ contextValue }) {
      contextValue.hasErrors = true;
    },
    async didResolveOperation({ document, operation, request, contextValue }) {
      if (operation?.operation === OperationTypeNode.SUBSCRIPTION)
        throw badRequest('Subscriptions go over the WebSocket at this address, by the graphql-ws protocol.');
      await admission.admit({ document, operation, variables: request.variables ?? {}, context: contextValue });
    },
  }),
});
