import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/text/normalise.js';
import { OffsetMap } from '../../src/text/offset-map.js';
import { simplify } from '../../src/text/simplify.js';
import { foldWidth } from '../../src/text/width.js';
import { spentOn } from '../spent-on.js';
import { randomString, seeded } from './seeded.js';

describe('normalise', () => {
  it.each([
    ['marks', '，；：？！（）％．＋－／＝～｜', ',;:?!()%.+-/=~|'],
    ['marks that stay', '。、“”‘’《》〈〉【】〔〕—…·–①⑴㈠㎡㎞℃²Ⅲ', '。、“”‘’《》〈〉【】〔〕—…·–①⑴㈠㎡㎞℃²Ⅲ'],
    ['corner quotes', '「甲『乙』」﹁丙﹂｢丁｣', '“甲‘乙’”“丙”“丁”'],
    ['small and vertical marks', '﹪﹐﹑﹔﹕︰∶〜−', '%,、;:::~-'],
    ['letters and digits', 'ＧＤＰ１２３ａ', 'GDP123a'],
    ['spaces', 'a\u3000b\u00a0c\u2009d\u202fe\tf', 'a b c d e\tf'],
    ['compatibility ideographs', '\uf9f4\uf914\ufa1b', '林樂福'],
    ['radicals', '⼀⼆⽉⻅⻓⻋⺠', '一二月见长车民'],
    ['line ends', '甲\r\n乙\r丙\n', '甲\r\n乙\r丙\n'],
  ])('folds %s one to one', (_, original, text) => {
    const normalised = normalise(original, { script: 'hans' });
    expect(normalised.text).toBe(text);
    expect(normalised.identity).toBe(true);
    for (let i = 0; i <= text.length; i++) {
      expect([normalised.toOriginalStart(i), normalised.toOriginalEnd(i)]).toEqual([i, i]);
    }
  });

  it('gives text that needs nothing back as it is', () => {
    const original = '全区完成投资12.5亿元,增长8%。';
    expect(normalise(original).text).toBe(original);
    expect(normalise('')).toMatchObject({ text: '', script: 'hans', identity: true });
  });

  it('leaves simplified text unconverted', () => {
    const original = '乾隆年间的著作,里程,皇后,於菟,覆盖,答覆';
    expect(normalise(original)).toMatchObject({ text: original, script: 'hans', identity: true });
  });

  it('converts traditional text, or what its user calls so', () => {
    expect(normalise('全區投資１２億元，「增長」８％')).toMatchObject({
      text: '全区投资12亿元,“增长”8%',
      script: 'hant',
      identity: true,
    });
    expect(normalise('於', { script: 'hant' }).text).toBe('于');
    expect(normalise('全區', { script: 'hans' }).text).toBe('全區');
  });

  it('takes out invisible characters and finds the way back', () => {
    const { text, identity, toOriginalStart, toOriginalEnd } = normalise(
      '\ufeff12\u200b.5\u00ad\u2060亿元\u200b',
    );
    expect([text, identity]).toEqual(['12.5亿元', false]);
    expect([toOriginalStart(0), toOriginalEnd(2)]).toEqual([1, 3]);
    expect([toOriginalStart(2), toOriginalEnd(4)]).toEqual([4, 6]);
    expect([toOriginalStart(4), toOriginalEnd(6)]).toEqual([8, 10]);
  });

  it('widens a span that cuts through a conversion to all of its source', () => {
    const { text, toOriginalStart, toOriginalEnd } = normalise('\u200b二噁英嗰個區', { script: 'hant' });
    expect(text).toBe('二\u{2bac7}英\u{20bb6}个区');
    expect([toOriginalStart(1), toOriginalEnd(2)]).toEqual([1, 4]);
    expect([toOriginalStart(5), toOriginalEnd(6)]).toEqual([4, 5]);
    expect([toOriginalStart(6), toOriginalEnd(8)]).toEqual([5, 7]);
  });

  const parts = [
    ...'全區投資億元，「１２」％。里後乾著衞綫嗰勣㗲\r\n\u200b\ufeff\u00ad\u3000\u{20000}𪾢①㎡⻅\ud800\udc00\uffff\0',
    ...['二噁英', '乾隆', '乾淨', '顯著', '計畫', '瞭解', '\r\n', '\u200b\u200b'],
  ];

  it.each(['hans', 'hant'] as const)(
    'maps every span of any %s text into its original, in order',
    (script) => {
      const random = seeded(2);
      for (let round = 0; round < 2000; round++) {
        const original = randomString(random, parts, random(30));
        const { text, identity, toOriginalStart, toOriginalEnd } = normalise(original, { script });
        let start = 0;
        let end = 0;
        for (let i = 0; i < text.length; i++) {
          const nextStart = toOriginalStart(i);
          const nextEnd = toOriginalEnd(i + 1);
          expect(nextStart).toBeGreaterThanOrEqual(start);
          expect(nextEnd).toBeGreaterThanOrEqual(end);
          expect(nextEnd).toBeGreaterThan(nextStart);
          expect(nextEnd).toBeLessThanOrEqual(original.length);
          if (identity) expect([nextStart, nextEnd]).toEqual([i, i + 1]);
          [start, end] = [nextStart, nextEnd];
        }
      }
    },
  );

  it('gives for every stretch of the original what it gives for the whole', () => {
    const random = seeded(3);
    // Separated by a mark, so that no word is made across the borders of two parts.
    const convert = (text: string) => simplify(foldWidth(text, new OffsetMap()), new OffsetMap());
    for (let round = 0; round < 1000; round++) {
      const list = Array.from({ length: random(12) }, () => parts[random(parts.length)]!);
      const { text, original, toOriginalStart, toOriginalEnd } = normalise(list.join('。'), {
        script: 'hant',
      });
      let start = 0;
      for (const part of list) {
        const end = start + convert(part).length;
        expect(text.slice(start, end)).toBe(convert(part));
        if (end > start) {
          expect(convert(original.slice(toOriginalStart(start), toOriginalEnd(end)))).toBe(convert(part));
        }
        start = end + 1;
      }
    }
  });

  it('takes time linear in the length of a text', () => {
    const part = '全區，於乾\u200b著嗰二噁英1２';
    normalise(part.repeat(1000));
    expect(spentOn(() => normalise(part.repeat(100_000)))).toBeLessThan(2000);
  });
});
