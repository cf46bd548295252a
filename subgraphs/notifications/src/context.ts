import type DataLoader from 'dataloader';
import { oneByKey } from '@shop/kit/loader';
import type { Logger } from '@shop/kit/log';
import { openMongo } from '@shop/kit/mongo';
import type { Kit, RequestContext } from '@shop/kit/subgraph';
import type { Wakes } from '@shop/kit/wake';
import { Announcer } from './announcer';
import { openSms } from './channels/sms';
import { openSmtp } from './channels/smtp';
import type { NotificationsConfig } from './config';
import type { Message } from './domain/message';
import { Gates } from './gates';
import { Addresses } from './mail/addresses';
import { neighbours, type Neighbours } from './neighbours';
import { Post, type Ways } from './post';
import { recipients } from './recipients';
import { Claims } from './store/claims';
import { Lists } from './store/lists';
import { Messages } from './store/messages';
import { notificationsModels } from './store/models';
import { Preferences } from './store/preferences';
import { Waits } from './store/waits';
import { Unsubscribing } from './unsubscribe';
import { Worker } from './worker';
import { Writer } from './writer';

/** How often a claim is renewed in the time that it lasts. */
const RENEWALS = 5;

/** What notifications is made of. */
export interface Parts {
  messages: Messages;
  lists: Lists;
  preferences: Preferences;
  waits: Waits;
  announcer: Announcer;
  asked: Neighbours;
  unsubscribing: Unsubscribing;
  wakes: Wakes;
  giveUpMs: number;
  log: Logger;
}

/** What a request to notifications sees. */
export interface Context extends RequestContext, Parts {
  message: (id: string) => Promise<Message | null>;
  /** Where a message goes by a channel, masked; null when nobody knows. */
  recipient: ReturnType<typeof recipients>;
}

/** Opens the store and the ways out, and starts the worker. */
export async function connect(config: NotificationsConfig, kit: Kit): Promise<Parts> {
  const models = notificationsModels(await openMongo(config.mongoUrl, kit));
  const asked = neighbours(kit.ask);
  const preferences = new Preferences(models.preferences, models.optOuts);
  const waits = new Waits(kit, models.waits);
  const messages: Messages = new Messages(kit, models.messages, () => sweep.wake());
  const unsubscribing = new Unsubscribing(config.unsubscribeSecret);
  const { shopName, storefrontUrl, apiUrl, concurrency, giveUpMs, leaseMs } = config;
  const addresses = new Addresses({ shopName, storefrontUrl, apiUrl });
  const writer = new Writer({ asked, preferences, waits, unsubscribing, addresses });
  const ways = openWays(config, kit);
  const worker = new Worker({
    messages,
    waits,
    claims: new Claims(models.messages, leaseMs),
    gates: new Gates(ways),
    post: new Post({ writer, ways, addresses, log: kit.log }),
    patience: { first: config.retryMs, most: config.retryMostMs },
    concurrency,
    leaseMs,
    log: kit.log,
  });
  // Closed in reverse: no more looks, then what is under way ends, and its claims are kept for as long.
  kit.sweep('claims on messages', leaseMs / RENEWALS, worker.renew);
  kit.onClose(() => worker.stop());
  const sweep = kit.sweep('messages that are due', config.sweepEveryMs, worker.look);
  worker.onFree = () => sweep.wake();
  const announcer = new Announcer({ messages, preferences, waits, asked, giveUpMs });
  const { wakes, log } = kit;
  const lists = new Lists(models.messages);
  return { messages, lists, preferences, waits, announcer, asked, unsubscribing, wakes, giveUpMs, log };
}

function openWays({ smtpUrl: url, smsUrl, from, shopName, concurrency }: NotificationsConfig, kit: Kit): Ways {
  const email = openSmtp({ url, from, shopName, connections: concurrency });
  kit.onClose(async () => email.close());
  if (!smsUrl) return { email };
  const sms = openSms(smsUrl);
  kit.onClose(async () => sms.close());
  return { email, sms };
}

/** Makes the loaders of one request. */
export function contextOf(parts: Parts): Omit<Context, keyof RequestContext> {
  const byId: DataLoader<string, Message | null> = oneByKey(parts.messages.byIds, ({ _id }) => _id);
  return { ...parts, message: (id) => byId.load(id), recipient: recipients(parts) };
}
