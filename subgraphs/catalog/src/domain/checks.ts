import { fail } from '@shop/kit/result';
import { SLUG } from './slug';
import type { Image, NameValue } from './product';

/** A value that can't be taken, where it stands in the input, and what to do. */
export type Invalid = ReturnType<typeof fail<'INVALID' | 'REQUIRED'>>;

export const invalid = (message: string, ...field: string[]): Invalid => fail('INVALID', message, field);
const required = (message: string, ...field: string[]): Invalid => fail('REQUIRED', message, field);

const MOST_IMAGES = 30;
const MOST_TAGS = 50;
const MOST_ATTRIBUTES = 100;
const LARGEST_SIDE = 20_000;

/** The first problem among checks, in their order. */
export const firstOf = (...problems: (Invalid | undefined | false)[]): Invalid | undefined =>
  problems.find((problem): problem is Invalid => !!problem);

/** A text that must be there. */
export const checkText = (text: string, what: string, most: number, ...field: string[]): Invalid | undefined =>
  text.trim() === ''
    ? required(`Say the ${what}.`, ...field)
    : text.length > most
      ? invalid(`The ${what} has at most ${most} characters.`, ...field)
      : undefined;

/** A text that may be empty. */
export const checkLength = (text: string | undefined, what: string, most: number, ...field: string[]) =>
  text !== undefined && text.length > most
    ? invalid(`The ${what} has at most ${most} characters.`, ...field)
    : undefined;

export const checkSlug = (slug: string | undefined): Invalid | undefined =>
  slug !== undefined && (slug.length > 100 || !SLUG.test(slug))
    ? invalid('A slug has lower-case letters, digits and single hyphens between them, at most 100.', 'slug')
    : undefined;

export const checkTags = (tags: string[]): Invalid | undefined =>
  tags.length > MOST_TAGS || tags.some((tag) => tag.length > 60 || tag.trim() === '')
    ? invalid(`At most ${MOST_TAGS} tags of 1 to 60 characters.`, 'tags')
    : undefined;

/** Names and values are both needed; each name once where `once` says so. */
export function checkPairs(pairs: NameValue[], what: string, field: string[], most = MOST_ATTRIBUTES) {
  const isBad = ({ name, value }: NameValue) =>
    !name.trim() || !value.trim() || name.length > 100 || value.length > 500;
  if (pairs.length > most) return invalid(`At most ${most} ${what}s.`, ...field);
  const at = pairs.findIndex(isBad);
  if (at >= 0)
    return invalid(`An ${what} has a name of 1 to 100 and a value of 1 to 500 characters.`, ...field, String(at));
  return undefined;
}

/** Where pictures may come from: the shop's own store, or anywhere by https. */
const isImageUrl = (url: string) =>
  url.length <= 1000 &&
  (/^\/images\/[\w./~-]+$/.test(url) || /^https:\/\/[^\s"<>\\]+$/.test(url)) &&
  !url.includes('..');

export function checkImage({ url, alt, width, height }: Image, ...field: string[]): Invalid | undefined {
  const isSide = (side: number) => Number.isInteger(side) && side >= 1 && side <= LARGEST_SIDE;
  if (!isImageUrl(url)) return invalid('An image is at a path under /images/, or an https address.', ...field, 'url');
  if (alt.length > 500) return invalid('The description of an image has at most 500 characters.', ...field, 'alt');
  if (!isSide(width) || !isSide(height))
    return invalid(`Say the image's width and height in pixels, 1 to ${LARGEST_SIDE}.`, ...field, 'width');
  return undefined;
}

export const checkImages = (images: Image[]): Invalid | undefined =>
  images.length > MOST_IMAGES
    ? invalid(`At most ${MOST_IMAGES} images.`, 'images')
    : firstOf(...images.map((image, at) => checkImage(image, 'images', String(at))));
