import { existsSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { CHECKED_FIELDS, type CheckedField } from '../../check/checked-fields.js';
import { folderOf } from '../../check/expected-paths.js';
import { REPORTERS, type Reporter } from '../../check/reporters/names.js';
import { EXIT } from '../exit-code.js';
import { addExtractionOptions, type ExtractionFlags, parsePath } from '../reading-options.js';
import { addRulesOption, installRules, type RulesFlags } from '../rules-option.js';

interface CheckFlags extends ExtractionFlags, RulesFlags {
  readonly update?: boolean;
  readonly reporter: Reporter;
  readonly fields?: readonly CheckedField[];
  readonly watch?: boolean;
}

const NOTES = `
Each report stands beside its NAME.expected.jsonl, or that file at the same place in FOLDER/expected; reports of one name may share
it, and NAME.EXT.expected.jsonl holds for one of them alone. Differences: added, changed and missing figures, stale expected files,
new reports without one.

Examples:
  extract check reports                          what differs from the expected files
  extract check reports --update                 write them; look at the changes with git diff
  extract check reports --reporter github        annotations of a pull request
  extract check reports --fields value,unit,metric

Exit code: 0 all as expected, 1 something differs, 2 something could not be read, 64 bad usage.`;

/** Makes `command` compare reports with the figures expected of them; `done` takes the exit code. */
export function configureCheck(command: Command, done: (exitCode: number) => void): void {
  command
    .description('Compare the figures of reports with those expected of them.')
    .argument('[folder]', 'the folder of the reports, or one report', parsePath, '.')
    .option('-u, --update', 'rewrite the expected files of what differs (refused where CI is set)')
    .addOption(
      new Option('--reporter <name>', 'how differences are written').choices(REPORTERS).default('pretty'),
    )
    .option('--fields <names>', 'compare these fields only, as value,unit,metric', parseFields)
    .addOption(new Option('--watch', 'check again whenever a file changes').conflicts('update'))
    .showHelpAfterError('(extract check --help shows how it is used)');
  addRulesOption(addExtractionOptions(command))
    .addHelpText('after', NOTES)
    .action(async (path: string, flags: CheckFlags) => {
      const { update = false, reporter, fields, encoding, script, ...limits } = flags;
      if (update && isCi()) return command.error(REFUSED);
      if (flags.watch) {
        const { runOnChange } = await import('./watch.js');
        const args = process.argv.slice(2).filter((arg) => arg !== '--watch');
        const packs = (flags.rules ?? []).filter((pack) => existsSync(pack));
        return done(await runOnChange([folderOf(path).folder, ...packs], args));
      }
      if (!(await installRules(flags.rules))) return done(EXIT.failed);
      const { IsolatedReader, runCheck } = await import('./run.js');
      const reader = new IsolatedReader(limits);
      done(await runCheck({ path, fields, reporter, update, encoding, script, reader }));
    });
}

const REFUSED =
  "option '-u, --update' is refused where the environment variable CI is set: a check that rewrites what it compares with " +
  'always passes; run it on your own machine and commit the files';

function isCi(): boolean {
  return (process.env.CI ?? '') !== '';
}

function parseFields(text: string): readonly CheckedField[] {
  const names = text.split(',').map((name) => name.trim());
  for (const name of names) {
    if (!(CHECKED_FIELDS as readonly string[]).includes(name))
      throw new InvalidArgumentError(`'${name}' is none of ${CHECKED_FIELDS.join(', ')}.`);
  }
  return names as CheckedField[];
}
