import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
