import { defineSubgraph } from '@shop/kit/subgraph';
import { readUsersConfig } from './config';
import { contextOf, type Context } from './context';
import type { Account } from './domain/account';
import { heard } from './events/heard';
import { openParts } from './parts';
import { ApiKeyResolver } from './schema/api-key.resolver';
import { AuditResolver } from './schema/audit.resolver';
import { AuthResolver } from './schema/auth.resolver';
import { ContactResolver } from './schema/contact.resolver';
import { DeletionResolver } from './schema/deletion.resolver';
import { EmailResolver } from './schema/email.resolver';
import { MyDataResolver } from './schema/my-data.resolver';
import { PasswordResolver } from './schema/password.resolver';
import { ProfileResolver } from './schema/profile.resolver';
import { SessionResolver } from './schema/session.resolver';
import { StaffResolver } from './schema/staff.resolver';
import { UserResolver } from './schema/user.resolver';
import { seedUsers } from './seed';

/** Accounts, sessions and roles: who somebody is, and how they show it. */
export const users = defineSubgraph({
  name: 'users',
  config: readUsersConfig,
  connect: openParts,
  context: contextOf,
  resolvers: [
    UserResolver,
    ContactResolver,
    AuthResolver,
    SessionResolver,
    EmailResolver,
    PasswordResolver,
    ProfileResolver,
    StaffResolver,
    ApiKeyResolver,
    AuditResolver,
    MyDataResolver,
    DeletionResolver,
  ],
  entities: { User: ({ id }: { id: string }, { account }: Context) => account.load(id) },
  owners: { User: ({ _id }: Account, { userId }) => _id === userId },
  handles: heard,
  seed: seedUsers,
});
