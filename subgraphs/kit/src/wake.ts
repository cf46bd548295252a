import { EventEmitter } from 'node:events';

/** Bells by topic within one process: a wake says "look again", never what there is to see. */
export class Wakes {
  private readonly emitter = new EventEmitter().setMaxListeners(0);

  /** Wakes whoever waits for the topic. */
  ring(topic: string): void {
    this.emitter.emit(topic);
  }

  /** Calls `onRing` at every ring until the answered function is called. */
  listen(topic: string, onRing: () => void): () => void {
    this.emitter.on(topic, onRing);
    return () => void this.emitter.off(topic, onRing);
  }
}
