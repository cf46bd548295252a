import { Schema, type Connection } from 'mongoose';
import type { Category } from '../domain/category';
import type { Product } from '../domain/product';

const image = { _id: false, url: String, alt: String, width: Number, height: Number };
const nameValue = { _id: false, name: String, value: String };

const productSchema = new Schema<Product>(
  {
    _id: { type: String, required: true },
    version: { type: Number, required: true },
    slug: { type: String, required: true },
    title: { type: String, required: true },
    description: { type: String, required: true },
    brand: String,
    status: { type: String, enum: ['DRAFT', 'ACTIVE', 'ARCHIVED'], required: true },
    categoryId: { type: String, required: true },
    tags: [String],
    images: [image],
    attributes: [nameValue],
    options: [{ _id: false, name: String, values: [String] }],
    variants: [
      {
        _id: false,
        sku: { type: String, required: true },
        title: String,
        options: [nameValue],
        price: { type: Number, required: true },
        compareAtPrice: Number,
        image,
        weightGrams: Number,
        taxCategory: { type: String, enum: ['STANDARD', 'REDUCED', 'ZERO'] },
        position: Number,
        archived: Boolean,
      },
    ],
    priceMin: Number,
    priceMax: Number,
    createdAt: Date,
    updatedAt: Date,
  },
  { versionKey: false, timestamps: false, autoIndex: false },
);
productSchema.index({ slug: 1 }, { unique: true });
// A sku is used once, ever: across all products, archived ones included.
// Partial, as products without variants would have the same nothing.
productSchema.index(
  { 'variants.sku': 1 },
  { name: 'sku_once', unique: true, partialFilterExpression: { 'variants.sku': { $gt: '' } } },
);
// Not every store looks into a partial index for a list of skus.
productSchema.index({ 'variants.sku': 1 }, { name: 'by_sku' });
productSchema.index({ status: 1, categoryId: 1 });

const categorySchema = new Schema<Category>(
  {
    _id: { type: String, required: true },
    version: { type: Number, required: true },
    slug: { type: String, required: true },
    name: { type: String, required: true },
    description: String,
    image,
    parentId: String,
    position: { type: Number, required: true },
    removed: Boolean,
  },
  { versionKey: false, autoIndex: false },
);
categorySchema.index({ slug: 1 }, { unique: true });

/** The catalog's collections. */
export const catalogModels = (connection: Connection) => ({
  products: connection.model<Product>('Product', productSchema, 'products'),
  categories: connection.model<Category>('Category', categorySchema, 'categories'),
});
