import { type Command, Option } from 'commander';
import { FORMAT_OF_EXTENSION, FORMATS, type Format, formatOfFile, isBinary } from '../write/formats.js';
import { EXIT } from './exit-code.js';
import { addFilterOptions, type FilterFlags, wantedOf } from './filter-options.js';
import { addLayoutOptions, type LayoutFlags, layoutOf } from './layout-options.js';
import { parseJobs } from './limit-values.js';
import { addExtractionOptions, type ExtractionFlags, parsePath } from './reading-options.js';
import { addRulesOption, installRules, type RulesFlags } from './rules-option.js';

interface ExtractFlags extends ExtractionFlags, FilterFlags, LayoutFlags, RulesFlags {
  readonly dedupe?: boolean;
  readonly documents?: 'jsonl';
  readonly format?: Format;
  readonly jobs?: number;
  readonly output?: string;
  readonly summary?: boolean;
}

const EXAMPLES = `
Examples:
  extract reports/                         a table on the terminal, JSON Lines in a pipe
  extract reports/ -o figures.csv          a spreadsheet of all figures
  extract reports/ -o figures.xlsx --lang zh --metric 招商引资,gdp --status actual
                                           some of them, as a workbook in Chinese
  extract 2023.txt 2024.html -f json       some files, as one JSON array
  curl -s https://… | extract - | head -1  from standard input
  extract --documents jsonl - < all.jsonl  documents {"id":"…","text":"…"}, one a line; records have the id as their file
  extract explain 2023.txt --at 12         what was made of each number of a line, and by which rules
  extract reports/ --rules rules/          with metrics and rules of your own, see extract rules --help
  extract text 2023.pdf                    the text in which records count their offsets

Reads text and .md (UTF-8, GB18030, Big5, UTF-16; simplified or traditional), web pages (.html, .mhtml), .docx, .doc, .odt, .rtf,
.pdf with a text layer, .xlsx, .ods, .csv and .zip of these. In folders, hidden and other files are skipped and counted.
Exit code: 0 fine, 1 nothing found, 2 something could not be read, 64 bad usage.`;

const NO_PATHS =
  "missing argument 'paths'; name files, folders or - for standard input, or give `paths` in extract.config.yaml";

/** Makes `command` extract figures from the paths it is given; `done` takes the exit code. */
export function configureExtract(command: Command, done: (exitCode: number) => void): void {
  command
    .description('Turn Chinese reports into figures: every number found, typed and traced to its characters.')
    .argument('[paths...]', 'files, folders (walked recursively) or - for standard input', collectPath)
    .addOption(
      new Option(
        '-f, --format <format>',
        'how records are written (default: table on a terminal, else jsonl)',
      ).choices(FORMATS),
    )
    .option('-o, --output <file>', `write to a file; its extension gives the format (${extensions()})`);
  addLayoutOptions(command);
  addFilterOptions(command);
  addRulesOption(addExtractionOptions(command))
    .option('--dedupe', 'read files with the same bytes as an earlier one only once')
    .addOption(
      new Option('--documents <format>', 'take the files for streams of documents, {"id","text"} a line')
        .choices(['jsonl'])
        .conflicts(['dedupe', 'encoding']),
    )
    .addOption(
      new Option(
        '-j, --jobs <number>',
        'documents that are read at a time (default: up to 8, by processors and what there is to read)',
      ).argParser(parseJobs),
    )
    .addOption(
      new Option('--summary', 'say what was read and found also where no terminal is').conflicts('quiet'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], flags: ExtractFlags) => {
      if (paths.length === 0) return command.error(NO_PATHS);
      const format = formatFor(command, flags);
      const layout = layoutOf(command, format, flags);
      const { documents, output, encoding, script, summary, dedupe, jobs, rules = [] } = flags;
      if (!(await installRules(flags.rules))) return done(EXIT.failed);
      const { IsolatedReader, runExtract, SeenContent } = await import('./run-extract.js');
      const seen = dedupe ? new SeenContent() : undefined;
      const reader = new IsolatedReader(flags, seen);
      const { maxBytes, timeout } = flags;
      const recipe = {
        limits: { maxBytes, timeout },
        encoding,
        script,
        rules,
        wanted: wantedOf(command, flags),
        format,
        layout,
      };
      done(await runExtract({ ...recipe, paths, documents, reader, seen, jobs, output, summary }));
    });
}

function collectPath(path: string, before: string[] | undefined): string[] {
  return [...(before ?? []), parsePath(path)];
}

function formatFor(command: Command, flags: ExtractFlags): Format {
  if (flags.format) {
    if (isBinary(flags.format) && flags.output === undefined && process.stdout.isTTY)
      command.error(`${flags.format} is nothing for a terminal; name a file with -o, or pipe it`);
    return flags.format;
  }
  if (flags.output === undefined) return process.stdout.isTTY && !flags.documents ? 'table' : 'jsonl';
  const format = formatOfFile(flags.output);
  if (format) return format;
  return command.error(
    `option '-o, --output <file>' names ${flags.output}, whose extension is no known format; ` +
      `use one of ${extensions()} or add --format`,
  );
}

function extensions(): string {
  return [...FORMAT_OF_EXTENSION.keys()].join(', ');
}
