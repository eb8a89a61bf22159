import { type Command, InvalidArgumentError, Option } from 'commander';
import { ENCODING_NAMES } from '../text/encoding-names.js';
import { FORMAT_OF_EXTENSION, FORMATS, type Format, formatOfFile } from '../write/index.js';
import { runExtract } from './run-extract.js';

interface ExtractFlags {
  readonly format?: Format;
  readonly output?: string;
  readonly encoding?: string;
  readonly script: 'auto' | 'hans' | 'hant';
}

const EXAMPLES = `
Examples:
  extract reports/                         a table on the terminal, JSON Lines in a pipe
  extract reports/ -o figures.csv          a spreadsheet of all figures
  extract 2023.txt 2024.html -f json       some files, as one JSON array
  curl -s https://… | extract - | head -1  from standard input

Reads .txt, .md and .html (UTF-8, GB18030, Big5, UTF-16; simplified or traditional).
Exit code: 0 fine, 1 nothing found, 2 something could not be read, 64 bad usage.`;

/** Makes `command` extract figures from the paths it is given; `done` takes the exit code. */
export function configureExtract(command: Command, done: (exitCode: number) => void): void {
  command
    .description('Turn Chinese reports into figures: every number found, typed and traced to its characters.')
    .argument('<paths...>', 'files, folders (walked recursively) or - for standard input', collectPath)
    .addOption(
      new Option(
        '-f, --format <format>',
        'how records are written (default: table on a terminal, else jsonl)',
      ).choices(FORMATS),
    )
    .option('-o, --output <file>', `write to a file; its extension gives the format (${extensions()})`)
    .addOption(
      new Option('-s, --script <script>', 'simplified (hans) or traditional (hant) Chinese')
        .choices(['auto', 'hans', 'hant'])
        .default('auto'),
    )
    .addOption(
      new Option('-e, --encoding <name>', 'encoding of the files (default: declared or detected)').choices(
        ENCODING_NAMES,
      ),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], flags: ExtractFlags) => {
      const format = formatFor(command, flags);
      const { output, encoding, script } = flags;
      done(await runExtract({ paths, format, output, encoding, script }));
    });
}

/** A shell variable that is not set makes an empty argument, which names nothing. */
function collectPath(path: string, before: string[] | undefined): string[] {
  if (path === '') throw new InvalidArgumentError('A path is empty.');
  return [...(before ?? []), path];
}

function formatFor(command: Command, flags: ExtractFlags): Format {
  if (flags.format) return flags.format;
  if (flags.output === undefined) return process.stdout.isTTY ? 'table' : 'jsonl';
  const format = formatOfFile(flags.output);
  if (format) return format;
  return command.error(
    `error: option '-o, --output <file>' names ${flags.output}, whose extension is no known format; ` +
      `use one of ${extensions()} or add --format`,
  );
}

function extensions(): string {
  return [...FORMAT_OF_EXTENSION.keys()].join(', ');
}
