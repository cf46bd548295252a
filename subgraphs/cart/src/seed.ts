import type { PromotionTerms } from './domain/promotion';
import type { Shop } from './shopping';

/** Sample promotions. */
export interface CartSeed {
  promotions: (PromotionTerms & { id: string; createdAt: Date })[];
}

/** Adds the promotions that are missing; those that are there stay as they are. Throws for terms that can't hold. */
export async function seedCart({ promotions }: Shop, { promotions: wanted }: CartSeed): Promise<void> {
  const present = new Set((await promotions.byIds(wanted.map(({ id }) => id))).map(({ _id }) => _id));
  for (const { id, createdAt, ...terms } of wanted) {
    if (present.has(id)) continue;
    const added = await promotions.add(id, terms, createdAt);
    if (!added.ok) throw new Error(`Promotion ${terms.code}: ${added.problem.message}`);
  }
}
