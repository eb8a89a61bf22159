import type { UnitEntry } from './types.js';

/** Durations; the same words write dates (`2014年`, `3月15日`), which a later stage tells apart. */
export const TIME_UNITS: readonly UnitEntry[] = [
  { unit: 'a', dimension: 'duration', forms: ['载'], notBefore: '体重誉人客货荷歌入波有' },
  { unit: 'a', dimension: 'duration', forms: ['年', '周年', '个年头'], notBefore: '级' },
  { unit: '月', dimension: 'duration', forms: ['月', '月份'] },
  { unit: '个月', dimension: 'duration', forms: ['个月'] },
  { unit: '季', dimension: 'duration', forms: ['季'], notBefore: '节军', arabicOnly: true },
  { unit: '季度', dimension: 'duration', forms: ['季度'], arabicOnly: true },
  { unit: '个季度', dimension: 'duration', forms: ['个季度'] },
  {
    unit: '周',
    dimension: 'duration',
    forms: ['周', '个星期', '星期', '个周'],
    notBefore: '边期转岁围知末一二三四五六日刊报',
  },
  {
    unit: 'd',
    dimension: 'duration',
    forms: ['天', '日', '个工作日', '工作日', '个工作天', '工作天', '个自然日'],
    notBefore: '然津空地气府坛文门平',
  },
  { unit: '晚', dimension: 'duration', forms: ['晚'], notBefore: '会报上间餐宴清点婚期稻', arabicOnly: true },
  { unit: 'h', dimension: 'duration', forms: ['小时', '个小时', '个钟头', 'h'] },
  { unit: '学时', dimension: 'duration', forms: ['学时', '个学时'] },
  { unit: '课时', dimension: 'duration', forms: ['课时', '个课时'] },
  { unit: 'min', dimension: 'duration', forms: ['分钟', 'min'] },
  { unit: 's', dimension: 'duration', forms: ['秒', '秒钟'], notBefore: '杀' },
  { unit: 'ms', dimension: 'duration', forms: ['毫秒', 'ms'] },
  { unit: '时', dimension: 'duration', forms: ['时'], notBefore: '间期代候常刻段任速节效', arabicOnly: true },
  { unit: '点', dimension: 'none', forms: ['点', '点钟'], notBefore: '建多对位名评击子半', arabicOnly: true },
  { unit: '世纪', dimension: 'duration', forms: ['世纪', '个世纪'] },
  { unit: '年度', dimension: 'duration', forms: ['年度', '学年'], arabicOnly: true },
];
