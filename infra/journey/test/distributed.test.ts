import { startHouse, type House } from '../src/house';
import { accounts } from './stories/accounts';
import { afterwards } from './stories/afterwards';
import { kills } from './stories/faults';
import { ordering } from './stories/journey';
import { outages } from './stories/outage';
import { refusals } from './stories/refusals';

// One house for all stories of a shape: opening it is the slow part.
let opened: House;
beforeAll(async () => (opened = await startHouse('distributed', { ORDERS_PENDING_DEADLINE_MS: '30000' })), 180_000);
afterAll(() => opened?.stop());
const house = () => opened;

describe('the shop as a process each', () => {
  describe('an order', () => ordering(house));
  describe('after the order', () => afterwards(house));
  describe('accounts', () => accounts(house));
  describe('what is refused changes nothing', () => refusals(house));
  describe('one subgraph stopped', () => outages(house));
  describe('kill -9 in the middle of checkouts', () => kills(house, ['orders', 'inventory', 'payments', 'Kafka']));
});
