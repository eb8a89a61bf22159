import type { UnitEntry } from './types.js';

/** Stands for the money of the report's own region; the unit matcher replaces it. */
export const REGIONAL_MONEY = '元';

/** Names of currencies and their ISO 4217 codes. Each also stands before and after `元` and after the number (`5亿元人民币`). */
export const CURRENCIES: ReadonlyArray<{ readonly code: string; readonly names: readonly string[] }> = [
  { code: 'CNY', names: ['人民币', 'RMB', 'CNY'] },
  { code: 'USD', names: ['美元', '美金', 'USD', '美圆'] },
  { code: 'HKD', names: ['港元', '港币', '港幣', '港圆', 'HKD'] },
  { code: 'MOP', names: ['澳门元', '澳门币', '澳元(澳门)', '葡币', '葡元', 'MOP'] },
  { code: 'TWD', names: ['新台币', '新臺币', '台币', '臺币', '台币元', 'TWD'] },
  { code: 'EUR', names: ['欧元', 'EUR'] },
  { code: 'JPY', names: ['日元', '日圆', '日币', 'JPY'] },
  { code: 'GBP', names: ['英镑', '镑', 'GBP'] },
  { code: 'KRW', names: ['韩元', '韩币', '韩圆', 'KRW'] },
  { code: 'RUB', names: ['卢布', '俄罗斯卢布', 'RUB'] },
  { code: 'AUD', names: ['澳元', '澳币', '澳大利亚元', 'AUD'] },
  { code: 'CAD', names: ['加元', '加拿大元', 'CAD'] },
  { code: 'SGD', names: ['新加坡元', '新加坡币', '新元', '新币', '坡币', 'SGD'] },
  { code: 'CHF', names: ['瑞士法郎', 'CHF'] },
  { code: 'THB', names: ['泰铢', 'THB'] },
  { code: 'INR', names: ['印度卢比', 'INR'] },
  { code: 'VND', names: ['越南盾', 'VND'] },
  { code: 'MYR', names: ['林吉特', '马币', '马来西亚元', 'MYR'] },
  { code: 'IDR', names: ['印尼盾', '印尼卢比', 'IDR'] },
  { code: 'PHP', names: ['菲律宾比索', 'PHP'] },
  { code: 'NZD', names: ['新西兰元', '纽元', 'NZD'] },
  { code: 'SEK', names: ['瑞典克朗', 'SEK'] },
  { code: 'NOK', names: ['挪威克朗', 'NOK'] },
  { code: 'DKK', names: ['丹麦克朗', 'DKK'] },
  { code: 'CZK', names: ['捷克克朗', 'CZK'] },
  { code: 'PLN', names: ['兹罗提', '波兰兹罗提', 'PLN'] },
  { code: 'HUF', names: ['福林', '匈牙利福林', 'HUF'] },
  { code: 'UAH', names: ['格里夫纳', 'UAH'] },
  { code: 'KZT', names: ['坚戈', 'KZT'] },
  { code: 'MNT', names: ['图格里克', 'MNT'] },
  { code: 'KPW', names: ['朝鲜元', '朝元', 'KPW'] },
  { code: 'MMK', names: ['缅元', '缅币', '缅甸元', 'MMK'] },
  { code: 'LAK', names: ['基普', '老挝基普', 'LAK'] },
  { code: 'KHR', names: ['瑞尔', 'KHR'] },
  { code: 'BDT', names: ['孟加拉塔卡', '塔卡', 'BDT'] },
  { code: 'PKR', names: ['巴基斯坦卢比', 'PKR'] },
  { code: 'LKR', names: ['斯里兰卡卢比', 'LKR'] },
  { code: 'NPR', names: ['尼泊尔卢比', 'NPR'] },
  { code: 'BRL', names: ['雷亚尔', '巴西雷亚尔', 'BRL'] },
  { code: 'MXN', names: ['墨西哥比索', 'MXN'] },
  { code: 'ARS', names: ['阿根廷比索', 'ARS'] },
  { code: 'CLP', names: ['智利比索', 'CLP'] },
  { code: 'COP', names: ['哥伦比亚比索', 'COP'] },
  { code: 'PEN', names: ['新索尔', '秘鲁索尔'] },
  { code: 'ZAR', names: ['兰特', '南非兰特', 'ZAR'] },
  { code: 'EGP', names: ['埃及镑', 'EGP'] },
  { code: 'NGN', names: ['奈拉', 'NGN'] },
  { code: 'KES', names: ['肯尼亚先令', 'KES'] },
  { code: 'TRY', names: ['土耳其里拉', 'TRY'] },
  { code: 'ILS', names: ['谢克尔', '新谢克尔', '以色列谢克尔', 'ILS'] },
  { code: 'SAR', names: ['沙特里亚尔', '沙特里亚', 'SAR'] },
  { code: 'QAR', names: ['卡塔尔里亚尔', 'QAR'] },
  { code: 'IRR', names: ['伊朗里亚尔', 'IRR'] },
  { code: 'AED', names: ['迪拉姆', '阿联酋迪拉姆', 'AED'] },
  { code: 'KWD', names: ['科威特第纳尔', 'KWD'] },
  { code: 'IQD', names: ['伊拉克第纳尔', 'IQD'] },
  { code: 'JOD', names: ['约旦第纳尔', 'JOD'] },
];

/** Names that several countries' money shares, or that money no longer in use had: the word itself is the unit. */
const SHARED_NAMES = '法郎 克朗 比索 卢比 里亚尔 第纳尔 先令 里拉 马克 银元 大洋 比特币 以太币'.split(' ');

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
  { sign: '₽', code: 'RUB' },
  { sign: '₩', code: 'KRW' },
  { sign: '₹', code: 'INR' },
  { sign: '฿', code: 'THB' },
  { sign: '₫', code: 'VND' },
  { sign: 'A$', code: 'AUD' },
  { sign: 'C$', code: 'CAD' },
  { sign: 'S$', code: 'SGD' },
];

const YUAN_NAMES = ['元', '圆', '块钱', '元钱'];

export const MONEY_UNITS: readonly UnitEntry[] = [
  { unit: REGIONAL_MONEY, dimension: 'money', forms: YUAN_NAMES, notBefore: '旦宵素化件首老帅' },
  ...CURRENCIES.map(({ code, names }) => ({
    unit: code,
    dimension: 'money' as const,
    forms: [...names, ...names.map((name) => `元${name}`)],
  })),
  ...SHARED_NAMES.map((name) => ({
    unit: name,
    dimension: 'money' as const,
    forms: [name],
    notBefore: name === '马克' ? '思' : name === '大洋' ? '洲' : '',
  })),
  // Parts of a unit of money are given in units of it: 5角 is 0.5 CNY.
  {
    unit: REGIONAL_MONEY,
    dimension: 'money',
    forms: ['角', '毛'],
    notBefore: '度落色逐利重',
    arabicOnly: true,
    scale: -1,
  },
  { unit: REGIONAL_MONEY, dimension: 'money', forms: ['角钱', '毛钱'], scale: -1 },
  { unit: REGIONAL_MONEY, dimension: 'money', forms: ['分钱'], scale: -2 },
  { unit: 'USD', dimension: 'money', forms: ['美分'], scale: -2 },
  { unit: 'EUR', dimension: 'money', forms: ['欧分'], scale: -2 },
  { unit: 'GBP', dimension: 'money', forms: ['便士'], scale: -2 },
];
