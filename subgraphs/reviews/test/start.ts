import { unavailable } from '@shop/kit/errors';
import { freshMongo, startForTest, type TestSubgraph } from '@shop/kit/testing';
import { OrderDelivered } from '@shop/schema/events/orders';
import { reviews } from '../src/subgraph';

/** What the neighbours answer; a test changes it. */
export interface Neighbours {
  away: Set<'catalog' | 'orders' | 'users'>;
  /** What was delivered, as orders knows it: `customer:product`. */
  delivered: Set<string>;
  names: Map<string, string>;
  /** How many operations orders was asked. */
  ordersAsked: number;
}

export interface Review {
  id: string;
  status: string;
  rating: number;
  title: string;
  body: string;
  authorName: string;
  verifiedPurchase: boolean;
  helpfulCount: number;
  viewerFoundHelpful: boolean;
  reply: string | null;
  editedAt: string | null;
}

export interface Payload {
  review: Review | null;
  userErrors: { code: string; message: string; field: string[] | null }[];
}

export interface ReviewsTest extends TestSubgraph {
  mongo: string;
  neighbours: Neighbours;
  /** Writes as a customer to whom the product was delivered; answers the payload. */
  write(userId: string, productId: string, changes?: Partial<typeof DRAFT>): Promise<Payload>;
  /** Writes, and answers the review. */
  written(userId: string, productId: string, changes?: Partial<typeof DRAFT>): Promise<Review>;
  /** A mutation's payload; an error fails the test. */
  change(caller: object, mutation: keyof typeof MUTATIONS, variables: object): Promise<Payload & { ok?: boolean }>;
  /** Fields of a product, as the caller sees it. */
  product<T>(caller: object, id: string, fields: string): Promise<T>;
}

export const SUPPORT = { userId: 'sue', roles: ['SUPPORT'] };
export const MANAGER = { userId: 'cat', roles: ['CATALOG_MANAGER'] };
export const DRAFT = { rating: 5, title: 'Lovely', body: 'Just what I was looking for.' };
export const REVIEW =
  'id status rating title body authorName verifiedPurchase helpfulCount viewerFoundHelpful reply editedAt';

const ANSWER = `review { ${REVIEW} } userErrors { code message field }`;
const SIMPLE = 'ok userErrors { code message field }';
export const MUTATIONS = {
  writeReview: `mutation ($input: WriteReviewInput!) { writeReview(input: $input) { ${ANSWER} } }`,
  editReview: `mutation ($id: ID!, $input: EditReviewInput!) { editReview(id: $id, input: $input) { ${ANSWER} } }`,
  deleteReview: `mutation ($id: ID!) { deleteReview(id: $id) { ${SIMPLE} } }`,
  voteReviewHelpful: `mutation ($id: ID!, $helpful: Boolean!) { voteReviewHelpful(id: $id, helpful: $helpful) { ${ANSWER} } }`,
  reportReview: `mutation ($id: ID!, $reason: String!) { reportReview(id: $id, reason: $reason) { ${SIMPLE} } }`,
  moderateReview: `mutation ($id: ID!, $status: ReviewStatus!, $note: String) { moderateReview(id: $id, status: $status, note: $note) { ${ANSWER} } }`,
  replyToReview: `mutation ($id: ID!, $reply: String!) { replyToReview(id: $id, reply: $reply) { ${ANSWER} } }`,
};

export const customer = (userId: string) => ({ userId, roles: ['CUSTOMER'] });

/** Starts reviews on a database of its own. Products that begin with `no-` do not exist; users have the names that a test gives them. */
export async function startReviews(env: Record<string, string> = {}): Promise<ReviewsTest> {
  const neighbours: Neighbours = { away: new Set(), delivered: new Set(), names: new Map(), ordersAsked: 0 };
  const present = (name: 'catalog' | 'orders' | 'users') => {
    if (neighbours.away.has(name)) throw unavailable();
  };
  const mongo = freshMongo('reviews');
  const test = await startForTest(
    reviews,
    { REVIEWS_MONGO_URL: mongo, REVIEWS_SWEEP_MS: '50', ...env },
    {
      catalog: (_query, { id }) => {
        present('catalog');
        return { product: String(id).startsWith('no-') ? null : { id } };
      },
      orders: (_query, { customerId, ...products }) => {
        present('orders');
        neighbours.ordersAsked++;
        const orderOf = (id: unknown) =>
          neighbours.delivered.has(`${String(customerId)}:${String(id)}`) ? 'o-1' : null;
        return Object.fromEntries(Object.entries(products).map(([name, id]) => [name, orderOf(id)]));
      },
      users: (query, { id }) => {
        present('users');
        if (query.includes('confirmErasure')) return { confirmErasure: true };
        if (query.includes('erasure')) return { erasure: { email: null } };
        return { userContact: { name: neighbours.names.get(String(id)) ?? 'Alice Mary Miller' } };
      },
    },
  );
  const change: ReviewsTest['change'] = async (caller, mutation, variables) => {
    const { data, errors } = await test.as(caller).ask(MUTATIONS[mutation], variables as Record<string, unknown>);
    if (errors) throw new Error(`${errors[0]!.extensions.code}: ${errors[0]!.message}`);
    return data![mutation] as Payload;
  };
  const write: ReviewsTest['write'] = async (userId, productId, changes = {}) => {
    await test.deliver(arrived(userId, productId));
    return change(customer(userId), 'writeReview', { input: { productId, ...DRAFT, ...changes } });
  };
  return {
    ...test,
    mongo,
    neighbours,
    change,
    write,
    async written(...args) {
      const { review, userErrors } = await write(...args);
      if (!review) throw new Error(userErrors[0]!.message);
      return review;
    },
    async product<T>(caller: object, id: string, fields: string) {
      const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Product { ${fields} } } }`;
      const { data, errors } = await test.as(caller).ask(query, { of: [{ __typename: 'Product', id }] });
      if (errors) throw new Error(`${errors[0]!.extensions.code}: ${errors[0]!.message}`);
      return (data!._entities as T[])[0]!;
    },
  };
}

/** The event that tells of a delivery. */
export const arrived = (customerId: string | null, productId: string) =>
  OrderDelivered({
    orderId: 'o-1',
    fulfillmentId: 'f-1',
    customerId,
    lines: [{ lineId: 'l-1', sku: 'SKU', quantity: 1, productId }],
    complete: true,
  });

export const codes = ({ userErrors }: Payload) => userErrors.map(({ code }) => code);
