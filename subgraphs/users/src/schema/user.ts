import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Allow, Hidden, Key } from '@shop/kit/directives';
import { DateTime, EmailAddress } from '@shop/kit/scalars';
import type { Role, Status } from '../domain/account';

/** The roles as the API names them. */
export const RoleName = {
  CUSTOMER: 'CUSTOMER',
  SUPPORT: 'SUPPORT',
  CATALOG_MANAGER: 'CATALOG_MANAGER',
  WAREHOUSE: 'WAREHOUSE',
  FINANCE: 'FINANCE',
  ADMIN: 'ADMIN',
} as const satisfies Record<Role, Role>;
registerEnumType(RoleName, {
  name: 'Role',
  description: 'What an account may do.',
  valuesConfig: {
    CUSTOMER: { description: 'Shops.' },
    SUPPORT: { description: 'Helps customers: their accounts, orders and returns; moderates reviews.' },
    CATALOG_MANAGER: { description: 'Keeps products, categories, promotions and reviews.' },
    WAREHOUSE: { description: 'Ships and receives; keeps stock and locations.' },
    FINANCE: { description: 'Captures, refunds and reports.' },
    ADMIN: { description: 'May do all that any role may, and gives roles.' },
  },
});

/** The states of an account as the API names them. */
export const UserStatus = {
  ACTIVE: 'ACTIVE',
  SUSPENDED: 'SUSPENDED',
  DELETED: 'DELETED',
} as const satisfies Record<Status, Status>;
registerEnumType(UserStatus, {
  name: 'UserStatus',
  description: 'Whether an account can be used.',
  valuesConfig: {
    ACTIVE: { description: 'It can sign in.' },
    SUSPENDED: { description: 'Staff closed it for now; it cannot sign in.' },
    DELETED: { description: 'Its owner deleted it; its personal data is erased.' },
  },
});

/** Someone with an account, as the API shows them: to themselves, and to staff who reads customers. */
@ObjectType('User', { description: 'Someone with an account.' })
@Key('id')
@Allow('owner', 'USERS_READ')
export class UserType {
  @Field(() => String, { description: 'What they want to be called.' })
  name!: string;
  @Field(() => EmailAddress, { nullable: true, description: 'Where they sign in with; null once erased.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'Null when they gave none.' })
  phone?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether they showed that the address is theirs.' })
  emailVerified?: boolean;
  @Field(() => [RoleName], { nullable: true, description: 'What the account may do.' })
  roles?: Role[];
  @Field(() => UserStatus, { nullable: true, description: 'Whether the account can be used.' })
  status?: Status;
  @Field(() => DateTime, { nullable: true, description: 'When the account was made.' })
  createdAt?: Date;
}

/** What other subgraphs need to write to somebody. */
@ObjectType({ description: 'How to write to an account; for subgraphs.' })
@Hidden()
@Allow('public')
export class UserContact {
  @Field(() => ID, { description: "The account's." })
  id!: string;
  @Field(() => String, { description: 'What they want to be called.' })
  name!: string;
  @Field(() => EmailAddress, { description: 'Where to write to.' })
  email!: string;
}
