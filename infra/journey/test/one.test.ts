import { startHouse, type House } from '../src/house';
import { accounts } from './stories/accounts';
import { afterwards } from './stories/afterwards';
import { racing } from './stories/checkout';
import { coupons } from './stories/coupons';
import { ordering } from './stories/journey';
import { messages } from './stories/messages';
import { pages } from './stories/pages';

// One house for all stories of a shape: opening it is the slow part.
let opened: House;
beforeAll(async () => (opened = await startHouse('one', { ORDERS_PENDING_DEADLINE_MS: '30000' })), 180_000);
afterAll(() => opened?.stop());
const house = () => opened;

describe('the shop as one process', () => {
  describe('an order', () => ordering(house));
  describe('after the order', () => afterwards(house));
  describe('accounts', () => accounts(house));
  describe('a coupon', () => coupons(house));
  describe('pages', () => pages(house));
  describe('checkout, sent again and raced', () => racing(house));
  describe('kill -9 in the middle of messages', () => messages(house, ['MongoDB', 'Kafka']));
});
