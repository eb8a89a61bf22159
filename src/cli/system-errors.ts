import { incompleteInstallation } from '../read/index.js';

/** Whether an error comes from the system, as a full disk or a missing folder does, and not from a fault of the program or its installation. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  if (incompleteInstallation(error)) return false;
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

/** The reader of standard output went away (`| head`): it has what it wanted. */
export function isClosedPipe(error: unknown): boolean {
  return isSystemError(error) && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}

/** What the system says, without the call and the path it was made with, which may be that of a file nobody has named. */
export function saidBySystem({ message }: Error): string {
  return message.split(', ', 1)[0]!;
}
