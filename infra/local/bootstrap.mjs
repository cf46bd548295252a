// What every root script calls: checks Node, installs and builds what is missing, then runs the command.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const [name, ...args] = process.argv.slice(2);
require('tsx/cjs/api').register();
const { command } = require(`./src/commands/${name}.ts`);
try {
  process.exit(await command(args, process.env));
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
