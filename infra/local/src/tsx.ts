import { join } from 'node:path';
import type { Site } from './site';

/** How to run TypeScript from source. */
export const tsx = ({ repo }: Site): string[] => [
  process.execPath,
  join(repo, 'node_modules', 'tsx', 'dist', 'cli.mjs'),
];
