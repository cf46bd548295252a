import { randomUUID } from 'node:crypto';
import { unavailable } from '@shop/kit/errors';
import {
  hashInAddress,
  imageAddress,
  uploadAddress,
  uploadInAddress,
  uploadName,
  type Uploaded,
} from '@shop/kit/image-names';
import type { ImageStore } from '@shop/kit/image-store';
import { fail, type Problem } from '@shop/kit/result';
import type { Image } from '../domain/product';
import type { UploadTokens } from './upload-tokens';

/** A link to upload one image, and the address that it will have. */
export interface Upload {
  uploadUrl: string;
  imageUrl: string;
  expiresAt: Date;
}

const LINK_MS = 10 * 60_000;
const TAKEN = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif']);

/** The marker that says since when nothing uses an image. */
export const unusedName = (hash: string): string => `unused-${hash}`;

/** What staff uploads: links to do so, and what became of them. */
export class Uploads {
  constructor(
    private readonly images: ImageStore | undefined,
    private readonly tokens: UploadTokens,
  ) {}

  /** A link for one image of this type that is good for 10 minutes. Throws UNAVAILABLE where images are not kept. */
  link(contentType: string, now: Date) {
    if (!this.images) throw unavailable('This shop keeps no images. Link to them where they are.');
    if (!TAKEN.has(contentType.trim().toLowerCase()))
      return fail('INVALID', 'Upload a JPEG, PNG, WebP or AVIF picture.', ['contentType']);
    const id = randomUUID();
    const expiresAt = new Date(now.getTime() + LINK_MS);
    const uploadUrl = `/uploads/images?token=${this.tokens.make(id, expiresAt)}`;
    return { ok: true as const, value: { uploadUrl, imageUrl: uploadAddress(id), expiresAt } satisfies Upload };
  }

  /** The upload that a link's token is for; null when it is not good now. */
  opened(token: string, now: Date): string | null {
    return this.tokens.read(token, now) ?? null;
  }

  /**
   * Images as products keep them: the address that an upload had before it was made becomes the one of what was uploaded,
   * with its size. From then on they count as used. Answers the problem of the first that was not uploaded.
   */
  async settled<T extends Image | null | undefined>(
    images: T[],
    fieldOf: (at: number) => string[],
  ): Promise<{ ok: true; value: T[] } | { ok: false; problem: Problem<'NOT_FOUND'> }> {
    const settled: T[] = [];
    for (const [at, image] of images.entries()) {
      const found = image && (await this.found(image));
      if (image && !found)
        return fail('NOT_FOUND', 'Nothing was uploaded at this address. Upload the picture first.', [
          ...fieldOf(at),
          'url',
        ]);
      settled.push((found ?? image) as T);
    }
    return { ok: true, value: settled };
  }

  private async found(image: Image): Promise<Image | undefined> {
    const upload = uploadInAddress(image.url);
    const told = upload && this.images ? await this.images.read(uploadName(upload)) : undefined;
    if (upload && !told) return undefined;
    const settled = told ? sized(image, JSON.parse(told.toString()) as Uploaded) : image;
    const hash = hashInAddress(settled.url);
    if (hash) await this.images?.remove(unusedName(hash));
    return settled;
  }
}

const sized = ({ alt }: Image, { hash, width, height }: Uploaded): Image => ({
  url: imageAddress(hash),
  alt,
  width,
  height,
});
