import { Schema, type Connection } from 'mongoose';
import { DuplicateKey, openAggregates, type Aggregates } from '@shop/kit/aggregates';
import { fail, ok, type Result } from '@shop/kit/result';
import type { Kit } from '@shop/kit/subgraph';
import { Followed } from '../followed';
import type { Destination } from '../domain/destination';
import { ratesInForce, type Rates, type ShippingTable, type TaxTable } from '../domain/rate-tables';
import { placesProblem, zonesProblem } from '../domain/rate-rules';

/** One of the two tables, as it is stored. */
type Stored = ({ _id: 'shipping' } & ShippingTable) | ({ _id: 'tax' } & TaxTable);
type Table = Omit<ShippingTable, 'version'> | Omit<TaxTable, 'version'>;

const schema = new Schema<Stored>({ _id: String }, { collection: 'rates', strict: false, autoIndex: false });

type SaveProblem = 'INVALID' | 'CONFLICT';

/** The tables of rates in MongoDB, each one document; read from memory. */
export class RateStore {
  private constructor(
    private readonly stored: Aggregates<Stored>,
    private readonly followed: Followed<Rates>,
    private readonly home: Destination,
  ) {}

  /** Opens it for a shop of this place. Rejects when the tables can't be read now. */
  static async open(kit: Kit, connection: Connection, home: Destination): Promise<RateStore> {
    const stored = openAggregates<Stored>(kit, connection.model<Stored>('Rates', schema));
    const load = async () => {
      const tables = await stored.byIds(['shipping', 'tax']);
      const shipping = tables.find((table) => table._id === 'shipping');
      const tax = tables.find((table) => table._id === 'tax');
      return ratesInForce(home, shipping, tax);
    };
    return new RateStore(stored, await Followed.open(kit, 'rates', load), home);
  }

  /** Those in force; what any process saves is among them within 2 s. */
  get now(): Rates {
    return this.followed.now;
  }

  /** Puts another shipping table in force. Refuses what can't hold and a stale version. */
  async saveShipping(zones: ShippingTable['zones'], ifVersion: number | null): Promise<Result<Rates, SaveProblem>> {
    return zonesProblem(zones) ?? this.save('shipping', { zones }, ifVersion);
  }

  /** Puts another tax table in force. Refuses what can't hold and a stale version. */
  async saveTax(places: TaxTable['places'], ifVersion: number | null): Promise<Result<Rates, SaveProblem>> {
    return placesProblem(places, this.home) ?? this.save('tax', { places }, ifVersion);
  }

  private async save(_id: Stored['_id'], table: Table, ifVersion: number | null): Promise<Result<Rates, SaveProblem>> {
    const saved = await this.stored.update(_id, (before) =>
      ifVersion !== null && ifVersion !== before.version ? conflict() : ok({ ...before, ...table }),
    );
    if (!saved.ok) {
      if (saved.problem.code === 'CONFLICT') return conflict();
      // Nothing was saved yet: the table that a shop starts with is version 0.
      if (ifVersion) return conflict();
      try {
        await this.stored.create({ _id, version: 1, ...table } as Stored, []);
      } catch (error) {
        if (error instanceof DuplicateKey) return conflict();
        throw error;
      }
    }
    await this.followed.changed();
    return { ok: true, value: this.now };
  }
}

const conflict = () => fail('CONFLICT', 'Someone changed it meanwhile; load it again.', ['ifVersion']);
