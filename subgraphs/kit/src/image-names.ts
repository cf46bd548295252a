/** The widths that every uploaded image is kept in, in pixels; what is narrower is not enlarged. */
export const IMAGE_WIDTHS = [320, 640, 960, 1600] as const;
export const WIDEST = 1600;

const HASHED = /^([0-9a-f]{32})-(?:320|640|960|1600)\.webp$/;

/** The name of an image in one of its widths. */
export const imageName = (hash: string, width: number): string => `${hash}-${width}.webp`;

/** The content hash in a name of an image; undefined for another name. */
export const hashIn = (name: string): string | undefined => HASHED.exec(name)?.[1];

/** The address of an image under the gateway; the widest one stands for all. */
export const imageAddress = (hash: string): string => `/images/${imageName(hash, WIDEST)}`;

/** The content hash in an address under the gateway; undefined when it is none of an upload. */
export const hashInAddress = (url: string): string | undefined =>
  url.startsWith('/images/') ? hashIn(url.slice('/images/'.length)) : undefined;

/** What is known of a finished upload: where its image is, and the size of the widest one in pixels. */
export interface Uploaded {
  hash: string;
  width: number;
  height: number;
}

const UPLOAD = /^[0-9a-f-]{36}$/;
const UPLOADS = '/images/uploads/';

/** The address that an upload has before it is made; it leads to the image afterwards. */
export const uploadAddress = (id: string): string => `${UPLOADS}${id}`;

/** The upload in such an address; undefined for another address. */
export function uploadInAddress(url: string): string | undefined {
  const id = url.startsWith(UPLOADS) ? url.slice(UPLOADS.length) : '';
  return UPLOAD.test(id) ? id : undefined;
}

/** The name under which the store tells what an upload became. */
export const uploadName = (id: string): string => `upload-${id}.json`;
