import { expect, test } from 'vitest';
import { longestFirst, longestWordsFirst } from '../../src/text/longest-first.js';

test('puts the longest first and keeps those of one length in order', () => {
  const items = [{ text: '亿' }, { text: '万元' }, { text: '元' }, { text: '平方米' }, { text: '公顷' }];
  expect(longestFirst(items, ({ text }) => text.length).map(({ text }) => text)).toEqual([
    '平方米',
    '万元',
    '公顷',
    '亿',
    '元',
  ]);
});

test('gives each word once', () => {
  expect(longestWordsFirst(['到', '达到', '到', '达'])).toEqual(['达到', '到', '达']);
  expect(longestWordsFirst([])).toEqual([]);
});
