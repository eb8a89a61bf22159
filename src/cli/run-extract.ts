import { existsSync, realpathSync } from 'node:fs';
import { findFiles, type Source, STDIN } from '../read/index.js';
import { createSink, type OutputFile, OutputLimitError, openOutput } from '../write/index.js';
import { documentSources } from './document-streams.js';
import { EXIT } from './exit-code.js';
import { type Extracting, extractAll } from './extract-all.js';
import { copiesMessage, isQuiet, note, problemMessage, say, skippedMessage } from './messages.js';
import { OutputTaker } from './output-taker.js';
import { startProgress } from './progress.js';
import { discardAtExit } from './signals.js';
import { isStderrTerminal } from './stderr.js';
import { Summary } from './summary.js';
import { isClosedPipe, isSystemError, saidBySystem } from './system-errors.js';

// What a request is made with; whoever loads this module, when there is something to extract, needs no other.
export { IsolatedReader, SeenContent } from '../read/index.js';

export interface ExtractRequest extends Extracting {
  readonly paths: readonly string[];
  /** File to write to; standard output where undefined. */
  readonly output: string | undefined;
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
  const found = inParts ? documentSources(request.paths) : findFiles(request.paths);
  const summary = new Summary(inParts ? 'document' : 'file');
  if (request.output !== undefined && isOneOf(request.output, found.sources)) {
    say(`${request.output}: is one of the files to read; name another output file`);
    return EXIT.usage;
  }
  for (const error of found.problems) say(problemMessage(error));
  summary.problems = found.problems.length;
  for (const folder of found.skipped) (folder.isBare ? say : note)(skippedMessage(folder));

  const output = openRequested(request.output);
  if (output === 'failed') return EXIT.failed;
  const stream = output?.stream ?? process.stdout;
  const width = process.stdout.columns ?? DEFAULT_WIDTH;
  const sink = await createSink(request.format, stream, { ...request.layout, width, warn: say });
  for (const { path, message } of found.problems) sink.file?.({ path, counts: null, messages: [message] });
  const taker = new OutputTaker(sink, summary);
  const onTerminal = stream === process.stdout && process.stdout.isTTY === true;
  const progress = startProgress(found.sources, summary, { inParts, onTerminal });
  const read = async (bytes: number) => {
    progress.read(bytes);
    // Who waits for answers to what was sent so far gets them before more is awaited.
    await sink.flush?.();
  };
  try {
    await extractAll(found.sources, request, taker, { ...progress, read });
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
      `${request.output ?? 'standard output'}: cannot be written (${saidBySystem(error)}); check the disk and its space`,
    );
    return EXIT.failed;
  } finally {
    progress.end();
    output?.discard();
  }
  if (request.summary || (isStderrTerminal() && !isQuiet())) for (const line of summary.lines()) say(line);
  if (summary.problems > 0) return EXIT.failed;
  return summary.figures > 0 ? EXIT.fine : EXIT.nothingFound;
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
      `${path}: cannot be written (${saidBySystem(error)}); name a file in a folder that exists and may be written`,
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
