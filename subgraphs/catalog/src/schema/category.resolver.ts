import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { badInput } from '@shop/kit/errors';
import type { Context } from '../context';
import type { Category } from '../domain/category';
import { CategoryType } from './category';

@Resolver(() => CategoryType)
export class CategoryResolver {
  @Query(() => [CategoryType], { nullable: true, description: 'The roots of the category tree, in their order.' })
  @Allow('public')
  async categories(@Ctx() { tree }: Context): Promise<Category[]> {
    return (await tree()).children();
  }

  @Query(() => CategoryType, { nullable: true, description: 'One category, by its id or its slug.' })
  @Allow('public')
  async category(
    @Ctx() { tree }: Context,
    @Arg('slug', () => String, { nullable: true, description: 'As in addresses of pages.' }) slug?: string,
    @Arg('id', () => ID, { nullable: true, description: 'Goes before the slug.' }) id?: string,
  ): Promise<Category | null> {
    if (!id && !slug) throw badInput('Pass the id or the slug of a category.');
    return (await tree()).find({ id, slug });
  }

  @FieldResolver(() => ID)
  id(@Root() category: Category) {
    return category._id;
  }

  @FieldResolver(() => CategoryType, { nullable: true })
  async parent(@Root() { parentId }: Category, @Ctx() { tree }: Context) {
    return parentId ? (await tree()).find({ id: parentId }) : null;
  }

  @FieldResolver(() => [CategoryType])
  async children(@Root() { _id }: Category, @Ctx() { tree }: Context) {
    return (await tree()).children(_id);
  }

  @FieldResolver(() => [CategoryType])
  async path(@Root() category: Category, @Ctx() { tree }: Context) {
    return (await tree()).path(category);
  }

  @FieldResolver(() => Int)
  async productCount(@Root() category: Category, @Ctx() { tree, catalog }: Context) {
    return (await tree()).productCount(category, await catalog.shelves.counts());
  }
}
