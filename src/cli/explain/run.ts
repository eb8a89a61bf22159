import { basename } from 'node:path';
import { lineIndex } from '../../text/line-index.js';
import { EXIT } from '../exit-code.js';
import { extractSource, type ReadingRequest } from '../extract-source.js';
import { isQuiet, plural, say } from '../messages.js';
import { isStderrTerminal } from '../stderr.js';
import { Summary } from '../summary.js';
import { writeParts } from '../write-parts.js';
import { sentenceAsJson } from './as-json.js';
import { sentenceAsText } from './as-text.js';
import { type ExplainedSentence, explainNumbers } from './numbers.js';

export { IsolatedReader } from '../../read/index.js';

export interface ExplainRequest extends ReadingRequest {
  /** The one file to read; `-` is standard input. */
  readonly path: string;
  /** Line of the text, from 1, whose numbers to explain; all where undefined. */
  readonly at: number | undefined;
  readonly json: boolean;
}

/**
 * Reads a document and writes to standard output what was made of each of its numbers.
 * @returns the exit code
 */
export async function runExplain(request: ExplainRequest): Promise<number> {
  const { path, at, json, script } = request;
  const extracted = await extractSource({ path, name: basename(path) }, request, say);
  if (!extracted) return EXIT.failed;
  const { text, extraction } = extracted;
  const lines = linesIn(text);
  if (at !== undefined && at > lines) {
    say(`${path}: has ${plural(lines, 'line')} and no line ${at}; name one of them with --at`);
    return EXIT.usage;
  }
  const sentences = atLine(explainNumbers(text, extraction, script), at);
  if (sentences.length === 0) {
    say(`${path}: no number ${at === undefined ? 'in it' : `in line ${at}`}`);
    return EXIT.nothingFound;
  }
  const code = await writeParts(json ? asJson(sentences, path) : asText(sentences));
  if (code === EXIT.fine && isStderrTerminal() && !isQuiet())
    for (const line of summaryOf(sentences).lines()) say(line);
  return code;
}

/** A line end at the very end starts no further line. */
function linesIn(text: string): number {
  return lineIndex(text).lineColumn(text.length - 1).line;
}

/** The sentences with numbers that start in line `at`, with these numbers only. */
function atLine(sentences: readonly ExplainedSentence[], at: number | undefined): ExplainedSentence[] {
  if (at === undefined) return [...sentences];
  return sentences.flatMap((sentence) => {
    const numbers = sentence.numbers.filter(({ line }) => line === at);
    return numbers.length === 0 ? [] : [{ ...sentence, numbers }];
  });
}

function* asJson(sentences: readonly ExplainedSentence[], file: string): Generator<string> {
  for (const sentence of sentences) yield* sentenceAsJson(sentence, file);
}

function* asText(sentences: readonly ExplainedSentence[]): Generator<string> {
  for (const [index, sentence] of sentences.entries()) {
    if (index > 0) yield '\n';
    yield* sentenceAsText(sentence);
  }
}

function summaryOf(sentences: readonly ExplainedSentence[]): Summary {
  const summary = new Summary();
  const numbers = sentences.flatMap((sentence) => sentence.numbers);
  summary.add({
    records: numbers.flatMap(({ figures }) => figures),
    rejected: numbers.flatMap(({ rejected }) => rejected ?? []),
  });
  return summary;
}
