import { EventEmitter } from 'node:events';

/** A bell of one kind between the processes of a subgraph. What gets lost costs time: whoever waits also looks by itself. */
export interface Bell {
  /** Rings in the other processes. */
  ring(): void;
  /** Calls `onRing` at every ring of another process until the answered function is called. */
  listen(onRing: () => void): () => void;
}

/** Bells by topic: a wake says "look again", never what there is to see. */
export class Wakes {
  private readonly here = new EventEmitter().setMaxListeners(0);
  private readonly away = new EventEmitter().setMaxListeners(0);

  /** `tellOthers` carries a ring to the other processes of the subgraph; without it there are none. */
  constructor(private readonly tellOthers: (topic: string) => void = () => {}) {}

  /** Wakes whoever waits for the topic, in this process and in the others. */
  ring(topic: string): void {
    this.here.emit(topic);
    this.tellOthers(topic);
  }

  /** Another process rang. */
  heard(topic: string): void {
    this.here.emit(topic);
    this.away.emit(topic);
  }

  /** Calls `onRing` at every ring until the answered function is called. */
  listen(topic: string, onRing: () => void): () => void {
    this.here.on(topic, onRing);
    return () => void this.here.off(topic, onRing);
  }

  /** The bell of a topic that rings in the other processes only. */
  bell(topic: string): Bell {
    return {
      ring: () => this.tellOthers(topic),
      listen: (onRing) => {
        this.away.on(topic, onRing);
        return () => void this.away.off(topic, onRing);
      },
    };
  }
}
