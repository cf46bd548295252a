import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const CALL = /graphql\(\s*(?:\/\*.*?\*\/\s*)?`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`,?\s*\)/g;
const PREFIX = '\0document:';
const generated = new URL('./generated/graphql.ts', import.meta.url);

/** Puts each operation's parsed document in place of its text, as a module of its own: a page loads those that it sends, and no parser. */
export function documents(): Plugin {
  return {
    name: 'shop-documents',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith('document:') ? `\0${id}` : undefined),
    load: (id) => (id.startsWith(PREFIX) ? documentModule(id.slice(PREFIX.length)) : undefined),
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || id.includes('/generated/') || !code.includes('graphql(')) return undefined;
      const names = new Set<string>();
      const replaced = code.replace(CALL, (call: string, kind: string, name: string) => {
        const document = `${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`;
        names.add(document);
        // The lines stay where they were, for the browser's debugger.
        return `${document}${'\n'.repeat(call.split('\n').length - 1)}`;
      });
      const imports = [...names].map((name) => `import ${name} from 'document:${name}';`).join('');
      return names.size ? { code: imports + replaced, map: null } : undefined;
    },
  };
}

/** The document as the code generator wrote it: one line of JSON. */
function documentModule(name: string): string {
  const found = new RegExp(`^export const ${name} = (\\{.*\\}) as unknown as DocumentNode`, 'm').exec(
    readFileSync(generated, 'utf8'),
  );
  if (!found) throw new Error(`${name} is not among the generated documents: npm run codegen -w @shop/web`);
  return `export default ${found[1]}`;
}
