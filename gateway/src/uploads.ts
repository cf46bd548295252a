import type { IncomingMessage, ServerResponse } from 'node:http';
import { askWith, type Transport } from '@shop/kit/ask';
import { unavailable } from '@shop/kit/errors';
import type { Identities } from '@shop/kit/identity';
import { imageAddress, uploadAddress, uploadName } from '@shop/kit/image-names';
import type { ImageStore } from '@shop/kit/image-store';
import type { Logger } from '@shop/kit/log';
import { discard } from './body';
import { addressKey, connectionOf } from './connection';
import { inAllWidths, Refusal } from './image-sizes';
import { rateHeaders, type RateLimits } from './rate-limits';
import { respondJson } from './respond';
import { tokenOf } from './token-in-url';
import { uploadedFile } from './upload-body';

export interface UploadsParts {
  /** Where images go; without it nothing is taken. */
  images: ImageStore | undefined;
  /** The subgraph that made the links. */
  catalog: Transport | undefined;
  identities: Identities;
  rates: RateLimits;
  trustedProxies: number;
  log: Logger;
}

/** Each holds up to 10 MB, and up to 160 MB while its picture is unpacked. */
const MOST_AT_ONCE = 8;
const MOST_UNPACKED = 2;
const RETRY_AFTER_S = '5';

const BAD_LINK = new Refusal(404, 'This link does not work any more, or is not complete. Ask for a new one.');
const USED = new Refusal(409, 'This link was used already. Ask for a new one for another picture.');
const OFTEN = new Refusal(429, 'Too many tries. Wait as long as Retry-After says.');
const BUSY = new Refusal(503, 'Too many pictures at once. Try again in a moment.');

/**
 * POST /uploads/images?token=…: takes one picture from whoever has the link that createImageUpload answered, checks it,
 * and keeps it in all widths. Answers 201 with its address and size, or what to do; what is refused leaves nothing behind.
 */
export function serveUploads({ images, catalog, identities, rates, trustedProxies, log }: UploadsParts) {
  const ask = askWith('gateway', identities, () => {
    if (!catalog) throw unavailable();
    return catalog;
  });
  const unpacking = new Turns(MOST_UNPACKED);
  let running = 0;

  const take = async (store: ImageStore, request: IncomingMessage) => {
    const token = tokenOf(request.url ?? '');
    const query = 'query ($token: String!) { imageUpload(token: $token) }';
    const { imageUpload: id } = token ? await ask<{ imageUpload: string | null }>('catalog', query, { token }) : {};
    if (!id) throw BAD_LINK;
    if (await store.info(uploadName(id))) throw USED;
    const bytes = await uploadedFile(request);
    const { files, ...uploaded } = await unpacking.run(() => inAllWidths(bytes));
    for (const file of files) await store.put(file.name, file.bytes);
    // Last, so that an upload that is told of is whole; and once, whoever sends twice.
    if (!(await store.put(uploadName(id), Buffer.from(JSON.stringify(uploaded))))) throw USED;
    const { hash, width, height } = uploaded;
    return { url: imageAddress(hash), imageUrl: uploadAddress(id), width, height };
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const verdict = await rates.take('requests', addressKey(connectionOf(request, trustedProxies).ipAddress));
    for (const [name, value] of rateHeaders(verdict)) response.setHeader(name, value);
    try {
      if (!verdict.isAllowed) throw OFTEN;
      if (!images || running >= MOST_AT_ONCE) throw BUSY;
      running++;
      const told = await take(images, request).finally(() => running--);
      respondJson(response, 201, told);
    } catch (error) {
      if (!request.readableEnded) discard(request);
      if (error instanceof Refusal) return refuse(response, error);
      log.error({ err: error }, 'A picture could not be taken.');
      refuse(response, new Refusal(503, 'Pictures can not be taken right now. Try again in a moment.'));
    }
  };
}

function refuse(response: ServerResponse, { status, message }: Refusal): void {
  respondJson(response, status, { error: message }, status === 503 ? [['retry-after', RETRY_AFTER_S]] : []);
}

/** Lets only so many run at a time; the others wait. */
class Turns {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  constructor(atOnce: number) {
    this.free = atOnce;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free--;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free++;
    }
  }
}
