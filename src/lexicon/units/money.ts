import type { UnitEntry } from './types.js';

/** Stands for the money of the report's own region; the unit matcher replaces it. */
export const REGIONAL_MONEY = '元';

/** Names of currencies and their ISO 4217 codes. Each also stands before and after `元` and after the number (`5亿元人民币`). */
export const CURRENCIES: ReadonlyArray<{ readonly code: string; readonly names: readonly string[] }> = [
  { code: 'CNY', names: ['人民币', 'RMB', 'CNY'] },
  { code: 'USD', names: ['美元', '美金', 'USD', '美圆'] },
  { code: 'HKD', names: ['港元', '港币', '港幣', '港圆', 'HKD'] },
  { code: 'MOP', names: ['澳门元', '澳门币', '澳元(澳门)', 'MOP'] },
  { code: 'TWD', names: ['新台币', '新臺币', '台币', '臺币', '台币元', 'TWD'] },
  { code: 'EUR', names: ['欧元', 'EUR'] },
  { code: 'JPY', names: ['日元', '日圆', '日币', 'JPY'] },
  { code: 'GBP', names: ['英镑', 'GBP'] },
  { code: 'KRW', names: ['韩元', '韩币', '韩圆', 'KRW'] },
  { code: 'RUB', names: ['卢布', 'RUB'] },
  { code: 'AUD', names: ['澳元', '澳币', '澳大利亚元', 'AUD'] },
  { code: 'CAD', names: ['加元', '加拿大元', 'CAD'] },
  { code: 'SGD', names: ['新加坡元', '新元', '新币', 'SGD'] },
  { code: 'CHF', names: ['瑞士法郎', 'CHF'] },
  { code: 'THB', names: ['泰铢', 'THB'] },
  { code: 'INR', names: ['印度卢比', 'INR'] },
  { code: 'VND', names: ['越南盾', 'VND'] },
];

/** Signs written before the number; the figure's text starts with them. */
export const CURRENCY_SIGNS: ReadonlyArray<{ readonly sign: string; readonly code: string }> = [
  { sign: 'US$', code: 'USD' },
  { sign: 'HK$', code: 'HKD' },
  { sign: 'NT$', code: 'TWD' },
  { sign: 'MOP$', code: 'MOP' },
  { sign: '$', code: 'USD' },
  { sign: '￥', code: 'CNY' },
  { sign: '¥', code: 'CNY' },
  { sign: '€', code: 'EUR' },
  { sign: '£', code: 'GBP' },
];

const YUAN_NAMES = ['元', '圆', '块钱', '元钱'];

export const MONEY_UNITS: readonly UnitEntry[] = [
  { unit: REGIONAL_MONEY, dimension: 'money', forms: YUAN_NAMES, notBefore: '旦宵素化件首老帅' },
  ...CURRENCIES.map(({ code, names }) => ({
    unit: code,
    dimension: 'money' as const,
    forms: [...names, ...names.map((name) => `元${name}`)],
  })),
  { unit: '角', dimension: 'money', forms: ['角'], notBefore: '度落色逐', arabicOnly: true },
  { unit: '美分', dimension: 'money', forms: ['美分'] },
];
