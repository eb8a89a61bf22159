/** Whether an error comes from the system, as a full disk or a missing folder does, and not from a fault of the program. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

/** The reader of standard output went away (`| head`): it has what it wanted. */
export function isClosedPipe(error: unknown): boolean {
  return isSystemError(error) && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}
