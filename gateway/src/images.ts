import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { hashIn, imageAddress, uploadInAddress, uploadName, type Uploaded } from '@shop/kit/image-names';
import type { ImageStore } from '@shop/kit/image-store';
import { respond, respondJson } from './respond';

const TYPES: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
};
const DAY_S = 86_400;
const YEAR_S = 31_536_000;

/** The file behind a path under /images/; undefined when the path leads out of the folder or names no image. */
export function imageFile(folder: string, path: string): { file: string; type: string } | undefined {
  let name: string;
  try {
    name = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const file = resolve(join(folder, name));
  const type = TYPES[extname(file).toLowerCase()];
  const isInside = file.startsWith(resolve(folder) + sep);
  return type && isInside && !/(^|\/)\.|[\0\\]/.test(name) ? { file, type } : undefined;
}

/**
 * Serves uploaded images, which never change and may be kept for ever, and a folder of others, to be asked after again
 * in a day. The address that an upload had before it was made leads to its image.
 */
export const serveImages =
  (folder: string | undefined, uploads?: ImageStore) =>
  async (path: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (uploads && path.startsWith('uploads/')) return leadTo(uploads, uploadInAddress(`/images/${path}`), response);
    const found = (uploads && (await uploaded(uploads, path))) ?? (await inFolder(folder, path));
    if (!found) return respondJson(response, 404, { error: 'There is no such image.' });
    const { etag, type, size, cacheControl } = found;
    response.setHeader('etag', etag);
    response.setHeader('cache-control', cacheControl);
    response.setHeader('cross-origin-resource-policy', 'cross-origin');
    // An SVG opened by itself is a document: it may draw, and nothing else.
    response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    if (isKnown(request, etag)) return void response.writeHead(304).end();
    response.writeHead(200, { 'content-type': type, 'content-length': size });
    if (request.method === 'HEAD') return void response.end();
    found
      .stream()
      .on('error', () => response.destroy())
      .pipe(response);
  };

interface Found {
  etag: string;
  type: string;
  size: number;
  cacheControl: string;
  stream: () => Readable;
}

async function uploaded(store: ImageStore, name: string): Promise<Found | undefined> {
  const info = hashIn(name) && (await store.info(name));
  if (!info) return undefined;
  const cacheControl = `public, max-age=${YEAR_S}, immutable`;
  return { etag: `"${name}"`, type: 'image/webp', size: info.size, cacheControl, stream: () => store.stream(name) };
}

async function inFolder(folder: string | undefined, path: string): Promise<Found | undefined> {
  const found = folder === undefined ? undefined : imageFile(folder, path);
  const info = found && (await stat(found.file).catch(() => undefined));
  if (!found || !info?.isFile()) return undefined;
  const etag = `"${info.size.toString(36)}-${Math.floor(info.mtimeMs).toString(36)}"`;
  const cacheControl = `public, max-age=${DAY_S}`;
  return { etag, type: found.type, size: info.size, cacheControl, stream: () => createReadStream(found.file) };
}

/** To the image that an upload became, which is known for sure once it is there. */
async function leadTo(store: ImageStore, id: string | undefined, response: ServerResponse): Promise<void> {
  const known = id && (await store.read(uploadName(id)));
  if (!known) return respondJson(response, 404, { error: 'Nothing was uploaded here yet.' });
  const { hash } = JSON.parse(known.toString()) as Uploaded;
  respond(response, 302, '', [
    ['location', imageAddress(hash)],
    ['cache-control', 'no-store'],
  ]);
}

const isKnown = ({ headers }: IncomingMessage, etag: string) =>
  headers['if-none-match']?.split(',').some((known) => ['*', etag].includes(known.trim().replace(/^W\//, ''))) ?? false;
