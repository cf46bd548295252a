import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Allow, Hidden } from '@shop/kit/directives';
import { enumOf } from '@shop/kit/enums';
import { DateTime, SafeInt } from '@shop/kit/scalars';
import { UserError } from '@shop/kit/values';
import type { ApiKey, Scope } from '../domain/api-key';

export const ApiScope = enumOf<Scope>('ApiScope', 'What an API key may do.', {
  CATALOG_WRITE: 'Keep products and categories.',
  PROMOTIONS_WRITE: 'Keep promotions.',
  ORDERS_READ: 'Read orders, with their addresses.',
  ORDERS_WRITE: 'Cancel orders, decide returns, add notes.',
  FULFILLMENT_WRITE: 'Ship orders and receive returns.',
  INVENTORY_READ: 'Read stock and locations.',
  INVENTORY_WRITE: 'Change stock and locations.',
  REVIEWS_WRITE: 'Moderate reviews and reply to them.',
  PAYMENTS_READ: 'Read payments.',
  PAYMENTS_WRITE: 'Capture, void and refund.',
  REPORTS_READ: 'Read reports.',
  USERS_READ: 'Read accounts.',
  USERS_WRITE: 'Suspend accounts and open them again.',
  USERS_ADMIN: 'Give roles, keep API keys, read the audit log.',
  OPERATIONS: 'Look after the system: events that failed, deliveries, health.',
});

@ObjectType('ApiKeyUsage', { description: 'What an API key was used for.' })
@Allow('public')
export class ApiKeyUsage {
  @Field(() => SafeInt, { description: 'Requests, the refused ones too.' })
  requests!: number;
  @Field(() => SafeInt, { description: 'What they cost, as the limits count it.' })
  cost!: number;
  @Field(() => SafeInt, { description: 'Requests that were refused because there were too many.' })
  rateLimited!: number;
  @Field(() => DateTime, { description: 'Since when it is counted: when the key was made.' })
  since!: Date;
}

@ObjectType('ApiKey', { description: 'What a program shows instead of an account.' })
@Allow('public')
export class ApiKeyType {
  @Field(() => String, { description: 'The program that uses it.' })
  name!: string;
  @Field(() => String, { description: "The secret's beginning, to tell keys apart." })
  prefix!: string;
  @Field(() => [ApiScope], { description: 'What it may do.' })
  scopes!: Scope[];
  @Field(() => Int, { description: 'How many requests it may make.' })
  requestsPerMinute!: number;
  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'Until when it works; null: until it is revoked.' })
  expiresAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Told within seconds; null when it was not used yet.' })
  lastUsedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Since when it opens nothing.' })
  revokedAt!: Date | null;
}

@InputType({ description: 'A new API key.' })
export class CreateApiKeyInput {
  @Field(() => String, { description: 'The program that is to use it: 1 to 100 characters.' })
  name!: string;
  @Field(() => [ApiScope], { description: 'At least one, and none that the caller lacks.' })
  scopes!: Scope[];
  @Field(() => Int, { nullable: true, description: '1 to 100,000; 600 when left out.' })
  requestsPerMinute?: number | null;
  @Field(() => DateTime, { nullable: true, description: 'Left out: it works until it is revoked.' })
  expiresAt?: Date | null;
}

@ObjectType({ description: 'The new key with its secret, or what to put right.' })
@Allow('public')
export class CreateApiKeyPayload {
  @Field(() => ApiKeyType, { nullable: true, description: 'The key.' })
  apiKey!: ApiKey | null;
  @Field(() => String, { nullable: true, description: 'What the program sends; shown this once, and stored nowhere.' })
  secret!: string | null;
  @Field(() => [UserError], { description: 'Empty when it was made.' })
  userErrors!: UserError[];
}

/** What the gateway needs to know of a key that somebody shows. */
@ObjectType({ description: 'A key that works; for the gateway.' })
@Hidden()
@Allow('public')
export class ApiKeyHolder {
  @Field(() => ID, { description: "The key's." })
  id!: string;
  @Field(() => [String], { description: 'What it may do.' })
  scopes!: Scope[];
  @Field(() => Int, { description: 'How many requests it may make.' })
  requestsPerMinute!: number;
  @Field(() => DateTime, { nullable: true, description: 'Until when it works; null: until it is revoked.' })
  expiresAt!: Date | null;
}

@InputType({ description: 'What a key was used for since the gateway last told; for the gateway.' })
@Hidden()
export class ApiKeyUsageInput {
  @Field(() => ID, { description: "The key's." })
  id!: string;
  @Field(() => SafeInt, { description: 'Requests, the refused ones too.' })
  requests!: number;
  @Field(() => SafeInt, { description: 'What they cost.' })
  cost!: number;
  @Field(() => SafeInt, { description: 'Requests that were refused because there were too many.' })
  rateLimited!: number;
  @Field(() => DateTime, { description: 'The last of them.' })
  lastUsedAt!: Date;
}
