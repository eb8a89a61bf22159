/**
 * What is measured stands once, with the whole or with the first of a list, and the parts name only themselves:
 * `地区生产总值90亿元,其中第一产业8亿元`, `猪存栏3200头、牛180头`. Written for normalised text.
 */

/** Parts of a measure that are named without it. */
export interface PartMeasure {
  /** How the name of the whole, or of the part before, ends. The words of its group, where it has one, are the parts' measure too. */
  readonly whole: RegExp;
  /** What a part may be called. */
  readonly part: RegExp;
  /** The measure of a part where it is not called as that of the whole. */
  readonly measure?: string;
  /** Dimensions that such figures have. */
  readonly on: readonly string[];
}

/** Animals that are kept. */
export const STOCK =
  /^(?:生猪|能繁母猪|母猪|仔猪|肥猪|[肉奶黄水牦]?牛|[肉奶山绵]?羊|牛羊|[肉蛋]?鸡|[肉蛋]?鸭|鸡鸭鹅?|鹅|家禽|禽|禽类|肉禽|蛋禽|家畜|大牲畜|猪|马|驴|骡|骆驼|兔|肉兔|鹿|梅花鹿|犬|鸽|蜂|蜜蜂)$/;

/** What may stand before the name of a member that says nothing else. */
export const PLAIN_BEFORE = /^(?:[\s、,;:(和及与有]|其中|另有|现有?|年末|全[省市县区镇乡村州旗场]){0,4}$/;

const SECTOR =
  /^(?:第?[一二三](?:次)?产业?|三产|(?:现代|高原特色)?农业|农林牧渔(?:业|服务业)?|(?:种植|养殖|林|牧|渔|畜牧)业|(?:规上|规模以上|规模|规下|全部|轻|重)?工业|(?:高技术|装备|先进)?制造业|采矿业|采掘业|建筑业|(?:现代|生产性)?服务业|[\u4e00-\u9fa5]{2,6}(?:餐饮|零售|运输|仓储|邮政|房地产|金融|旅游)业|(?:商贸|商饮|餐饮|运输|金融|房地产|旅游|物流)业)$/;

export const PART_MEASURES: readonly PartMeasure[] = [
  { whole: /(?:生产总值|GDP|增加值)$/, part: SECTOR, measure: '增加值', on: ['money'] },
  { whole: /(总产值)$/, part: SECTOR, on: ['money'] },
  { whole: /(产值)$/, part: SECTOR, on: ['money'] },
  {
    whole: /(?:固定资产投资|产业投资|工业投资|基础设施投资|房地产(?:开发)?投资|民间投资)(?:总?额)?$/,
    part: /^(?:第[一二三]产业|(?:规上)?工业|制造业|农业|服务业|房地产(?:业|开发)?|基础设施|民间|技改|技术改造|交通)$/,
    measure: '投资',
    on: ['money'],
  },
  {
    whole: /((?:年|年末|期末)?[存出]栏[量数]?|饲养量)$/,
    part: STOCK,
    on: ['count', 'people', 'none'],
  },
  {
    whole: /((?:播种|种植)面积)$/,
    part: /^[\u4e00-\u9fa5]{1,6}(?<!面积|园|田|林|地|棚|温室|种|播)$/,
    on: ['area'],
  },
];
