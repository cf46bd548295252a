import type { GraphQLSchema } from 'graphql';
import { askWith, type Ask, type Runs, type Transport } from './ask';
import { buildSubgraph, type Class, type Entities } from './build';
import type { Env } from './config';
import { startConsumer } from './consumer';
import { Executor } from './execute';
import { visibleBy, type Owners } from './guard';
import type { Handler } from './handlers';
import { Health } from './health';
import type { Caller, Identities } from './identity';
import type { Broker } from './kafka';
import type { KitConfig } from './kit-config';
import type { Logger } from './log';
import type { OutboxSource, StoredEvent } from './outbox';
import { erasesBy, PersonResolver, type Keeper } from './person';
import { startRelay } from './relay';
import { runs } from './run';
import { startSweep } from './sweep';
import { Wakes, type Bell } from './wake';
import { openRedisWakes } from './wake-redis';
import { Vitals, VitalsResolver, type SubgraphVitals } from './vitals';

/** What a resolver may tell the gateway beside its data. */
export interface Reply {
  /** Whole Set-Cookie values. */
  cookies: string[];
  /** The caller as it is from now on, after signing in: the rest of the operation is answered to it. */
  caller?: Caller;
}

/** What every request's context has; a subgraph adds its stores and loaders. */
export interface RequestContext {
  caller: Caller;
  reply: Reply;
  /** How this subgraph is. */
  vitals: () => Promise<SubgraphVitals>;
  /** What this subgraph holds of an account; null when it holds nothing of people. */
  tellOf: (userId: string) => Promise<Record<string, unknown> | null>;
  /** The object, or null when its type's rule does not open it to the caller. */
  visible: <T>(type: string, object: T | null | undefined) => T | null;
  /** Of a subscription: ends it. */
  signal?: AbortSignal;
  /** Of a subscription: the event to go on after; goes before the client's `after`. */
  resume?: string;
}

/** What a subgraph's `connect` builds its parts with. All that is registered here is stopped in reverse order. */
export interface Kit {
  name: string;
  config: KitConfig;
  log: Logger;
  /** Asks another subgraph on this one's own behalf. */
  ask: Ask;
  broker: Broker;
  /** Bells within the subgraph, across its processes where WAKE_REDIS_URL is set. */
  wakes: Wakes;
  /** Adds a probe to /health/ready. */
  check(name: string, probe: () => Promise<void>): void;
  onClose(close: () => Promise<void>): void;
  /** Starts the relay of an outbox; `wake` after each commit. The bell reaches the process that relays. */
  relay(source: OutboxSource, bell?: Bell): { wake(): void };
  /** Runs work that stands in rows, every `everyMs` and when woken. */
  sweep(name: string, everyMs: number, run: () => Promise<void>): { wake(): void };
}

export interface Definition<Config, Parts, Own extends object> {
  name: string;
  /** Reads the settings; throws a ConfigError that names every fault. */
  config: (env: Env) => Config;
  /** Opens stores and makes the subgraph's parts. */
  connect: (config: Config, kit: Kit) => Promise<Parts>;
  /** What a request sees beside RequestContext: stores, and loaders made for this request. */
  context: (parts: Parts, request: RequestContext) => Own;
  resolvers: Class[];
  /** Classes that no root field or resolver leads to. */
  orphans?: Class[];
  /** One loader an entity. */
  entities: Entities<Own & RequestContext>;
  /** Who owns an object of a type, for rules with 'owner'. */
  owners?: Owners;
  /** What it hears, one line each. */
  handles?: (parts: Parts) => Handler[];
  /** What it does with what it holds of people; without it, it holds nothing. */
  person?: (parts: Parts) => Keeper;
  /** Its state as events, whole, by topic: for `npm run republish -- TOPIC`. */
  republish?: (parts: Parts) => Record<string, () => AsyncIterable<StoredEvent[]>>;
  /** Puts sample data into its store, once: what is there already stays as it is. */
  seed?: (parts: Parts, data: never) => Promise<void>;
}

/** What a process gives to the subgraphs that run in it. */
export interface Surroundings {
  env: Env;
  kit: KitConfig;
  log: Logger;
  identities: Identities;
  broker: Broker;
  /** The way to another subgraph, by name. */
  transportOf: (name: string) => Transport;
}

/** A subgraph that runs: the one way in for HTTP and for direct calls. */
export interface Running extends Runs {
  name: string;
  schema: GraphQLSchema;
  /** Names of what it needs and can't reach now. */
  failing(): Promise<string[]>;
  /** Settles when its consumer has joined its group. */
  listening: Promise<void>;
  republish: Record<string, () => AsyncIterable<StoredEvent[]>>;
  /** Puts sample data into its store; of the shape that the subgraph's seed.ts declares. */
  seed(data: unknown): Promise<void>;
  /** What it hears; tests hand events to them directly. */
  handlers: Handler[];
  /** Lets what runs end, then closes everything, in order. */
  stop(): Promise<void>;
}

export interface Subgraph {
  name: string;
  /** The SDL with federation and policy directives, and the executable schema. */
  shape(): { sdl: string; schema: GraphQLSchema };
  /** Checks the settings. */
  config(env: Env): unknown;
  start(surroundings: Surroundings): Promise<Running>;
}

/** The fields that each has and answers for itself. */
const EVERY_SUBGRAPHS = [VitalsResolver, PersonResolver];

/** Puts a subgraph together; nothing is opened before `start`. */
export function defineSubgraph<Config, Parts, Own extends object>(
  definition: Definition<Config, Parts, Own>,
): Subgraph {
  let built: ReturnType<typeof buildSubgraph> | undefined;
  const shape = () =>
    (built ??= buildSubgraph({ ...definition, resolvers: [...definition.resolvers, ...EVERY_SUBGRAPHS] } as never));
  return {
    name: definition.name,
    shape,
    config: definition.config,
    start: (surroundings) => startSubgraph(definition, shape().schema, surroundings),
  };
}

async function startSubgraph<Config, Parts, Own extends object>(
  definition: Definition<Config, Parts, Own>,
  schema: GraphQLSchema,
  surroundings: Surroundings,
): Promise<Running> {
  const { name } = definition;
  const { identities, broker } = surroundings;
  const { kit, health, vitals, close } = openKit(name, surroundings);
  try {
    const parts = await definition.connect(definition.config(surroundings.env), kit);
    const keeper = definition.person?.(parts);
    const handlers = [...(definition.handles?.(parts) ?? []), ...(keeper ? [erasesBy(keeper, kit)] : [])];
    const healthy = async () => (await health.failing()).length === 0;
    const consumer = handlers.length
      ? startConsumer({ name, handlers, broker, config: kit.config, log: kit.log, healthy })
      : undefined;
    if (consumer) {
      kit.onClose(() => consumer.stop());
      vitals.useLag(() => broker.lag(name));
    }
    const visible = visibleBy(schema, definition.owners ?? {});
    const contextOf = (caller: Caller, stream?: { signal: AbortSignal; resume?: string }) => {
      const request: RequestContext = {
        caller,
        reply: { cookies: [] },
        vitals: () => vitals.read(),
        tellOf: async (userId) => (await keeper?.tell(userId)) ?? null,
        visible: (type, object) => visible(type, caller, object),
        ...stream,
      };
      return Object.assign(request, definition.context(parts, request));
    };
    return {
      name,
      schema,
      ...runs(name, new Executor(schema, kit.log), identities, contextOf),
      failing: () => health.failing(),
      listening: consumer?.joined ?? Promise.resolve(),
      republish: definition.republish?.(parts) ?? {},
      handlers,
      seed: async (data) => definition.seed?.(parts, data as never),
      stop: close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function openKit(name: string, { kit: config, log: parent, identities, broker, transportOf }: Surroundings) {
  const log = parent.child({ subgraph: name });
  const health = new Health();
  const vitals = new Vitals(health);
  const closers: (() => Promise<void>)[] = [];
  const onClose = (close: () => Promise<void>) => void closers.push(close);
  const kit: Kit = {
    name,
    wakes: openWakes(name, config, log, onClose),
    config,
    log,
    ask: askWith(name, identities, transportOf),
    broker,
    check: (part, probe) => health.add(part, probe),
    onClose,
    relay(source, bell) {
      const relay = startRelay(source, broker, { name, log, bell, lookEveryMs: config.relayLookMs });
      vitals.addOutbox(() => source.oldestMs());
      onClose(() => relay.stop());
      return relay;
    },
    sweep(what, everyMs, run) {
      const sweep = startSweep(what, everyMs, run, log);
      onClose(() => sweep.stop());
      return sweep;
    },
  };
  const close = async () => {
    for (const closer of closers.splice(0).reverse())
      await closer().catch((error: unknown) => log.warn({ err: error }, 'A part did not close cleanly.'));
  };
  return { kit, health, vitals, close };
}

function openWakes(name: string, config: KitConfig, log: Logger, onClose: Kit['onClose']): Wakes {
  if (!config.wakeRedisUrl) return new Wakes();
  const { wakes, close } = openRedisWakes(config.wakeRedisUrl, `${config.kafkaPrefix}wake.${name}`, log);
  onClose(async () => close());
  return wakes;
}
