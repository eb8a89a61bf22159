import { existsSync, realpathSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { Extraction } from '../extract-document.js';
import { findFiles, type SeenContent, type Source, STDIN } from '../read/index.js';
import type { RecordFilter } from '../record/filter/index.js';
import {
  createSink,
  type FileReport,
  type Format,
  type OutputFile,
  OutputLimitError,
  openOutput,
  type Sink,
  type SinkOptions,
} from '../write/index.js';
import { EXIT } from './exit-code.js';
import { extractSources, type ReadingRequest } from './extract-source.js';
import { copiesMessage, isQuiet, note, problemMessage, say, skippedMessage } from './messages.js';
import { startProgress } from './progress.js';
import { discardAtExit } from './signals.js';
import { Summary } from './summary.js';
import { isClosedPipe, isSystemError } from './system-errors.js';

// What a request is made with; whoever loads this module, when there is something to extract, needs no other.
export { IsolatedReader, SeenContent } from '../read/index.js';

export interface ExtractRequest extends ReadingRequest {
  readonly paths: readonly string[];
  /** Takes the paths for streams of documents, one a line. */
  readonly documents?: 'jsonl' | undefined;
  /** Longest line of such a stream, in bytes. */
  readonly maxBytes?: number | undefined;
  readonly format: Format;
  readonly layout: Pick<SinkOptions, 'view' | 'bom' | 'wide'>;
  /** Which records are written; all where undefined. */
  readonly filter: RecordFilter | undefined;
  /** File to write to; standard output where undefined. */
  readonly output: string | undefined;
  /** What the request's reader has seen, where copies are to be left out. */
  readonly seen: SeenContent | undefined;
  /** Says the summary also where standard error is no terminal. */
  readonly summary?: boolean | undefined;
}

/** Width of tables where the terminal does not tell its own, in columns. */
const DEFAULT_WIDTH = 120;

/**
 * Reads the documents that a request names and writes their figures. Problems with a document are said on standard
 * error and do not stop the others.
 * @returns the exit code
 */
export async function runExtract(request: ExtractRequest): Promise<number> {
  const inParts = request.documents !== undefined;
  const lines = inParts ? await import('./document-lines.js') : null;
  const found = lines ? lines.documentSources(request.paths) : findFiles(request.paths);
  const summary = new Summary(inParts ? 'document' : 'file');
  const problem = (message: string) => {
    summary.problems++;
    say(message);
  };
  if (request.output !== undefined && isOneOf(request.output, found.sources)) {
    say(`${request.output}: is one of the files to read; name another output file`);
    return EXIT.usage;
  }
  for (const error of found.problems) problem(problemMessage(error));
  for (const folder of found.skipped) (folder.isBare ? say : note)(skippedMessage(folder));

  const output = openRequested(request.output);
  if (output === 'failed') return EXIT.failed;
  const stream = output?.stream ?? process.stdout;
  const width = process.stdout.columns ?? DEFAULT_WIDTH;
  const sink = await createSink(request.format, stream, { ...request.layout, width, warn: say });
  for (const { path, message } of found.problems) sink.file?.(unreadFile(path, message));
  const unread = (message: string, path: string) => {
    problem(message);
    sink.file?.(unreadFile(path, message));
  };
  const onTerminal = stream === process.stdout && process.stdout.isTTY === true;
  const progress = startProgress(found.sources, summary, { inParts, onTerminal });
  const done = async (bytes: number) => {
    progress.read(bytes);
    // Who waits for answers to what was sent so far gets them before more is awaited.
    await sink.flush?.();
  };
  try {
    for (const source of found.sources) {
      const extractions = lines
        ? lines.extractDocumentLines(source, { ...request, done }, unread)
        : extractSources(source, request, unread);
      for await (const { path, notes, extraction: all } of extractions) {
        const extraction = chosen(all, request.filter);
        summary.add(extraction);
        sink.file?.({ path, counts: countsOf(extraction), messages: notes });
        await writeAll(sink, extraction);
        // Lets signals through; all else of a run may happen without a turn of the event loop.
        await setImmediate();
      }
      progress.finished(source);
    }
    await sink.end();
    if (request.seen && request.seen.count > 0) note(copiesMessage(request.seen));
    if (summary.files > 0 || summary.problems === 0) await output?.commit();
    else if (output) say(`${request.output}: nothing could be read; left as it was`);
  } catch (error) {
    if (isClosedPipe(error)) return EXIT.fine;
    if (error instanceof OutputLimitError) {
      say(`${error.message}; write csv or parquet, or choose fewer (--metric, --subject, --period)`);
      return EXIT.failed;
    }
    if (!isSystemError(error)) throw error;
    say(
      `${request.output ?? 'standard output'}: cannot be written (${error.message}); check the disk and its space`,
    );
    return EXIT.failed;
  } finally {
    progress.end();
    output?.discard();
  }
  if (request.summary || (process.stderr.isTTY && !isQuiet())) for (const line of summary.lines()) say(line);
  if (summary.problems > 0) return EXIT.failed;
  return summary.figures > 0 ? EXIT.fine : EXIT.nothingFound;
}

function chosen(extraction: Extraction, filter: RecordFilter | undefined): Extraction {
  return filter ? { ...extraction, records: extraction.records.filter(filter) } : extraction;
}

function countsOf({ records, rejected }: Extraction): FileReport['counts'] {
  return { figures: records.length, otherNumbers: rejected.length };
}

function unreadFile(path: string, message: string): FileReport {
  return { path, counts: null, messages: [message] };
}

function openRequested(path: string | undefined): OutputFile | undefined | 'failed' {
  if (path === undefined) return undefined;
  try {
    const output = openOutput(path);
    discardAtExit(output);
    return output;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    say(
      `${path}: cannot be written (${error.message}); name a file in a folder that exists and may be written`,
    );
    return 'failed';
  }
}

/** Whether the file to write is among those to read, under whatever name. */
function isOneOf(output: string, sources: readonly Source[]): boolean {
  if (!existsSync(output)) return false;
  const target = realpathSync(output);
  return sources.some(({ path }) => path !== STDIN && existsSync(path) && realpathSync(path) === target);
}

async function writeAll(sink: Sink, extraction: Extraction): Promise<void> {
  for (const record of extraction.records) {
    const full = sink.write(record);
    if (full) await full;
  }
}
