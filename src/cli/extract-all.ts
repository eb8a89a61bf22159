import { type IsolatedReader, type SeenContent, type Source, STDIN } from '../read/index.js';
import { usualJobs, workOf } from './jobs/job-count.js';
import type { Recipe } from './jobs/messages.js';
import type { OutputTaker } from './output-taker.js';

/** What is extracted, and how. */
export interface Extracting extends Recipe {
  readonly reader: IsolatedReader;
  /** Takes the sources for streams of documents, one a line. */
  readonly documents?: 'jsonl' | undefined;
  /** What the reader has seen, where copies are to be left out. */
  readonly seen: SeenContent | undefined;
  /** Documents that are read at a time; as many as are worth it where undefined. */
  readonly jobs: number | undefined;
}

/** Who wants to know how far a run is. */
export interface Watcher {
  /** So many bytes of a stream of documents are done with; more is read when this is through. */
  read(bytes: number): Promise<void>;
  finished(source: Source): void;
}

/**
 * Extracts the figures of all sources. What they give goes to `taker` in their order, and is the same for any number of jobs. With one
 * job nothing but parsing takes a thread; nor where copies are left out, which can only be told in order.
 */
export async function extractAll(
  sources: readonly Source[],
  request: Extracting,
  taker: OutputTaker,
  watcher: Watcher,
): Promise<void> {
  /** Loaded only where it is used: what extraction needs takes a fifth of the memory of a run with two threads. */
  const here = async (source: Source) => {
    const { extractHere } = await import('./extract-here.js');
    await extractHere(source, request, taker, watcher);
  };
  // The files' sizes are asked for only where they decide something.
  const works = request.seen || request.jobs === 1 ? null : sources.map(workOf);
  const jobs = works ? (request.jobs ?? usualJobs(works)) : 1;
  if (!works || jobs === 1) {
    for (const source of sources) {
      await here(source);
      watcher.finished(source);
    }
    return;
  }
  const [{ Pool }, { fileSteps, lineSteps }] = await Promise.all([
    import('./jobs/pool.js'),
    import('./jobs/steps.js'),
  ]);
  const { limits, encoding, script, rules, wanted, format, layout, documents } = request;
  const pool = new Pool({ limits, encoding, script, rules, wanted, format, layout }, jobs);
  const steps = documents
    ? lineSteps(sources, limits.maxBytes, watcher, taker)
    : fileSteps(sources, works, { ...watcher, here });
  try {
    await pool.run(steps, taker);
  } finally {
    await pool.close();
    // Who failed to write must not wait for more to be sent.
    if (sources.some(({ path }) => path === STDIN)) process.stdin.destroy();
  }
}
