import { type Extraction, type ExtractOptions, extractText } from '../extract-text.js';
import { ReadError, readDocument, type Source, STDIN } from '../read/index.js';
import { faultMessage, problemMessage, say } from './messages.js';

/** How documents are read. */
export interface ReadingRequest {
  /** Encoding of all documents; detected where undefined. */
  readonly encoding: string | undefined;
  readonly script: NonNullable<ExtractOptions['script']>;
}

export interface ExtractedSource {
  /** The text that the offsets of `extraction` count in. */
  readonly text: string;
  readonly extraction: Extraction;
}

/** Reads a document and extracts its figures; where that fails, tells `problem` why and gives undefined. */
export async function extractSource(
  source: Source,
  { encoding, script }: ReadingRequest,
  problem: (message: string) => void,
): Promise<ExtractedSource | undefined> {
  try {
    const stream = source.path === STDIN ? process.stdin : undefined;
    const { text, notes } = await readDocument(source.path, { encoding, stream });
    // That an encoding was guessed is worth saying only where the guess lost something.
    if (text.includes('\ufffd')) for (const note of notes) say(`${source.path}: ${note}`);
    return { text, extraction: extractText(text, { file: source.path, name: source.name, script }) };
  } catch (error) {
    // A fault of the program must not cost its user the other files.
    problem(error instanceof ReadError ? problemMessage(error) : faultMessage(source.path, error));
    return undefined;
  }
}
