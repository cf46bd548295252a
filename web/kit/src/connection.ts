import { makeStore } from './store';

/** How the live connection is: none asked for, being opened, open, or lost and being opened again. */
export type ConnectionState = 'idle' | 'opening' | 'live' | 'lost';

/** The state of the page's one live connection. */
export const connection = makeStore<ConnectionState>('idle');
