import { describe, expect, it } from 'vitest';
import { introducedBy, madeBy, pointsBack } from '../../src/resolve/introduced.js';

describe('what one clause names and the next tells of', () => {
  it.each([
    ['境内有青雾尖', '海拔1243米', '青雾尖'],
    ['镇内有白沙河', '河长14公里', '白沙河'],
    ['有清江支流南溪河', '发源于青石山', '南溪河'],
    ['分别是净水厂二期', '总投资3.2亿元', '净水厂二期'],
    ['康养度假中心', '规划占地面积2万平方米', '康养度假中心'],
  ])('%s,%s', (before, words, name) => {
    expect(introducedBy(before, words)).toBe(name);
  });

  it.each([
    ['有白沙河、南溪河', '流域面积86平方公里'],
    ['新建净水厂', '总投资3亿元'],
    ['农产品加工厂', '总投资3亿元'],
    ['在建项目', '总投资3亿元'],
    ['净水厂二期', '惠及群众3万人'],
  ])('%s,%s names nobody', (before, words) => {
    expect(introducedBy(before, words)).toBeNull();
  });

  it('该项目 is what the clause before made', () => {
    expect(pointsBack('该项目占地40亩')).toBe(true);
    expect(pointsBack('项目占地40亩')).toBe(false);
    expect(madeBy('2019年公司打造了白石冰雪嘉年华')).toBe('白石冰雪嘉年华');
    expect(madeBy('推进东溪村排水项目')).toBeNull();
  });
});
