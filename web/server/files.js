import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.map': 'application/json',
};
const ENCODINGS = { br: '.br', gzip: '.gz' };
/** What the build names by its content is kept for ever; all else is asked for again. */
const cacheOf = (path) => (path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');

/**
 * The files of a folder by their path in an address, held in memory: the build is small, and no path can lead out of it.
 * @param {string} folder
 */
export function loadFiles(folder) {
  const files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !TYPES[extname(file)]) continue;
    files.set(`/${relative(folder, file).split(sep).join('/')}`, loadFile(file));
  }
  return files;
}

function loadFile(file) {
  const plain = readFileSync(file);
  const bodies = { identity: plain };
  for (const [encoding, ending] of Object.entries(ENCODINGS)) {
    try {
      bodies[encoding] = readFileSync(file + ending);
    } catch {
      // Not everything is worth compressing.
    }
  }
  return {
    bodies,
    type: TYPES[extname(file)],
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
  };
}

/** Answers with a file, in the best encoding that the browser takes; 304 when it has it. */
export function sendFile(request, response, path, { bodies, type, etag }) {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const encoding =
    Object.keys(ENCODINGS).find((name) => bodies[name] && new RegExp(`\\b${name}\\b`).test(accepted)) ?? 'identity';
  response.setHeader('etag', etag);
  response.setHeader('vary', 'Accept-Encoding');
  response.setHeader('cache-control', cacheOf(path));
  if (request.headers['if-none-match']?.includes(etag)) return void response.writeHead(304).end();
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
  response.writeHead(200, { 'content-type': type, 'content-length': bodies[encoding].length });
  response.end(request.method === 'HEAD' ? undefined : bodies[encoding]);
}
