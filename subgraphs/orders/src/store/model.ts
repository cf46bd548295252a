import { Schema, type Connection, type Model } from 'mongoose';
import type { Order } from '../domain/order';
import { BY_TIME, type Listed } from './listed';

const { Mixed } = Schema.Types;
const text = { type: String, default: null };
const whole = { type: Mixed, required: true } as const;

/** Orders as documents. What the rules treat as one value is stored as one: its shape is the domain's business. */
const schema = new Schema<Listed>(
  {
    _id: { type: String, required: true },
    version: { type: Number, required: true },
    number: { type: String, required: true },
    status: { type: String, required: true },
    cancelReason: text,
    placedAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
    customerId: text,
    guestId: text,
    accessToken: text,
    email: text,
    shippingAddress: { type: Mixed, default: null },
    billingAddress: { type: Mixed, default: null },
    erasedAt: Date,
    taxedIn: Mixed,
    lines: [Mixed],
    shippingOption: whole,
    discounts: [Mixed],
    couponCodes: [String],
    subtotal: whole,
    discountTotal: whole,
    shippingTotal: whole,
    taxTotal: whole,
    pricesIncludeTax: { type: Boolean, required: true },
    total: whole,
    fulfillments: [Mixed],
    returns: [Mixed],
    notes: [Mixed],
    released: { type: Number, required: true },
    refunded: { type: Number, required: true },
    charge: Mixed,
    paymentStatus: text,
    buyer: { type: Mixed, default: null },
    timeline: [Mixed],
    request: whole,
    answered: [Mixed],
    cartId: { type: String, required: true },
    cartClaim: text,
    stockReserved: { type: Boolean, required: true },
    promotionIds: [String],
    promotionsReserved: [String],
    paymentId: text,
    paymentToken: text,
    paymentMethodId: text,
    savePayment: { type: Boolean, default: false },
    dueAt: { type: Date, default: null },
  },
  { collection: 'orders', versionKey: false, minimize: false, autoIndex: false },
);

// A request places one order; a cart, as it stands, is in one order that is not cancelled; a number names one order.
schema.index({ 'request.scope': 1, 'request.key': 1 }, { unique: true });
schema.index({ cartClaim: 1 }, { unique: true, partialFilterExpression: { cartClaim: { $type: 'string' } } });
schema.index({ number: 1 }, { unique: true });
schema.index({ customerId: 1, placedAt: -1, _id: -1 });
// Staff's list: all of it in each order, by one status or payment status, and what it is searched by.
schema.index({ placedAt: -1, _id: -1 }, { name: BY_TIME });
schema.index({ 'total.amount': -1, _id: -1 });
schema.index({ status: 1, placedAt: -1, _id: -1 });
schema.index({ status: 1, 'total.amount': -1, _id: -1 });
schema.index({ paymentStatus: 1, placedAt: -1, _id: -1 });
schema.index({ 'buyer.name': 1 });
schema.index({ 'buyer.surname': 1 });
schema.index({ 'lines.sku': 1 });
// What guests ordered under an address.
schema.index({ email: 1, customerId: 1 });
// A parcel or a return is named without its order.
schema.index({ 'fulfillments.id': 1 });
schema.index({ 'returns.id': 1 });
schema.index({ 'answered.key': 1 });
// What is not in the live feed yet: few, and for moments.
schema.index({ unfed: 1 } as never, { partialFilterExpression: { unfed: { $type: 'number' } } });
schema.index({ uncounted: 1 } as never, { partialFilterExpression: { uncounted: { $type: 'number' } } });
schema.index({ dueAt: 1 }, { partialFilterExpression: { dueAt: { $type: 'date' } } });

/** The orders of one database. */
export const orderModel = (connection: Connection): Model<Order> => connection.model<Listed>('Order', schema) as never;
