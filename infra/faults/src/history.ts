/** How a request ended for its client. `unknown`: no answer, or one that says that it may or may not have happened. */
export type Outcome = 'ok' | 'fail' | 'unknown';

/** What clients ask for. */
export type Action = 'placeOrder' | 'shipOrder' | 'cancelOrder';

/** One request as its client lived it; times in ms since the run began. */
export interface Operation {
  action: Action;
  /** The plan that it belongs to. */
  plan: number;
  /** The idempotency key that it was sent with. */
  key: string;
  startedAt: number;
  endedAt: number;
  outcome: Outcome;
  /** The order that the answer named, or that was asked about. */
  orderId?: string;
  /** What the shop said when it refused, or what went wrong. */
  words?: string;
}

/** What happened in a run, in the order in which it ended. */
export class History {
  readonly operations: Operation[] = [];
  private readonly begunAt = Date.now();

  /** Runs a request and notes how it ended: what it throws makes it `unknown`. */
  async note(
    about: Pick<Operation, 'action' | 'plan' | 'key' | 'orderId'>,
    request: () => Promise<{ orderId?: string; refusal?: string }>,
  ): Promise<Operation> {
    const startedAt = Date.now() - this.begunAt;
    const ended = await request().then(
      ({ orderId, refusal }): Partial<Operation> =>
        refusal === undefined ? { outcome: 'ok', orderId } : { outcome: 'fail', words: refusal },
      (error: unknown): Partial<Operation> => ({ outcome: 'unknown', words: String(error).slice(0, 200) }),
    );
    const operation = { ...about, startedAt, endedAt: Date.now() - this.begunAt, ...ended } as Operation;
    this.operations.push(operation);
    return operation;
  }

  /** How many plans have an answer to their order. */
  get answered(): number {
    const orders = this.operations.filter(({ action, outcome }) => action === 'placeOrder' && outcome !== 'unknown');
    return new Set(orders.map(({ plan }) => plan)).size;
  }
}
