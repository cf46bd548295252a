// npm run new:subgraph -- wishlists Wishlist   makes subgraphs/wishlists: one entity with a rule, a query, a mutation, their
// tests and the matrix; and adds it to the lists that name every subgraph: the gateway's and lint's.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const [name, entity = name?.replace(/s$/, '').replace(/^./, (first) => first.toUpperCase())] = process.argv.slice(2);

if (!/^[a-z]+$/.test(name ?? '') || !/^[A-Z][A-Za-z]+$/.test(entity ?? ''))
  giveUp('usage: npm run new:subgraph -- NAME [Entity]   NAME in lower-case letters, such as: wishlists Wishlist', 2);
const folder = join(root, 'subgraphs', name);
if (existsSync(folder)) giveUp(`subgraphs/${name} exists already.`, 1);
if (existsSync(join(root, 'node_modules/@shop', name)))
  giveUp(`@shop/${name} is the name of another workspace. Choose another.`, 1);

const one = entity[0].toLowerCase() + entity.slice(1);
const Name = name[0].toUpperCase() + name.slice(1);
const NAME = name.toUpperCase();

/** Ends with one sentence and no stack. */
function giveUp(sentence, code) {
  console.error(sentence);
  process.exit(code);
}

const read = (path) => readFileSync(join(root, path), 'utf8');
const put = (path, text) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text.trimStart());
};

/** The shared files as they are to be; written at the end, so that a fault before it leaves them alone. */
const shared = {};
function edit(path, where, change) {
  const text = shared[path] ?? read(path);
  if (!where.test(text)) giveUp(`${path} no longer has the list that this script adds to: mend the script.`, 1);
  shared[path] = text.replace(where, change);
}
const words = (list) => list.split(',').flatMap((word) => (word.trim() ? [word.trim()] : []));

const LIST = 'gateway/src/subgraphs.ts';
const line = `import { ${name} } from '@shop/${name}/subgraph';`;
edit(LIST, /(?:import \{ \w+ \} from '@shop\/\w+\/subgraph';\n)+/, (block) =>
  [...block.trimEnd().split('\n'), line].sort().concat('').join('\n'),
);
edit(LIST, /(subgraphs: Subgraph\[\] = \[)([^\]]*)\]/, (_, head, names) => {
  return `${head}${[...words(names), name].sort().join(', ')}]`;
});
edit('eslint.config.mjs', /(const DOMAINS = \[)([^\]]*)\]/, (_, head, names) => {
  return `${head}${[...new Set([...words(names), `'${name}'`])].join(', ')}]`;
});
edit('gateway/package.json', /"dependencies": (\{[^}]*\})/, (_, text) => {
  const all = Object.entries({ ...JSON.parse(text), [`@shop/${name}`]: '*' });
  return `"dependencies": ${JSON.stringify(Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1))))}`;
});

const pkg = JSON.parse(read('subgraphs/catalog/package.json'));
const own = {
  ...pkg,
  name: `@shop/${name}`,
  description: `What ${name} owns, in a line.`,
  scripts: { ...pkg.scripts, dev: pkg.scripts.dev.replace('catalog', name) },
  devDependencies: { '@shop/tooling': '*' },
};
put('package.json', JSON.stringify(own));
put('tsconfig.json', read('subgraphs/catalog/tsconfig.json'));
put('jest.config.js', read('subgraphs/catalog/jest.config.js'));
put(
  'README.md',
  `
# ${name}

What it owns, in a sentence.

- **Entities**: ${entity} (key \`id\`), seen by its owner and by staff.
- **Sends** nothing. **Hears** nothing.
- **Settings**: \`${NAME}_MONGO_URL\`.
`,
);
put(
  'src/config.ts',
  `
import { z } from 'zod';
import { readConfig, setting, type Env } from '@shop/kit/config';

/** The settings of ${name}. */
export const read${Name}Config = (env: Env = process.env) =>
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
import { fail, ok, type Decision } from '@shop/kit/result';

/** One ${entity} as ${name} keeps it. */
export interface ${entity} {
  _id: string;
  version: number;
  ownerId: string;
  title: string;
}

const TITLE_AT_MOST = 100;

/** A new ${entity}. Refuses a title that is empty or longer than 100 characters. */
export function made(given: { id: string; ownerId: string; title: string }): Decision<${entity}, 'INVALID'> {
  const title = given.title.trim();
  if (!title || title.length > TITLE_AT_MOST)
    return fail('INVALID', \`Give it a title of 1 to \${TITLE_AT_MOST} characters.\`, ['title']);
  return ok({ _id: given.id, version: 1, ownerId: given.ownerId, title });
}
`,
);
put(
  'src/store/models.ts',
  `
import { Schema, type Connection } from 'mongoose';
import type { ${entity} } from '../domain/${one}';

const ${one}Schema = new Schema<${entity}>(
  {
    _id: { type: String, required: true },
    version: { type: Number, required: true },
    ownerId: { type: String, required: true },
    title: { type: String, required: true },
  },
  { versionKey: false, autoIndex: false },
);

/** The collections of ${name}. */
export const ${name}Models = (connection: Connection) => ({
  ${name}: connection.model<${entity}>('${entity}', ${one}Schema, '${name}'),
});
`,
);
put(
  'src/context.ts',
  `
import type DataLoader from 'dataloader';
import type { Aggregates } from '@shop/kit/aggregates';
import { oneByKey } from '@shop/kit/loader';
import type { RequestContext } from '@shop/kit/subgraph';
import type { ${entity} } from './domain/${one}';

/** What ${name} is made of. */
export interface Parts {
  ${name}: Aggregates<${entity}>;
}

/** What a request to ${name} sees. */
export interface Context extends RequestContext, Parts {
  /** By id, whoever asks; \`visible\` decides who sees it. */
  by${entity}Id: DataLoader<string, ${entity} | null>;
}

/** Makes the loaders of one request. */
export const contextOf = ({ ${name} }: Parts): Omit<Context, keyof RequestContext> => ({
  ${name},
  by${entity}Id: oneByKey((ids) => ${name}.byIds(ids), ({ _id }) => _id),
});
`,
);
put(
  `src/schema/${one}.ts`,
  `
import { Field, ID, ObjectType } from 'type-graphql';
import { Allow, Key } from '@shop/kit/directives';
import { UserError } from '@shop/kit/values';

@ObjectType('${entity}', { description: 'What it is, in a sentence.' })
@Key('id')
@Allow('owner', 'USERS_READ')
export class ${entity}Type {
  @Field(() => ID, { description: 'Opaque; never changes.' })
  id!: string;
  @Field(() => String, { description: 'What its owner calls it.' })
  title!: string;
}

@ObjectType({ description: 'The ${entity}, or what to put right.' })
@Allow('public')
export class ${entity}Payload {
  @Field(() => ${entity}Type, { nullable: true, description: 'The ${entity}, as it is now.' })
  ${one}?: ${entity}Type | null;
  @Field(() => [UserError], { description: 'Empty when it was done.' })
  userErrors!: UserError[];
}
`,
);
put(
  `src/schema/${one}.resolver.ts`,
  `
import { randomUUID } from 'node:crypto';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { payload } from '@shop/kit/payload';
import type { Context } from '../context';
import { made, type ${entity} } from '../domain/${one}';
import { ${entity}Payload, ${entity}Type } from './${one}';

@Resolver(() => ${entity}Type)
export class ${entity}Resolver {
  @Query(() => ${entity}Type, { nullable: true, description: 'One ${entity}, to its owner and to staff.' })
  @Allow('owner', 'USERS_READ')
  async ${one}(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { by${entity}Id, visible }: Context,
  ) {
    return visible('${entity}', await by${entity}Id.load(id));
  }

  @Mutation(() => ${entity}Payload, { description: 'Makes one that belongs to the caller.' })
  @Allow('customer')
  async create${entity}(
    @Arg('title', () => String, { description: '1 to 100 characters.' }) title: string,
    @Ctx() { ${name}, caller }: Context,
  ) {
    const decision = made({ id: randomUUID(), ownerId: caller.userId!, title });
    if (decision.ok) await ${name}.create(decision.value, decision.events);
    return payload('${one}', decision);
  }

  @FieldResolver(() => ID)
  id(@Root() { _id }: ${entity}) {
    return _id;
  }
}
`,
);
put(
  'src/subgraph.ts',
  `
import { openAggregates } from '@shop/kit/aggregates';
import { openMongo } from '@shop/kit/mongo';
import { defineSubgraph, type Kit } from '@shop/kit/subgraph';
import { read${Name}Config } from './config';
import { contextOf, type Context, type Parts } from './context';
import type { ${entity} } from './domain/${one}';
import { ${entity}Resolver } from './schema/${one}.resolver';
import { ${name}Models } from './store/models';

async function connect({ mongoUrl }: { mongoUrl: string }, kit: Kit): Promise<Parts> {
  const models = ${name}Models(await openMongo(mongoUrl, kit));
  return { ${name}: openAggregates<${entity}>(kit, models.${name}) };
}

/** What ${name} is, in a sentence. */
export const ${name} = defineSubgraph({
  name: '${name}',
  config: read${Name}Config,
  connect,
  context: contextOf,
  resolvers: [${entity}Resolver],
  entities: { ${entity}: ({ id }: { id: string }, { by${entity}Id }: Context) => by${entity}Id.load(id) },
  owners: { ${entity}: ({ ownerId }: ${entity}, { userId }) => ownerId === userId },
});
`,
);
put(
  `test/${one}.unit.test.ts`,
  `
import { made } from '../src/domain/${one}';

describe('a new ${entity}', () => {
  const titled = (title: string) => made({ id: 'id', ownerId: 'alice', title });

  it('is called what its owner says, without the spaces around', () => {
    expect(titled('  Mine ')).toMatchObject({ ok: true, value: { ownerId: 'alice', title: 'Mine' } });
    expect(titled('x'.repeat(100)).ok).toBe(true);
  });

  it.each(['', '   ', 'x'.repeat(101)])('is not called "%s"', (title) => {
    expect(titled(title)).toMatchObject({ ok: false, problem: { code: 'INVALID', field: ['title'] } });
  });
});
`,
);
put(
  'test/start.ts',
  `
import { freshMongo, startForTest } from '@shop/kit/testing';
import { ${name} } from '../src/subgraph';

const CREATE = \`mutation ($title: String!) {
  create${entity}(title: $title) { ${one} { id title } userErrors { code field } }
}\`;

/** What create${entity} answers. */
interface Created {
  ${one}: { id: string; title: string } | null;
  userErrors: { code: string; field: string[] | null }[];
}

/** Starts ${name} on a database of its own. \`create\` makes one for a customer and answers the payload. */
export async function start${Name}() {
  const test = await startForTest(${name}, { ${NAME}_MONGO_URL: freshMongo('${name}') });
  const create = async (userId: string, title: string) => {
    const { data, errors } = await test.as({ userId }).ask(CREATE, { title });
    if (errors) throw new Error(errors[0]!.message);
    return data!.create${entity} as Created;
  };
  return { test, create };
}
`,
);
put(
  `test/${name}.test.ts`,
  `
import { start${Name} } from './start';

describe('${name}', () => {
  let shop: Awaited<ReturnType<typeof start${Name}>>;
  beforeAll(async () => (shop = await start${Name}()));
  afterAll(() => shop?.test.stop());

  const seenBy = async (userId: string, id: string) =>
    shop.test.as({ userId }).ask('query ($id: ID!) { ${one}(id: $id) { title } }', { id });

  it('shows what was made to its owner, and to nobody else', async () => {
    const { ${one}, userErrors } = await shop.create('alice', 'Mine');
    expect(userErrors).toEqual([]);
    expect(await seenBy('alice', ${one}!.id)).toEqual({ data: { ${one}: { title: 'Mine' } } });
    expect(await seenBy('bob', ${one}!.id)).toEqual({ data: { ${one}: null } });
  });

  it('says what to put right', async () => {
    expect(await shop.create('alice', ' ')).toEqual({
      ${one}: null,
      userErrors: [{ code: 'INVALID', field: ['title'] }],
    });
  });
});
`,
);
put(
  'test/matrix.test.ts',
  `
import { describeMatrix } from '@shop/kit/matrix';
import { ${name} } from '../src/subgraph';
import { start${Name} } from './start';

describeMatrix(${name}, async () => {
  const { test, create } = await start${Name}();
  const { ${one} } = await create('alice', 'A sample');
  const key = { id: ${one}!.id };
  return { test, samples: { ownerId: 'alice', keys: { ${entity}: key }, args: { 'Query.${one}': key } } };
});
`,
);
for (const [path, text] of Object.entries(shared)) writeFileSync(join(root, path), text);
execFileSync('npx', ['prettier', '--write', '--log-level', 'warn', folder, ...Object.keys(shared)], {
  cwd: root,
  stdio: 'inherit',
});
console.log(`Made subgraphs/${name}. Next: docs/development/add-a-subgraph.md, from step 2.`);
