import { ReadError, type Source, STDIN } from '../../read/index.js';
import { linesOf } from '../document-streams.js';
import { problemMessage } from '../messages.js';
import type { Taker } from '../taker.js';
import type { Step } from './pool.js';

/** Files that are done in one go have this much work together, or this number. */
const WORK = 100_000;
const FILES = 50;

/** Who knows how far a run is. */
interface Watcher {
  finished(source: Source): void;
}

export interface FileWatcher extends Watcher {
  /** Extracts a source that only the main thread can read. */
  here(source: Source): Promise<void>;
}

export interface LineWatcher extends Watcher {
  /** So many bytes of a stream are done with. */
  read(bytes: number): Promise<void>;
}

/** Steps for files of which each is so much work, small ones several in one. */
export function* fileSteps(
  sources: readonly Source[],
  works: readonly number[],
  watcher: FileWatcher,
): Generator<Step> {
  for (const batch of batches(sources, works)) {
    const isHere = batch[0]!.path === STDIN;
    yield {
      task: isHere ? null : { sources: batch },
      async after() {
        if (isHere) await watcher.here(batch[0]!);
        for (const source of batch) watcher.finished(source);
      },
    };
  }
}

/** Steps for streams of documents, one for each part they come in. */
export async function* lineSteps(
  sources: readonly Source[],
  maxBytes: number | undefined,
  watcher: LineWatcher,
  told: Pick<Taker, 'problem'>,
): AsyncGenerator<Step> {
  for (const source of sources) {
    const { path } = source;
    try {
      for await (const { lines, bytes } of linesOf(path, maxBytes))
        yield { task: lines.length > 0 ? { path, lines } : null, after: () => watcher.read(bytes) };
      yield { task: null, after: () => watcher.finished(source) };
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      yield {
        task: null,
        after() {
          told.problem(problemMessage(error), path);
          watcher.finished(source);
        },
      };
    }
  }
}

function* batches(sources: readonly Source[], works: readonly number[]): Generator<Source[]> {
  let batch: Source[] = [];
  let together = 0;
  for (const [i, source] of sources.entries()) {
    const work = works[i]!;
    const isFull = together + work > WORK || batch.length >= FILES || batch[0]?.path === STDIN;
    if (batch.length > 0 && (isFull || source.path === STDIN)) {
      yield batch;
      batch = [];
      together = 0;
    }
    batch.push(source);
    together += work;
  }
  if (batch.length > 0) yield batch;
}
