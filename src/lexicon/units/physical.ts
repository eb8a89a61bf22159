import type { Dimension } from '../../contracts/index.js';
import type { UnitEntry } from './types.js';

function physical(
  dimension: Dimension,
  unit: string,
  forms: readonly string[],
  options: { readonly notBefore?: string; readonly arabicOnly?: boolean } = {},
): UnitEntry {
  return { unit, dimension, forms, ...options };
}

const SPACE: readonly UnitEntry[] = [
  physical('area', 'm2', ['平方米', '平方公尺', '平米', '㎡', 'm2', 'm²', 'M2']),
  physical('area', 'km2', ['平方公里', '平方千米', 'km2', 'km²', '平方公裡']),
  physical('area', 'cm2', ['平方厘米']),
  physical('area', 'ha', ['公顷', 'hm2', 'hm²', 'ha']),
  physical('area', 'mu', ['亩']),
  physical('area', '平方海里', ['平方海里']),
  physical('area', '平方英尺', ['平方英尺', '平方呎']),
  physical('length', 'km', ['公里', '公裡', '千米', 'km', 'KM', 'Km']),
  physical('length', 'm', ['米', '延长米', '延米', '公尺', 'm'], { notBefore: '粉饭线制业面' }),
  physical('length', 'dm', ['分米', 'dm']),
  physical('length', 'cm', ['厘米', '公分', 'cm']),
  physical('length', 'mm', ['毫米', 'mm']),
  physical('length', 'μm', ['微米', 'μm']),
  physical('length', 'nm', ['纳米', 'nm'], { notBefore: '材技' }),
  physical('length', '海里', ['海里', '浬']),
  physical('length', '华里', ['华里']),
  physical('length', '英里', ['英里', '哩']),
  physical('length', '英寸', ['英寸', '吋']),
  physical('length', '英尺', ['英尺', '呎']),
  physical('length', '芯公里', ['芯公里', '皮长公里', '杆程公里', '车公里', '车道公里', '单线公里']),
  physical('volume', 'm3', ['立方米', '立方公尺', '立方', '方立方米', 'm3', 'm³', '标立方米', '标方']),
  physical('volume', 'km3', ['立方公里', '立方千米']),
  physical('volume', 'L', ['升', '公升', 'L'], { notBefore: '级至到为格温降幅值华任高入起学' }),
  physical('volume', 'mL', ['毫升', 'ml', 'mL']),
  physical('volume', '方', ['方'], {
    notBefore: '面案法式向针便米位略队言阵程形才可能圆格',
    arabicOnly: true,
  }),
  physical('volume', '桶', ['桶'], { notBefore: '装' }),
  physical('volume', '载重吨', ['载重吨', '总吨']),
];

const WEIGHT: readonly UnitEntry[] = [
  physical('weight', 't', ['吨', '公吨', 't'], { notBefore: '位' }),
  physical('weight', 'kg', ['公斤', '千克', 'kg', 'KG', 'Kg']),
  physical('weight', 'g', ['克'], { notBefore: '服拉隆难己什强' }),
  physical('weight', 'mg', ['毫克', 'mg']),
  physical('weight', 'μg', ['微克', 'μg', 'ug']),
  physical('weight', 'ng', ['纳克']),
  physical('weight', '斤', ['斤', '市斤'], { notBefore: '斤' }),
  physical('weight', '担', ['担'], { notBefore: '任负保当', arabicOnly: true }),
  physical('weight', '克拉', ['克拉']),
  physical('weight', '盎司', ['盎司']),
  physical('weight', '磅', ['磅']),
  physical('weight', 'tCO2e', ['吨二氧化碳当量']),
];

const ENERGY: readonly UnitEntry[] = [
  physical('energy', 'tce', ['吨标准煤', '吨标煤', '吨标准煤当量']),
  physical('energy', 'kgce', ['千克标准煤', '公斤标准煤']),
  physical('energy', 'gce', ['克标准煤', '克标煤']),
  physical('energy', 'toe', ['吨油当量', '吨标准油']),
  physical('energy', 'kWh', ['千瓦时', '千瓦小时', 'kWh', 'KWh', 'KWH', 'kwh', 'kW·h']),
  physical('energy', 'kWh', ['度电', '度'], { notBefore: '假过日夏汛量数角', arabicOnly: true }),
  physical('energy', 'MWh', ['兆瓦时', '兆瓦小时', 'MWh', 'MWH']),
  physical('energy', 'GWh', ['吉瓦时', 'GWh', 'GWH', 'Gwh']),
  physical('energy', 'TWh', ['太瓦时', 'TWh']),
  physical('energy', 'Wh', ['瓦时', 'Wh']),
  physical('energy', 'J', ['焦耳']),
  physical('energy', 'kJ', ['千焦']),
  physical('energy', 'GJ', ['吉焦', 'GJ']),
  physical('energy', 'kcal', ['千卡', '大卡']),
  physical('power', 'W', ['瓦', 'W'], { notBefore: '斯房片楼' }),
  physical('power', 'kW', ['千瓦', 'kW', 'KW', 'kw']),
  physical('power', 'MW', ['兆瓦', 'MW']),
  physical('power', 'GW', ['吉瓦', 'GW']),
  physical('power', 'TW', ['太瓦', 'TW']),
  physical('power', 'MWp', ['MWp', 'MWP']),
  physical('power', 'kVA', ['千伏安', 'kVA', 'KVA']),
  physical('power', 'MVA', ['兆伏安', 'MVA']),
  physical('power', 'V', ['伏', 'V'], { notBefore: '击牛尔特' }),
  physical('power', 'kV', ['千伏', 'kV', 'KV', 'kv']),
  physical('power', '马力', ['马力', '匹马力']),
  physical('power', 'Pa', ['帕', 'Pa']),
  physical('power', 'MPa', ['兆帕', 'MPa']),
];

const DATA: readonly UnitEntry[] = [
  ...['KB', 'MB', 'GB', 'TB', 'PB', 'EB', 'ZB', 'Kbps', 'Mbps', 'Gbps', 'Tbps', 'bps'].map((unit) =>
    physical('data', unit, [unit]),
  ),
  ...['Mb/s', 'Gb/s', 'MB/s', 'GB/s'].map((unit) => physical('data', unit, [unit])),
  ...['EFLOPS', 'EFlops', 'Eflops', 'EFLOPs', 'PFLOPS', 'PFlops', 'Pflops', 'PFLOPs', 'TFLOPS', 'TFlops'].map(
    (unit) => physical('data', unit, [unit]),
  ),
  physical('data', 'P', ['P'], { notBefore: '视高分超' }),
  physical('data', '字节', ['字节']),
  physical('data', '比特', ['比特'], { notBefore: '币' }),
  physical('data', '兆', ['兆'], { arabicOnly: true }),
];

const OTHER: readonly UnitEntry[] = [
  physical('temperature', '℃', ['℃', '摄氏度', '°C', '度C']),
  physical('temperature', '°', ['°', 'º']),
  physical('rate', 'Hz', ['赫兹', 'Hz']),
  physical('rate', 'kHz', ['千赫', 'kHz']),
  physical('rate', 'MHz', ['兆赫', '兆赫兹', 'MHz']),
  physical('rate', 'GHz', ['吉赫', 'GHz']),
  physical('rate', 'dB', ['分贝', 'dB']),
  physical('concentration', 'ppm', ['ppm']),
  physical('concentration', 'ppb', ['ppb']),
  physical('weight', '吨公里', ['吨公里', '换算吨公里', '吨海里']),
  physical('people', '人公里', ['人公里', '客公里']),
];

export const PHYSICAL_UNITS: readonly UnitEntry[] = [...SPACE, ...WEIGHT, ...ENERGY, ...DATA, ...OTHER];
