import { Schema, type Connection } from 'mongoose';
import type { Notification } from '../domain/notification';

const notificationSchema = new Schema<Notification>(
  {
    _id: { type: String, required: true },
    version: { type: Number, required: true },
    ownerId: { type: String, required: true },
    title: { type: String, required: true },
  },
  { versionKey: false, autoIndex: false },
);

/** The collections of notifications. */
export const notificationsModels = (connection: Connection) => ({
  notifications: connection.model<Notification>('Notification', notificationSchema, 'notifications'),
});
