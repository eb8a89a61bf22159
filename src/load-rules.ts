import { type RuleSet, ruleSet } from './rule-set.js';

export interface LoadRulesOptions {
  /** Folder that paths are relative to and that packages are looked for from; the working directory where left out. */
  from?: string;
}

/**
 * The built-in rules and those of rule packs, for `extractText(text, { rules })`.
 * @param places folders with YAML files, such files, or names of npm packages that are rule packs; they apply in this order
 * @throws RuleError naming file, line and key of everything that is wrong with them
 */
export async function loadRules(
  places: readonly string[],
  { from = process.cwd() }: LoadRulesOptions = {},
): Promise<RuleSet> {
  // YAML and patterns are loaded only where somebody has rules.
  const { loadPacks } = await import('./packs/index.js');
  return ruleSet(loadPacks(places, from));
}
