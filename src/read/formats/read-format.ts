import { ReadError, unreadForInstallation } from '../read-error.js';
import { FormatError } from './format-error.js';
import type { FormattedText } from './format-reader.js';
import { type DocumentKind, recognise } from './kind.js';
import { READERS, type SingleKind } from './readers.js';

/**
 * Tells the format of a document; null for plain text.
 * @throws ReadError `unsupported`, `encrypted`, `damaged` or `unsafe`
 */
export function kindOf(path: string, bytes: Uint8Array, extension: string): Promise<DocumentKind | null> {
  return withPath(path, () => recognise(bytes, extension));
}

/**
 * The text of a document of a known format; `path` names it in errors.
 * @throws ReadError whatever is wrong with it
 */
export function readFormat(
  path: string,
  bytes: Uint8Array,
  kind: SingleKind,
  encoding?: string,
): Promise<FormattedText> {
  return withPath(path, async () => {
    const read = await READERS[kind]();
    return read(bytes, encoding);
  });
}

/** Runs a reader and says in its errors which file they are about. */
export async function withPath<Result>(path: string, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof FormatError)) throw unreadForInstallation(path, error) ?? error;
    throw new ReadError(error.code, path, error.found, error.advice, { cause: error });
  }
}
