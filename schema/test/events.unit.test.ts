import { z } from 'zod';
import { eventTypes, TOPICS } from '../events/event';
import { OrderCancelled, OrderPlaced } from '../events/orders';
import '../events/payments';
import '../events/products';
import '../events/reviews';
import '../events/stock';
import '../events/users';

const PERSONAL = /name$|email|phone|address|street|line1|postal|city/i;

/** The names of all fields that a schema has, at any depth. */
function fieldsOf(schema: z.ZodType): string[] {
  const { properties } = z.toJSONSchema(schema) as { properties?: object };
  return [...JSON.stringify(properties).matchAll(/"(\w+)":\{/g)].map(([, field]) => field!);
}

describe('the event contracts', () => {
  it('make an event with its topic and the key that keeps its aggregate in order', () => {
    expect(OrderCancelled({ orderId: 'o1', reason: 'STAFF' })).toEqual({
      type: 'order.cancelled.v1',
      topic: 'orders',
      key: 'o1',
      data: { orderId: 'o1', reason: 'STAFF' },
    });
  });

  it('have a version, a known topic and a description each', () => {
    expect(eventTypes.size).toBeGreaterThan(10);
    for (const { type, topic, description } of eventTypes.values()) {
      expect(type).toMatch(/^[a-z]+\.[a-z_]+\.v\d+$/);
      expect(TOPICS).toContain(topic);
      expect(description).toMatch(/\.$/);
    }
  });

  it('ignore fields that they do not know, and refuse what is not whole', () => {
    const line = { lineId: 'l', sku: 's', quantity: 1 };
    const data = { orderId: 'o', cartId: 'c', cartVersion: 1, shippingCountry: 'DE', lines: [line] };
    expect(OrderPlaced.schema.parse({ ...data, later: true })).toEqual(data);
    expect(OrderPlaced.schema.safeParse({ ...data, lines: [{ ...line, quantity: 0 }] }).success).toBe(false);
    expect(OrderPlaced.schema.safeParse({ ...data, orderId: undefined }).success).toBe(false);
  });

  it('carry no personal data: no name, address, email or phone of a person', () => {
    // What a product's option or property is called is nobody's name.
    const found = [...eventTypes.values()]
      .filter(({ topic }) => topic !== 'products')
      .flatMap(({ type, schema }) =>
        fieldsOf(schema)
          .filter((field) => PERSONAL.test(field))
          .map((field) => `${type}: ${field}`),
      );
    expect(found).toEqual([]);
  });
});
