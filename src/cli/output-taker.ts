import type { FigureRecord } from '../contracts/index.js';
import type { FileReport, Sink } from '../write/index.js';
import { note, say } from './messages.js';
import type { Summary } from './summary.js';
import type { Taker } from './taker.js';
import type { Tally } from './tally.js';

/** Writes records, says messages and counts both. */
export class OutputTaker implements Taker {
  readonly #sink: Sink;
  readonly #summary: Summary;

  constructor(sink: Sink, summary: Summary) {
    this.#sink = sink;
    this.#summary = summary;
  }

  note(message: string): void {
    note(message);
  }

  problem(message: string, path: string): void {
    this.#summary.problems++;
    say(message);
    this.#sink.file?.({ path, counts: null, messages: [message] });
  }

  document(report: FileReport, tally: Tally): void {
    this.#summary.take(tally);
    this.#sink.file?.(report);
  }

  async records(records: readonly FigureRecord[]): Promise<void> {
    for (const record of records) {
      const full = this.#sink.write(record);
      if (full) await full;
    }
  }

  /** Takes records as the bytes of their texts, where the output's format has such. */
  async texts(bytes: Uint8Array): Promise<void> {
    await this.#sink.append?.(bytes);
  }
}
