import { setTimeout as pause } from 'node:timers/promises';
import mongoose from 'mongoose';
import { audit } from '@shop/journey/audit';
import type { House } from '@shop/journey/house';
import { until } from '@shop/kit/testing';
import { live, type Staff } from './clients';
import { History } from './history';
import { violations, type StoredOrder } from './judge';
import { plansOf } from './plan';

/** What is done to a part of the shop, and when: after so many of the shoppers have their answer. */
export interface Fault {
  victim: string;
  how: 'kill' | 'freeze';
  moment: Moment;
}

export const MOMENTS = { early: 0.1, middle: 0.5, late: 0.9 } as const;
export type Moment = keyof typeof MOMENTS;

/** A run: its fault, its shoppers, and how long a frozen part stays so, in ms. */
export interface Course extends Fault {
  seed: number;
  shoppers: number;
  freezeMs: number;
}

/** How a run ended. */
export interface Outcome {
  orders: number;
  unknown: number;
  /** From the end of the fault until every order was final, in ms. */
  recoveryMs: number;
  violations: string[];
}

const FINAL_WITHIN_MS = 90_000;
const AGREES_WITHIN_MS = 60_000;

/** Lets shoppers and staff work, does something to a part meanwhile, and judges what is left once it is quiet. */
export async function runCourse(house: House, staff: Staff, skus: string[], course: Course): Promise<Outcome> {
  const history = new History();
  const plans = plansOf(course.seed, course.shoppers, skus);
  const keys = plans.map(({ key }) => key);
  const living = Promise.allSettled(plans.map((plan) => live(house, staff, plan, history)));
  await until(() => history.answered >= course.shoppers * MOMENTS[course.moment], FINAL_WITHIN_MS);
  await harm(house, course);
  const healedAt = Date.now();
  const tired = (await living).filter(({ status }) => status === 'rejected').length;
  const orders = await settled(house, keys);
  const recoveryMs = Date.now() - healedAt;
  const faults = await disagreements(house);
  return {
    orders: orders.length,
    unknown: history.operations.filter(({ outcome }) => outcome === 'unknown').length,
    recoveryMs,
    violations: [
      ...(tired ? [`${tired} shoppers gave up.`] : []),
      ...violations(history.operations, orders),
      ...faults,
    ],
  };
}

async function harm(house: House, { victim, how, freezeMs }: Course): Promise<void> {
  if (how === 'kill') return house.kill(victim);
  house.signal(victim, 'SIGSTOP');
  await pause(freezeMs);
  house.signal(victim, 'SIGCONT');
}

/** The orders of these keys once all are final; as they are when patience is at its end. */
async function settled(house: House, keys: string[]): Promise<StoredOrder[]> {
  let orders: StoredOrder[] = [];
  const isFinal = async () => {
    orders = await storedOrders(house, keys);
    return orders.every(({ status }) => status !== 'PENDING');
  };
  await until(() => isFinal().catch(() => false), FINAL_WITHIN_MS).catch(() => undefined);
  return orders;
}

async function storedOrders({ env }: House, keys: string[]): Promise<StoredOrder[]> {
  const connection = await mongoose.createConnection(env.ORDERS_MONGO_URL!).asPromise();
  try {
    const found = connection
      .collection<{ _id: string; request: { key: string }; status: string }>('orders')
      .find({ 'request.key': { $in: keys } }, { projection: { request: 1, status: 1 } });
    return (await found.toArray()).map(({ _id, request, status }) => ({ id: _id, key: request.key, status }));
  } finally {
    await connection.close();
  }
}

/** What the stores say against each other, once they have had time to agree. */
async function disagreements({ env }: House): Promise<string[]> {
  let faults = ['The stores could not be read.'];
  const agrees = async () => (faults = (await audit({ ...env, AUDIT_SETTLE_MS: '0' })).faults).length === 0;
  await until(() => agrees().catch(() => false), AGREES_WITHIN_MS).catch(() => undefined);
  return faults;
}
