import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { REGIONAL_VARIANTS, WORDS_WITH_ZHU } from '../../src/lexicon/traditional.js';
import { OffsetMap } from '../../src/text/offset-map.js';
import { simplify } from '../../src/text/simplify.js';
import { randomString, seeded } from './seeded.js';

interface Opencc {
  Converter(options: { from: string; to: string }): (text: string) => string;
  readonly Locale: { readonly to: { readonly cn: readonly (readonly string[])[] } };
}
const opencc = createRequire(import.meta.url)('opencc-js/t2cn') as Opencc;
const simplified = (text: string) => simplify(text, new OffsetMap());

/** Everything that the dictionaries convert, without the variants that only our conversion knows. */
const words = opencc.Locale.to.cn
  .flat()
  .flatMap((dictionary) => dictionary.split('|').map((entry) => entry.split(' ')[0]!))
  .filter((word) => ![...REGIONAL_VARIANTS].some((variant) => word.includes(variant)));

describe('simplify', () => {
  it('converts as opencc-js does, whatever the text', () => {
    const convert = opencc.Converter({ from: 't', to: 'cn' });
    const parts = [...words, ...words.flatMap((word) => [...word]), ...'，。12.5%A \n一二三的了𠮷'];
    const random = seeded(1);
    for (let round = 0; round < 3000; round++) {
      const text = randomString(random, parts, 1 + random(40));
      expect(simplified(text)).toBe(convert(text));
    }
  });

  it.each([
    ['hk', '衞生署、綫路、敍述、枱面、説明、温室、裏面'],
    ['tw', '隨著城市發展，沿著河岸，著力推動；著名、顯著、著作；裡面、群眾、床位'],
  ])('knows the variants of %s', (from, text) => {
    expect(simplified(text)).toBe(opencc.Converter({ from, to: 'cn' })(text));
  });

  it('keeps 著 in words', () => {
    expect(simplified('土著居民沿著舊路')).toBe('土著居民沿着旧路');
    for (const word of WORDS_WITH_ZHU) expect(simplified(word)).toContain('著');
  });

  it('converts by characters, and leaves words to their region', () => {
    expect(simplified('資訊網路計畫於乾隆年間，乾淨')).toBe('资讯网路计划于乾隆年间，干净');
  });

  it('records what changes in length', () => {
    const map = new OffsetMap();
    const text = simplify('甲二噁英乙', map);
    expect(text).toBe('甲二\u{2bac7}英乙');
    expect([map.toSourceStart(1), map.toSourceEnd(5), map.toSourceStart(5), map.toSourceEnd(6)]).toEqual([
      1, 4, 4, 5,
    ]);
  });

  it('grows where many characters do', () => {
    expect(simplified('嗰'.repeat(5000))).toBe('\u{20bb6}'.repeat(5000));
  });
});
