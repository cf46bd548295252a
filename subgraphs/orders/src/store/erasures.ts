import { Schema, type Connection, type Model } from 'mongoose';

interface Erasure {
  _id: string;
  at: Date;
}

const schema = new Schema<Erasure>(
  { _id: { type: String, required: true }, at: { type: Date, required: true } },
  { collection: 'erasures', versionKey: false, autoIndex: false },
);

/** The accounts that were erased, by id alone: an order that was on its way meanwhile is found by it. */
export class Erasures {
  private readonly erasures: Model<Erasure>;

  constructor(connection: Connection) {
    this.erasures = connection.model<Erasure>('Erasure', schema);
  }

  /** Remembers the account; again, nothing changes. */
  async add(userId: string): Promise<void> {
    await this.erasures.updateOne({ _id: userId }, { $setOnInsert: { at: new Date() } }, { upsert: true });
  }

  has = async (userId: string): Promise<boolean> => (await this.erasures.exists({ _id: userId })) !== null;
}
