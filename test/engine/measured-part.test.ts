import { describe, expect, test } from 'vitest';
import type { Dimension } from '../../src/contracts/index.js';
import { measuredPart } from '../../src/engine/measured-part.js';

describe('measuredPart', () => {
  test.each<[string, string, Dimension, string | null]>([
    ['第一产业', '地区生产总值', 'money', '第一产业增加值'],
    ['建筑业', '第二产业增加值', 'money', '建筑业增加值'],
    ['工业', '工农业总产值', 'money', '工业总产值'],
    ['房地产开发', '固定资产投资', 'money', '房地产开发投资'],
    ['牛', '猪存栏', 'count', '牛存栏'],
    ['家禽', '生猪年末存栏量', 'count', '家禽年末存栏量'],
    ['玉米', '粮食播种面积', 'area', '玉米播种面积'],
    ['果园', '粮食播种面积', 'area', null],
    ['工业贷款', '地区生产总值', 'money', null],
    ['工业', '工业增加值', 'percent', null],
    ['牛', '养殖户', 'households', null],
  ])('%s behind %s in %s → %s', (part, whole, dimension, name) => {
    expect(measuredPart(part, whole, dimension)).toBe(name);
  });
});
