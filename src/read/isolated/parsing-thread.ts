import { EventEmitter, on } from 'node:events';
import { type Transferable, Worker } from 'node:worker_threads';
import { unreadForMissingPart } from '../incomplete-installation.js';
import type { Answer, Order, Problem } from './messages.js';
import { YOUNG_MEGABYTES } from './young-megabytes.js';

/** How often the memory of the program is looked at while a document is parsed, in milliseconds. */
const LOOK = 200;

/** Megabytes that the program may grow by besides: other threads work at the same time. */
const BESIDES = 500;

/** How a thread ended. */
export type Death = Omit<Problem, 'path'>;

/** A thread that parses documents, from its start to its end; whatever happens to it happens to no other. */
export class ParsingThread {
  readonly #worker: Worker;
  readonly #megabytes: number;
  readonly #answers: AsyncIterator<unknown[]>;
  #ended = false;
  #fault: unknown;

  /** @param megabytes most memory that the thread may take for what it builds; the bytes of the file itself do not count */
  constructor(megabytes: number) {
    this.#megabytes = megabytes;
    this.#worker = new Worker(new URL('./worker.js', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    // Answers that came before a fault may be told after it, but before the end.
    const events = new EventEmitter();
    this.#answers = on(events, 'answer', { close: ['end'] });
    this.#worker.on('message', (answer) => events.emit('answer', answer));
    this.#worker.on('error', (fault) => {
      this.#fault = fault;
    });
    this.#worker.once('exit', () => {
      this.#ended = true;
      events.emit('end');
    });
    // An idle thread does not keep the program from ending; the timer of `answer` keeps it while one is awaited.
    this.#worker.unref();
  }

  /** Whether the thread is no more, or about to end, be it by something that an earlier document left behind. */
  get ended(): boolean {
    return this.#ended;
  }

  /** Tells the thread what to do. `transfer` lists what it takes over instead of a copy. */
  send(order: Order, transfer: readonly Transferable[] = []): void {
    this.#worker.postMessage(order, transfer);
  }

  /** The next answer; where none comes within `seconds`, or the thread ends before, how that happened. */
  async answer(seconds: number): Promise<Answer | Death> {
    let death: Death | undefined;
    const end = (how: Death) => {
      death ??= how;
      this.#ended = true;
      void this.#worker.terminate();
    };
    const timer = setTimeout(() => end(timeout(seconds)), seconds * 1000);
    const most = process.memoryUsage.rss() + (this.#megabytes + BESIDES) * 1_000_000;
    // V8 bounds the heap of a thread, but not the buffers that it inflates streams into.
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > most) end(tooLarge(this.#megabytes));
    }, LOOK);
    const { done, value } = await this.#answers.next();
    clearTimeout(timer);
    clearInterval(watch);
    // Also where an answer came when the thread was already being ended.
    return death ?? (done ? this.#death() : (value[0] as Answer));
  }

  #death(): Death {
    const { code } = (this.#fault ?? {}) as NodeJS.ErrnoException;
    if (code === 'ERR_WORKER_OUT_OF_MEMORY') return tooLarge(this.#megabytes);
    const missing = unreadForMissingPart(this.#fault);
    if (missing) return missing;
    return crash(this.#fault === undefined ? 'its thread ended' : String(this.#fault));
  }
}

function timeout(seconds: number): Death {
  const found = `reading it took longer than the limit of ${seconds} s`;
  return { code: 'timeout', found, advice: 'split it, save it in another format or set a higher --timeout' };
}

function tooLarge(megabytes: number): Death {
  const found = `reading it took more memory than the limit of ${megabytes} MB`;
  return { code: 'too-large', found, advice: 'split it or save it in another format' };
}

function crash(reason: string): Death {
  const found = `this program failed on it (${reason})`;
  return { code: 'crashed', found, advice: 'report it together with the file' };
}
