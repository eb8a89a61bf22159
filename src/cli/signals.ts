import { EXIT } from './exit-code.js';

interface Discardable {
  discard(): void;
}

/**
 * Ends quietly when a signal asks for it or nobody reads the output any more (`| head`); what `discardAtExit` was given
 * is cleaned up on the way.
 */
export function endQuietly(): void {
  process.once('SIGINT', () => process.exit(EXIT.interrupted));
  process.once('SIGTERM', () => process.exit(EXIT.terminated));
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.fine);
  });
}

/** Discards something half-done when the process ends before it was finished. */
export function discardAtExit(unfinished: Discardable): void {
  process.once('exit', () => unfinished.discard());
}
