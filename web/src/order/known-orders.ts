import { memory } from '@shop/web-kit/storage';

const kept = memory<Record<string, string>>('shop.orders', 'localStorage');
const MOST = 50;

/** Remembers on this device what opens an order to its guest. */
export function rememberOrder({ id, accessToken }: { id: string; accessToken?: string | null }): void {
  if (!accessToken) return;
  const others = Object.entries(kept.read() ?? {}).filter(([known]) => known !== id);
  kept.write(Object.fromEntries([...others.slice(1 - MOST), [id, accessToken]]));
}

/** What opens the order, if this device has it. */
export const tokenOf = (id: string): string | undefined => kept.read()?.[id];
