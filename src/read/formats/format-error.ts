import type { ReadErrorCode } from '../read-error.js';

/** Why bytes of a known format gave no text; becomes a ReadError where the path is known. */
export class FormatError extends Error {
  override readonly name = 'FormatError';

  /**
   * @param code what went wrong, for programs
   * @param found what was found, in words
   * @param advice what to do about it, in words
   */
  constructor(
    readonly code: ReadErrorCode,
    readonly found: string,
    readonly advice: string,
    options?: ErrorOptions,
  ) {
    super(`${found}; ${advice}`, options);
  }
}

/** What a parser's own complaint comes to: the file is not what it should be. */
export function damaged(kind: string, cause?: unknown): FormatError {
  const reason = cause instanceof Error ? ` (${cause.message.split('\n')[0]})` : '';
  return new FormatError(
    'damaged',
    `a damaged ${kind}${reason}`,
    'open it in its program and save it again',
    {
      cause,
    },
  );
}

/** A file that only its password opens. */
export function encrypted(kind: string): FormatError {
  return new FormatError('encrypted', `${kind} that needs a password`, 'save it without the password');
}
