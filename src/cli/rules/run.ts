import { EXIT } from '../exit-code.js';
import { say } from '../messages.js';
import { writeParts } from '../write-parts.js';
import { addedRules, builtInRules, rulesCalled } from './known-rule.js';
import { ruleAsJson, rulesAsJson, rulesAsText } from './list.js';
import { ruleAsText } from './show.js';
import { testRules } from './test.js';

/**
 * Writes all rules.
 * @returns the exit code
 */
export function listRules(json = false): Promise<number> {
  return writeParts(json ? rulesAsJson() : rulesAsText());
}

/**
 * Writes the rules of a name.
 * @returns the exit code
 */
export async function showRules(name: string, json = false): Promise<number> {
  const rules = rulesCalled(name);
  if (rules.length > 0) return writeParts(rules.map(json ? ruleAsJson : ruleAsText));
  say(
    `${name}: no rule, metric or unit of that name; \`extract rules list\` shows all, --rules adds those of a pack`,
  );
  return EXIT.usage;
}

/**
 * Runs the examples of the rules that packs added, else of the built-in ones.
 * @returns the exit code
 */
export function testKnownRules(added: boolean): Promise<number> {
  return testRules(added ? addedRules() : builtInRules());
}
