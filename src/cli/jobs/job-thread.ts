import { EventEmitter, on } from 'node:events';
import { Worker } from 'node:worker_threads';
import { YOUNG_MEGABYTES } from '../../read/index.js';
import { type Delivery, type Order, type Recipe, type Task, transferable } from './messages.js';

/** A thread that extracts, from its start to its end. */
export class JobThread {
  readonly #worker: Worker;
  /** Of the task it does. */
  #events: EventEmitter | undefined;
  #ended = false;
  fault: unknown;

  constructor(recipe: Recipe) {
    this.#worker = new Worker(new URL('./job-worker.js', import.meta.url), {
      workerData: recipe,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    this.#worker.on('message', (delivery: Delivery) => {
      const events = this.#events;
      events?.emit('delivery', delivery);
      if (!delivery.isLast) return;
      this.#events = undefined;
      events?.emit('end');
    });
    this.#worker.on('error', (fault) => {
      this.fault = fault;
    });
    this.#worker.once('exit', () => {
      this.#ended = true;
      this.#events?.emit('end');
    });
  }

  /** Whether the thread is no more, which it never is of its own accord. */
  get ended(): boolean {
    return this.#ended;
  }

  /**
   * Gives it a task, when it has done the one before.
   * @param done told when it has done it, or ended before
   * @returns what the task gives, without a last part where the thread ended
   */
  do(task: Task, done: () => void): AsyncIterable<Delivery> {
    const events = new EventEmitter();
    this.#events = events;
    events.once('end', done);
    const deliveries = on(events, 'delivery', { close: ['end'] });
    if (this.#ended) events.emit('end');
    else this.#send({ order: 'do', task });
    return first(deliveries);
  }

  /** Gives a delivery back, which lets the thread go on where it waits for that. */
  taken({ size, texts }: Delivery): void {
    this.#send({ order: 'taken', size, texts }, transferable(texts));
  }

  close(): Promise<number> {
    return this.#worker.terminate();
  }

  #send(order: Order, transfer: readonly ArrayBuffer[] = []): void {
    this.#worker.postMessage(order, transfer);
  }
}

async function* first(emitted: AsyncIterable<unknown[]>): AsyncGenerator<Delivery> {
  for await (const [delivery] of emitted) yield delivery as Delivery;
}
