import { expect, it } from 'vitest';
import { joinLabels } from '../../src/table/join-labels.js';

it.each([
  ['制造业', '企业数', '制造业企业数'],
  ['轻工业', '工业总产值', '轻工业总产值'],
  ['民间投资', '投资', '民间投资'],
  ['工业', '规模以上工业企业', '规模以上工业企业'],
  ['', '利润', '利润'],
])('joins %s and %s', (first, second, joined) => {
  expect(joinLabels(first, second)).toBe(joined);
});
