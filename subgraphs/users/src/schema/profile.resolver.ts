import { randomUUID } from 'node:crypto';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { simplePayload } from '@shop/kit/payload';
import { SimplePayload } from '@shop/kit/values';
import type { Context } from '../context';
import { removeAddress, saveAddress } from '../domain/address';
import { updateProfile } from '../domain/profile';
import { AddressInput } from './address';
import { userPayload } from './answers';
import { AddressPayload, UpdateProfileInput } from './profile';
import { UserPayload } from './user';

@Resolver(() => AddressPayload)
export class ProfileResolver {
  @Mutation(() => UserPayload, { description: "Changes the caller's name or phone number." })
  @Allow('customer')
  async updateProfile(
    @Arg('input', () => UpdateProfileInput, { description: 'What to change.' }) input: UpdateProfileInput,
    @Ctx() context: Context,
  ) {
    return userPayload(
      context,
      await context.accounts.update(context.caller.userId!, (account) => updateProfile(account, input)),
    );
  }

  @Mutation(() => AddressPayload, {
    description: "Adds an address to the caller's, or changes the one that has the id.",
  })
  @Allow('customer')
  async saveAddress(
    @Arg('input', () => AddressInput, { description: 'The address.' }) input: AddressInput,
    @Ctx() context: Context,
  ): Promise<AddressPayload> {
    const newId = randomUUID();
    const saved = await context.accounts.update(context.caller.userId!, (account) =>
      saveAddress(account, input, newId),
    );
    const answer = userPayload(context, saved);
    const address = answer.user?.addresses.find(({ id }) => id === (input.id || newId)) ?? null;
    return { ...answer, address };
  }

  @Mutation(() => SimplePayload, {
    description: "Removes an address of the caller's; orders that went there keep it.",
  })
  @Allow('customer')
  async removeAddress(
    @Arg('id', () => ID, { description: "The address'." }) id: string,
    @Ctx() { accounts, caller }: Context,
  ) {
    return simplePayload(await accounts.update(caller.userId!, (account) => removeAddress(account, id)));
  }
}
