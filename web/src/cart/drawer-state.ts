import { makeStore } from '@shop/web-kit/store';

/** Whether the cart drawer is open; set from anywhere. Until it was opened once, its code is not loaded. */
export const cartShown = makeStore<'never' | 'open' | 'closed'>('never');
