import { expect, test } from 'vitest';
import { buildTermTrie, trieOf } from '../../src/engine/term-trie.js';
import { buildNodes, packNodes, termLists, unpackNodes } from '../../src/engine/trie-nodes.js';

const TERMS = ['企业', '企业利润', '利润', '规上企业', '业'];
const trie = buildTermTrie(TERMS);
const show = (text: string, found: readonly { start: number; end: number; term: number }[]) =>
  found.map(({ start, end, term }) => {
    expect(text.slice(start, end)).toBe(TERMS[term]);
    return `${start} ${TERMS[term]}`;
  });

test('gives the longest term at every position', () => {
  const text = '规上企业利润';
  expect(show(text, trie.longest(text, 0, text.length))).toEqual([
    '0 规上企业',
    '2 企业利润',
    '3 业',
    '4 利润',
  ]);
});

test('gives every term', () => {
  const text = '企业利润';
  expect(show(text, trie.all(text, 0, text.length))).toEqual(['0 企业', '0 企业利润', '1 业', '2 利润']);
});

test('stays between its bounds', () => {
  const text = '规上企业利润';
  expect(show(text, trie.longest(text, 2, 5))).toEqual(['2 企业', '3 业']);
});

test('finds nothing where nothing is', () => {
  expect(trie.all('', 0, 0)).toEqual([]);
  expect(buildTermTrie([]).longest('企业', 0, 2)).toEqual([]);
});

test('finds among many terms what a plain search finds, in whatever order texts come', () => {
  const characters = [...'市区县镇经济社会发展项目投资'];
  const many = [
    ...new Set(
      characters.flatMap((a) =>
        characters.flatMap((b) => characters.map((c) => (a < c ? a + b : a + b + c))),
      ),
    ),
  ];
  const found = buildTermTrie(many);
  const texts = characters.map(
    (first, i) => first + characters.slice(i % 5).join('') + characters.slice(0, i).join(''),
  );
  for (const text of texts) {
    const plain = [...text].flatMap((_, start) =>
      many
        .map((term, index) => ({ start, end: start + term.length, term: index }))
        .filter(({ end, term }) => text.slice(start, end) === many[term])
        .sort((a, b) => a.end - b.end),
    );
    expect(found.all(text, 0, text.length)).toEqual(plain);
  }
});

test('knows the lists of a term that several have', () => {
  const { all, listsOf, size } = buildTermTrie(['企业 利润', '产值\n 企业', '企业']);
  expect(size).toBe(5);
  expect(all('企业产值', 0, 4).map(({ term }) => [term, listsOf(term)])).toEqual([
    [0, [0, 1, 2]],
    [2, [1]],
  ]);
});

test('finds the same when its nodes were packed', () => {
  const nodes = buildNodes([...TERMS, '利润 产值']);
  expect(unpackNodes(packNodes(nodes))).toEqual(nodes);
  const text = '规上企业利润';
  const found = trieOf(unpackNodes(packNodes(nodes)));
  expect(found.all(text, 0, text.length)).toEqual(trie.all(text, 0, text.length));
  expect(found.all(text, 4, 6).map(({ term }) => found.listsOf(term))).toEqual([[2, 5]]);
});

test('gives the lists of terms back', () => {
  const lists = ['企业 利润', '产值\n 企业 产', '利润 企业利润'];
  expect(termLists(buildNodes(lists))).toEqual([
    ['企业', '利润'],
    ['产值', '产', '企业'],
    ['企业利润', '利润'],
  ]);
});

test('packs no more than two bytes hold', () => {
  const nodes = { ...buildNodes(TERMS), size: 0x10000 };
  expect(() => packNodes(nodes)).toThrow('65536 in a trie, expected at most 65535: pack them wider');
});
