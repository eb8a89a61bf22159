export { loadPacks } from './load-packs.js';
export { packSchema } from './pack-schema.js';
export { RuleError, type RuleErrorCode, type RuleProblem } from './rule-error.js';
export type { AddedRule, RuleKind, RulePack } from './rule-pack.js';
