import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow, Key } from '@shop/kit/directives';
import { enumOf } from '@shop/kit/enums';
import { Money } from '@shop/kit/values';
import type { Interval } from '../domain/calendar';
import type { OrderStatus as Status } from '../domain/status';
import { OrderStatus } from './enums';

export const ReportInterval = enumOf<Interval>('ReportInterval', "How a report's time is divided.", {
  HOUR: 'By hours.',
  DAY: 'By days of the time zone.',
  WEEK: 'By weeks of the time zone, from Monday.',
  MONTH: 'By months of the time zone.',
});

@ObjectType('Product', { description: 'Something the shop sells, in one or more variants.' })
@Key('id', { resolvable: false })
export class ProductReference {
  @Field(() => ID, { description: 'Opaque; never changes.' })
  id!: string;
}

// The parts of a report are reached through salesReport alone: whoever may ask for it may see them.
@ObjectType({ description: 'What was sold in a stretch of time.' })
@Allow('public')
export class SalesPoint {
  @Field(() => Date, { description: 'When the stretch begins.' })
  at!: Date;
  @Field(() => Money, { description: 'What its orders come to, without what was cancelled.' })
  revenue!: Money;
  @Field(() => Int, { description: 'Orders that were confirmed.' })
  orderCount!: number;
}

@ObjectType({ description: 'What a product sold.' })
@Allow('public')
export class TopProduct {
  @Field(() => ID, { description: 'Which product.' })
  productId!: string;
  @Field(() => ProductReference, { nullable: true, description: 'The product as it is now.' })
  product?: ProductReference | null;
  @Field(() => Int, { description: 'Units, without those cancelled.' })
  unitsSold!: number;
  @Field(() => Money, { description: 'Its lines after discounts.' })
  revenue!: Money;
}

@ObjectType({ description: 'How many orders stand at a status.' })
@Allow('public')
export class StatusCount {
  @Field(() => OrderStatus, { description: 'The status.' })
  status!: Status;
  @Field(() => Int, { description: 'How many stand there now.' })
  count!: number;
}

@ObjectType({ description: 'What the orders placed in a stretch of time come to, as they stand now.' })
@Allow('public')
export class SalesReport {
  @Field(() => Money, {
    description: 'Totals of confirmed orders, without what was cancelled; refunds are not taken off.',
  })
  revenue!: Money;
  @Field(() => Int, { description: 'Orders that were confirmed.' })
  orderCount!: number;
  @Field(() => Money, { description: 'Revenue ÷ orders, rounded.' })
  averageOrderValue!: Money;
  @Field(() => Int, { description: 'Units, without those cancelled.' })
  unitsSold!: number;
  @Field(() => Money, { description: 'What was given back of these orders.' })
  refunded!: Money;
  @Field(() => [SalesPoint], { description: 'By interval, the first one first, also where nothing was sold.' })
  points!: SalesPoint[];
  @Field(() => [StatusCount], { description: 'All orders placed then, by where they stand.' })
  byStatus!: StatusCount[];
}

@ArgsType()
export class SalesReportArgs {
  @Field(() => Date, { description: 'From the quarter of an hour that this is in.' })
  from!: Date;
  @Field(() => Date, { description: 'Until before this, or the end of the quarter of an hour that it is in.' })
  to!: Date;
  @Field(() => ReportInterval, { description: 'How the points divide the time.' })
  interval!: Interval;
  @Field(() => String, { nullable: true, defaultValue: 'UTC', description: 'Such as Europe/Berlin.' })
  timeZone!: string;
}
