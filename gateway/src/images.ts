import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { respondJson } from './respond';

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

/** Serves a folder of images, for browsers to keep for a day and then ask whether they changed. */
export const serveImages =
  (folder: string | undefined) =>
  async (path: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const found = folder === undefined ? undefined : imageFile(folder, path);
    const info = found && (await stat(found.file).catch(() => undefined));
    if (!found || !info?.isFile()) return respondJson(response, 404, { error: 'There is no such image.' });
    const etag = `"${info.size.toString(36)}-${Math.floor(info.mtimeMs).toString(36)}"`;
    response.setHeader('etag', etag);
    response.setHeader('cache-control', `public, max-age=${DAY_S}`);
    response.setHeader('cross-origin-resource-policy', 'cross-origin');
    // An SVG opened by itself is a document: it may draw, and nothing else.
    response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    if (isKnown(request, etag)) return void response.writeHead(304).end();
    response.writeHead(200, { 'content-type': found.type, 'content-length': info.size });
    if (request.method === 'HEAD') return void response.end();
    createReadStream(found.file)
      .on('error', () => response.destroy())
      .pipe(response);
  };

const isKnown = ({ headers }: IncomingMessage, etag: string) =>
  headers['if-none-match']?.split(',').some((known) => ['*', etag].includes(known.trim().replace(/^W\//, ''))) ?? false;
