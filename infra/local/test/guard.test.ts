import { join } from 'node:path';
import { startChild, tailOf } from '../src/child';
import { run, works } from '../src/run';
import { temporaryFolder } from './folders';
import { alive, descendants, until } from './processes';

const log = join(temporaryFolder(), 'child.log');
const start = (script: string, grace = 5, file = log) =>
  startChild({ name: 'child', argv: [process.execPath, '-e', script], log: file, grace });
const FOREVER = 'setInterval(() => {}, 1000); console.log("up " + process.pid);';

async function started(file: string): Promise<number> {
  return Number(await until('the child to be up', () => /up (\d+)/.exec(tailOf(file))?.[1]));
}

it('passes the exit code on', async () => {
  expect(await start('process.exit(7)').exited).toBe(7);
});

it('ends a command by its signal, and lets it finish', async () => {
  const file = `${log}.term`;
  const child = start(`process.on('SIGTERM', () => { console.log('bye'); process.exit(3); }); ${FOREVER}`, 5, file);
  await started(file);
  expect(await child.stop()).toBe(3);
  expect(tailOf(file)).toContain('bye');
});

it('kills what does not end in time', async () => {
  const file = `${log}.kill`;
  const child = start(`process.on('SIGTERM', () => {}); ${FOREVER}`, 1, file);
  await started(file);
  expect(await child.stop()).toBe(137);
});

it('ends the command when the guard itself is killed', async () => {
  const file = `${log}.guard`;
  const child = start(FOREVER, 5, file);
  await started(file);
  const below = descendants(child.pid ?? 0);
  process.kill(child.pid ?? 0, 'SIGKILL');
  await until('the command to be gone', () => alive(below).length === 0);
  expect(below.length).toBeGreaterThanOrEqual(2);
});

it('gives the command an empty standard input, not the pipe', async () => {
  expect(await start('process.stdin.on("end", () => process.exit(5)).resume()').exited).toBe(5);
});

it('tells what a failed run complained of, and gives up on one that hangs', async () => {
  const complaint = [process.execPath, '-e', 'console.error("no disk"); process.exit(1)'];
  await expect(run(complaint, 'It failed.')).rejects.toThrow('It failed.\nno disk');
  expect(await works([process.execPath, '-e', FOREVER], { timeout: 200 })).toBe(false);
  expect(await works(['no-such-program'])).toBe(false);
});
