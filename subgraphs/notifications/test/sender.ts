import { startForTest } from '@shop/kit/testing';
import { notifications } from '../src/subgraph';
import { order } from './samples';

/** Notifications as a process of its own that a test can kill; its settings are in the environment, every order is a guest's. */
void startForTest(notifications, process.env, {
  orders: (_query, { id }) => ({ orderForMessage: order(String(id), null) }),
}).then(() => process.stdout.write('ready\n'));
