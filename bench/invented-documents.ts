/** Documents of invented places and figures, the same in every run: JSON Lines for `extract --documents jsonl`. */

import { seeded } from '../test/text/seeded.js';

const FIRST = ['青', '澜', '岚', '白', '云', '石', '松', '竹', '清', '金', '临', '长'];
const SECOND = ['石', '汀', '桥', '水', '山', '溪', '湖', '林', '河', '浦', '岭', '塘'];
const KINDS = ['区', '县', '街道', '镇', '乡'];
const THINGS = [
  '农村公路',
  '高标准农田',
  '污水管网',
  '城市绿地',
  '产业园区',
  '养老床位',
  '停车场',
  '文化广场',
];
const WORKS = ['全市推进会', '环境整治', '技能培训', '惠民演出', '安全检查', '政策宣讲'];
const PROSE = '村道两旁的稻田连成一片，乡亲们说起这几年的变化，人人脸上都有笑意。';

/**
 * The line of document `number`, from 0, with its line end: some 500 characters and about 14 figures. Names and figures vary from one to
 * the next, so that nothing that is remembered from earlier ones helps for ever.
 */
export function inventedLine(number: number): string {
  const pick = seeded(number);
  const one = (words: readonly string[]) => words[pick(words.length)]!;
  const place = `${one(FIRST)}${one(SECOND)}${one(KINDS)}`;
  const year = 2012 + pick(12);
  const share = () => `${pick(30) + 1}.${pick(10)}%`;
  const money = () => `${pick(900) + 10}.${pick(100)}亿元`;
  const fund = `${one(FIRST)}${one(SECOND)}${one(FIRST)}${number}号基金`;
  const text = [
    `${place}${year}年工作总结`,
    `${year}年，${place}地区生产总值完成${money()}，同比增长${share()}；固定资产投资${money()}，增长${share()}。`,
    `一般公共预算收入${money()}，完成年初任务的${pick(30) + 90}.${pick(10)}%，${fund}到位${money()}。`,
    `新建${one(THINGS)}${pick(90) + 2}个，改造${one(THINGS)}${pick(900) + 10}个，开展${one(WORKS)}${pick(60) + 2}次。`,
    PROSE.repeat(6 + pick(6)),
    `城镇新增就业${pick(9000) + 100}人，居民人均可支配收入${pick(40000) + 9000}元，比上年增长${share()}。`,
  ].join('\n');
  return `${JSON.stringify({ id: `doc-${number}`, text })}\n`;
}
