import { freshMongo, startForTest } from '@shop/kit/testing';
import { notifications } from '../src/subgraph';

const CREATE = `mutation ($title: String!) {
  createNotification(title: $title) { notification { id title } userErrors { code field } }
}`;

/** What createNotification answers. */
interface Created {
  notification: { id: string; title: string } | null;
  userErrors: { code: string; field: string[] | null }[];
}

/** Starts notifications on a database of its own. `create` makes one for a customer and answers the payload. */
export async function startNotifications() {
  const test = await startForTest(notifications, { NOTIFICATIONS_MONGO_URL: freshMongo('notifications') });
  const create = async (userId: string, title: string) => {
    const { data, errors } = await test.as({ userId }).ask(CREATE, { title });
    if (errors) throw new Error(errors[0]!.message);
    return data!.createNotification as Created;
  };
  return { test, create };
}
