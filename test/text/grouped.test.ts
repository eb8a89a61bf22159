import { expect, test } from 'vitest';
import { grouped } from '../../src/text/grouped.js';

test('puts items together that have the same key, in order', () => {
  const groups = grouped(['万元', '亩', '元', '公顷', '平方公里'], (word) => word.length);
  expect([...groups]).toEqual([
    [2, ['万元', '公顷']],
    [1, ['亩', '元']],
    [4, ['平方公里']],
  ]);
});
