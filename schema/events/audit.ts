import { z } from 'zod';
import { eventsOf } from './event';

const event = eventsOf('audit', 'target');

export const AuditRecorded = event(
  'audit.recorded.v1',
  'A member of staff, or an API key, changed something: stored in the same write as the change itself.',
  z.object({
    /** The account that acted; null when an API key did. */
    actorId: z.string().nullable(),
    apiKeyId: z.string().nullable(),
    /** The mutation's name. */
    action: z.string(),
    /** What was changed, as `SUBGRAPH:ID`. */
    target: z.string(),
    /** The mutation's arguments as JSON, without any text that people wrote. */
    details: z.string().nullable(),
  }),
);
