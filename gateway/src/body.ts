import type { IncomingMessage } from 'node:http';
import { badRequest, refusal } from './errors';

/** What is still read of a body that was refused, so that its sender gets to read why, before the line is cut. */
const DISCARDED_AT_MOST = 32 * 1024 * 1024;

/**
 * The JSON of a request's body; undefined for another content type, which Apollo then refuses. Throws BAD_USER_INPUT: 413
 * as soon as it is known to be longer than `atMost` bytes, 400 when it isn't JSON.
 */
export async function readBody(request: IncomingMessage, atMost: number): Promise<unknown> {
  if (request.method !== 'POST' || !/^application\/([\w.-]+\+)?json\b/i.test(request.headers['content-type'] ?? ''))
    return undefined;
  const tooLong = () => {
    discard(request);
    return refusal('BAD_USER_INPUT', `The request's body is longer than ${atMost} bytes. Send less at once.`, 413);
  };
  if (Number(request.headers['content-length'] ?? 0) > atMost) throw tooLong();
  const text = await readText(request, atMost);
  if (text === undefined) throw tooLong();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw badRequest("The request's body is not JSON.");
  }
}

/** The body as text; undefined as soon as it is longer than `atMost` bytes. */
export function readText(request: IncomingMessage, atMost: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    const onData = (chunk: Buffer) => {
      size += chunk.length;
      if (size <= atMost) return void chunks.push(chunk);
      request.off('data', onData);
      resolve(undefined);
    };
    request.on('data', onData);
    request.once('end', () => resolve(Buffer.concat(chunks).toString()));
    request.once('error', reject);
    request.once('close', () => reject(badRequest('The request ended early.')));
  });
}

/** Reads and drops a body, so that its sender gets to read the answer; a very long one cuts the line. */
export function discard(request: IncomingMessage): void {
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    if ((size += chunk.length) > DISCARDED_AT_MOST) request.socket.destroy();
  });
}
