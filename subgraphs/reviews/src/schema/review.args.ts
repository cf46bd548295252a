import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type { ReviewStatus as Status } from '../domain/review';
import type { ReviewSort as Sort } from '../store/lists';
import { ReviewSort, ReviewStatus } from './enums';

const RATING = '1 to 5 stars.';
const TITLE = 'One line of 1 to 120 characters.';
const BODY = '1 to 5000 characters of plain text; line breaks stay.';

@InputType({ description: 'A review of something that was delivered to the caller.' })
export class WriteReviewInput {
  @Field(() => ID, { description: 'Which product; each customer writes one review of it.' })
  productId!: string;
  @Field(() => Int, { description: RATING })
  rating!: number;
  @Field(() => String, { description: TITLE })
  title!: string;
  @Field(() => String, { description: BODY })
  body!: string;
}

@InputType({ description: 'What of a review changes; what is left out stays.' })
export class EditReviewInput {
  @Field(() => Int, { nullable: true, description: RATING })
  rating?: number | null;
  @Field(() => String, { nullable: true, description: TITLE })
  title?: string | null;
  @Field(() => String, { nullable: true, description: BODY })
  body?: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: '1 to 100.' })
  first!: number;
  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  after?: string | null;
}

@ArgsType()
export class ProductReviewsArgs extends PageArgs {
  @Field(() => ReviewSort, { nullable: true, defaultValue: ReviewSort.MOST_HELPFUL, description: 'In which order.' })
  sort?: Sort | null;
  @Field(() => Int, { nullable: true, description: 'Only those with so many stars, 1 to 5.' })
  rating?: number | null;
}

@ArgsType()
export class ReviewsArgs extends PageArgs {
  @Field(() => ReviewStatus, { nullable: true, description: 'Only those that stand there.' })
  status?: Status | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only those with reports that staff has not decided about; false: only those without.',
  })
  reported?: boolean | null;
}
