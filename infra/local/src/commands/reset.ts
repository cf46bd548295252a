import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { composeDown, dockerAnswers } from '../docker';
import { lock } from '../lock';
import { openSite } from '../site';

/** Only what the launcher makes is named, so that a SHOP_DATA that points elsewhere loses nothing else. */
const OURS = ['postgres', 'kafka', 'redis', 'mongo', 'logs', 'seeded', 'ports.json', 'secrets.json', 'run.json'];

/** `reset`: removes a copy's data, not the provisioned tools. Refuses while the copy runs. */
export async function command(_args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const site = openSite(env, console.log);
  const unlock = lock(site.data);
  try {
    if (env.SHOP_STORES !== 'embedded' && (await dockerAnswers())) await composeDown(site);
    for (const name of OURS) rmSync(join(site.data, name), { recursive: true, force: true });
  } finally {
    unlock();
  }
  site.say(`Removed the data in ${site.data}. The next start begins anew.`);
  return 0;
}
