import { lstatSync } from 'node:fs';
import { unreadForMissingPart } from './incomplete-installation.js';

/** Why a file gave no text. */
export type ReadErrorCode =
  | 'missing'
  | 'unreadable'
  | 'not-a-file'
  | 'unsupported'
  | 'empty'
  | 'binary'
  | 'undecodable'
  /** An archive where one document is asked for. */
  | 'archive'
  | 'unknown-encoding'
  | 'too-long'
  /** The document is broken. */
  | 'damaged'
  /** Only a password opens it. */
  | 'encrypted'
  /** It grows, nests or refers to more than a report would. */
  | 'unsafe'
  /** It shows text but holds none: scanned pages, or glyphs without characters. */
  | 'no-text'
  /** Reading it took longer than it may. */
  | 'timeout'
  /** Reading it took more memory than it may. */
  | 'too-large'
  /** Its parser failed in a way that it should not. */
  | 'crashed'
  /** A part of the program that it takes to read it is missing. */
  | 'incomplete-installation';

/** A file that could not be read: what was found there and what its user can do about it. */
export class ReadError extends Error {
  override readonly name = 'ReadError';

  /**
   * @param code what went wrong, for programs
   * @param path the file as its user named it
   * @param found what was found, in words
   * @param advice what to do about it, in words
   */
  constructor(
    readonly code: ReadErrorCode,
    readonly path: string,
    readonly found: string,
    readonly advice: string,
    options?: ErrorOptions,
  ) {
    super(`${found}; ${advice}`, options);
  }
}

/** Says of a file that a part of the program was missing to read it; null for other errors. */
export function unreadForInstallation(path: string, error: unknown): ReadError | null {
  const missing = unreadForMissingPart(error);
  return missing && new ReadError(missing.code, path, missing.found, missing.advice, { cause: error });
}

/** What is wrong with a named pipe, a socket or a device: some never end. */
export function notAFile(path: string): ReadError {
  const advice = 'name a file, or - for standard input';
  return new ReadError('not-a-file', path, 'neither a file nor a folder', advice);
}

/** Turns an error of the file system into a ReadError that says what its user can do. */
export function fileSystemError(path: string, error: unknown): ReadError {
  const code = (error as NodeJS.ErrnoException).code;
  switch (code) {
    case 'ENOENT':
      if (isLink(path)) {
        return new ReadError('missing', path, 'a symbolic link that leads nowhere', 'name the real file', {
          cause: error,
        });
      }
      return new ReadError('missing', path, 'no such file or folder', 'check the path', { cause: error });
    case 'EACCES':
    case 'EPERM':
      return new ReadError('unreadable', path, 'permission denied', 'make it readable for this user', {
        cause: error,
      });
    case 'EISDIR':
      return new ReadError('not-a-file', path, 'a folder', 'name a file', { cause: error });
    case 'ELOOP':
      return new ReadError('unreadable', path, 'a symbolic link that leads to itself', 'name the real file', {
        cause: error,
      });
    default: {
      const reason = error instanceof Error ? error.message : String(error);
      return new ReadError('unreadable', path, `cannot be read (${reason})`, 'check the file and its disk', {
        cause: error,
      });
    }
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
