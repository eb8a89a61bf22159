import { isParsedPath } from '../formats.js';
import { MAX_BYTES } from '../read-bytes.js';
import { bytesOf, documentOf, type ReadOptions } from '../read-document.js';
import type { ReadResult } from '../read-documents.js';
import { ReadError } from '../read-error.js';
import type { SeenContent } from '../seen-content.js';
import { signatureOf } from '../signature.js';
import type { OpenOrder, Problem } from './messages.js';
import type { Death, ParsingThread } from './parsing-thread.js';
import { TIMEOUT } from './timeout.js';

/** Most memory that parsing one document may take unless told otherwise, in megabytes. Real reports take a tenth of it. */
const MEGABYTES = 1000;

/** What reading one document may take. */
export interface ReadingLimits {
  readonly maxBytes?: number | undefined;
  /** Seconds. */
  readonly timeout?: number | undefined;
  readonly megabytes?: number | undefined;
}

export interface IsolatedOptions extends Pick<ReadOptions, 'encoding' | 'stream'> {
  /** Refuses archives, for those who can take one document only. */
  readonly single?: boolean | undefined;
}

/**
 * Reads documents so that none can harm another: all but plain text is parsed in a thread of its own, which is started when the first
 * such document comes and again after a document was its end.
 */
export class IsolatedReader {
  readonly #maxBytes: number;
  readonly #timeout: number;
  readonly #megabytes: number;
  readonly #seen: SeenContent | undefined;
  #thread: ParsingThread | undefined;

  /** @param seen what was read before; documents of the same bytes are passed over. All are read where undefined. */
  constructor({ maxBytes, timeout, megabytes }: ReadingLimits, seen?: SeenContent) {
    this.#maxBytes = maxBytes ?? MAX_BYTES;
    this.#timeout = timeout ?? TIMEOUT;
    this.#megabytes = megabytes ?? MEGABYTES;
    this.#seen = seen;
  }

  /**
   * Reads all documents of a file as `readDocuments` does, and gives also those beyond the limits, and those on which a parser
   * fails, as errors: `timeout`, `too-large`, `crashed`.
   */
  async *read(path: string, options: IsolatedOptions): AsyncGenerator<ReadResult> {
    const { encoding, stream, single = false } = options;
    const maxBytes = this.#maxBytes;
    try {
      const bytes = await bytesOf(path, { stream, maxBytes });
      if (await this.#isCopy(path, bytes)) return;
      if (isParsedPath(path) || signatureOf(bytes) !== null) {
        yield* this.#parse({ path, bytes, encoding, maxBytes, single, digests: this.#seen !== undefined });
      } else {
        yield { inside: '', document: documentOf(path, bytes, encoding) };
      }
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      yield { inside: '', document: error };
    }
  }

  /** Has the thread read the documents. In an archive those after one that ended the thread are read by the next one. */
  async *#parse(request: Omit<OpenOrder, 'skip'>): AsyncGenerator<ReadResult> {
    /** What was read, or was the end of a thread. */
    const skip = new Set<string>();
    for (;;) {
      const thread = await this.#running();
      thread.send({ order: 'open', ...request, skip }, transferable(request.bytes));
      const end = yield* this.#documentsFrom(thread, request.path, skip);
      if (!end) return;
      const { inside, death } = end;
      const shown = inside === '' ? request.path : `${request.path}/${inside}`;
      yield { inside, document: new ReadError(death.code, shown, death.found, death.advice) };
      // It was the archive itself, or no archive.
      if (inside === '') return;
      skip.add(inside);
    }
  }

  /** The documents that a thread gives; returns how it ended, where it did, and at which document. */
  async *#documentsFrom(
    thread: ParsingThread,
    path: string,
    skip: Set<string>,
  ): AsyncGenerator<ReadResult, { inside: string; death: Death } | undefined> {
    let inside = '';
    thread.send({ order: 'next' });
    for (;;) {
      const answer = await thread.answer(this.#timeout);
      if ('code' in answer) return { inside, death: answer };
      if (answer.answer === 'end') return undefined;
      inside = answer.inside;
      switch (answer.answer) {
        case 'starting':
          break;
        case 'digest': {
          const wanted = this.#seen?.isNew(`${path}/${inside}`, answer.digest) !== false;
          if (!wanted) skip.add(inside);
          thread.send({ order: 'wanted', wanted });
          break;
        }
        case 'document':
        case 'problem':
          yield {
            inside,
            document: answer.answer === 'document' ? answer.document : errorOf(answer.problem),
          };
          skip.add(inside);
          inside = '';
          thread.send({ order: 'next' });
      }
    }
  }

  async #isCopy(path: string, bytes: Uint8Array): Promise<boolean> {
    if (!this.#seen) return false;
    const { digestOf } = await import('../digest.js');
    return !this.#seen.isNew(path, digestOf(bytes));
  }

  async #running(): Promise<ParsingThread> {
    if (!this.#thread || this.#thread.ended) {
      const { ParsingThread } = await import('./parsing-thread.js');
      this.#thread = new ParsingThread(this.#megabytes);
    }
    return this.#thread;
  }
}

/** What the thread takes over: all but archives, which may have to be read again. Short files share a buffer, and are copied. */
function transferable(bytes: Uint8Array): ArrayBuffer[] {
  const { buffer } = bytes;
  const shared = !(buffer instanceof ArrayBuffer) || buffer.byteLength !== bytes.byteLength;
  return shared || signatureOf(bytes) === 'zip' ? [] : [buffer];
}

function errorOf({ code, path, found, advice }: Problem): ReadError {
  return new ReadError(code, path, found, advice);
}
