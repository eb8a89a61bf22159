import type { Command } from 'commander';
import { EXIT } from '../exit-code.js';
import { addRulesOption, installRules, type RulesFlags } from '../rules-option.js';

interface ShowFlags extends RulesFlags {
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  extract rules list                        every built-in rule and what it finds
  extract rules show gdp                    its names, units, patterns, examples and look-alikes
  extract rules test rules/                 runs the examples and look-alikes of the packs in rules/
  extract reports/ --rules rules/           extracts with them

Exit code: 0 fine, 1 a rule does other than it says, 2 a pack cannot be used, 64 bad usage.`;

const LIST_EXAMPLES = `
Examples:
  extract rules list                        the built-in rules
  extract rules list --rules rules/ --json  with those of a pack, for programs`;
const SHOW_EXAMPLES = `
Examples:
  extract rules show gdp                    a metric
  extract rules show aspect/growth/verb     a rule that a record names`;
const TEST_EXAMPLES = `
Examples:
  extract rules test                        the built-in rules
  extract rules test rules/                 the packs in rules/`;

/** Gives `command` the subcommands about rules; `done` takes the exit code. */
export function configureRules(command: Command, done: (exitCode: number) => void): void {
  command
    .description('List, show and test the rules, built in and of your own.')
    .helpCommand(false)
    .showHelpAfterError('(extract rules --help shows how it is used)')
    .addHelpText('after', EXAMPLES);
  addRulesOption(command.command('list').description('List all rules and what they find.'))
    .option('-j, --json', 'one JSON object a line, with examples and look-alikes')
    .addHelpText('after', LIST_EXAMPLES)
    .action(async ({ rules, json }: ShowFlags) => {
      if (!(await installRules(rules))) return done(EXIT.failed);
      const { listRules } = await import('./run.js');
      done(await listRules(json));
    });
  addRulesOption(
    command.command('show').description('Show one rule: what it finds, how, and where it is defined.'),
  )
    .argument('<id>', 'id of a rule, id or Chinese name of a metric, or a unit of a pack')
    .option('-j, --json', 'one JSON object a line')
    .addHelpText('after', SHOW_EXAMPLES)
    .action(async (id: string, { rules, json }: ShowFlags) => {
      if (!(await installRules(rules))) return done(EXIT.failed);
      const { showRules } = await import('./run.js');
      done(await showRules(id, json));
    });
  addRulesOption(
    command
      .command('test')
      .description('Run the examples and look-alikes of rule packs; of the built-in rules without any.'),
  )
    .argument('[packs...]', 'rule packs, as --rules takes them')
    .addHelpText('after', TEST_EXAMPLES)
    .action(async (packs: string[], { rules = [] }: RulesFlags) => {
      const all = [...rules, ...packs];
      if (!(await installRules(all))) return done(EXIT.failed);
      const { testKnownRules } = await import('./run.js');
      done(await testKnownRules(all.length > 0));
    });
}
