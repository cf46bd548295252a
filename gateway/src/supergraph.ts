import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The repository's folder of contracts, seen from source and from the build alike. */
export const SCHEMA_DIR = join(__dirname, '..', '..', 'schema');

/** The committed supergraph: what both shapes of the program serve. */
export const readSupergraph = (): Promise<string> => readFile(join(SCHEMA_DIR, 'supergraph.graphql'), 'utf8');
