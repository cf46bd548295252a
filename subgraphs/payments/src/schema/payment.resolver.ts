import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { pageOf, pageSize, positionOf } from '@shop/kit/connection';
import { Allow } from '@shop/kit/directives';
import { badInput } from '@shop/kit/errors';
import { Money } from '@shop/kit/values';
import type { Context } from '../context';
import type { Payment, Transaction } from '../domain/payment';
import { count, newest } from '../store/payments';
import { OrderType } from './order';
import {
  PaymentAction,
  PaymentConnection,
  PaymentMethodSummary,
  PaymentsArgs,
  PaymentType,
  TransactionType,
} from './payment';

@Resolver(() => PaymentType)
export class PaymentResolver {
  @Query(() => PaymentConnection, { nullable: true, description: 'All payments, the newest first; for finance.' })
  @Allow('PAYMENTS_READ')
  async payments(
    @Args(() => PaymentsArgs) { status, orderId, first, after }: PaymentsArgs,
    @Ctx() { payments: { postgres } }: Context,
  ) {
    const filter = { status, orderId };
    const rows = await newest(postgres, filter, pageSize(first) + 1, placeIn(after));
    return pageOf(
      rows,
      first,
      ({ createdAt, id }) => [createdAt, id],
      () => count(postgres, filter),
    );
  }

  @FieldResolver(() => OrderType, { nullable: true })
  order(@Root() { orderId }: Payment) {
    return { id: orderId };
  }

  @FieldResolver(() => Money)
  amount(@Root() { amount, currency }: Payment): Money {
    return { amount, currency };
  }

  @FieldResolver(() => Money)
  capturedAmount(@Root() { captured, currency }: Payment): Money {
    return { amount: captured, currency };
  }

  @FieldResolver(() => Money)
  refundedAmount(@Root() { refunded, currency }: Payment): Money {
    return { amount: refunded, currency };
  }

  @FieldResolver(() => PaymentMethodSummary)
  method(@Root() { brand, last4 }: Payment): PaymentMethodSummary {
    return { brand: brand ?? 'Card', last4: last4 ?? '' };
  }

  @FieldResolver(() => PaymentAction, { nullable: true })
  nextAction(@Root() { actionKind, actionUrl }: Payment): PaymentAction | null {
    return actionKind && actionUrl ? { kind: actionKind, url: actionUrl } : null;
  }

  @FieldResolver(() => [String], { nullable: true })
  async refundReasons(@Root() { id }: Payment, @Ctx() { reasons }: Context) {
    return (await reasons(id)).map(({ reason }) => reason);
  }

  @FieldResolver(() => [TransactionType])
  async transactions(@Root() { id, currency }: Payment, @Ctx() { transactions }: Context) {
    return (await transactions(id)).map((transaction) => ({ ...transaction, currency }));
  }
}

@Resolver(() => TransactionType)
export class TransactionResolver {
  @FieldResolver(() => Money)
  amount(@Root() { amount, currency }: Transaction & { currency: string }): Money {
    return { amount, currency };
  }

  @FieldResolver(() => String, { nullable: true })
  providerReference(@Root() { reference }: Transaction) {
    return reference;
  }
}

function placeIn(after?: string | null): [Date, string] | undefined {
  const [at, id] = positionOf(after, 2) ?? [];
  if (at === undefined) return undefined;
  const date = new Date(typeof at === 'string' ? at : NaN);
  if (Number.isNaN(date.getTime()) || typeof id !== 'string')
    throw badInput('`after` is not a cursor of this list; pass an endCursor of it.');
  return [date, id];
}
