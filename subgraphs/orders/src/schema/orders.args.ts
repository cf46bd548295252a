import { ArgsType, Field, Int } from 'type-graphql';
import { enumOf } from '@shop/kit/enums';
import { badInput } from '@shop/kit/errors';
import type { PaymentStatus as Paid } from '../domain/charge';
import type { OrderStatus as Status } from '../domain/status';
import type { Sort } from '../store/listing';
import { OrderStatus } from './enums';

// As payments declares it: an enum that is given and answered is the same everywhere.
export const PaymentStatus = enumOf<Paid>('PaymentStatus', 'Where a payment stands.', {
  PENDING: 'The provider is being asked.',
  REQUIRES_ACTION: 'The shopper has to confirm it with the provider.',
  AUTHORIZED: 'The provider holds the amount for the order.',
  PARTIALLY_CAPTURED: 'A part of the amount was taken.',
  CAPTURED: 'The amount was taken.',
  PARTIALLY_REFUNDED: 'A part of what was taken was given back.',
  REFUNDED: 'All that was taken was given back.',
  VOIDED: 'Nothing is held any more.',
  DECLINED: 'The provider would not pay; nothing is held.',
});

export const OrderSort = enumOf<Sort>('OrderSort', 'How a list of orders is sorted.', {
  NEWEST: 'By the time when they were placed, the last one first.',
  OLDEST: 'By the time when they were placed, the first one first.',
  TOTAL_DESC: 'By their total, the highest first.',
  TOTAL_ASC: 'By their total, the lowest first.',
});

const LONGEST_QUERY = 200;

/** Which orders of all. */
@ArgsType()
export class WantedArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'A number, an email or a customer name, or its beginning, or a sku. Email and name for those who may see addresses.',
  })
  query?: string | null;
  @Field(() => [OrderStatus], { nullable: true, description: 'Where they stand; without: anywhere.' })
  status?: Status[] | null;
  @Field(() => [PaymentStatus], { nullable: true, description: 'Where their payment stands; without: anywhere.' })
  paymentStatus?: Paid[] | null;
  @Field(() => Date, { nullable: true, description: 'Placed then or later.' })
  from?: Date | null;
  @Field(() => Date, { nullable: true, description: 'Placed before.' })
  to?: Date | null;
  @Field(() => OrderSort, { nullable: true, defaultValue: 'NEWEST', description: 'In which order.' })
  sort!: Sort;
}

@ArgsType()
export class OrdersArgs extends WantedArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: '1 to 100.' })
  first!: number;
  @Field(() => String, { nullable: true, description: 'The endCursor of the page before, of the same sort.' })
  after?: string | null;
}

/** What was asked for, checked. Throws BAD_USER_INPUT. */
export function wantedOf({ query, status, paymentStatus, from, to, sort }: WantedArgs, withPeople: boolean) {
  if (query && query.length > LONGEST_QUERY) throw badInput(`\`query\` has up to ${LONGEST_QUERY} characters.`);
  if (status?.length === 0 || paymentStatus?.length === 0) throw badInput('Name a status, or leave the filter out.');
  if (from && to && from >= to) throw badInput('`from` is before `to`.');
  return { query, status, paymentStatus, from, to, sort: sort ?? 'NEWEST', withPeople };
}
