import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '@shop/kit/connection';
import { Allow } from '@shop/kit/directives';
import { DateTime } from '@shop/kit/scalars';

@ObjectType('AuditEntry', { description: 'A change that a member of staff, or an API key, made.' })
@Allow('public')
export class AuditEntryType {
  @Field(() => DateTime, { description: 'When.' })
  at!: Date;
  @Field(() => String, { description: 'The mutation, such as setUserRoles.' })
  action!: string;
  @Field(() => String, { description: 'What was changed, as SUBGRAPH:ID.' })
  target!: string;
  @Field(() => String, {
    nullable: true,
    description: "The mutation's arguments as JSON, without texts that people wrote.",
  })
  details!: string | null;
}

export const { Connection: AuditEntryConnection } = connectionOf('AuditEntry', () => AuditEntryType, 'public');

@ArgsType()
export class AuditLogArgs {
  @Field(() => ID, { nullable: true, description: 'Only what this account, or API key, did.' })
  actor?: string | null;
  @Field(() => String, { nullable: true, description: 'Only this mutation.' })
  action?: string | null;
  @Field(() => String, { nullable: true, description: 'Only what was done to this, as SUBGRAPH:ID.' })
  target?: string | null;
  @Field(() => Int, { nullable: true, defaultValue: 20, description: '1 to 100.' })
  first!: number;
  @Field(() => String, { nullable: true, description: "The last page's endCursor." })
  after?: string | null;
}
