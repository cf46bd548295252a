import { z } from 'zod';
import { eventsOf } from './event';

const event = eventsOf('users', 'userId');

export const UserRegistered = event('user.registered.v1', 'An account was made.', z.object({ userId: z.string() }));

export const UserVerificationRequested = event(
  'user.verification_requested.v1',
  'The account is to be sent a link that shows that its address is theirs. The link is asked of users when the mail is sent.',
  z.object({ userId: z.string(), linkId: z.string() }),
);

export const UserPasswordResetRequested = event(
  'user.password_reset_requested.v1',
  'The account is to be sent a link to set another password. The link is asked of users when the mail is sent.',
  z.object({ userId: z.string(), linkId: z.string() }),
);

export const UserPasswordChanged = event(
  'user.password_changed.v1',
  'The account has another password.',
  z.object({ userId: z.string() }),
);

export const UserSignedIn = event(
  'user.signed_in.v1',
  'Somebody signed in to the account from a device that it had not seen before.',
  z.object({ userId: z.string(), sessionId: z.string() }),
);

export const UserEmailVerified = event(
  'user.email_verified.v1',
  'The account showed that its address is theirs; what a guest left under that address is theirs too.',
  z.object({ userId: z.string() }),
);

/** The subgraphs that hold something of a person, beside users itself; each confirms when it has erased it. */
export const KEEPERS_OF_PERSONAL_DATA = ['cart', 'orders', 'payments', 'reviews', 'notifications'] as const;

export const UserDeleted = event(
  'user.deleted.v1',
  'The account was deleted by its owner; whoever holds something of the person erases it.',
  z.object({ userId: z.string() }),
);
