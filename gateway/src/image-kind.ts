export type ImageKind = 'jpeg' | 'png' | 'webp' | 'avif';

/** What a file is by its content, whatever its name or its sender say; undefined for anything but four kinds of image. */
export function imageKind(bytes: Buffer): ImageKind | undefined {
  if (bytes.length < 32) return undefined;
  if (bytes.readUIntBE(0, 3) === 0xffd8ff) return 'jpeg';
  if (bytes.subarray(0, 8).equals(PNG)) return 'png';
  if (at(bytes, 0) === 'RIFF' && at(bytes, 8) === 'WEBP') return 'webp';
  const brands = bytes.toString('latin1', 8, Math.min(bytes.readUInt32BE(0), 64));
  return at(bytes, 4) === 'ftyp' && /avif|avis/.test(brands) ? 'avif' : undefined;
}

/**
 * Whether the file is an image from its first byte to its last, and nothing else beside: what follows the end of the
 * image, or reads as a page or a program, makes it two things at once.
 */
export const isOneThing = (bytes: Buffer, kind: ImageKind): boolean =>
  isEnd(bytes, END[kind](bytes), kind) && !FOREIGN.test(bytes.toString('latin1'));

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Long enough not to turn up in compressed data by chance. */
const FOREIGN = /<script|<\?php|<!doctype|<html|<iframe|%pdf-1|javascript:/i;
const at = (bytes: Buffer, offset: number) => bytes.toString('latin1', offset, offset + 4);

/** Where the image ends; undefined when it doesn't within the file. */
const END: Record<ImageKind, (bytes: Buffer) => number | undefined> = {
  jpeg: endOfJpeg,
  png: endOfPng,
  webp: (bytes) => 8 + bytes.readUInt32LE(4) + (bytes.readUInt32LE(4) % 2),
  avif: endOfBoxes,
};

/** Nothing follows, or nothing but zeros; after a JPEG also further ones, as cameras put previews there. */
function isEnd(bytes: Buffer, end: number | undefined, kind: ImageKind): boolean {
  if (end === undefined || end > bytes.length) return false;
  const rest = bytes.subarray(end);
  if (rest.every((byte) => byte === 0)) return true;
  return kind === 'jpeg' && imageKind(rest) === 'jpeg' && isEnd(rest, endOfJpeg(rest), kind);
}

function endOfJpeg(bytes: Buffer): number | undefined {
  for (let offset = 2; offset + 4 <= bytes.length + 2;) {
    if (bytes[offset] !== 0xff) return undefined;
    const marker = bytes[offset + 1]!;
    if (marker === 0xd9) return offset + 2;
    if (marker === 0xff) offset++;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) offset += 2;
    else {
      if (offset + 4 > bytes.length) return undefined;
      offset += 2 + bytes.readUInt16BE(offset + 2);
      if (marker === 0xda) offset = nextMarker(bytes, offset);
    }
  }
  return undefined;
}

/** Over the compressed data, in which FF00 and restart markers are no markers. */
function nextMarker(bytes: Buffer, from: number): number {
  for (let offset = bytes.indexOf(0xff, from); offset >= 0; offset = bytes.indexOf(0xff, offset + 1)) {
    const next = bytes[offset + 1] ?? 0;
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return offset;
  }
  return bytes.length;
}

function endOfPng(bytes: Buffer): number | undefined {
  for (let offset = PNG.length; offset + 12 <= bytes.length;) {
    const end = offset + 12 + bytes.readUInt32BE(offset);
    if (at(bytes, offset + 4) === 'IEND') return end;
    offset = end;
  }
  return undefined;
}

const BOXES = new Set(['ftyp', 'meta', 'mdat', 'moov', 'free', 'skip', 'pdin', 'iref', 'idat', 'uuid', 'mini']);

function endOfBoxes(bytes: Buffer): number | undefined {
  let offset = 0;
  while (offset + 8 <= bytes.length && BOXES.has(at(bytes, offset + 4))) {
    const size = bytes.readUInt32BE(offset);
    if (size === 0) return bytes.length;
    offset += size === 1 ? Number(bytes.readBigUInt64BE(offset + 8)) : Math.max(size, 8);
  }
  return offset || undefined;
}
