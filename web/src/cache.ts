import { InMemoryCache, type FieldFunctionOptions, type Reference } from '@apollo/client';

/** How many products a list loads at a time. */
export const PAGE_SIZE = 24;

interface Stored {
  nodes: readonly Reference[];
}

/** A page that was asked for with `after` is put behind the ones that are there. */
function append(stored: Stored | undefined, page: Stored, { args }: FieldFunctionOptions): Stored {
  return args?.after && stored ? { ...page, nodes: [...stored.nodes, ...page.nodes] } : page;
}

/** Browsing loads whole pages into one growing list; a shelf of 4 or a look at all brands is another list. */
function listKey(args: Record<string, unknown> | null): string {
  const { query, filter, sort, first } = args ?? {};
  return JSON.stringify([query, filter, sort, Number(first) % PAGE_SIZE === 0 ? 'pages' : first]);
}

/** What the shop has answered, each thing once, by its key. */
export const makeCache = (): InMemoryCache =>
  new InMemoryCache({
    typePolicies: {
      ProductVariant: { keyFields: ['sku'] },
      // Line ids are a cart's own, and live and die with it.
      Money: { merge: true },
      PriceRange: { merge: true },
      Query: {
        fields: {
          products: { keyArgs: listKey, merge: append },
        },
      },
      RatingSummary: { merge: true },
      Product: { fields: { reviews: { keyArgs: ['sort', 'rating'], merge: append } } },
      User: {
        fields: {
          addresses: { merge: false },
          paymentMethods: { merge: false },
          orders: { keyArgs: false, merge: append },
          reviews: { keyArgs: false, merge: append },
          // The header looks at the newest alone.
          notifications: { keyArgs: ['first'], merge: append },
        },
      },
    },
  });
