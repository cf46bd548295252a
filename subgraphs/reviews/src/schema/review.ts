import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow, Key } from '@shop/kit/directives';
import { connectionOf } from '@shop/kit/connection';
import { DateTime } from '@shop/kit/scalars';
import { UserError } from '@shop/kit/values';
import type { ReviewStatus as Status } from '../domain/review';
import { ReviewStatus } from './enums';

@ObjectType({ description: 'Why somebody wants staff to look at a review.' })
@Allow('public')
export class ReviewReport {
  @Field(() => String, { description: 'In their words.' })
  reason!: string;
  @Field(() => DateTime, { description: 'When.' })
  at!: Date;
}

@ObjectType({ description: 'What staff decided about a review.' })
@Allow('public')
export class ReviewVerdict {
  @Field(() => ReviewStatus, { description: 'Where it stood from then on.' })
  status!: Status;
  @Field(() => String, { nullable: true, description: 'For colleagues.' })
  note?: string | null;
  @Field(() => DateTime, { description: 'When.' })
  at!: Date;
}

@ObjectType('Review', { description: 'What a customer says about a product. Texts are plain text: show them as such.' })
@Key('id')
@Allow('public')
export class ReviewType {
  @Field(() => ID, { description: 'Opaque; never changes.' })
  id!: string;
  @Field(() => String, { description: 'A short form of the name that the author had then, such as "Alice M.".' })
  authorName!: string;
  @Field(() => Int, { description: '1 to 5 stars.' })
  rating!: number;
  @Field(() => String, { description: 'One line.' })
  title!: string;
  @Field(() => String, { description: 'Plain text of one or more lines.' })
  body!: string;
  @Field(() => Boolean, { description: 'The product had been delivered to the author.' })
  verifiedPurchase!: boolean;
  @Field(() => Int, { description: 'How many readers found it helpful.' })
  helpfulCount!: number;
  @Field(() => ReviewStatus, { description: 'Where it stands.' })
  status!: Status;
  @Field(() => String, { nullable: true, description: "The shop's answer." })
  reply?: string | null;
  @Field(() => DateTime, { description: 'When it was written.' })
  createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When its author last changed it.' })
  editedAt?: Date | null;
}

export const { Connection: ReviewConnection } = connectionOf('Review', () => ReviewType, 'public');

@ObjectType({ description: 'The review as it is now, or what to put right.' })
@Allow('public')
export class ReviewPayload {
  @Field(() => ReviewType, { nullable: true, description: 'The review, changed.' })
  review?: ReviewType | null;
  @Field(() => [UserError], { description: 'Empty when it was done.' })
  userErrors!: UserError[];
}
