import { shopClient } from '@shop/web-kit/apollo';
import { openSession } from '@shop/web-kit/session';
import { makeCache } from './cache';

const endpoint = '/graphql';

/** Who this browser is. */
export const session = openSession(endpoint);
/** The one client of the page. */
export const client = shopClient({ endpoint, session, cache: makeCache(), name: 'web' });
