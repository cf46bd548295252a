import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { badInput } from '@shop/kit/errors';
import { DateTime } from '@shop/kit/scalars';
import type { Context } from '../context';
import { isBalanced } from '../domain/ledger';
import { accounts } from '../store/ledger';
import { LedgerReport } from './ledger';

@Resolver()
export class LedgerResolver {
  @Query(() => LedgerReport, { nullable: true, description: 'The accounts over a time, for finance.' })
  @Allow('PAYMENTS_READ', 'REPORTS_READ')
  async ledger(
    @Ctx() { payments: { postgres, currency } }: Context,
    @Arg('from', () => DateTime, { nullable: true, description: 'From then on; from the beginning when left out.' })
    from?: Date | null,
    @Arg('to', () => DateTime, { nullable: true, description: 'Until just before; until now when left out.' })
    to?: Date | null,
  ): Promise<LedgerReport> {
    if (from && to && from >= to) throw badInput('`from` comes before `to`.');
    const money = (amount: number) => ({ amount, currency });
    const sums = await accounts(postgres, from, to);
    return {
      balanced: isBalanced(sums),
      accounts: sums.map(({ name, debit, credit }) => ({
        name,
        debit: money(debit),
        credit: money(credit),
        balance: money(debit - credit),
      })),
    };
  }
}
