/**
 * zhibiao: figures of Chinese reports.
 *
 * `extractText` and `extractFile` give typed records; `scanQuantities` gives every quantity before any rule has looked at it.
 */
export type {
  Aspect,
  Basis,
  FigureRecord,
  Qualifier,
  RejectedNumber,
  Span,
  Status,
} from './contracts/index.js';
export type { Extraction, ExtractOptions } from './extract-document.js';
export { type ExtractFileOptions, extractFile, type FileExtraction } from './extract-file.js';
export { extractText } from './extract-text.js';
export { CATALOGUE, METRIC_IDS, type MetricId } from './lexicon/catalogue.js';
export { type LoadRulesOptions, loadRules } from './load-rules.js';
export { RuleError, type RuleErrorCode, type RuleProblem } from './packs/rule-error.js';
export type { AddedRule, RuleKind, RulePack } from './packs/rule-pack.js';
export { ReadError, type ReadErrorCode } from './read/index.js';
export { checkRecord, RECORD_FIELDS } from './record/index.js';
export type { RuleSet } from './rule-set.js';
export { rulesInUse, useRules } from './rules-in-use.js';
export { type ScannedQuantity, scanQuantities } from './scan-quantities.js';
