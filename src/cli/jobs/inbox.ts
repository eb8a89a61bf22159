import type { Delivery } from './messages.js';

/** What a task gives, from when it comes until it is taken; waiting for it makes no garbage to speak of, unlike `on` of Node's events. */
export class Inbox implements AsyncIterable<Delivery> {
  readonly #waiting: Delivery[] = [];
  #ended = false;
  #wake: (() => void) | undefined;

  put(delivery: Delivery): void {
    this.#waiting.push(delivery);
    this.#wake?.();
  }

  /** There will be no more. */
  end(): void {
    this.#ended = true;
    this.#wake?.();
  }

  /** For one taker: what came, as it comes, until the end. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Delivery> {
    for (;;) {
      for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) yield next;
      if (this.#ended) return;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
