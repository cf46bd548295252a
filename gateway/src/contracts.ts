import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Subgraph } from '@shop/kit/subgraph';
import { accessTable } from './access';
import { asyncApi } from './asyncapi';
import { compose, printApi } from './compose';
import { SCHEMA_DIR } from './supergraph';

/** The generated files by their path in the repository. Throws a CompositionError when the subgraphs don't fit together. */
export async function contracts(subgraphs: readonly Subgraph[]): Promise<Record<string, string>> {
  const shapes = subgraphs.map((subgraph) => ({ name: subgraph.name, sdl: `${subgraph.shape().sdl.trim()}\n` }));
  const supergraph = compose(shapes);
  await declareEvents();
  return {
    ...Object.fromEntries(shapes.map(({ name, sdl }) => [`schema/subgraphs/${name}.graphql`, sdl])),
    'schema/supergraph.graphql': `${supergraph.trim()}\n`,
    'schema/api.graphql': printApi(supergraph),
    'schema/asyncapi.json': `${JSON.stringify(asyncApi(), null, 2)}\n`,
    'docs/api/access.md': accessTable(subgraphs),
  };
}

/** Event types declare themselves when their file is loaded: all files are, whether a subgraph uses them yet or not. */
async function declareEvents(): Promise<void> {
  for (const file of await readdir(join(SCHEMA_DIR, 'events')))
    if (file.endsWith('.ts')) await import(`@shop/schema/events/${file.slice(0, -'.ts'.length)}`);
}
