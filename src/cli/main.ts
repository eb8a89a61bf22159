import { CommanderError } from 'commander';
import { EXIT } from './exit-code.js';
import { createProgram } from './program.js';
import { endQuietly } from './signals.js';

endQuietly();
try {
  await createProgram((exitCode) => {
    process.exitCode = exitCode;
  }).parseAsync();
} catch (error) {
  // Commander has said what was wrong, or printed the help or version that was asked for.
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? EXIT.fine : EXIT.usage;
}
