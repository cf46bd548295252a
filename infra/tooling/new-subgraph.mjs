// npm run new:subgraph -- wishlists Wishlist   makes subgraphs/wishlists with one entity, a query, a test and the matrix, and adds it to the gateway's list.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const [name, entity = name?.replace(/s$/, '').replace(/^./, (first) => first.toUpperCase())] = process.argv.slice(2);

if (!/^[a-z]+$/.test(name ?? '') || !/^[A-Z][A-Za-z]+$/.test(entity ?? '')) {
  console.error('usage: npm run new:subgraph -- NAME [Entity]   NAME in lower-case letters, such as: wishlists Wishlist');
  process.exit(2);
}
const folder = join(root, 'subgraphs', name);
if (existsSync(folder)) {
  console.error(`subgraphs/${name} exists already.`);
  process.exit(1);
}

const one = entity[0].toLowerCase() + entity.slice(1);
const NAME = name.toUpperCase();
const put = (path, text) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text.trimStart());
};

const pkg = JSON.parse(readFileSync(join(root, 'subgraphs/catalog/package.json'), 'utf8'));
put('package.json', `${JSON.stringify({ ...pkg, name: `@shop/${name}`, description: `What ${name} owns, in a line.`, scripts: { ...pkg.scripts, dev: pkg.scripts.dev.replace('catalog', name) } }, null, 2)}\n`);
put('tsconfig.json', readFileSync(join(root, 'subgraphs/catalog/tsconfig.json'), 'utf8'));
put('jest.config.js', readFileSync(join(root, 'subgraphs/catalog/jest.config.js'), 'utf8'));
put(
  'README.md',
  `
# ${name}

What it owns, in a sentence.

- **Entities**: ${entity}.
- **Sends**: nothing yet. **Hears**: nothing yet.
- **Settings**: \`${NAME}_MONGO_URL\`.
`,
);
put(
  'src/config.ts',
  `
import { z } from 'zod';
import { readConfig, setting, type Env } from '@shop/kit/config';

/** The settings of ${name}. */
export const read${entity}Config = (env: Env = process.env) =>
  readConfig(env, {
    mongoUrl: setting('${NAME}_MONGO_URL', z.string().startsWith('mongodb')),
  });
`,
);
put(
  'src/main.ts',
  `
import { runAlone } from '@shop/kit/alone';
import { ${name} } from './subgraph';

void runAlone(${name});
`,
);
put(
  `src/domain/${one}.ts`,
  `
/** One ${entity} as ${name} keeps it. */
export interface ${entity} {
  _id: string;
  version: number;
  ownerId: string;
  title: string;
}
`,
);
put(
  'src/store/models.ts',
  `
import { Schema, type Connection } from 'mongoose';
import type { ${entity} } from '../domain/${one}';

const schema = new Schema<${entity}>(
  {
    _id: { type: String, required: true },
    version: { type: Number, required: true },
    ownerId: { type: String, required: true },
    title: { type: String, required: true },
  },
  { versionKey: false, autoIndex: false },
);
schema.index({ ownerId: 1, _id: 1 });

/** The collections of ${name}. */
export const ${name}Models = (connection: Connection) => ({ ${name}: connection.model<${entity}>('${entity}', schema, '${name}') });
`,
);
put(
  'src/context.ts',
  `
import type DataLoader from 'dataloader';
import type { Aggregates } from '@shop/kit/aggregates';
import type { RequestContext } from '@shop/kit/subgraph';
import type { ${entity} } from './domain/${one}';

/** What a request to ${name} sees. */
export interface Context extends RequestContext {
  ${name}: Aggregates<${entity}>;
  loaders: { ${one}: DataLoader<string, ${entity} | null> };
}
`,
);
put(
  `src/schema/${one}.ts`,
  `
import { Field, ID, ObjectType } from 'type-graphql';
import { Allow, Key } from '@shop/kit/directives';

@ObjectType('${entity}', { description: 'What it is, in a sentence.' })
@Key('id')
@Allow('owner', 'USERS_READ')
export class ${entity}Type {
  @Field(() => ID, { description: 'Opaque; never changes.' })
  id!: string;
  @Field(() => String, { description: 'What its owner calls it.' })
  title!: string;
}
`,
);
put(
  `src/schema/${one}.resolver.ts`,
  `
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import type { Context } from '../context';
import type { ${entity} } from '../domain/${one}';
import { ${entity}Type } from './${one}';

@Resolver(() => ${entity}Type)
export class ${entity}Resolver {
  @Query(() => ${entity}Type, { nullable: true, description: 'One ${entity}, to its owner and to staff.' })
  @Allow('owner', 'USERS_READ')
  async ${one}(@Arg('id', () => ID, { description: 'As the ${entity} says.' }) id: string, @Ctx() { loaders, visible }: Context) {
    return visible('${entity}', await loaders.${one}.load(id));
  }

  @FieldResolver(() => ID)
  id(@Root() ${one}: ${entity}) {
    return ${one}._id;
  }
}
`,
);
put(
  'src/subgraph.ts',
  `
import { openAggregates } from '@shop/kit/aggregates';
import type { Caller } from '@shop/kit/identity';
import { oneByKey } from '@shop/kit/loader';
import { openMongo } from '@shop/kit/mongo';
import { defineSubgraph } from '@shop/kit/subgraph';
import { read${entity}Config } from './config';
import type { Context } from './context';
import type { ${entity} } from './domain/${one}';
import { ${entity}Resolver } from './schema/${one}.resolver';
import { ${name}Models } from './store/models';

/** What ${name} is, in a sentence. */
export const ${name} = defineSubgraph({
  name: '${name}',
  config: read${entity}Config,
  connect: async ({ mongoUrl }, kit) => ({ ${name}: await openAggregates<${entity}>(kit, ${name}Models(await openMongo(mongoUrl, kit)).${name}) }),
  context: ({ ${name} }) => ({ ${name}, loaders: { ${one}: oneByKey((ids) => ${name}.byIds(ids), ({ _id }) => _id) } }),
  resolvers: [${entity}Resolver],
  entities: { ${entity}: ({ id }: { id: string }, { loaders }: Context) => loaders.${one}.load(id) },
  owners: { ${entity}: ({ ownerId }: ${entity}, { userId }: Caller) => ownerId === userId },
});
`,
);
put(
  'test/matrix.test.ts',
  `
import { describeMatrix } from '@shop/kit/matrix';
import { openAggregates } from '@shop/kit/aggregates';
import { startForTest, unique } from '@shop/kit/testing';
import { connect } from 'mongoose';
import { ${name}Models } from '../src/store/models';
import { ${name} } from '../src/subgraph';

void openAggregates;

describeMatrix(${name}, async () => {
  const mongoUrl = \`\${process.env.MONGO_URL}/\${unique('${name}')}\`;
  const test = await startForTest(${name}, { ${NAME}_MONGO_URL: mongoUrl });
  const { connection, disconnect } = await connect(mongoUrl);
  await ${name}Models(connection).${name}.create({ _id: 'sample', version: 1, ownerId: 'owner', title: 'A sample' });
  await disconnect.call({ connection });
  return { test, samples: { ownerId: 'owner', keys: { ${entity}: { id: 'sample' } }, args: { 'Query.${one}': { id: 'sample' } } } };
});
`,
);

const list = join(root, 'gateway/src/subgraphs.ts');
if (existsSync(list)) {
  const text = readFileSync(list, 'utf8');
  writeFileSync(list, text.replace(/(\n)(\/\*\*|export const)/, `\nimport { ${name} } from '@shop/${name}/subgraph';\n$2`).replace(/(subgraphs[^=]*=\s*\[)/, `$1${name}, `));
}
const gateway = join(root, 'gateway/package.json');
const gatewayPackage = JSON.parse(readFileSync(gateway, 'utf8'));
gatewayPackage.dependencies = Object.fromEntries(Object.entries({ ...gatewayPackage.dependencies, [`@shop/${name}`]: '*' }).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(gateway, `${JSON.stringify(gatewayPackage, null, 2)}\n`);
execFileSync('npx', ['prettier', '--write', '--log-level', 'warn', folder, list], { cwd: root, stdio: 'inherit' });
console.log(`Made subgraphs/${name}. Next: npm install (links it), npm run schema, npm test -w subgraphs/${name}, and its README.`);
