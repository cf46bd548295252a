import { runScript } from '@shop/kit/script';
import { exportFile } from './import/files';
import { openFileTools } from './import/tools';

/** `npm run export -- FILE`: writes every product to a file that `npm run import` takes; `.csv` as CSV, else JSON Lines. */
runScript(async ([file], env) => {
  if (!file) throw new Error('Which file? npm run export -- FILE.jsonl or FILE.csv.');
  const tools = await openFileTools(env);
  try {
    const count = await exportFile(file, tools, await tools.count());
    process.stdout.write(`${count} products are in ${file}.\n`);
  } finally {
    await tools.close();
  }
});
