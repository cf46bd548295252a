import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, Hidden } from '@shop/kit/directives';
import { payload } from '@shop/kit/payload';
import { exportOf, linkToMyData } from '../auth/my-data';
import type { Context } from '../context';
import { ExportPayload } from './my-data';

@Resolver(() => ExportPayload)
export class MyDataResolver {
  @Mutation(() => ExportPayload, { description: 'A link to all that every part of the shop holds of the caller.' })
  @Allow('customer')
  async exportMyData(@Ctx() context: Context) {
    return payload('url', await linkToMyData(context, context.caller.userId!));
  }

  @Query(() => String, {
    nullable: true,
    description: 'All that the shop holds of the account that a token opens, as JSON; for the gateway.',
  })
  @Hidden()
  @Allow('service')
  exportOf(
    @Arg('token', () => String, { description: "As exportMyData's link carries it." }) token: string,
    @Ctx() context: Context,
  ) {
    return exportOf(context, token);
  }
}
