import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { GraphQLSchema, parse, printSchema } from 'graphql';

/** A subgraph as composition sees it. */
export interface SubgraphSdl {
  name: string;
  sdl: string;
}

/**
 * Hints that tell of no real difference between subgraphs. Every other hint fails composition: it tells of a type,
 * rule, default, description or nullability that is not the same wherever it is declared.
 */
const HARMLESS_HINTS = new Set([
  // A mere reference (`resolvable: false`) or contribution beside the owner's entity.
  'INCONSISTENT_ENTITY',
  // The same @auth on a shared value type is one @auth in the supergraph.
  'MERGED_NON_REPEATABLE_DIRECTIVE_ARGUMENTS',
  // Enums that only one direction uses so far.
  'UNUSED_ENUM_TYPE',
]);

/** The subgraphs do not fit together; the message has Apollo's own words, one fault a line. */
export class CompositionError extends Error {}

/**
 * Composes subgraphs into the supergraph's SDL. Addresses are not part of it: a transport knows where a subgraph is.
 * Throws a CompositionError on errors, and on hints that tell of real differences.
 */
export function compose(subgraphs: readonly SubgraphSdl[]): string {
  const services = [...subgraphs]
    .sort((one, other) => one.name.localeCompare(other.name))
    .map(({ name, sdl }) => ({ name, url: `subgraph:${name}`, typeDefs: parse(sdl) }));
  const { errors, hints = [], supergraphSdl } = composeServices(services);
  const faults = [
    ...(errors ?? []).map((error) => `${String(error.extensions?.code)}: ${error.message}`),
    ...hints
      .filter(({ definition }) => !HARMLESS_HINTS.has(definition.code))
      .map(({ definition, message }) => `${definition.code}: ${message}`),
  ];
  if (faults.length || !supergraphSdl)
    throw new CompositionError(`The subgraphs do not compose:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
  return supergraphSdl;
}

/** The schema that clients see. Directives that are ours or federation's alone are left out. */
export function apiSchemaOf(supergraph: Supergraph): GraphQLSchema {
  const schema = supergraph.apiSchema().toGraphQLJSSchema({ includeDefer: false, includeStream: false });
  const config = schema.toConfig();
  const directives = config.directives.filter(({ name }) => PUBLIC_DIRECTIVES.has(name));
  return new GraphQLSchema({ ...config, directives, assumeValid: true });
}

const PUBLIC_DIRECTIVES = new Set(['include', 'skip', 'deprecated', 'specifiedBy', 'oneOf']);

/** The public API as SDL, with its descriptions. */
export const printApi = (supergraphSdl: string): string =>
  `${printSchema(apiSchemaOf(Supergraph.build(supergraphSdl)))}\n`;
