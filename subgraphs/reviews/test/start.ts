import { freshMongo, startForTest } from '@shop/kit/testing';
import { reviews } from '../src/subgraph';

const CREATE = `mutation ($title: String!) {
  createReview(title: $title) { review { id title } userErrors { code field } }
}`;

/** What createReview answers. */
interface Created {
  review: { id: string; title: string } | null;
  userErrors: { code: string; field: string[] | null }[];
}

/** Starts reviews on a database of its own. `create` makes one for a customer and answers the payload. */
export async function startReviews() {
  const test = await startForTest(reviews, { REVIEWS_MONGO_URL: freshMongo('reviews') });
  const create = async (userId: string, title: string) => {
    const { data, errors } = await test.as({ userId }).ask(CREATE, { title });
    if (errors) throw new Error(errors[0]!.message);
    return data!.createReview as Created;
  };
  return { test, create };
}
