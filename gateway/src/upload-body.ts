import type { IncomingMessage } from 'node:http';
import { discard } from './body';
import { Refusal } from './image-sizes';

const LARGEST = 10 * 1024 * 1024;
/** What a form adds around its file. */
const FORM = 16 * 1024;

const TOO_LARGE = new Refusal(413, 'The picture is larger than 10 MB. Make it smaller first.');
const NO_FILE = new Refusal(400, 'Send the picture as the body, or as the one file of a form.');
const BAD_NAME = new Refusal(400, 'The name of the file has a path in it. Send the bare name, or none.');

/**
 * The file of an upload: the body itself, or the one file of a form. Never holds more than 10 MB of it; throws a Refusal
 * as soon as it is known to be longer, and for a file name that leads somewhere.
 */
export async function uploadedFile(request: IncomingMessage): Promise<Buffer> {
  const { headers } = request;
  const type = headers['content-type'] ?? '';
  const isForm = /^multipart\/form-data\b/i.test(type);
  checkName(nameIn(headers['content-disposition']));
  const most = isForm ? LARGEST + FORM : LARGEST;
  if (Number(headers['content-length'] ?? 0) > most) throw refused(request);
  const bytes = await readAtMost(request, most);
  const file = isForm ? await fileOfForm(bytes, type) : bytes;
  if (file.length > LARGEST) throw TOO_LARGE;
  if (file.length === 0) throw NO_FILE;
  return file;
}

async function readAtMost(request: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    const onData = (chunk: Buffer) => {
      if ((size += chunk.length) <= most) return void chunks.push(chunk);
      request.off('data', onData);
      chunks.length = 0;
      reject(refused(request));
    };
    request.on('data', onData);
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', reject);
    request.once('close', () => reject(NO_FILE));
  });
}

function refused(request: IncomingMessage): Refusal {
  discard(request);
  return TOO_LARGE;
}

async function fileOfForm(bytes: Buffer, type: string): Promise<Buffer> {
  // The parser drops what stands before the last separator of a file name, so names are looked at as they were sent.
  for (const [, part] of bytes.toString('latin1').matchAll(/\r?\ncontent-disposition:([^\r\n]*)/gi))
    checkName(nameIn(part));
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData().catch(() => {
    throw NO_FILE;
  });
  const files = [...form.values()].filter((value) => typeof value !== 'string');
  if (files.length !== 1) throw NO_FILE;
  return Buffer.from(await files[0]!.arrayBuffer());
}

const nameIn = (disposition: string | undefined) => /filename\*?\s*=\s*(.*)$/i.exec(disposition ?? '')?.[1];

/** The name is used for nothing; one that leads somewhere says that the sender means no good. */
function checkName(name: string | undefined): void {
  const decoded = name?.replace(/%(2f|5c|00|2e)/gi, (hex) => String.fromCharCode(parseInt(hex.slice(1), 16)));
  if (decoded !== undefined && (/[/\\\0]|\.\.|%00/.test(decoded) || decoded.length > 300)) throw BAD_NAME;
}
