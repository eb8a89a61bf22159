/** Why bytes gave no text. */
export type DecodeErrorCode = 'empty' | 'binary' | 'undecodable' | 'unknown-encoding';

/** Bytes that could not be read as text: what was found and what their user can do about it. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';

  /**
   * @param code what went wrong, for programs
   * @param found what was found, in words
   * @param advice what to do about it, in words
   */
  constructor(
    readonly code: DecodeErrorCode,
    readonly found: string,
    readonly advice: string,
  ) {
    super(`${found}; ${advice}`);
  }
}
