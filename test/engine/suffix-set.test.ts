import { expect, test } from 'vitest';
import { SuffixPairs, SuffixSet } from '../../src/engine/suffix-set.js';

test('finds the longest word at the end, or at a place', () => {
  const words = new SuffixSet(['达', '到达', '为']);
  expect(words.at('列车到达')).toBe('到达');
  expect(words.at('列车到达', 3)).toBe(null);
  expect(words.at('高达')).toBe('达');
  expect(words.at('')).toBe(null);
});

test('leaves words whole that must not be cut into', () => {
  const words = new SuffixSet(['略'], ['战略']);
  expect(words.at('忽略')).toBe('略');
  expect(words.at('发展战略')).toBe(null);
});

test('finds words of two parts as it finds the same put together', () => {
  const firsts = ['提高', '高', '增加', '增', '达'];
  const seconds = ['到', '至', '达到', '为'];
  const together = new SuffixSet(firsts.flatMap((first) => seconds.map((second) => first + second)));
  const pairs = new SuffixPairs(firsts, seconds);
  for (const text of ['率提高到', '高达到', '增达到', '增加至', '到', '加到', '增为', '达达到', '']) {
    expect(pairs.at(text), text).toBe(together.at(text));
    expect(pairs.at(`${text}了`, text.length), text).toBe(together.at(text));
  }
  expect(pairs.at('增达到')).toBe('增达到');
});

test('takes off all words at the end, those of two parts too', () => {
  const words = new SuffixSet(['完成', '了'], ['为了'], new SuffixPairs(['增加'], ['到']));
  expect('税收完成了增加到'.slice(0, words.runStart('税收完成了增加到'))).toBe('税收');
  expect(words.runStart('为了')).toBe(2);
});
