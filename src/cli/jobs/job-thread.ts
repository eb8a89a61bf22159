import { Worker } from 'node:worker_threads';
import { YOUNG_MEGABYTES } from '../../read/index.js';
import { Inbox } from './inbox.js';
import { type Delivery, type Order, type Recipe, type Task, transferable } from './messages.js';

/** A thread that extracts, from its start to its end. */
export class JobThread {
  readonly #worker: Worker;
  /** Where what its task gives goes, and who is told when the task is done. */
  #doing: { readonly inbox: Inbox; readonly done: () => void } | undefined;
  #ended = false;
  fault: unknown;

  constructor(recipe: Recipe) {
    this.#worker = new Worker(new URL('./job-worker.js', import.meta.url), {
      workerData: recipe,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    this.#worker.on('message', (delivery: Delivery) => {
      this.#doing?.inbox.put(delivery);
      if (delivery.isLast) this.#endTask();
    });
    this.#worker.on('error', (fault) => {
      this.fault = fault;
    });
    this.#worker.once('exit', () => {
      this.#ended = true;
      this.#endTask();
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
    const inbox = new Inbox();
    this.#doing = { inbox, done };
    if (this.#ended) this.#endTask();
    else this.#send({ order: 'do', task });
    return inbox;
  }

  /** Gives a delivery back, which lets the thread go on where it waits for that. */
  taken({ size, texts }: Delivery): void {
    this.#send({ order: 'taken', size, texts }, transferable(texts));
  }

  close(): Promise<number> {
    return this.#worker.terminate();
  }

  #endTask(): void {
    const ended = this.#doing;
    this.#doing = undefined;
    ended?.inbox.end();
    ended?.done();
  }

  #send(order: Order, transfer: readonly ArrayBuffer[] = []): void {
    this.#worker.postMessage(order, transfer);
  }
}
