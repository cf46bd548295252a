import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow, Key } from '@shop/kit/directives';
import { Image } from '@shop/kit/values';

@ObjectType('Category', { description: 'A place in the tree that products are sorted into.' })
@Key('id')
@Allow('public')
export class CategoryType {
  @Field(() => ID, { description: 'Opaque; never changes.' })
  id!: string;
  @Field(() => String, { description: 'Its name in addresses of pages.' })
  slug!: string;
  @Field(() => String, { description: 'What it is called.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'A line about it.' })
  description?: string | null;
  @Field(() => Image, { nullable: true, description: 'A picture for it.' })
  image?: Image | null;
  @Field(() => CategoryType, { nullable: true, description: 'The category above; null for a root.' })
  parent?: CategoryType | null;
  @Field(() => [CategoryType], { description: 'The categories below, in their order.' })
  children!: CategoryType[];
  @Field(() => [CategoryType], { description: 'From the root to this one.' })
  path!: CategoryType[];
  @Field(() => Int, { description: 'Products for sale in it and below it.' })
  productCount!: number;
  @Field(() => Int, { description: 'Counts its changes; pass it as ifVersion.' })
  version!: number;
}
