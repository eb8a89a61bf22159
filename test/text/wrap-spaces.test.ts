import { expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';
import { normalise } from '../../src/text/normalise.js';

/** As many characters of running text. */
const running = (length: number) => '全市上下齐心协力推动各项事业稳步前进'.repeat(10).slice(0, length);

it('takes out the spaces that lines of print left inside words', () => {
  const text = `${running(60)}教育事业发 展。${running(60)}。税收比上年增 长12.5%。`;
  expect(normalise(text).text).toBe(text.replaceAll(' ', ''));
  const [figure] = extractText(text).records;
  expect(figure).toMatchObject({ text: '12.5%', aspect: 'growth', metric: 'tax_revenue' });
  expect(text.slice(figure!.start, figure!.end)).toBe('12.5%');
});

it.each([
  ['names', `${running(70)}（记者张三 通讯员李四 王五）${running(40)}`],
  ['cells', '项目名称 建设地点 投资额'],
  ['a title', `关于农业的报告 ${running(20)}`],
])('leaves those of %s', (_, text) => {
  expect(normalise(text).text).toContain(' ');
  expect(normalise(text).text.length).toBe(text.length);
});

it('goes through a long text of nothing but such spaces', () => {
  const pieces = ['中 ', `中 ${running(30)}`, `中 ${running(30)}\n`];
  for (const piece of pieces) {
    const text = piece.repeat(200_000);
    expect(normalise(text).text.length).toBeGreaterThan(200_000);
  }
});
