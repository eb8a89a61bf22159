import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { configureExtract } from './extract-command.js';

/**
 * The command line: `extract <paths...>` itself, and subcommands beside it. A path that is named like a subcommand is
 * reached as `./name`.
 * @param done takes the exit code of the command that ran
 */
export function createProgram(done: (exitCode: number) => void): Command {
  const program = new Command('extract')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .enablePositionalOptions()
    .showHelpAfterError('(extract --help shows how it is used)')
    .exitOverride();
  configureExtract(program, done);
  return program;
}

function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
