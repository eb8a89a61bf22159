import { fstatSync } from 'node:fs';

const STDERR = 2;

/**
 * Whether standard error is a terminal. The file is asked first: to make Node's stream for a pipe, on which mostly nothing is written,
 * takes a twentieth of a short run.
 */
export function isStderrTerminal(): boolean {
  return isDevice() && process.stderr.isTTY === true;
}

function isDevice(): boolean {
  try {
    return fstatSync(STDERR).isCharacterDevice();
  } catch {
    // Closed by whoever started the program.
    return false;
  }
}

let used = false;

/** Writes to standard error. What nobody can read is no reason to stop. */
export function writeStderr(text: string): void {
  if (!used) process.stderr.on('error', () => {});
  used = true;
  process.stderr.write(text);
}
