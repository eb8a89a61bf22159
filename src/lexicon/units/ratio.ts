import { NOT_TENTHS } from '../numerals.js';
import type { UnitEntry } from './types.js';

/** Parts of a hundred and multiples. */
export const RATIO_UNITS: readonly UnitEntry[] = [
  { unit: '%', dimension: 'percent', forms: ['%', '％', '﹪'] },
  {
    unit: 'pp',
    dimension: 'points',
    forms: ['个百分点', '百分点', '个百分比', '個百分點', 'pct', 'pp'],
  },
  { unit: '‰', dimension: 'percent', forms: ['‰'] },
  { unit: '‰', dimension: 'points', forms: ['个千分点', '千分点'] },
  { unit: 'bp', dimension: 'points', forms: ['个基点', '基点', 'bp', 'BP'] },
  { unit: '%', dimension: 'percent', forms: ['成'], notBefore: NOT_TENTHS, scale: 1 },
  // Rates of diseases and deaths: `15.1/10万`.
  { unit: '/10万', dimension: 'rate', forms: ['/10万', '/十万', '/10万人'] },
  { unit: '/万', dimension: 'rate', forms: ['/万', '/1万'] },
  { unit: '倍', dimension: 'multiple', forms: ['倍'], notBefore: '增感加受道数率' },
  { unit: '折', dimension: 'rate', forms: ['折'], notBefore: '旧算合叠线射磨返' },
];
