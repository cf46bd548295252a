import type { Command } from '../child';
import type { Site } from '../site';

/** One of the stores that the shop needs: how it is addressed, asked for its health, and brought up without Docker. */
export interface StoreKind {
  /** As people call it. */
  name: string;
  /** Of its port, its folder, its log and its service in the Compose file. */
  key: 'postgres' | 'kafka' | 'redis' | 'mongo';
  /** The setting that holds its address. */
  variable: 'POSTGRES_URL' | 'KAFKA_BROKERS' | 'REDIS_URL' | 'MONGO_URL';
  url: (port: number, site: Site) => string;
  /** Asks once whether it is ready for work, and throws when it isn't. `ours`: whether this launcher started it. */
  probe: (url: string, ours: boolean) => Promise<void>;
  /** Provisions what is missing and answers how to run it on the port, with a line that names what was found. */
  embedded: (site: Site, port: number) => Promise<{ command: Command; from: string }>;
}
