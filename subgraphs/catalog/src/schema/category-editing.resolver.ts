import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { payload, simplePayload } from '@shop/kit/payload';
import { SimplePayload, UserError } from '@shop/kit/values';
import type { Context } from '../context';
import { ofInput } from '../domain/editing';
import { CategoryType } from './category';
import { imageOf } from './input-terms';
import { ImageInput } from './product-input';

@InputType({
  description: 'A category to make or, with an id, to change; what is left out of a change stays as it is.',
})
export class CategoryInput {
  @Field(() => ID, { nullable: true, description: 'The one to change; without: a new one.' })
  id?: string | null;
  @Field(() => String, { nullable: true, description: 'Its name in addresses; made from the name when left out.' })
  slug?: string | null;
  @Field(() => String, { description: 'What it is called; 1 to 100 characters.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'A line about it; null for none.' })
  description?: string | null;
  @Field(() => ID, { nullable: true, description: 'The category above; null makes it a root.' })
  parentId?: string | null;
  @Field(() => ImageInput, { nullable: true, description: 'A picture for it; null for none.' })
  image?: ImageInput | null;
  @Field(() => Int, { nullable: true, description: 'Its place among its siblings; a new one comes last.' })
  position?: number | null;
  @Field(() => Int, { nullable: true, description: 'The version that was read; another one answers CONFLICT.' })
  ifVersion?: number | null;
}

@ObjectType({ description: 'The category as it is now, or what to put right.' })
@Allow('public')
export class CategoryPayload {
  @Field(() => CategoryType, { nullable: true, description: 'The category; null when it was refused.' })
  category?: CategoryType | null;
  @Field(() => [UserError], { description: 'Empty when done.' })
  userErrors!: UserError[];
}

@Resolver()
export class CategoryEditingResolver {
  @Mutation(() => CategoryPayload, { description: 'Makes a category, or changes or moves one.' })
  @Allow('CATALOG_WRITE')
  async saveCategory(
    @Arg('input', () => CategoryInput, { description: 'As it is to be.' }) input: CategoryInput,
    @Ctx() { catalog }: Context,
  ) {
    const { id, ifVersion, slug, image, position, ...rest } = input;
    const terms = { ...rest, slug: slug ?? undefined, position: position ?? undefined, image: image && imageOf(image) };
    return payload('category', ofInput(await catalog.shelves.save(id ?? null, terms, ifVersion)));
  }

  @Mutation(() => SimplePayload, { description: 'Removes a category in which no products and no categories stand.' })
  @Allow('CATALOG_WRITE')
  async removeCategory(
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
    @Ctx() { catalog }: Context,
    @Arg('ifVersion', () => Int, { nullable: true, description: 'The version that was read.' }) ifVersion?: number,
  ) {
    return simplePayload(await catalog.shelves.remove(id, ifVersion));
  }
}
