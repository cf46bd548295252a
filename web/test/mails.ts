import { setTimeout as delay } from 'node:timers/promises';
import type { House } from '@shop/journey/house';
import { mailsTo } from '@shop/journey/mailbox';
import type { Shop } from './shop';

const LOOK_AGAIN_MS = 100;
const PATIENCE_MS = 20_000;

/** The path of the newest link of a kind of mail, such as `/verify-email?token=…`, once so many such mails have come. */
export async function mailedPath({ mailbox }: Shop, address: string, kind: string, count = 1): Promise<string> {
  // All that reading takes of a house is where its mailbox is.
  const house = { env: { MAILBOX_URL: mailbox } } as unknown as House;
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await delay(LOOK_AGAIN_MS)) {
    const mails = (await mailsTo(house, address)).filter((mail) => mail.kind === kind);
    if (mails.length < count) continue;
    const { pathname, search } = new URL(/https?:\/\/\S+\?token=[^\s\])>]+/.exec(mails.at(-1)!.text)![0]);
    return pathname + search;
  }
  throw new Error(`${address} got no ${count} mails of ${kind}.`);
}
