import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow, Hidden, Shareable } from './directives';
import type { Health } from './health';
import { inTime } from './in-time';
import type { RequestContext } from './subgraph';

/** What a subgraph says of itself to operations. */
@ObjectType({ description: 'How a subgraph is.' })
@Shareable()
@Hidden()
@Allow('public')
export class SubgraphVitals {
  @Field(() => Boolean, { description: 'Whether all that it needs can be reached.' })
  ready!: boolean;
  @Field(() => [String], { description: 'What it can not reach; `kafka` and `outbox` when these could not be asked.' })
  failing!: string[];
  @Field(() => Int, { description: 'Age of the oldest event that is stored and not sent yet, in ms.' })
  outboxAgeMs!: number;
  @Field(() => Int, { description: 'Messages in the topics that it hears which it has not handled yet.' })
  consumerLag!: number;
}

/** The field that every subgraph has for operations to ask. */
@Resolver()
export class VitalsResolver {
  @Query(() => SubgraphVitals, { description: 'How this subgraph is; each answers for itself.' })
  @Hidden()
  @Shareable()
  @Allow('service')
  subgraphVitals(@Ctx() { vitals }: RequestContext): Promise<SubgraphVitals> {
    return vitals();
  }
}

const PROBE_MS = 2000;
const MOST = 2 ** 31 - 1;

/** Gathers a subgraph's vitals from its parts as they are opened. */
export class Vitals {
  private readonly outboxes: (() => Promise<number>)[] = [];
  private lag: () => Promise<number> = async () => 0;

  constructor(private readonly health: Health) {}

  /** Adds an outbox, by the age of its oldest unsent event in ms. */
  addOutbox(oldestMs: () => Promise<number>): void {
    this.outboxes.push(oldestMs);
  }

  /** Tells how far its consumer is behind, in messages. */
  useLag(lag: () => Promise<number>): void {
    this.lag = lag;
  }

  /** Never rejects, and takes 2 s at most: what can't be asked is 0 and named in `failing`. */
  async read(): Promise<SubgraphVitals> {
    const failing: string[] = [];
    const asked = (name: string, probe: () => Promise<number>) =>
      inTime(probe(), PROBE_MS).then(whole, () => (failing.push(name), 0));
    const [own, consumerLag, ...ages] = await Promise.all([
      this.health.failing(),
      asked('kafka', this.lag),
      ...this.outboxes.map((oldestMs) => asked('outbox', oldestMs)),
    ]);
    const outboxAgeMs = Math.max(0, ...ages);
    return { ready: own.length === 0, failing: [...new Set([...own, ...failing])], outboxAgeMs, consumerLag };
  }
}

/** As GraphQL's Int holds it. */
const whole = (value: number): number => Math.min(MOST, Math.round(value));
