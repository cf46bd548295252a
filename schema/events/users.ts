import { z } from 'zod';
import { eventsOf } from './event';

const event = eventsOf('users', 'userId');

export const UserRegistered = event('user.registered.v1', 'An account was made.', z.object({ userId: z.string() }));
