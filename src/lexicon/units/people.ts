import { type UnitEntry, words } from './types.js';

/** People and households. */
export const PEOPLE_UNITS: readonly UnitEntry[] = [
  ...words('people', '人:才民均员工类体气力物选造脸权情文社大 名:单称列牌誉胜词义录城额 位:于居列数置移势'),
  ...words('people', '人次:之 旅次 乘次 人天 人日 人时 人份 人班 人年:均龄内底初末级度纪收来间前'),
  { unit: '口', dimension: 'people', forms: ['口'], notBefore: '岸径之碑味腔号服袋罩' },
  ...words('households', '户:籍外型主头均厕用办联'),
];
