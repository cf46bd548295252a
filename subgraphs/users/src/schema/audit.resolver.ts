import { Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import type { Context } from '../context';
import type { AuditEntry } from '../domain/audit';
import { ApiKeyType } from './api-key';
import { AuditEntryConnection, AuditEntryType, AuditLogArgs } from './audit';
import { UserType } from './user';

@Resolver(() => AuditEntryType)
export class AuditResolver {
  @Query(() => AuditEntryConnection, {
    nullable: true,
    description: 'Who changed what, newest first; an entry is there within seconds of the change.',
  })
  @Allow('USERS_ADMIN')
  auditLog(@Args(() => AuditLogArgs) wanted: AuditLogArgs, @Ctx() { auditLog }: Context) {
    return auditLog.list(wanted);
  }

  @FieldResolver(() => ID, { description: 'Of the event that told of it.' })
  id(@Root() { _id }: AuditEntry) {
    return _id;
  }

  @FieldResolver(() => UserType, { nullable: true, description: 'Who did it; null when an API key did.' })
  async actor(@Root() { actorId }: AuditEntry, @Ctx() { account, visible }: Context) {
    return actorId && visible('User', await account.load(actorId));
  }

  @FieldResolver(() => ApiKeyType, { nullable: true, description: 'The key that did it; null when an account did.' })
  apiKey(@Root() { apiKeyId }: AuditEntry, @Ctx() { apiKey }: Context) {
    return apiKeyId && apiKey.load(apiKeyId);
  }
}
