import { expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';

const period = (text: string) => extractText(text).records[0]?.period;

it('a month in brackets below a title is when it was printed', () => {
  expect(period('望湖街道探索治理新路径\n（2024年11月）\n望湖街道辖8个社区。')).toBeNull();
  expect(period('望湖街道工作总结\n（2024年11月）\n今年以来，建成驿站5个。')).toBe('2024');
});

it('below the title of what comes out every month it is the month that is told of', () => {
  expect(period('青石县经济运行情况\n（2024年11月）\n全县工业增加值增长5%。')).toBe('2024-11');
});
