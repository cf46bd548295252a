import { z } from 'zod';

/**
 * The envelope of every message: CloudEvents 1.0 in JSON (https://github.com/cloudevents/spec), with the version that
 * the aggregate had after the change and the W3C trace context of the request that caused it.
 */
export const CloudEvent = z.object({
  specversion: z.literal('1.0'),
  id: z.string().min(1),
  type: z.string().min(1),
  source: z.string().min(1),
  subject: z.string().min(1),
  time: z.iso.datetime(),
  datacontenttype: z.literal('application/json'),
  aggregateversion: z.number().int().nonnegative(),
  traceparent: z.string().optional(),
  data: z.record(z.string(), z.unknown()),
});
export type CloudEvent = z.infer<typeof CloudEvent>;
