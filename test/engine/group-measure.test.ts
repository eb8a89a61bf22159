import { describe, expect, it } from 'vitest';
import { measureStart, ownedStart } from '../../src/engine/group-measure.js';

describe('measureStart', () => {
  it.each([
    ['县市财政收入下降', '财政收入下降'],
    ['企业产值突破', '产值突破'],
    ['贫困县农民人均纯收入', '农民人均纯收入'],
    ['行业增加值占规模工业', '增加值占规模工业'],
    ['乡镇卫生院床位共', '床位共'],
    ['工业园区企业总数达到', '企业总数达到'],
    ['市属单位接待费减少', '接待费减少'],
    ['省级重点产业项目完成投资', '完成投资'],
    ['省市重点项目中战略性新兴产业项目有', '战略性新兴产业项目有'],
  ])('in %s it is %s', (gap, measure) => {
    expect(gap.slice(measureStart(gap) ?? 0)).toBe(measure);
  });

  it.each(['村获评省级示范村', '国家重点项目', '财政收入增长', '产业项目开工'])(
    '%s names none of what is counted',
    (gap) => expect(measureStart(gap)).toBeNull(),
  );
});

describe('ownedStart', () => {
  it.each([
    ['单位的办公用房', '办公用房'],
    ['村的播种面积', '播种面积'],
  ])('in %s it is %s', (gap, owned) => {
    expect(gap.slice(ownedStart(gap) ?? 0)).toBe(owned);
  });

  it.each(['单位的', '办公用房', '单位的有关情况'])('%s names nothing that is owned', (gap) =>
    expect(ownedStart(gap)).toBeNull(),
  );
});
