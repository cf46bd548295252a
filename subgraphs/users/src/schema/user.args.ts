import { ArgsType, Field, Int } from 'type-graphql';
import type { Role, Status } from '../domain/account';
import { RoleName, UserStatus } from './user';

@ArgsType()
export class UsersArgs {
  @Field(() => String, { nullable: true, description: 'Words that the name or the address contains, or an id.' })
  query?: string | null;
  @Field(() => RoleName, { nullable: true, description: 'Only those who have it.' })
  role?: Role | null;
  @Field(() => UserStatus, { nullable: true, description: 'Left out: all but the deleted.' })
  status?: Status | null;
  @Field(() => Int, { nullable: true, defaultValue: 20, description: '1 to 100.' })
  first!: number;
  @Field(() => String, { nullable: true, description: "The last page's endCursor." })
  after?: string | null;
}
