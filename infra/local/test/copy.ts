import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Addresses } from '../src/stores';
import { until } from './processes';

const BOOTSTRAP = join(__dirname, '..', 'bootstrap.mjs');
const NO_ADDRESSES = { MONGO_URL: '', REDIS_URL: '', POSTGRES_URL: '', KAFKA_BROKERS: '' };

/** A launcher with stores of its own, as `bootstrap.mjs stores` starts them. */
export interface Copy {
  data: string;
  launcher: ChildProcess & { pid: number };
  addresses: Addresses;
  /** What it has told so far. */
  told: () => string;
  stop(): Promise<void>;
}

/** Starts the stores on a data folder and answers when they all take work. */
export async function startCopy(data = mkdtempSync(join(tmpdir(), 'shop-copy-'))): Promise<Copy> {
  const { launcher, told, printed } = startLauncher(data);
  const line = await until('the addresses', () => {
    if (launcher.exitCode !== null) throw new Error(told());
    return printed();
  });
  const stop = async (): Promise<void> => {
    if (launcher.exitCode === null && launcher.signalCode === null) {
      launcher.stdin?.end();
      await once(launcher, 'exit');
    }
    rmSync(data, { recursive: true, force: true });
  };
  return { data, launcher, addresses: JSON.parse(line) as Addresses, told, stop };
}

/** A launcher that was just started; `printed` is its standard output, `told` its standard error. */
export function startLauncher(data: string): Pick<Copy, 'launcher' | 'told'> & { printed: () => string } {
  const env = { ...process.env, ...NO_ADDRESSES, SHOP_DATA: data, SHOP_STORES: 'embedded' };
  const launcher = spawn(process.execPath, [BOOTSTRAP, 'stores'], { env }) as ChildProcess & { pid: number };
  const output = { told: '', printed: '' };
  launcher.stderr?.on('data', (text) => (output.told += text));
  launcher.stdout?.on('data', (text) => (output.printed += text));
  return { launcher, told: () => output.told, printed: () => output.printed };
}
