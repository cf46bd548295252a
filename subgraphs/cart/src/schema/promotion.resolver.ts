import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { pageSize } from '@shop/kit/connection';
import { Allow } from '@shop/kit/directives';
import { payload } from '@shop/kit/payload';
import { SafeInt } from '@shop/kit/scalars';
import { Money } from '@shop/kit/values';
import type { Context } from '../context';
import { codeKey, type Promotion, type PromotionTerms } from '../domain/promotion';
import { PromotionConnection, PromotionInput, PromotionPayload, PromotionsArgs, PromotionType } from './promotion';

@Resolver(() => PromotionType)
export class PromotionResolver {
  @Query(() => PromotionConnection, { nullable: true, description: 'All promotions, the newest first; for staff.' })
  @Allow('PROMOTIONS_WRITE')
  promotions(
    @Args(() => PromotionsArgs) { active, first, after }: PromotionsArgs,
    @Ctx() { shop: { promotions } }: Context,
  ) {
    return promotions.list(active, pageSize(first ?? 20), after);
  }

  @Mutation(() => PromotionPayload, { description: 'Makes a promotion, or changes one.' })
  @Allow('PROMOTIONS_WRITE')
  async savePromotion(
    @Arg('input', () => PromotionInput, { description: 'As it is to be.' }) input: PromotionInput,
    @Ctx() { shop: { promotions, automatic } }: Context,
  ) {
    const saved = await promotions.save(input.id ?? null, termsOf(input), input.ifVersion ?? null);
    if (saved.ok) await automatic.changed();
    return payload('promotion', saved.ok ? saved : { ok: false, problem: ofInput(saved.problem) });
  }

  @FieldResolver(() => ID)
  id(@Root() promotion: Promotion): string {
    return promotion._id;
  }

  @FieldResolver(() => SafeInt)
  value(@Root() { value }: Promotion): number {
    return value ?? 0;
  }

  @FieldResolver(() => Money, { nullable: true })
  minSubtotal(@Root() { minSubtotal }: Promotion, @Ctx() { shop: { terms } }: Context): Money | null {
    return minSubtotal === null ? null : { amount: minSubtotal, currency: terms.currency };
  }
}

const ofInput = <P extends { field?: string[] }>(problem: P): P =>
  problem.field ? { ...problem, field: ['input', ...problem.field] } : problem;

const termsOf = (input: PromotionInput): PromotionTerms => ({
  code: input.code?.trim() ? codeKey(input.code) : null,
  title: input.title.trim(),
  kind: input.kind,
  value: input.kind === 'FREE_SHIPPING' && input.value === 0 ? null : input.value,
  minSubtotal: input.minSubtotal ?? null,
  startsAt: input.startsAt ?? null,
  endsAt: input.endsAt ?? null,
  usageLimit: input.usageLimit ?? null,
  perCustomerLimit: input.perCustomerLimit ?? null,
  active: input.active ?? true,
});
