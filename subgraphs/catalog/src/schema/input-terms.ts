import type { ProductTerms } from '../domain/editing';
import type { Image } from '../domain/product';
import type { VariantTerms } from '../domain/variants';
import type { ImageInput, UpdateProductInput, VariantInput } from './product-input';

/** The input's image as rules take it; sides that nobody told are 0, which the rules refuse. */
export const imageOf = ({ url, alt, width, height }: ImageInput): Image => ({
  url,
  alt: alt.trim(),
  width: width ?? 0,
  height: height ?? 0,
});

/** A variant's input as rules take it. */
export const variantTerms = ({ image, ...rest }: VariantInput): VariantTerms => ({
  ...rest,
  image: image && imageOf(image),
});

/** A change's input as rules take it: null takes only a brand away and else says nothing. */
export const productTerms = ({ brand, images, ...rest }: Omit<UpdateProductInput, 'ifVersion'>): ProductTerms => ({
  ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null && value !== undefined)),
  ...(brand !== undefined && { brand }),
  ...(images && { images: images.map(imageOf) }),
});
