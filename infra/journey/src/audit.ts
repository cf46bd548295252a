import mongoose from 'mongoose';
import { Pool } from 'pg';
import { z } from 'zod';
import { readConfig, setting, wholeNumber, type Env } from '@shop/kit/config';
import { auditCharges } from './audit-charges';
import { auditLedger, auditProvider } from './audit-money';
import { auditOrders } from './audit-orders';
import { auditOutboxes } from './audit-outboxes';
import { auditPromotions } from './audit-promotions';
import { auditReviews } from './audit-reviews';
import { auditStock } from './audit-stock';

/** What was looked at and what does not agree, in sentences. */
export interface Audit {
  looked: string[];
  faults: string[];
}

/** The stores that an audit reads; it writes nothing. */
export interface Books {
  orders: mongoose.mongo.Db;
  reviews: mongoose.mongo.Db;
  /** Promotions and their uses. */
  cart: mongoose.mongo.Db;
  /** The other MongoDB databases that hold outboxes. */
  others: mongoose.mongo.Db[];
  payments: Pool;
  inventory: Pool;
  /** Orders that changed after this may still be in motion: other stores may not have heard of it yet. */
  settledBefore: Date;
}

const readAuditConfig = (env: Env) =>
  readConfig(env, {
    orders: setting('ORDERS_MONGO_URL', z.string()),
    users: setting('USERS_MONGO_URL', z.string()),
    catalog: setting('CATALOG_MONGO_URL', z.string()),
    reviews: setting('REVIEWS_MONGO_URL', z.string()),
    cart: setting('CART_MONGO_URL', z.string()),
    notifications: setting('NOTIFICATIONS_MONGO_URL', z.string()),
    payments: setting('PAYMENTS_POSTGRES_URL', z.string()),
    inventory: setting('INVENTORY_POSTGRES_URL', z.string()),
    /** What changed less than this long ago is let settle, in ms. */
    settleMs: setting('AUDIT_SETTLE_MS', wholeNumber(0).default(30_000)),
  });

/**
 * Compares what the stores of a live system say about stock, money and orders (docs/architecture lists the invariants).
 * Reads alone; safe to run at any time.
 */
export async function audit(env: Env): Promise<Audit> {
  const config = readAuditConfig(env);
  const connections = await Promise.all(
    [config.orders, config.reviews, config.cart, config.users, config.catalog, config.notifications].map((url) =>
      mongoose.createConnection(url).asPromise(),
    ),
  );
  const [orders, reviews, cart, ...others] = connections.map((connection) => connection.db!);
  const payments = new Pool({ connectionString: config.payments, max: 2 });
  const inventory = new Pool({ connectionString: config.inventory, max: 2 });
  try {
    const books: Books = {
      orders: orders!,
      reviews: reviews!,
      cart: cart!,
      others,
      payments,
      inventory,
      settledBefore: new Date(Date.now() - config.settleMs),
    };
    const parts = await Promise.all([
      auditStock(books),
      auditOrders(books),
      auditCharges(books),
      auditLedger(books),
      auditProvider(books),
      auditReviews(books),
      auditPromotions(books),
      auditOutboxes(books),
    ]);
    return { looked: parts.flatMap(({ looked }) => looked), faults: parts.flatMap(({ faults }) => faults) };
  } finally {
    await Promise.all([...connections.map((connection) => connection.close()), payments.end(), inventory.end()]);
  }
}

async function main(): Promise<void> {
  const { looked, faults } = await audit(process.env);
  console.log(`Looked at ${looked.join(', ')}.`);
  for (const fault of faults) console.log(`✗ ${fault}`);
  console.log(faults.length ? `${faults.length} faults.` : 'All of it agrees.');
  process.exitCode = faults.length ? 1 : 0;
}

if (require.main === module) void main();
