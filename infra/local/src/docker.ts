import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Command } from './child';
import { run, works } from './run';
import type { Site } from './site';

const ANSWER_MS = 3_000;

/** Whether a Docker engine with Compose answers within 3 s. */
export async function dockerAnswers(): Promise<boolean> {
  const limit = { timeout: ANSWER_MS };
  return (
    (await works(['docker', 'info', '--format', '{{.ServerVersion}}'], limit)) &&
    (await works(['docker', 'compose', 'version'], limit))
  );
}

/** Runs stores from the Compose file in the foreground, so that the guard ends them like any other child. */
export function composeCommand(site: Site, ports: Record<string, number>): Command {
  const file = join(site.repo, 'infra', 'docker', 'compose.stores.yml');
  // One project a data folder: two copies have their own containers and volumes.
  const project = `shop-${createHash('sha256').update(site.data).digest('hex').slice(0, 8)}`;
  const addresses = Object.entries(ports).map(([key, port]) => [`${key.toUpperCase()}_PORT`, String(port)]);
  return {
    name: 'Docker Compose',
    argv: ['docker', 'compose', '-p', project, '-f', file, 'up', '--no-color', ...Object.keys(ports)],
    log: join(site.logs, 'docker.log'),
    grace: 40,
    env: {
      ...process.env,
      ...(Object.fromEntries(addresses) as Record<string, string>),
      POSTGRES_PASSWORD: site.secrets.postgresPassword,
    },
  };
}

/** Removes the containers and volumes of a copy that was made for one run. */
export async function composeDown(site: Site): Promise<void> {
  const { argv, env } = composeCommand(site, {});
  const down = [...argv.slice(0, argv.indexOf('up')), 'down', '--volumes'];
  await run(down, 'Docker could not remove the stores of this run.', { env });
}
