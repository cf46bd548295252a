import { runScript } from '@shop/kit/script';
import { importFile, told } from './import/files';
import { openFileTools } from './import/tools';

const USAGE = 'Which file? npm run import -- FILE.jsonl or FILE.csv, with --dry-run to only look.';

/** `npm run import -- FILE [--dry-run]`: takes products of a file; rows that can't be taken are named with their lines. */
runScript(async (args, env) => {
  const [file] = args.filter((arg) => !arg.startsWith('--'));
  if (!file) throw new Error(USAGE);
  const dryRun = args.includes('--dry-run');
  const tools = await openFileTools(env);
  const say = (text: string) => void process.stdout.write(`${text}\n`);
  const begun = Date.now();
  try {
    const tally = await importFile(file, tools, { dryRun, failed: (line, message) => say(`line ${line}: ${message}`) });
    say(`${dryRun ? 'Would be: ' : ''}${told(tally)}; ${((Date.now() - begun) / 1000).toFixed(1)} s.`);
    if (tally.failed) process.exitCode = 2;
  } finally {
    await tools.close();
  }
});
