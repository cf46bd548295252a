import { on, type Handler } from '@shop/kit/handlers';
import { AuditRecorded } from '@shop/schema/events/audit';
import type { Parts } from '../parts';

/** What users hears, one line each. */
export const heard = ({ auditLog }: Parts): Handler[] => [
  on(AuditRecorded, (entry, { id, time }) => auditLog.add({ ...entry, _id: id, at: new Date(time) })),
];
