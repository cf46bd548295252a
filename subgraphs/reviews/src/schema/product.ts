import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Allow } from '@shop/kit/directives';

@ObjectType({ description: 'What the published reviews of a product make together.' })
@Allow('public')
export class RatingSummary {
  @Field(() => Float, { nullable: true, description: 'The mean number of stars, 1 to 5; null without reviews.' })
  average?: number | null;
  @Field(() => Int, { description: 'How many reviews.' })
  count!: number;
  @Field(() => [Int], { description: 'How many have 1, 2, 3, 4 and 5 stars.' })
  histogram!: readonly number[];
}
