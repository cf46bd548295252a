import { Args, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { simplePayload } from '@shop/kit/payload';
import { fail } from '@shop/kit/result';
import { SimplePayload } from '@shop/kit/values';
import type { Context } from '../context';
import { WaitArgs } from './notification.args';

/** So many wishes somebody may have at once: nobody is to be flooded by others who type in their address. */
const WISHES_AT_MOST = 50;

const noAddress = fail('REQUIRED', 'Tell us where to write to, or sign in.', ['email']);
const noSku = fail('NOT_FOUND', 'There is no such article.', ['sku']);
const tooMany = fail('TOO_MANY_ATTEMPTS', `You wait for ${WISHES_AT_MOST} articles already.`, ['sku']);

@Resolver()
export class WaitResolver {
  @Mutation(() => SimplePayload, {
    description: 'Tells the caller once when something can be bought again; at once when it can be bought now.',
  })
  @Allow('public')
  async notifyWhenInStock(@Args(() => WaitArgs) { sku, email }: WaitArgs, @Ctx() context: Context) {
    const { caller, waits, asked } = context;
    const waiter = caller.userId ? { userId: caller.userId } : email ? { email } : undefined;
    if (!waiter) return simplePayload(noAddress);
    if (!(await asked.variant(sku))) return simplePayload(noSku);
    if ((await waits.count(waiter)) >= WISHES_AT_MOST) return simplePayload(tooMany);
    await waits.add(sku, waiter);
    await tellNow(sku, context);
    return simplePayload({ ok: true });
  }
}

/** It may have come back while the page was open, and that is told once. Who can't be asked now tells of the next time. */
async function tellNow(sku: string, { announcer, log }: Context): Promise<void> {
  await announcer
    .waiters(sku)
    .catch((error: unknown) => log.warn({ err: error, sku }, 'Whether it is in stock could not be found out.'));
}
