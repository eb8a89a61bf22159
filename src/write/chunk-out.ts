import type { Writable } from 'node:stream';

/** Hands chunks to a stream and waits while it is full. */
export class ChunkOut {
  #out: Writable;
  #failure: Error | undefined;

  constructor(out: Writable) {
    this.#out = out;
    out.on('error', (error) => {
      this.#failure ??= error;
    });
  }

  /**
   * Resolves when the stream has taken the chunk; an empty one only asks whether it still stands.
   * @throws the stream's own error, also one that came after an earlier write
   */
  async write(chunk: string | Uint8Array): Promise<void> {
    if (this.#failure) throw this.#failure;
    if (chunk.length === 0) return;
    await new Promise<void>((resolve, reject) => {
      this.#out.write(chunk, (error) => (error ? reject(error) : resolve()));
    });
  }
}
