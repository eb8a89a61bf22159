import { describe, expect, it } from 'vitest';
import { cutAtLines, documentOf, megabytesOf, repeatTo } from '../../bench/documents.js';

const texts = ['青石区建成公园12个。\n', '岚桥县修路\n3公里。\n绿化5亩。'];
const documents = texts.map(documentOf);

describe('documents of the benchmark', () => {
  it('are repeated in their order until they are long enough', () => {
    const length = documents[0]!.bytes.length + documents[1]!.bytes.length;
    expect(repeatTo(documents, length + 1).map(({ text }) => texts.indexOf(text))).toEqual([0, 1, 0]);
  });

  it('are cut at line ends only, and nothing is lost', () => {
    const pieces = cutAtLines(documents, 20).map(({ text }) => text);
    expect(pieces).toEqual([texts[0], '岚桥县修路\n3公里。\n', '绿化5亩。']);
  });

  it('are measured in UTF-8', () => {
    expect(megabytesOf([documentOf('亩'.repeat(1000))])).toBe(0.003);
  });
});
