import { readdirSync, readFileSync } from 'node:fs';
import { GUARD } from '@shop/local/child';
import { Children, type Endable } from '@shop/local/children';
import { partsOf, startPart, type Part, type Shape } from '@shop/local/program';
import { prepared, startScript } from '@shop/local/script';
import { SEED } from '@shop/local/seed';
import { ephemeralSite, type Site } from '@shop/local/site';
import { startStores } from '@shop/local/stores';
import type { Supervised } from '@shop/local/supervise';
import { Client } from './client';

/** Children that are known by name, so that a test can kill one. */
class Named extends Children {
  readonly byName = new Map<string, Supervised>();

  override add<T extends Endable>(member: T): T {
    const { command } = member as unknown as Supervised;
    if (command) this.byName.set(command.name, member as unknown as Supervised);
    return super.add(member);
  }
}

/** A whole shop with stores of its own, as `npm start` runs one, for tests to use and to break. */
export interface House {
  /** The settings that its processes run with. */
  env: NodeJS.ProcessEnv;
  /** The one endpoint. */
  url: string;
  /** A new client, signed in when an address of the sample accounts is given. */
  client(email?: string): Promise<Client>;
  /** kill -9 of a process by name (`shop`, `gateway`, a subgraph, `Kafka`, …); the launcher starts it again. */
  kill(name: string): void;
  /** Sends a signal to a process by name, and to all that it has started. */
  signal(name: string, signal: NodeJS.Signals): void;
  /** Stops a process of the program for good. */
  stopPart(name: string): Promise<void>;
  /** Starts it again and answers when it is ready. */
  startPart(name: string): Promise<void>;
  /** Ends everything and removes what it kept. */
  stop(): Promise<void>;
}

/** Starts stores, sample data and program in a shape. `given` settings go before the usual ones. */
export async function startHouse(shape: Shape, given: NodeJS.ProcessEnv = {}): Promise<House> {
  const site = ephemeralSite(process.env, () => undefined);
  const stores = new Named();
  const program = new Named();
  const stop = async () => {
    await program.stop();
    await stores.stop();
    site.discard();
  };
  try {
    return { ...(await openHouse(site, shape, given, stores, program)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function openHouse(
  site: Site,
  shape: Shape,
  given: NodeJS.ProcessEnv,
  stores: Named,
  program: Named,
): Promise<Omit<House, 'stop'>> {
  const wanted = {
    ...ownEnvironment(),
    GATEWAY_PORT: String(await site.ports.take('gateway')),
    LOG_LEVEL: 'warn',
    ...given,
  };
  const addresses = await startStores(site, wanted, stores);
  const env = { ...wanted, ...(await prepared(site, { addresses, program }, wanted)) };
  const code = await program.add(startScript(site, SEED, [], env)).exited;
  if (code !== 0) throw new Error(`The sample data could not be loaded (exit code ${code}).`);
  const parts = await partsOf(site, shape, env);
  await Promise.all(parts.map((part) => startPart(site, part, program)));
  const url = `http://127.0.0.1:${env.GATEWAY_PORT}/graphql`;
  const named = (name: string): Supervised => (program.byName.get(name) ?? stores.byName.get(name))!;
  const part = (name: string): Part => parts.find((one) => one.name === name)!;
  return {
    env,
    url,
    client: (email) => signedIn(new Client(url), email),
    kill: (name) => signalAll(named(name), 'SIGKILL'),
    signal: (name, signal) => signalAll(named(name), signal),
    stopPart: (name) => program.byName.get(name)!.stop(),
    startPart: (name) => startPart(site, part(name), program),
  };
}

/** This process's environment without the stores that the test run may have: a house has its own. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const {
    MONGO_URL: _mongo,
    REDIS_URL: _redis,
    POSTGRES_URL: _postgres,
    KAFKA_BROKERS: _kafka,
    NODE_OPTIONS: _options,
    ...env
  } = process.env;
  return {
    ...env,
    GATEWAY_REQUESTS_PER_MINUTE: '1000000',
    GATEWAY_REQUEST_BURST: '1000000',
    GATEWAY_REGISTRATIONS_PER_MINUTE: '1000000',
    GATEWAY_REGISTRATION_BURST: '1000000',
  };
}

const LOGIN = 'mutation ($input: LoginInput!) { login(input: $input) { accessToken userErrors { code } } }';

/** The client, signed in to a sample account when one is named. */
async function signedIn(client: Client, email?: string): Promise<Client> {
  if (!email) return client;
  const { login } = await client.data(LOGIN, { input: { email, password: 'demo-Pa55word' } });
  client.token = login.accessToken as string;
  return client;
}

/** Sends a signal to the process that a guard runs, and to all that descend from it. */
function signalAll(supervised: Supervised, signal: NodeJS.Signals): void {
  for (const pid of familyOf(pidUnder(supervised))) process.kill(pid, signal);
}

/** The process that a guard runs: its child that is no shell of its own. */
function pidUnder({ command, pid: guard }: Supervised): number {
  const isGuards = (pid: string) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[1] === GUARD;
  const children = readdirSync('/proc').filter((entry) => /^\d+$/.test(entry) && parentOf(entry) === guard);
  const found = children.find((pid) => !isGuards(pid));
  if (!found) throw new Error(`${command.name} does not run.`);
  return Number(found);
}

/** A process and all that descend from it. */
function familyOf(pid: number): number[] {
  const children = readdirSync('/proc').filter((entry) => /^\d+$/.test(entry) && parentOf(entry) === pid);
  return [pid, ...children.flatMap((child) => familyOf(Number(child)))];
}

function parentOf(pid: string): number | undefined {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return undefined;
  }
}
