import { type Command, InvalidArgumentError } from 'commander';
import { EXIT } from '../exit-code.js';
import { addExtractionOptions, type ExtractionFlags, parsePath } from '../reading-options.js';
import { addRulesOption, installRules, type RulesFlags } from '../rules-option.js';

interface ExplainFlags extends ExtractionFlags, RulesFlags {
  readonly at?: number;
  readonly json?: boolean;
}

const NOTES = `
Examples:
  extract explain 2023.txt --at 12                     all numbers of line 12
  extract explain 2023.txt --json | jq .reason         why numbers are no figures, for programs
  cat 2023.txt | extract explain -                     from standard input

Lines count as in records: for HTML they are those of the page's text.
Exit code: 0 fine, 1 no number there, 2 the file could not be read, 64 bad usage.`;

/** Makes `command` explain the numbers of one file; `done` takes the exit code. */
export function configureExplain(command: Command, done: (exitCode: number) => void): void {
  command
    .description('Print for each number of a file its figure, or why it is none, and the rules that said so.')
    .argument('<file>', 'the file, or - for standard input', parsePath)
    .option('-a, --at <line>', 'only the numbers of this line, counted from 1', parseLine)
    .option('-j, --json', 'one JSON object a line for each figure and each number that is none')
    .showHelpAfterError('(extract explain --help shows how it is used)');
  addRulesOption(addExtractionOptions(command))
    .addHelpText('after', NOTES)
    .action(async (path: string, { at, json = false, encoding, script, rules, ...limits }: ExplainFlags) => {
      if (!(await installRules(rules))) return done(EXIT.failed);
      const { IsolatedReader, runExplain } = await import('./run.js');
      const reader = new IsolatedReader(limits);
      done(await runExplain({ path, at, json, encoding, script, reader }));
    });
}

function parseLine(text: string): number {
  const line = Number(text);
  if (!/^\d+$/.test(text) || line < 1 || !Number.isSafeInteger(line))
    throw new InvalidArgumentError('Lines are counted 1, 2, 3….');
  return line;
}
