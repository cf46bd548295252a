import type { GraphQLObjectType } from 'graphql';
import type { Grant } from '@shop/kit/directives';
import { ruledFields, type RuledField } from '@shop/kit/fields';
import { holds } from '@shop/kit/grants';
import type { Subgraph } from '@shop/kit/subgraph';

const ROLES = ['SUPPORT', 'WAREHOUSE', 'CATALOG_MANAGER', 'FINANCE', 'ADMIN'];
const NOT_SCOPES = new Set<Grant>(['public', 'customer', 'owner', 'service']);

const HEAD = `# Who may use what

Generated from the rules beside the fields (\`npm run schema\`); the same rules are enforced in the subgraphs, on every path.
Any one of the grants named opens a field. \`public\`: everyone. \`customer\`: whoever is signed in. \`owner\`: the one whom the
object belongs to. \`service\`: only other subgraphs; such fields are not in the public API. The rest are scopes: an API key has
them by name, staff by role.`;

type Row = [type: string, fields: string, grants: string];

/** The access table of all subgraphs as Markdown: each field of each type once, fields of one rule in one row. */
export function accessTable(subgraphs: readonly Subgraph[]): string {
  const rules = subgraphs.flatMap((subgraph) => ruledFields(subgraph.shape().schema).filter(isOwn));
  const scopes = [...new Set(rules.flatMap(({ grants = [] }) => grants))]
    .filter((grant) => !NOT_SCOPES.has(grant))
    .sort();
  return [
    HEAD,
    '## Scopes',
    table(
      ['scope', 'roles'],
      scopes.map((scope) => [`\`${scope}\``, rolesOf(scope).join(', ')]),
    ),
    '## Fields',
    table(['type', 'fields', 'open to'], rowsOf(rules)),
  ]
    .join('\n\n')
    .concat('\n');
}

const rolesOf = (scope: Grant) => ROLES.filter((role) => holds({ roles: [role], scopes: [] }, scope));

/** Another owner's field, named because one of its own needs it, is told where it is answered. */
const isOwn = ({ field }: RuledField) => !field.astNode?.directives?.some(({ name }) => name.value === 'external');

function rowsOf(rules: RuledField[]): Row[] {
  const byRule = new Map<string, { type: GraphQLObjectType; fields: Set<string>; grants: string }>();
  for (const { type, field, grants = [] } of rules) {
    const words = [...grants].join(', ');
    const key = `${ROOTS.indexOf(type.name) < 0 ? 9 : ROOTS.indexOf(type.name)} ${type.name} ${words}`;
    if (!byRule.has(key)) byRule.set(key, { type, fields: new Set(), grants: words });
    byRule.get(key)!.fields.add(field.name);
  }
  return [...byRule.keys()].sort().map((key) => {
    const { type, fields, grants } = byRule.get(key)!;
    return [`\`${type.name}\``, [...fields].sort().join(', '), grants];
  });
}

const ROOTS = ['Query', 'Mutation', 'Subscription'];

const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
