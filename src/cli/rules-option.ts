import { type Command, InvalidArgumentError } from 'commander';
import { RuleError } from '../packs/rule-error.js';
import { say } from './messages.js';

/** Flags of every command that reads with rule packs. */
export interface RulesFlags {
  readonly rules?: readonly string[];
}

/** Gives `command` the option that names rule packs; see `installRules`. */
export function addRulesOption(command: Command): Command {
  return command.option(
    '-r, --rules <pack>',
    'rules of your own: a folder or file of YAML, or an npm package; may be repeated',
    collect,
  );
}

function collect(pack: string, before: readonly string[] | undefined): readonly string[] {
  if (pack === '') throw new InvalidArgumentError('A pack is empty.');
  return [...(before ?? []), pack];
}

/**
 * Reads all documents from now on with these rule packs besides the built-in rules. What is wrong with a pack is said on standard
 * error.
 * @returns false where a pack cannot be used; nothing should then be read, as records would be other than asked for
 */
export async function installRules(packs: readonly string[] | undefined): Promise<boolean> {
  if (packs === undefined || packs.length === 0) return true;
  const { loadRules } = await import('../load-rules.js');
  const { useRules } = await import('../rules-in-use.js');
  try {
    useRules(await loadRules(packs));
    return true;
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    for (const line of error.message.split('\n')) say(line);
    return false;
  }
}
