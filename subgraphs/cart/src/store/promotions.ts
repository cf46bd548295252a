import { randomUUID } from 'node:crypto';
import { Schema, type Connection, type Model, type QueryFilter } from 'mongoose';
import { DuplicateKey, openAggregates, type Aggregates } from '@shop/kit/aggregates';
import { olderThan, pageOf, type Page } from '@shop/kit/connection';
import { fail, type Result } from '@shop/kit/result';
import type { Kit } from '@shop/kit/subgraph';
import { changedPromotion, newPromotion, type Promotion, type PromotionTerms } from '../domain/promotion';

const schema = new Schema<Promotion>(
  {
    _id: { type: String, required: true },
    version: { type: Number, required: true },
    code: { type: String, default: null },
    title: { type: String, required: true },
    kind: { type: String, required: true },
    value: Number,
    minSubtotal: Number,
    startsAt: Date,
    endsAt: Date,
    usageLimit: Number,
    perCustomerLimit: Number,
    active: { type: Boolean, required: true },
    timesUsed: { type: Number, required: true },
    createdAt: { type: Date, required: true },
  },
  { collection: 'promotions', versionKey: false, autoIndex: false },
);
// One promotion a code; those without a code are many.
schema.index({ code: 1 }, { unique: true, partialFilterExpression: { code: { $type: 'string' } } });
schema.index({ createdAt: -1, _id: -1 });
schema.index({ active: 1, code: 1 });

type SaveProblem = 'INVALID' | 'CONFLICT' | 'NOT_FOUND' | 'ALREADY_EXISTS';

/** Promotions in MongoDB. */
export class Promotions {
  readonly model: Model<Promotion>;
  private readonly stored: Aggregates<Promotion>;

  constructor(kit: Kit, connection: Connection) {
    this.model = connection.model<Promotion>('Promotion', schema);
    this.stored = openAggregates<Promotion>(kit, this.model);
  }

  /** In any order; unknown ids are left out. */
  readonly byIds = (ids: string[]): Promise<Promotion[]> => this.stored.byIds(ids);

  /** Those that are switched on and need no code. */
  readonly automatic = (): Promise<Promotion[]> => this.stored.find({ active: true, code: null });

  /** Those of these codes that are switched on, by code; without codes the store is not asked. */
  async byCodes(codes: readonly string[]): Promise<Map<string, Promotion>> {
    if (codes.length === 0) return new Map();
    const found = await this.stored.find({ active: true, code: { $in: [...codes] } });
    return new Map(found.map((promotion) => [promotion.code!, promotion]));
  }

  /** Makes a promotion, or changes the one named. Refuses what can't hold, a stale version, and a code that another has. */
  async save(
    id: string | null,
    terms: PromotionTerms,
    ifVersion: number | null,
  ): Promise<Result<Promotion, SaveProblem>> {
    try {
      return id
        ? await this.stored.update(id, (promotion) => changedPromotion(promotion, terms, ifVersion))
        : await this.add(randomUUID(), terms, new Date());
    } catch (error) {
      if (!(error instanceof DuplicateKey)) throw error;
      return fail('ALREADY_EXISTS', `Another promotion has the code ${terms.code}.`, ['code']);
    }
  }

  /** Adds a promotion under an id. Rejects with DuplicateKey when the id or the code is taken. */
  async add(id: string, terms: PromotionTerms, at: Date): Promise<Result<Promotion, 'INVALID'>> {
    const made = newPromotion(terms, id, at);
    if (made.ok) await this.stored.create(made.value, made.events);
    return made;
  }

  /** The newest first; `active`: only those that are switched on, or off. Throws BAD_USER_INPUT for a foreign cursor. */
  async list(active: boolean | null | undefined, first: number, after?: string | null): Promise<Page<Promotion>> {
    const filter: QueryFilter<Promotion> = typeof active === 'boolean' ? { active } : {};
    const rows = await this.stored.find(
      { ...filter, ...olderThan('createdAt', after) },
      { sort: { createdAt: -1, _id: -1 }, limit: first + 1 },
    );
    const position = ({ createdAt, _id }: Promotion) => [createdAt.getTime(), _id];
    return pageOf(rows, first, position, () => this.model.countDocuments(filter).exec());
  }
}
