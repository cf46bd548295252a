import { z } from 'zod';

const nameValue = z.object({ name: z.string(), value: z.string() });
const image = z.object({ url: z.string(), alt: z.string(), width: z.number().int(), height: z.number().int() });
const status = z.enum(['DRAFT', 'ACTIVE', 'ARCHIVED']);

const VariantRecord = z.object({
  sku: z.string().min(1),
  title: z.string().optional(),
  options: z.array(nameValue).optional(),
  price: z.number(),
  compareAtPrice: z.number().nullish(),
  weightGrams: z.number().optional(),
  taxCategory: z.enum(['STANDARD', 'REDUCED', 'ZERO']).optional(),
  position: z.number().optional(),
  image: image.nullish(),
  archived: z.boolean().optional(),
});

/** A product as a file has it. What is left out stays as it is, or gets its default. Prices are in minor units. */
export const ProductRecord = z.object({
  id: z.string().min(1).max(100).optional(),
  slug: z.string().optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  brand: z.string().nullish(),
  /** The slug or the id of a category. */
  category: z.string().optional(),
  tags: z.array(z.string()).optional(),
  images: z.array(image).optional(),
  attributes: z.array(nameValue).optional(),
  status: status.optional(),
  createdAt: z.coerce.date().optional(),
  variants: z.array(VariantRecord).default([]),
});
export type ProductRecord = z.infer<typeof ProductRecord>;

/** A category as a file has it, before what stands in it: added when it is missing, else left as it is. */
export const CategoryRecord = z.object({
  type: z.literal('category'),
  slug: z.string().min(1),
  name: z.string().min(1),
  /** The slug of the category above. */
  parent: z.string().optional(),
  description: z.string().optional(),
  image: image.optional(),
  position: z.number().int().optional(),
});
export type CategoryRecord = z.infer<typeof CategoryRecord>;

/** What stands in a file from a line on: a product, a category, or what is wrong there. */
export type Entry =
  /** `lines`: of each variant, where they stand on lines of their own. */
  | { line: number; product: ProductRecord; lines?: number[] }
  | { line: number; category: CategoryRecord }
  | { line: number; problem: string };

/** An entry of plain data that was read from a line. */
export function entryOf(line: number, data: unknown): Entry {
  const isCategory = typeof data === 'object' && data !== null && 'type' in data && data.type === 'category';
  const read = isCategory ? CategoryRecord.safeParse(data) : ProductRecord.safeParse(data);
  if (!read.success) {
    const { path, message } = read.error.issues[0]!;
    return { line, problem: path.length ? `${path.join('.')}: ${message}` : message };
  }
  return isCategory ? { line, category: read.data as CategoryRecord } : { line, product: read.data as ProductRecord };
}
