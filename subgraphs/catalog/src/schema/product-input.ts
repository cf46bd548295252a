import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { SafeInt, URL } from '@shop/kit/scalars';
import { UserError } from '@shop/kit/values';
import { ProductStatus, ProductType, TaxCategory } from './product';

@InputType({ description: 'A picture that is in the shop’s store, or elsewhere by https.' })
export class ImageInput {
  @Field(() => URL, { description: 'The imageUrl of an upload, a path under /images/, or an https address.' })
  url!: string;
  @Field(() => String, { description: 'What it shows, for those who do not see it.' })
  alt!: string;
  @Field(() => Int, { nullable: true, description: 'In pixels; known of uploads.' })
  width?: number | null;
  @Field(() => Int, { nullable: true, description: 'In pixels; known of uploads.' })
  height?: number | null;
}

@InputType({ description: 'A property of a product, such as Material: Linen.' })
export class AttributeInput {
  @Field(() => String, { description: 'Such as Material.' })
  name!: string;
  @Field(() => String, { description: 'Such as Linen.' })
  value!: string;
}

@InputType({ description: 'One option of a variant, such as Size: M.' })
export class SelectedOptionInput {
  @Field(() => String, { description: 'Such as Size.' })
  name!: string;
  @Field(() => String, { description: 'Such as M.' })
  value!: string;
}

@InputType({ description: 'A variant to add or to change. What is left out of a change stays as it is.' })
export class VariantInput {
  @Field(() => ID, { description: 'Never changes and is never used again; 1 to 64 letters, digits, dots, hyphens.' })
  sku!: string;
  @Field(() => String, { nullable: true, description: 'From the options when left out.' })
  title?: string | null;
  @Field(() => [SelectedOptionInput], { nullable: true, description: 'The same options as the other variants have.' })
  options?: SelectedOptionInput[] | null;
  @Field(() => SafeInt, { description: 'In minor units of the shop’s currency.' })
  price!: number;
  @Field(() => SafeInt, { nullable: true, description: 'What it cost before: higher than the price; null for none.' })
  compareAtPrice?: number | null;
  @Field(() => Int, { nullable: true, description: 'With packaging; 0 when left out.' })
  weightGrams?: number | null;
  @Field(() => TaxCategory, { nullable: true, description: 'STANDARD when left out.' })
  taxCategory?: TaxCategory | null;
  @Field(() => Int, { nullable: true, description: 'Its place among the variants, from 0; the last when left out.' })
  position?: number | null;
  @Field(() => ImageInput, { nullable: true, description: 'A picture of this very form; null for none.' })
  image?: ImageInput | null;
}

@InputType({ description: 'A product to make.' })
export class CreateProductInput {
  @Field(() => String, { description: 'What it is called; 1 to 200 characters.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'Its name in addresses; made from the title when left out.' })
  slug?: string | null;
  @Field(() => String, { description: 'Plain text, at most 20,000 characters.' })
  description!: string;
  @Field(() => String, { nullable: true, description: 'Who makes it.' })
  brand?: string | null;
  @Field(() => ID, { description: 'Where it stands in the tree.' })
  categoryId!: string;
  @Field(() => [String], { nullable: true, description: 'Free keywords.' })
  tags?: string[] | null;
  @Field(() => [ImageInput], { nullable: true, description: 'The first is the main one.' })
  images?: ImageInput[] | null;
  @Field(() => [AttributeInput], { nullable: true, description: 'Its properties.' })
  attributes?: AttributeInput[] | null;
  @Field(() => ProductStatus, {
    nullable: true,
    defaultValue: ProductStatus.DRAFT,
    description: 'ACTIVE puts it on sale at once.',
  })
  status?: ProductStatus | null;
  @Field(() => [VariantInput], { description: 'May be empty for a draft.' })
  variants!: VariantInput[];
}

@InputType({ description: 'What of a product is to change; what is left out stays as it is.' })
export class UpdateProductInput {
  @Field(() => String, { nullable: true, description: '1 to 200 characters.' })
  title?: string | null;
  @Field(() => String, { nullable: true, description: 'Its new name in addresses.' })
  slug?: string | null;
  @Field(() => String, { nullable: true, description: 'Plain text, at most 20,000 characters.' })
  description?: string | null;
  @Field(() => String, { nullable: true, description: 'Who makes it; null for nobody known.' })
  brand?: string | null;
  @Field(() => ID, { nullable: true, description: 'Where it stands in the tree.' })
  categoryId?: string | null;
  @Field(() => [String], { nullable: true, description: 'All of them.' })
  tags?: string[] | null;
  @Field(() => [ImageInput], { nullable: true, description: 'All of them, the main one first.' })
  images?: ImageInput[] | null;
  @Field(() => [AttributeInput], { nullable: true, description: 'All of them.' })
  attributes?: AttributeInput[] | null;
  @Field(() => ProductStatus, { nullable: true, description: 'Whether it is for sale.' })
  status?: ProductStatus | null;
  @Field(() => Int, { nullable: true, description: 'The version that was read; another one answers CONFLICT.' })
  ifVersion?: number | null;
}

@ObjectType({ description: 'The product as it is now, or what to put right.' })
@Allow('public')
export class ProductPayload {
  @Field(() => ProductType, { nullable: true, description: 'The product; null when it was refused.' })
  product?: ProductType | null;
  @Field(() => [UserError], { description: 'Empty when done.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'The products as they are now, and what stood in the way of others.' })
@Allow('public')
export class ProductsPayload {
  @Field(() => [ProductType], { description: 'Those that have the status now.' })
  products!: ProductType[];
  @Field(() => [UserError], { description: 'Of the others, each at its place in `ids`.' })
  userErrors!: UserError[];
}
