import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow, Hidden } from '@shop/kit/directives';
import type { Context } from '../context';
import { lookAt } from '../store/payments';

@Resolver()
export class WebhookResolver {
  @Mutation(() => Boolean, {
    description: "For the gateway: a webhook of the provider, as it came. False when it is not the provider's.",
  })
  @Hidden()
  @Allow('service')
  async paymentWebhook(
    @Arg('body', () => String, { description: 'Raw.' }) body: string,
    @Arg('signature', () => String, { description: 'Its Payment-Signature header.' }) signature: string,
    @Ctx() { payments: { acting, postgres, wake } }: Context,
  ): Promise<boolean> {
    const key = acting.provider.noticed(body, signature);
    if (key === null) return false;
    await lookAt(postgres, key);
    wake();
    return true;
  }
}
