import type { Contact, Order, Variant } from '../src/neighbours';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const picture = { url: '/images/desk-lamp.svg', alt: 'A desk lamp', width: 800, height: 1000 };

/** An account that users knows. */
export const contact = (id: string): Contact => ({ id, name: 'Alice Miller', email: `${id}@shop.test`, phone: null });

/** An order with two lines, a parcel of each and a return. `customerId` null: a guest's. */
export const order = (orderId: string, customerId: string | null): Order => ({
  orderId,
  number: `M-${orderId}`,
  customerId,
  email: `${orderId}@guests.test`,
  phone: null,
  accessToken: `token-of-${orderId}`,
  cancelReason: null,
  lines: [
    {
      id: 'l-1',
      sku: 'LAMP',
      title: 'Desk Lamp',
      options: [{ name: 'Colour', value: 'Green' }],
      image: picture,
      quantity: 2,
      total: eur(5980),
    },
    { id: 'l-2', sku: 'MUG', title: 'Mug', options: [], image: null, quantity: 1, total: eur(1290) },
  ],
  subtotal: eur(7770),
  discountTotal: eur(500),
  shippingTotal: eur(490),
  taxTotal: eur(1240),
  pricesIncludeTax: true,
  total: eur(7760),
  shippingAddress: {
    name: 'Gina Guest',
    line1: 'Main Street 1',
    line2: null,
    city: 'Dublin',
    region: null,
    postalCode: 'D01',
    country: 'IE',
  },
  fulfillments: [
    {
      id: 'f-1',
      carrier: 'DHL',
      trackingNumber: 'TRACK1',
      trackingUrl: 'https://carrier.example/TRACK1',
      lines: [{ lineId: 'l-1', quantity: 1 }],
    },
    { id: 'f-2', carrier: 'DHL', trackingNumber: 'TRACK2', trackingUrl: null, lines: [{ lineId: 'l-2', quantity: 1 }] },
  ],
  returns: [{ id: 'r-1', lines: [{ lineId: 'l-1', quantity: 1 }], refund: eur(2990) }],
});

/** A variant that catalog knows. */
export const variant = (sku: string): Variant & { product: { images: never[] } } => ({
  sku,
  title: 'Green',
  image: picture,
  price: eur(2990),
  product: { id: 'p-1', title: 'Desk Lamp', slug: 'desk-lamp', images: [] },
});
