import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The repository's folder of contracts, seen from source and from the build alike. */
export const SCHEMA_DIR = join(__dirname, '..', '..', 'schema');

/** The committed supergraph: what both shapes of the program serve. */
export const readSupergraph = (): Promise<string> => readFile(join(SCHEMA_DIR, 'supergraph.graphql'), 'utf8');

/** The names of the subgraphs that a supergraph's SDL is composed of. */
export const graphsOf = (supergraphSdl: string): string[] =>
  [...supergraphSdl.matchAll(/@join__graph\(name: "([^"]+)"/g)].map(([, name]) => name!);
