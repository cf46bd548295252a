import { describeMatrix } from '@shop/kit/matrix';
import { users } from '../src/subgraph';
import { someone, startUsers } from './start';

describeMatrix(users, async () => {
  const shop = await startUsers();
  const { user } = await shop.register(someone());
  return {
    test: { ...shop.test, stop: () => shop.stop() },
    samples: {
      ownerId: user.id,
      keys: { User: { id: user.id } },
      args: { 'Query.user': { id: user.id } },
    },
  };
});
