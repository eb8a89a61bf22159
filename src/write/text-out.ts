import type { Writable } from 'node:stream';
import { toUtf8 } from '../text/utf8.js';
import { ChunkOut } from './chunk-out.js';
import { printableLines } from './printable.js';

/** Characters gathered before they are handed on. */
const CHUNK = 65_536;

/** Writes text to a stream in chunks and waits while the stream is full. What could steer a terminal never gets to one. */
export class TextOut {
  #out: ChunkOut;
  readonly #isTerminal: boolean;
  #text = '';

  constructor(out: Writable & { readonly isTTY?: boolean }) {
    this.#out = new ChunkOut(out);
    this.#isTerminal = out.isTTY === true;
  }

  /**
   * Adds text. A promise is returned only where the caller has to wait for the stream.
   * @throws the stream's own error, also one that came after an earlier write
   */
  write(text: string): Promise<void> | undefined {
    this.#text += this.#isTerminal ? printableLines(text) : text;
    return this.#text.length >= CHUNK ? this.flush() : undefined;
  }

  /** Hands on what was gathered and waits until the stream takes more. */
  async flush(): Promise<void> {
    const text = this.#text;
    this.#text = '';
    await this.#out.write(toUtf8(text));
  }

  /** Hands on UTF-8 text as it is, after what was gathered. */
  async writeBytes(bytes: Uint8Array): Promise<void> {
    if (this.#text !== '') await this.flush();
    await this.#out.write(bytes);
  }
}
