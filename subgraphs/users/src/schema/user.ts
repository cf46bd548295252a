import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '@shop/kit/connection';
import { Allow, Key, Shareable } from '@shop/kit/directives';
import { DateTime, EmailAddress } from '@shop/kit/scalars';
import { UserError } from '@shop/kit/values';
import type { Account, Role, Status } from '../domain/account';
import type { Address } from '../domain/address';
import { AddressType } from './address';

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
  @Field(() => [AddressType], { nullable: true, description: 'Where they have things sent, in the order added.' })
  addresses?: Address[];
}

export const { Connection: UserConnection } = connectionOf('User', () => UserType, 'public');

/** Declared alike in notifications, which changes what belongs to an account too. */
@ObjectType({ description: 'The account, or what to put right.' })
@Shareable()
@Allow('public')
export class UserPayload {
  @Field(() => UserType, { nullable: true, description: 'The account, as it is now.' })
  user!: Account | null;
  @Field(() => [UserError], { description: 'Empty when it was done.' })
  userErrors!: UserError[];
}
