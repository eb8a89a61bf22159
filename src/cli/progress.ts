import type { Source } from '../read/index.js';
import { isQuiet } from './messages.js';
import { type Advance, progressLine } from './progress-line.js';
import { sizeOf } from './source-sizes.js';
import { eraseStatus, hasStatusLine, showStatus } from './status-line.js';
import type { Summary } from './summary.js';

/** Shorter runs show no progress. Milliseconds. */
const FIRST = 500;
const EVERY = 200;

/** Shows on the terminal how far a run is, as long as it lasts. */
export interface Progress {
  /** So many bytes more are done with. */
  read(bytes: number): void;
  /** A source is done with; its bytes count unless they were told to `read`. */
  finished(source: Source): void;
  end(): void;
}

const NONE: Progress = { read() {}, finished() {}, end() {} };

/**
 * Starts to show the progress of a run over `sources`; `summary` counts what it finds. Shows nothing with `--quiet`, where standard
 * error is no terminal, and where the records themselves go to the terminal (`onTerminal`).
 * @param inParts whether the bytes of a source are told as they are read: it is a stream of documents
 */
export function startProgress(
  sources: readonly Source[],
  summary: Readonly<Summary>,
  { inParts, onTerminal }: { readonly inParts: boolean; readonly onTerminal: boolean },
): Progress {
  if (onTerminal || isQuiet() || !hasStatusLine()) return NONE;
  const sizes = new Map(sources.map(({ path }) => [path, sizeOf(path)]));
  const allBytes = [...sizes.values()].reduce(
    (sum: number | null, size) => (sum === null || size === null ? null : sum + size),
    0,
  );
  const start = performance.now();
  let done = 0;
  let bytes = 0;
  const advance = (): Advance => ({
    files: inParts ? null : { done, all: sources.length },
    documents: summary.files,
    figures: summary.figures,
    bytes,
    allBytes,
    seconds: (performance.now() - start) / 1000,
  });
  const show = () => showStatus(`extract: ${progressLine(advance())}`);
  // A run that waits for nothing but its timer is over.
  let timer = setTimeout(() => {
    show();
    timer = setInterval(show, EVERY).unref();
  }, FIRST).unref();
  process.once('exit', eraseStatus);
  return {
    read(more) {
      bytes += more;
    },
    finished({ path }) {
      done++;
      if (!inParts) bytes += sizes.get(path) ?? 0;
    },
    end() {
      clearInterval(timer);
      process.removeListener('exit', eraseStatus);
      eraseStatus();
    },
  };
}
