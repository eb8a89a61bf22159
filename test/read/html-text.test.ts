import { describe, expect, it } from 'vitest';
import { htmlText } from '../../src/read/html-text.js';

describe('htmlText', () => {
  it.each([
    ['joins what inline elements cut', '<p>面积<span>25</span>平方<b>公</b>里</p>', '面积25平方公里\n'],
    ['parts blocks by a blank line', '<h1>报告</h1><div><p>一</p><p>二</p></div>', '报告\n\n一\n\n二\n'],
    ['breaks a line at <br>', '一<br>二<br/>三', '一\n二\n三\n'],
    ['keeps at most one blank line', '一<br><br><br>二<p></p><p> </p>三', '一\n\n二\n\n三\n'],
    [
      'parts cells by tabs and rows by blank lines',
      '<table><tr><th>街道</th><th>户数</th></tr><tr><td>东街</td> <td>30</td></tr></table>',
      '街道\t户数\n\n东街\t30\n',
    ],
    [
      'leaves scripts, styles and the head out',
      '<head><title>题</title></head><style>a{}</style><script>1<2</script>文',
      '文\n',
    ],
    ['decodes character references', '&ldquo;一&rdquo;&nbsp;&#50;&#x4e2a;&lt;3', '“一”\u00a02个<3\n'],
    ['folds white space', '<p>  1 \n 380  户 </p>', '1 380 户\n'],
    ['closes lines that were broken between Chinese characters', '<p>完成招商\n  引资</p>', '完成招商引资\n'],
    ['keeps the lines of <pre>', '<pre>一\n二</pre>', '一\n二\n'],
    ['reads broken markup', '<p>一<p>二</div></pre><b>三 <', '一\n\n二\n\n三 <\n'],
    ['reads a page whose head is not closed', '<head><title>题</title><body>文', '文\n'],
    [
      'leaves out what is hidden in boxes',
      '<button>确<b>定</b></button>文<select><option>一</select>',
      '文\n',
    ],
    ['gives nothing for a page without text', '<p><img src="a.png"></p>', ''],
  ])('%s', (_, html, text) => {
    expect(htmlText(html)).toBe(text);
  });

  it('takes time linear in the length of the page', () => {
    const html =
      '<table><tr><td>'.repeat(100_000) + '<b '.repeat(100_000) + '&'.repeat(100_000) + ' \n'.repeat(100_000);
    const start = performance.now();
    htmlText(html);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
