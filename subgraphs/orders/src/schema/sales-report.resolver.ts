import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import type { Context } from '../context';
import { quartersOf, salesReport, type Report } from '../sales-report';
import { SalesReport, SalesReportArgs, TopProduct } from './sales-report';

const TOP = 10;

@Resolver(() => SalesReport)
export class SalesReportResolver {
  @Query(() => SalesReport, { nullable: true, description: 'What was sold in a stretch of time; a moment behind.' })
  @Allow('REPORTS_READ')
  async salesReport(@Args(() => SalesReportArgs) asked: SalesReportArgs, @Ctx() { sales }: Context) {
    return salesReport(sales, { ...asked, timeZone: asked.timeZone ?? 'UTC' });
  }

  @FieldResolver(() => [TopProduct], { description: 'The ten products with the highest revenue.' })
  async topProducts(@Root() { asked, currency }: Report, @Ctx() { sales }: Context) {
    const sold = await sales.soldBetween(...quartersOf(asked));
    const top = sold.sort((a, b) => b.revenue - a.revenue || a.productId.localeCompare(b.productId)).slice(0, TOP);
    return top.map(({ productId, units, revenue }) => ({
      productId,
      product: { id: productId },
      unitsSold: units,
      revenue: { amount: revenue, currency },
    }));
  }
}
