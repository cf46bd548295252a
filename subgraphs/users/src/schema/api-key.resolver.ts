import { randomUUID } from 'node:crypto';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow, Hidden } from '@shop/kit/directives';
import { holds } from '@shop/kit/grants';
import { payload, simplePayload } from '@shop/kit/payload';
import { SimplePayload } from '@shop/kit/values';
import { newKeySecret } from '../auth/key-secret';
import type { Context } from '../context';
import { checkKey, newKey, revoke, works, type ApiKey } from '../domain/api-key';
import {
  ApiKeyHolder,
  ApiKeyType,
  ApiKeyUsage,
  ApiKeyUsageInput,
  CreateApiKeyInput,
  CreateApiKeyPayload,
} from './api-key';

@Resolver(() => ApiKeyType)
export class ApiKeyResolver {
  @Query(() => [ApiKeyType], { nullable: true, description: 'The keys that work first, then the newest; 500 at most.' })
  @Allow('USERS_ADMIN')
  apiKeys(@Ctx() { apiKeys }: Context) {
    return apiKeys.list();
  }

  @Mutation(() => CreateApiKeyPayload, { description: 'Makes a key for a program; its secret is shown this once.' })
  @Allow('USERS_ADMIN')
  async createApiKey(
    @Arg('input', () => CreateApiKeyInput, { description: 'What it is to be.' }) input: CreateApiKeyInput,
    @Ctx() { caller, apiKeys }: Context,
  ): Promise<CreateApiKeyPayload> {
    const createdAt = new Date();
    const checked = checkKey(input, (scope) => holds(caller, scope), createdAt);
    if (!checked.ok) return { ...payload('apiKey', checked), apiKey: null, secret: null };
    const { secret, ...made } = newKeySecret();
    const apiKey = newKey(checked.value, { _id: randomUUID(), ...made, createdAt, createdBy: caller.userId ?? null });
    await apiKeys.add(apiKey);
    return { apiKey, secret, userErrors: [] };
  }

  @Mutation(() => SimplePayload, { description: 'The key opens nothing any more, within seconds.' })
  @Allow('USERS_ADMIN')
  async revokeApiKey(@Arg('id', () => ID, { description: "The key's." }) id: string, @Ctx() { apiKeys }: Context) {
    return simplePayload(await apiKeys.update(id, (key) => revoke(key, new Date())));
  }

  @Query(() => ApiKeyHolder, { nullable: true, description: 'Null for a key that is unknown, revoked or expired.' })
  @Hidden()
  @Allow('service')
  async apiKeyHolder(
    @Arg('hash', () => String, { description: 'The SHA-256 of the whole secret, in hex.' }) hash: string,
    @Ctx() { apiKeyByHash }: Context,
  ): Promise<ApiKeyHolder | null> {
    const key = await apiKeyByHash.load(hash);
    return key && works(key, new Date()) ? { ...key, id: key._id } : null;
  }

  @Mutation(() => Boolean, { description: 'Adds to what keys were used for.' })
  @Hidden()
  @Allow('service')
  async countApiKeyUsage(
    @Arg('usage', () => [ApiKeyUsageInput], { description: 'One a key, since the last time.' })
    usage: ApiKeyUsageInput[],
    @Ctx() { apiKeys }: Context,
  ) {
    await apiKeys.count(usage);
    return true;
  }

  @FieldResolver(() => ID, { description: 'For revokeApiKey.' })
  id(@Root() { _id }: ApiKey) {
    return _id;
  }

  @FieldResolver(() => ApiKeyUsage, { nullable: true, description: 'What it was used for; told within seconds.' })
  usage(@Root() { usage, createdAt }: ApiKey): ApiKeyUsage {
    return { ...usage, since: createdAt };
  }
}
