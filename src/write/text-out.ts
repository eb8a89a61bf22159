import type { Writable } from 'node:stream';

/** Characters gathered before they are handed on. */
const CHUNK = 65_536;

/** Writes text to a stream in chunks and waits while the stream is full. */
export class TextOut {
  #out: Writable;
  #parts: string[] = [];
  #length = 0;
  #failure: Error | undefined;

  constructor(out: Writable) {
    this.#out = out;
    out.on('error', (error) => {
      this.#failure ??= error;
    });
  }

  /**
   * Adds text. A promise is returned only where the caller has to wait for the stream.
   * @throws the stream's own error, also one that came after an earlier write
   */
  write(text: string): Promise<void> | undefined {
    this.#parts.push(text);
    this.#length += text.length;
    return this.#length >= CHUNK ? this.flush() : undefined;
  }

  /** Hands on what was gathered and waits until the stream takes more. */
  async flush(): Promise<void> {
    if (this.#failure) throw this.#failure;
    const text = this.#parts.join('');
    this.#parts = [];
    this.#length = 0;
    if (text === '') return;
    await new Promise<void>((resolve, reject) => {
      this.#out.write(text, (error) => (error ? reject(error) : resolve()));
    });
  }
}
