import { CommanderError } from 'commander';
import { EXIT } from './exit-code.js';
import { installationMessage, say } from './messages.js';
import { createProgram } from './program.js';
import { endQuietly } from './signals.js';

endQuietly();
// All is written and nothing waits any more: to take everything down one by one would take a fiftieth of a short run.
process.once('beforeExit', () => process.exit());
const program = createProgram((exitCode) => {
  process.exitCode = exitCode;
});
program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) {
    // Commander has said what was wrong, or printed the help or version that was asked for.
    if (error.exitCode !== 0) process.exitCode = EXIT.usage;
    return;
  }
  const message = installationMessage(error);
  if (message === null) throw error;
  say(message);
  process.exitCode = EXIT.failed;
});
