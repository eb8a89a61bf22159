import type { Writable } from 'node:stream';
import { ChunkOut } from './chunk-out.js';

/** Characters gathered before they are handed on. */
const CHUNK = 65_536;

/** Writes text to a stream in chunks and waits while the stream is full. */
export class TextOut {
  #out: ChunkOut;
  #text = '';

  constructor(out: Writable) {
    this.#out = new ChunkOut(out);
  }

  /**
   * Adds text. A promise is returned only where the caller has to wait for the stream.
   * @throws the stream's own error, also one that came after an earlier write
   */
  write(text: string): Promise<void> | undefined {
    this.#text += text;
    return this.#text.length >= CHUNK ? this.flush() : undefined;
  }

  /** Hands on what was gathered and waits until the stream takes more. */
  async flush(): Promise<void> {
    const text = this.#text;
    this.#text = '';
    await this.#out.write(text);
  }

  /** Hands on UTF-8 text as it is, after what was gathered. */
  async writeBytes(bytes: Uint8Array): Promise<void> {
    if (this.#text !== '') await this.flush();
    await this.#out.write(bytes);
  }
}
