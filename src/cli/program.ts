import { createRequire } from 'node:module';
import { Command } from 'commander';
import { configureCheck } from './check/command.js';
import { configureCompletion } from './completion/command.js';
import { addConfigOption, configure } from './config/option.js';
import { EXIT } from './exit-code.js';
import { configureExplain } from './explain/command.js';
import { configureExtract } from './extract-command.js';
import { configureInit } from './init/command.js';
import { sayUsage, setQuiet, usageMessage } from './messages.js';
import { configureRules } from './rules/command.js';
import { configureText } from './text-command.js';
import { writeParts } from './write-parts.js';

/** What `package.json` says of the program. */
const manifest = createRequire(import.meta.url)('zhibiao/package.json') as {
  readonly version: string;
  /** Its names. */
  readonly bin: Readonly<Record<string, string>>;
};

/**
 * The command line: `extract <paths...>` itself, and subcommands beside it. A path that is named like a subcommand is
 * reached as `./name`.
 * @param done takes the exit code of the command that ran
 */
export function createProgram(done: (exitCode: number) => void): Command {
  const program = new Command('extract')
    .version(manifest.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .enablePositionalOptions()
    .showHelpAfterError('(extract --help shows how it is used)')
    .configureOutput({
      writeOut: (text) => void writeHelp(text),
      writeErr: sayUsage,
      outputError: (text, write) => write(usageMessage(text)),
    })
    .exitOverride();
  configureExtract(program, done);
  configureExplain(program.command('explain'), done);
  configureRules(program.command('rules'), done);
  configureText(program.command('text'), done);
  configureCheck(program.command('check'), done);
  configureInit(program.command('init'), done);
  configureCompletion(program.command('completion'), program, Object.keys(manifest.bin), done);
  const unconfigured = new Set(['init', 'completion']);
  for (const command of [program, ...program.commands.filter((one) => !unconfigured.has(one.name()))])
    addConfigOption(command);
  program.hook('preSubcommand', refuseOptionsBefore).hook('preAction', configure);
  program.hook('preAction', (_, command) => setQuiet(command.opts<{ quiet?: boolean }>().quiet === true));
  return program;
}

/** Help and version are output like any other: where they cannot be written, the program has failed. */
async function writeHelp(text: string): Promise<void> {
  const code = await writeParts([text]);
  if (code !== EXIT.fine) process.exitCode = code;
}

/** Options before a subcommand would belong to `extract` itself; better refused than left out of account. */
function refuseOptionsBefore(program: Command, subcommand: Command): void {
  for (const option of program.options) {
    if (program.getOptionValueSource(option.attributeName()) !== 'cli') continue;
    program.error(
      `option '${option.flags}' stands before '${subcommand.name()}'; ` +
        `options of a subcommand follow it, and a file of that name is ./${subcommand.name()}`,
    );
  }
}
