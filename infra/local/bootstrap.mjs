// What every root script calls: `node infra/local/bootstrap.mjs COMMAND …`. Plain JavaScript without dependencies, for it
// runs on a fresh clone: it checks Node, installs packages, builds what the command needs, and hands over to
// src/commands/COMMAND.ts.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPO = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const OLDEST_NODE = [20, 19];
/** Commands that run the program as it ships; the others run from source. */
const BUILT = ['start', 'seed', 'audit', 'republish', 'replay', 'bench', 'faults', 'run'];
const COMMANDS = [...BUILT, 'dev', 'reset', 'test', 'schema', 'stores'];
const require = createRequire(import.meta.url);

/** Ends with one sentence and no stack: the reader is a newcomer. */
function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

function checkMachine() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]))
    giveUp(`The shop needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
  if (process.platform === 'win32') giveUp('On Windows, please run the shop inside WSL.');
}

/** Installs when the lock file is not the one that was installed from; a newer `npm install` by hand counts too. */
function install() {
  const lock = join(REPO, 'package-lock.json');
  const installed = join(REPO, 'node_modules', '.package-lock.json');
  const note = join(REPO, 'node_modules', '.shop-install');
  const hash = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (existsSync(installed)) {
    if (existsSync(note) && readFileSync(note, 'utf8') === hash) return;
    // npm writes the two files within a moment of each other, in either order.
    if (statSync(installed).mtimeMs + 5_000 >= statSync(lock).mtimeMs) return writeFileSync(note, hash);
  }
  console.error('Installing packages…');
  const options = ['--no-audit', '--no-fund'];
  const clean = attempt('npm', ['ci', ...options]);
  // A lock file made where a platform's optional packages were not to be had lacks them, and npm ci refuses it for that.
  if (clean.output.includes('EUSAGE')) quietly('npm', ['install', '--no-save', ...options], 'npm install failed.');
  else if (!clean.ok) giveUp(`${clean.output}\nnpm ci failed.`);
  writeFileSync(note, hash);
}

function build() {
  console.error('Building…');
  const turbo = join(REPO, 'node_modules', '.bin', 'turbo');
  quietly(turbo, ['run', 'build', '--ui=stream', '--output-logs=errors-only'], 'The build failed.');
}

/** Runs a program without a word unless it fails; then with all of its words. */
function quietly(program, args, failure) {
  const { ok, output } = attempt(program, args);
  if (!ok) giveUp(`${output}\n${failure}`);
}

function attempt(program, args) {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1' };
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: REPO, encoding: 'utf8', env });
  return { ok: status === 0, output: [stdout, stderr, error?.message].filter(Boolean).join('\n') };
}

/** The command's module: built where the build has just run, else from source. */
function load(name) {
  if (BUILT.includes(name)) return require(`./dist/commands/${name}.js`);
  require('tsx/cjs/api').register();
  return require(`./src/commands/${name}.ts`);
}

// tsx honours decorators only in files that its tsconfig includes.
process.env.TSX_TSCONFIG_PATH ??= join(REPO, 'infra', 'tooling', 'tsconfig.dev.json');
const [name, ...args] = process.argv.slice(2);
if (!COMMANDS.includes(name)) giveUp(`Which command? One of: ${COMMANDS.join(', ')}.`);
checkMachine();
// `stores` is what a test run calls, in the middle of things.
if (name !== 'stores') install();
if (BUILT.includes(name)) build();
try {
  process.exit(await load(name).command(args, process.env));
} catch (error) {
  giveUp(`\n${error instanceof Error ? error.message : error}`);
}
