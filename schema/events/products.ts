import { z } from 'zod';
import { eventsOf, MoneyData } from './event';

const event = eventsOf('products', 'productId');

const ImageData = z.object({ url: z.string(), alt: z.string(), width: z.number().int(), height: z.number().int() });

/** A variant as others need it to show and price it. */
export const VariantData = z.object({
  sku: z.string(),
  title: z.string(),
  options: z.array(z.object({ name: z.string(), value: z.string() })),
  price: MoneyData,
  weightGrams: z.number().int(),
  taxCategory: z.enum(['STANDARD', 'REDUCED', 'ZERO']),
  image: ImageData.nullable(),
});
export type VariantData = z.infer<typeof VariantData>;

export const ProductChanged = event(
  'product.changed.v1',
  'A product as it is now, whole: consumers keep the newest by aggregateversion. Only ACTIVE products are for sale.',
  z.object({
    productId: z.string(),
    title: z.string(),
    status: z.enum(['DRAFT', 'ACTIVE', 'ARCHIVED']),
    variants: z.array(VariantData),
  }),
);
