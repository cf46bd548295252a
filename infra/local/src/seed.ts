import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Child } from './child';
import { readJson } from './files';
import type { Site } from './site';

/** What fills the shop with sample data. */
export const SEED = 'data/seed/dist/main.js';

const marker = ({ data }: Site): string => join(data, 'seeded');

/** Whether this copy's data has been filled. */
export const isSeeded = (site: Site): boolean => existsSync(marker(site));

/** Notes that it has, and by which version of the sample data. */
export function noteSeeded(site: Site): void {
  const { version = 'unknown' } = readJson<{ version?: string }>(join(site.repo, 'data', 'seed', 'package.json'), {});
  writeFileSync(marker(site), `${version}\n`);
}

/** Fills a copy that was never filled with sample data, by the script that `start` starts. Throws when it fails. */
export async function seedOnce(site: Site, start: () => Child): Promise<void> {
  if (isSeeded(site)) return;
  site.say('Filling the shop with sample data (once)…');
  const code = await start().exited;
  if (code !== 0)
    throw new Error(
      `The sample data could not be loaded (exit code ${code}). Its complaint is above; npm run reset starts anew.`,
    );
  noteSeeded(site);
}
