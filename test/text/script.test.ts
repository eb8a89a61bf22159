import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scriptTables } from '../../scripts/generate-script-tables.js';
import { ONLY_SIMPLIFIED, ONLY_TRADITIONAL } from '../../src/lexicon/script.js';
import { detectScript } from '../../src/text/script.js';

describe('detectScript', () => {
  it.each([
    ['hans', '全区完成投资12亿元'],
    ['hant', '全區完成投資12億元'],
    ['hans', ''],
    ['hans', 'GDP 12.5'],
    ['hans', '皇后故里乾隆著作'],
    ['hans', '他在报告里引了“經濟”一词，说明发展与改革。'],
    ['hant', '报告一词见于臺灣與香港的經濟文獻。'],
  ])('takes for %s: %s', (script, text) => {
    expect(detectScript(text)).toBe(script);
  });

  it('judges a long text by all its parts', () => {
    const head = '网站导航：机关发布动态信息公开'.repeat(20);
    expect(detectScript(head + '本區經濟發展與財政預算'.repeat(5000))).toBe('hant');
    expect(detectScript('本區經濟發展'.repeat(20) + '全区经济发展与财政预算'.repeat(5000))).toBe('hans');
  });

  it('has no character in both tables, and none that both scripts write', () => {
    const simplified = new Set(ONLY_SIMPLIFIED);
    expect([...ONLY_TRADITIONAL].filter((character) => simplified.has(character))).toEqual([]);
    for (const character of '后里乾著干台布游占征只') {
      expect(ONLY_TRADITIONAL + ONLY_SIMPLIFIED).not.toContain(character);
    }
  });

  it('has tables that fit the dictionaries of opencc-js', () => {
    const file = readFileSync(new URL('../../src/lexicon/script.ts', import.meta.url), 'utf8');
    expect(file, 'run npx tsx scripts/generate-script-tables.ts').toBe(scriptTables());
  });
});
