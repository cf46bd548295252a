import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { breakingApiChanges, breakingEventChanges, unannounced, type Breaking } from './breaking';
import { CompositionError } from './compose';
import { readSchemaConfig } from './config';
import { contracts } from './contracts';
import { subgraphs } from './subgraphs';
import { SCHEMA_DIR } from './supergraph';

const REPO = resolve(SCHEMA_DIR, '..');
const ANNOUNCEMENTS = join(SCHEMA_DIR, 'breaking-changes.md');

/** `npm run schema`: writes the contracts; with --check, says what is stale or would break a client. Answers the exit code. */
async function run(args: string[]): Promise<number> {
  const files = await contracts(subgraphs);
  return args.includes('--check') ? check(files) : write(files);
}

async function write(files: Record<string, string>): Promise<number> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(REPO, path)), { recursive: true });
    await writeFile(join(REPO, path), text);
  }
  console.log(`Wrote ${Object.keys(files).join(', ')}.`);
  return 0;
}

async function check(files: Record<string, string>): Promise<number> {
  const stale: string[] = [];
  for (const [path, text] of Object.entries(files)) {
    const committed = await readFile(join(REPO, path), 'utf8').catch(() => undefined);
    if (committed !== text) stale.push(path);
  }
  for (const path of stale) console.error(`${path} is stale. Run npm run schema and commit what it writes.`);
  const broken = await breakingSince(baseRevision(), files);
  for (const { coordinate, message } of broken)
    console.error(`Breaking: ${message}. Take it back, or announce \`${coordinate}\` in schema/breaking-changes.md.`);
  if (!stale.length && !broken.length) console.log('The committed contracts are current, and break nobody.');
  return stale.length || broken.length ? 1 : 0;
}

/** What the contracts are compared with: SCHEMA_BASE, else the main branch's tip, else the commit before; if any. */
function baseRevision(): string | undefined {
  const { base } = readSchemaConfig();
  const candidates = base ? [base] : ['origin/main', 'HEAD~1'];
  const found = candidates.find((revision) => git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`));
  if (base && !found) throw new Error(`SCHEMA_BASE is ${base}, which git does not know here.`);
  return found;
}

async function breakingSince(base: string | undefined, files: Record<string, string>): Promise<Breaking[]> {
  if (!base) {
    console.log('There is no earlier revision to compare the contracts with.');
    return [];
  }
  const [api, events] = [git('show', `${base}:schema/api.graphql`), git('show', `${base}:schema/asyncapi.json`)];
  const changes = [
    ...(api ? await breakingApiChanges(api, files['schema/api.graphql']!) : []),
    ...(events ? breakingEventChanges(events, files['schema/asyncapi.json']!) : []),
  ];
  return unannounced(changes, existsSync(ANNOUNCEMENTS) ? await readFile(ANNOUNCEMENTS, 'utf8') : '');
}

/** The output of a git command; undefined when it fails. */
function git(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, {
      cwd: REPO,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 26,
    });
  } catch {
    return undefined;
  }
}

void run(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof CompositionError ? error.message : error);
    process.exitCode = 1;
  },
);
