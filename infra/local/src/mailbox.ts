import { join } from 'node:path';
import type { Children } from './children';
import { isFree } from './ports';
import { checkPort } from './program';
import type { Site } from './site';
import { superviseTold, untilHealthy } from './supervise';

const USUAL_WEB_PORT = 1080;
const KEEP_MAILS = '1000';

/** Where mails go, and where they can be read. */
interface Mailbox {
  smtpPort: number;
  webPort: string;
  settings: Record<string, string>;
}

/**
 * Starts a mailbox that takes every mail and passes none on, unless the environment names a mail server; answers the
 * settings that lead there: `MAILBOX_URL` opens in a browser and has the mails as JSON under /api/email.
 */
export async function startMailbox(
  site: Site,
  env: NodeJS.ProcessEnv,
  children: Children,
): Promise<Record<string, string>> {
  if (env.NOTIFICATIONS_SMTP_URL) return {};
  const { smtpPort, webPort, settings } = await placeOf(site, env);
  const maildev = join(site.repo, 'node_modules', 'maildev', 'dist', 'bin', 'maildev.js');
  const smtp = ['--ip', '127.0.0.1', '--smtp', String(smtpPort)];
  const web = ['--web-ip', '127.0.0.1', '--web', webPort];
  const kept = ['--mail-directory', join(site.data, 'mails'), '--max-emails', KEEP_MAILS];
  const command = {
    name: 'Mailbox',
    argv: [process.execPath, maildev, ...smtp, ...web, ...kept],
    log: join(site.logs, 'mailbox.log'),
    grace: 3,
  };
  const probe = (): Promise<void> => answers(settings.MAILBOX_URL!);
  await untilHealthy(children.add(superviseTold(command, site.say, probe)), probe);
  return settings;
}

async function placeOf(site: Site, env: NodeJS.ProcessEnv): Promise<Mailbox> {
  const smtpPort = await site.ports.take('smtp');
  const webPort = env.MAILBOX_PORT || String(await freeWebPort(site));
  await checkPort('MAILBOX_PORT', webPort);
  const settings = {
    NOTIFICATIONS_SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
    MAILBOX_URL: `http://127.0.0.1:${webPort}`,
  };
  return { smtpPort, webPort, settings };
}

/** The usual one when it is free; a copy that was made for one run leaves it to others. */
async function freeWebPort(site: Site): Promise<number> {
  return !site.ephemeral && (await isFree(USUAL_WEB_PORT)) ? USUAL_WEB_PORT : site.ports.take('mailbox');
}

async function answers(url: string): Promise<void> {
  const answer = await fetch(`${url}/api/email`, { signal: AbortSignal.timeout(3_000) });
  if (!answer.ok) throw new Error(`Not ready: ${answer.status}`);
}
