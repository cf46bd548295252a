import { describeMatrix } from '@shop/kit/matrix';
import { notifications } from '../src/subgraph';
import { startNotifications } from './start';

describeMatrix(notifications, async () => {
  const { test, create } = await startNotifications();
  const { notification } = await create('alice', 'A sample');
  const key = { id: notification!.id };
  return { test, samples: { ownerId: 'alice', keys: { Notification: key }, args: { 'Query.notification': key } } };
});
