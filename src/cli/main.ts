import { CommanderError } from 'commander';
import { EXIT } from './exit-code.js';
import { createProgram } from './program.js';
import { endQuietly } from './signals.js';

endQuietly();
const program = createProgram((exitCode) => {
  process.exitCode = exitCode;
});
program.parseAsync().catch((error: unknown) => {
  // Commander has said what was wrong, or printed the help or version that was asked for.
  if (!(error instanceof CommanderError)) throw error;
  if (error.exitCode !== 0) process.exitCode = EXIT.usage;
});
