import type { CartSeed } from '@shop/cart/seed';
import type { CatalogSeed } from '@shop/catalog/seed';
import type { InventorySeed } from '@shop/inventory/seed';
import type { OrdersSeed } from '@shop/orders/seed';
import type { PaymentsSeed } from '@shop/payments/seed';
import type { ReviewsSeed } from '@shop/reviews/seed';
import type { UsersSeed } from '@shop/users/seed';
import { catalogSeed, stockSeed } from './content';
import { deliveriesOf, paymentOf, stockOf } from './past/books';
import { pastOrders } from './past/orders';
import { shoppers } from './past/shoppers';
import { usersSeed } from './people';
import { promotions } from './promotions';
import { writeReviews } from './reviews/write';

/** The sample data of every subgraph that takes some, by its name. */
export interface SampleShop {
  users: UsersSeed;
  catalog: CatalogSeed;
  cart: CartSeed;
  inventory: InventorySeed;
  orders: OrdersSeed;
  payments: PaymentsSeed;
  reviews: ReviewsSeed;
}

/** The whole sample shop as it stands at `today`, a midnight (UTC): the same for the same day. */
export function sampleShop(password: string, today: Date): SampleShop {
  const past = pastOrders(today);
  return {
    users: usersSeed(password, today),
    catalog: catalogSeed(today),
    cart: { promotions: promotions(today) },
    inventory: { ...stockSeed(), orders: past.map(stockOf) },
    orders: { orders: past },
    payments: { payments: past.flatMap((order) => paymentOf(order) ?? []) },
    reviews: writeReviews(past.flatMap(deliveriesOf), shoppers, today),
  };
}
