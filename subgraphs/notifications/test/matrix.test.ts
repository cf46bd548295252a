import { describeMatrix } from '@shop/kit/matrix';
import { UserRegistered } from '@shop/schema/events/users';
import { notifications } from '../src/subgraph';
import { startNotifications } from './start';

describeMatrix(notifications, async () => {
  const test = await startNotifications();
  for (const _ of [1, 2]) await test.deliver(UserRegistered({ userId: 'alice' }));
  const [delivery] = await test.settled();
  const [message, older] = await test.list('alice');
  return {
    test,
    samples: {
      ownerId: 'alice',
      // The subscription answers at once, as there is something to be told after that.
      args: { 'Subscription.notificationReceived': { after: older!.id } },
      keys: { Notification: { id: message!.id }, Delivery: { id: delivery!.id }, User: { id: 'alice' } },
    },
  };
});
