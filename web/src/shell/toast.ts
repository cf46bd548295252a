import { makeStore } from '@shop/web-kit/store';

/** What is told at the foot of the page. */
export interface Toast {
  text: string;
  severity: 'success' | 'error' | 'info';
  action?: { label: string; run: () => void };
  /** Grows with each, so that the same words twice are two. */
  turn: number;
}

/** The one that is shown, if any. */
export const shownToast = makeStore<Toast | undefined>(undefined);
let turns = 0;

/** Tells something at the foot of the page; screen readers hear it too. */
export const toast = (text: string, severity: Toast['severity'] = 'info', action?: Toast['action']): void =>
  shownToast.set({ text, severity, action, turn: ++turns });
