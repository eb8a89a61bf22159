import type { FigureRecord } from '../../contracts/index.js';
import { toUtf8 } from '../../text/utf8.js';
import type { FileReport, TextFormat } from '../../write/index.js';
import type { Taker } from '../taker.js';
import type { Tally } from '../tally.js';
import type { Delivery, Event } from './messages.js';

/** Gathered before it is delivered, in bytes; many small messages would cost more than what they hold. */
const PART = 128_000;

/** Most that is delivered and not yet taken, in bytes: how far a thread may be ahead of the one whose turn it is to be written. */
const AHEAD = 2_000_000;

/** About how much an event takes, and each record in it, in bytes. */
const EVENT_SIZE = 500;
const RECORD_SIZE = 2000;

/** Records of an event. */
const RECORDS = 100;

/** Delivers what documents give from a thread to its owner, in parts, and waits where the owner does not keep up. */
export class Outbox implements Taker {
  readonly #post: (delivery: Delivery) => void;
  readonly #format: TextFormat | undefined;
  #events: Event[] = [];
  #texts = '';
  #size = 0;
  #untaken = 0;
  /** Whether a part of the file or line at hand was delivered. */
  #isWithin = false;
  #roomFound: (() => void) | undefined;

  /** @param format how records become text; they are delivered as they are where undefined */
  constructor(post: (delivery: Delivery) => void, format: TextFormat | undefined) {
    this.#post = post;
    this.#format = format;
  }

  note(message: string): void {
    this.#add({ event: 'note', message });
  }

  problem(message: string, path: string): void {
    this.#add({ event: 'problem', message, path });
  }

  document(report: FileReport, tally: Tally): void {
    this.#add({ event: 'document', report, tally });
  }

  async records(records: readonly FigureRecord[]): Promise<void> {
    if (!this.#format) {
      for (let i = 0; i < records.length; i += RECORDS) {
        const some = records.slice(i, i + RECORDS);
        this.#add({ event: 'records', records: some }, some.length * RECORD_SIZE);
        await this.#room({ isWithin: true });
      }
      return;
    }
    const { between, texts } = this.#format;
    const text = texts();
    for (const record of records) {
      this.#texts += this.#texts === '' ? text(record) : between + text(record);
      if (this.#texts.length * 2 > PART) await this.#room({ isWithin: true });
    }
  }

  /** A file or line of the task is done with; `atOnce` delivers it. */
  async finished(atOnce: boolean): Promise<void> {
    this.#add({ event: 'finished' }, 0);
    // Nor may one be finished here of which its owner knows the beginning.
    if (atOnce || this.#isWithin) this.#deliver({ isWithin: false, isLast: false });
    await this.#room({ isWithin: false });
  }

  /** Delivers what is left of a task. */
  end(): void {
    this.#deliver({ isWithin: false, isLast: true });
  }

  /** The owner is done with so much. */
  taken(size: number): void {
    this.#untaken -= size;
    if (this.#untaken < AHEAD) this.#roomFound?.();
  }

  #add(event: Event, size = EVENT_SIZE): void {
    this.#events.push(event);
    this.#size += size;
  }

  /** Delivers what was gathered where it is enough, and resolves when there is room for more. */
  async #room({ isWithin }: Pick<Delivery, 'isWithin'>): Promise<void> {
    if (this.#size + this.#texts.length * 2 >= PART) this.#deliver({ isWithin, isLast: false });
    while (this.#untaken >= AHEAD)
      await new Promise<void>((resolve) => {
        this.#roomFound = resolve;
      });
  }

  #deliver(end: Pick<Delivery, 'isWithin' | 'isLast'>): void {
    const texts = this.#texts === '' ? null : toUtf8(this.#texts);
    const size = this.#size + (texts?.length ?? 0);
    this.#post({ events: this.#events, texts, size, ...end });
    this.#isWithin = end.isWithin;
    this.#untaken += size;
    this.#events = [];
    this.#texts = '';
    this.#size = 0;
  }
}
