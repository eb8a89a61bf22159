import type { Aspect, Basis, Qualifier, Status } from '../contracts/index.js';

/** Chinese words for the closed vocabularies of a record, for spreadsheets and for filters. */
export const ASPECT_WORDS: Readonly<Record<Aspect, string>> = {
  level: '水平',
  growth: '增长',
  change: '增减',
  completion: '完成',
  share: '占比',
  multiple: '倍数',
  rank: '位次',
};

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  actual: '实际',
  target: '目标',
  baseline: '基数',
};

export const QUALIFIER_WORDS: Readonly<Record<Qualifier, string>> = {
  exact: '准确',
  approx: '约',
  at_least: '以上',
  at_most: '以内',
  range: '区间',
};

export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  yoy: '同比',
  previous_period: '环比',
  annual_average: '年均',
  other: '其他',
};
