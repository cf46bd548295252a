import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { IMAGE_WIDTHS, imageName, WIDEST, type Uploaded } from '@shop/kit/image-names';
import { imageKind, isOneThing } from './image-kind';

/** Why a file is not taken: a status of HTTP and a sentence that says what to do. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const MOST_PIXELS = 40_000_000;
const QUALITY = 82;
/** Very tall pictures stay within what WebP can hold. */
const TALLEST = 4;

const UNREADABLE = new Refusal(422, 'This is not a picture that can be read. Save it again and upload that.');
const NOT_TAKEN = new Refusal(415, 'Upload a JPEG, PNG, WebP or AVIF picture.');
const MIXED = new Refusal(422, 'The file holds more than a picture. Save it again as a plain picture.');
const HUGE = new Refusal(422, 'The picture has more than 40 megapixels. Make it smaller first.');

/**
 * A picture in all widths as WebP, named by its content, without what cameras write into it. Throws a Refusal for what is
 * not one of four kinds by content, is something else beside, is damaged, or has more than 40 megapixels; the header is
 * looked at before anything is unpacked.
 */
export async function inAllWidths(bytes: Buffer): Promise<Uploaded & { files: { name: string; bytes: Buffer }[] }> {
  const kind = imageKind(bytes);
  if (!kind) throw NOT_TAKEN;
  if (!isOneThing(bytes, kind)) throw MIXED;
  const { width = 0, height = 0 } = await sharp(bytes, { limitInputPixels: false }).metadata().catch(unreadable);
  if (width * height > MOST_PIXELS) throw HUGE;
  const options = { limitInputPixels: MOST_PIXELS, failOn: 'error' } as const;
  const widest = await fitted(sharp(bytes, options).autoOrient(), WIDEST)
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(unreadable);
  const { width: wide, height: high, channels } = widest.info;
  const raw = { raw: { width: wide, height: high, channels: channels } };
  const files = await Promise.all(
    IMAGE_WIDTHS.map((most) => fitted(sharp(widest.data, raw), most).webp({ quality: QUALITY }).toBuffer()),
  );
  const hash = createHash('sha256').update(files.at(-1)!).digest('hex').slice(0, 32);
  const named = files.map((file, at) => ({ name: imageName(hash, IMAGE_WIDTHS[at]!), bytes: file }));
  return { hash, width: wide, height: high, files: named };
}

const fitted = (picture: sharp.Sharp, width: number) =>
  picture.resize({ width, height: width * TALLEST, fit: 'inside', withoutEnlargement: true });

/** What libvips says of a file is for nobody outside. */
function unreadable(): never {
  throw UNREADABLE;
}
