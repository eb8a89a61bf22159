import { expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';

const said = (text: string) =>
  extractText(`青石街道2019年工作总结\n建成学校3所。${text}`)
    .records.slice(1)
    .map(({ label, metric }) => `${label} ${metric}`);

it.each([
  ['开展走访慰问6次。', '走访慰问 events_held'],
  ['组织开展走访慰问6次。', '走访慰问 events_held'],
  ['开展慰问5场。', '慰问 events_held'],
  ['开展排查8次。', '排查 inspections'],
  ['开展清理2轮。', '清理 null'],
  ['开展联合执法6次。', '联合执法 inspections'],
  ['组织联合检查6次。', '联合检查 inspections'],
  ['组织消防演练2次。', '消防演练 events_held'],
  ['组织知识讲座5场。', '知识讲座 events_held'],
  ['联合公安部门开展执法4次。', '执法 inspections'],
  ['刷白树木80株。', '刷白树木 null'],
  ['迁坟96穴。', '迁坟 null'],
  ['入学率居全区12个街道前列。', '街道 subdistrict_count'],
])('%s is of what was carried out', (text, name) => {
  expect(said(text)).toEqual([name]);
});
