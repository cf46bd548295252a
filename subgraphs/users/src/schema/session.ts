import { Field, ObjectType } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { DateTime } from '@shop/kit/scalars';

@ObjectType('Session', { description: 'A device that is signed in.' })
@Allow('public')
export class SessionType {
  @Field(() => DateTime, { description: 'When it signed in.' })
  createdAt!: Date;
  @Field(() => DateTime, {
    description: 'When it last fetched new tokens; it does every few minutes while it is used.',
  })
  lastUsedAt!: Date;
  @Field(() => String, { nullable: true, description: 'What its browser or program calls itself.' })
  userAgent!: string | null;
  @Field(() => String, { nullable: true, description: 'Where it last called from.' })
  ipAddress!: string | null;
}
