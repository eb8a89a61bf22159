import { describe, expect, it } from 'vitest';
import { layOutHtml } from '../../../src/read/formats/html/index.js';
import { blocksOf, cellsOf } from './show.js';

const read = (html: string) => layOutHtml(html, []);
const textOf = (html: string) => read(html).text;

describe('text of a page', () => {
  it.each([
    ['joins what inline elements cut', '<p>面积<span>25</span>平方<b>公</b>里</p>', '面积25平方公里\n'],
    ['parts blocks by a blank line', '<h1>报告</h1><div><p>一</p><p>二</p></div>', '报告\n\n一\n\n二\n'],
    ['breaks a line at <br>', '一<br>二<br/>三</br>四', '一\n二\n三\n四\n'],
    ['starts a block after two <br>', '一<br><br><br>二<p></p><p> </p>三', '一\n\n二\n\n三\n'],
    ['takes a line of no-break spaces for an empty one', '一<br>&nbsp;<br>二', '一\n\n二\n'],
    [
      'leaves scripts, styles and the head out',
      '<head><title>题</title></head><style>a{}</style><script>1<2</script>文',
      '文\n',
    ],
    ['decodes character references', '&ldquo;一&rdquo;&nbsp;&#50;&#x4e2a;&lt;3', '“一”\u00a02个<3\n'],
    ['folds white space', '<p>  1 \n 380  户 </p>', '1 380 户\n'],
    ['closes lines that were broken between Chinese characters', '<p>完成招商\n  引资</p>', '完成招商引资\n'],
    ['closes them between elements too', '<p>完成\n<b>招商</b>\n引资 3\n亿元</p>', '完成招商引资 3 亿元\n'],
    ['keeps ideographic spaces', '<p>一\u3000二\u3000\u3000三</p>', '一\u3000二\u3000\u3000三\n'],
    ['keeps the lines of <pre>', '<pre>一\n二  三\n\n四</pre>', '一\n二  三\n\n四\n'],
    ['reads broken markup', '<p>一<p>二</div></pre><b>三 <', '一\n\n二三 <\n'],
    ['takes a stray </p> for an empty paragraph', '一</p>二', '一\n\n二\n'],
    ['reads a page whose head is not closed', '<head><title>题</title><body>文', '文\n'],
    ['reads a page without a body tag', '<title>题</title><meta name=a>文', '文\n'],
    [
      'leaves out what is hidden in boxes',
      '<button>确<b>定</b></button>文<select><option>一</select>',
      '文\n',
    ],
    ['goes on after drawings', '<svg/>一<svg><text>3</text></svg>二', '一二\n'],
    ['leaves out the sounds above characters', '<ruby>亿<rp>(</rp><rt>yì</rt><rp>)</rp></ruby>元', '亿元\n'],
    ['gives nothing for a page without text', '<p><img src="a.png"></p>', ''],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('tells headings from paragraphs', () => {
    expect(blocksOf(read('<h1>一</h1><div>二<h3>三<br>四</h3>五</div>'))).toEqual([
      '# 一',
      '二',
      '# 三\n四',
      '五',
    ]);
  });

  it('writes the numbers of lists as they are shown', () => {
    const html =
      '<ol start="3"><li>甲<ul><li>乙</li></ul></li><li value="7"><p>丙</p><p>丁</p></li></ol>' +
      '<ol style="list-style-type: cjk-ideographic"><li>戊</ol><ol style="list-style:none"><li>己</ol>' +
      '<ol><li>（一）庚<li></ol>';
    expect(blocksOf(read(html))).toEqual(['3. 甲', '乙', '7. 丙', '丁', '一、戊', '己', '（一）庚']);
  });
});

describe('hidden text', () => {
  it.each([
    ['by an attribute', '<p hidden>密</p>文'],
    [
      'by its style',
      '<p style="color: red; DISPLAY:none">密<b>密</b></p>文<i style="visibility: hidden">密</i>',
    ],
    ['as Word hides it', '<span style="mso-hide:all">密</span>文'],
    ['by a class', '<style>.a, #b { display: none }</style><p class="x a">密</p>文<p id=b>密</p>'],
    ['in a table', '<table><tr><td>文</td></tr><tr style="display:none"><td>密</td></tr></table>'],
  ])('is left out: %s', (_, html) => {
    expect(textOf(html)).toBe('文\n');
  });

  it.each([
    ['for some readers only', '<style>@media print { .a { display: none } }</style><p class=a>文</p>'],
    ['and shown again', '<style>.a{display:none} .a{display:block}</style><p class=a>文</p>'],
    ['elsewhere only', '<style>.b .a{display:none}</style><p class=a>文</p>'],
    [
      'where it is shown by its own style',
      '<style>.a{display:none}</style><p class=a style="display:block">文</p>',
    ],
    ['where it is inline', '<p style="display:inline">文</p>'],
  ])('is kept where it is hidden %s', (_, html) => {
    expect(textOf(html)).toBe('文\n');
  });

  it('is kept where a script would show the whole page later', () => {
    const article = '全镇引进项目6个。'.repeat(20);
    expect(textOf(`<h1>简报</h1><div style="visibility: hidden">${article}</div>`)).toContain(article);
  });
});

describe('tables of a page', () => {
  const rows = '<tr><td>东街</td><td>30</td></tr><tr><td>西街</td><td>28</td></tr>';

  it('have a line for each row and tabs between cells', () => {
    const document = read(`<p>如下：</p><table><tr><th>街道</th><th>户数</th></tr>${rows}</table><p>完</p>`);
    expect(document.text).toBe('如下：\n\n街道\t户数\n东街\t30\n西街\t28\n\n完\n');
    expect(document.tables[0]).toMatchObject({ headRows: 1, columns: 2 });
    expect(blocksOf(document)).toEqual(['如下：', '完']);
  });

  it('may leave out end tags', () => {
    expect(textOf('<table><tr><td>东街<td>30<tr><td>西街<td><p>28</table>完')).toBe(
      '东街\t30\n西街\t28\n\n完\n',
    );
  });

  it('lay their spans out', () => {
    const html =
      '<table><tr><td rowspan=2>指标<td colspan="2">本年<td rowspan="0">备注<tr><td>12月<td>累计<tr><td>产值<td>6.8<td>74.3</table>';
    expect(cellsOf(read(html))).toEqual([
      [
        ...['0,0 2×1 指标', '0,1 1×2 本年', '0,3 3×1 备注', '1,1 12月', '1,2 累计'],
        ...['2,0 产值', '2,1 6.8', '2,2 74.3'],
      ],
    ]);
  });

  it('have no columns that no cell starts in', () => {
    const html =
      '<table><tr><td colspan=3>甲<td colspan=1000>乙<tr><td colspan=3>1<td>2<tr><td colspan=900>丙</table>';
    expect(cellsOf(read(html))).toEqual([['0,0 甲', '0,1 乙', '1,0 1', '1,1 2', '2,0 1×2 丙']]);
  });

  it('take their heads from <thead>, and put <tfoot> last', () => {
    const document = read(
      '<table><tfoot><tr><td>合计<td>58</tfoot><thead><tr><td>街道<td>户数<tr><td>甲<td>乙</thead>' +
        `<tbody>${rows}</tbody></table>`,
    );
    expect(document.text).toBe('街道\t户数\n甲\t乙\n东街\t30\n西街\t28\n合计\t58\n');
    expect(document.tables[0]?.headRows).toBe(2);
  });

  it('have their caption above them', () => {
    const document = read(`<table>${rows}<caption>各街道户数</caption></table>`);
    const [table] = document.tables;
    expect(document.text).toBe('各街道户数\n\n东街\t30\n西街\t28\n');
    expect(document.text.slice(table?.caption?.start, table?.caption?.end)).toBe('各街道户数');
  });

  it('keep the paragraphs of a cell, and what stands between cells', () => {
    const document = read('<table>散<tr>落<td><p>甲</p><p>乙</p><td>1<br>2</tr></table>');
    expect(blocksOf(document)).toEqual(['散', '落']);
    expect(cellsOf(document)).toEqual([['0,0 甲\n乙', '0,1 1 2']]);
  });

  it('end where the next one starts', () => {
    expect(read('<table><tr><td>甲<td>1</tr><table><tr><td>乙<td>2</table>').tables).toHaveLength(2);
  });
});

describe('tables that only arrange a page', () => {
  const article = '全乡新修水渠3公里。'.repeat(20);

  it.each([
    ['of one column', '<table><tr><td>甲<tr><td colspan=5>乙</table>', '甲\n\n乙\n'],
    ['that say so', '<table role=presentation><tr><td>甲<td>乙</table>', '甲\n\n乙\n'],
    ['with headings', '<table><tr><td><h2>甲</h2><td>乙</table>', '甲\n\n乙\n'],
    [
      'with an article',
      `<table><tr><td>甲<td>乙<tr><td>丙<td>${article}</table>`,
      `甲\n\n乙\n\n丙\n\n${article}\n`,
    ],
  ])('are laid out as if they were not there: %s', (_, html, text) => {
    expect(read(html)).toMatchObject({ text, tables: [] });
  });

  it('leave the tables inside them', () => {
    const document = read('<table><tr><td>左<td>右<table><tr><td>甲<td>1<tr><td>乙<td>2</table>完</table>');
    expect(document.text).toBe('左\n\n右\n\n甲\t1\n乙\t2\n\n完\n');
    expect(document.tables).toHaveLength(1);
  });

  it('are not those with heads, however long a cell is', () => {
    expect(read(`<table><tr><th>项目<th>说明<tr><td>水渠<td>${article}</table>`).tables).toHaveLength(1);
  });
});

it('loses no text, however broken the markup', () => {
  const names =
    'div p table tr td th thead tfoot caption ul ol li span b a h2 form br dd pre section article body'.split(
      ' ',
    );
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed % below;
  };
  for (let page = 0; page < 2000; page++) {
    const pieces = Array.from({ length: 3 + random(25) }, (_, index) => {
      const name = names[random(names.length)];
      const kind = random(10);
      if (kind < 4) return `<${name}${random(5) === 0 ? ` colspan=${random(5)} rowspan=${random(4)}` : ''}>`;
      return kind < 7 ? `</${name}>` : `第${index}项`;
    });
    const html = pieces.join('');
    const text = textOf(html);
    for (const piece of pieces.filter((piece) => piece.startsWith('第')))
      expect(text.split(piece), html).toHaveLength(2);
  }
});

describe('pages that nest without end', () => {
  it('are read however deep they are', () => {
    expect(textOf(`${'<div>'.repeat(100_000)}全县投资3亿元${'</div>'.repeat(100_000)}`)).toBe(
      '全县投资3亿元\n',
    );
  });

  it.each(['<span>', '<table><tr><td>', '<ul><li>', '<b><p>', '<table>', '<a href=x><div>'])(
    'are read all the same: %s',
    (tag) => {
      expect(textOf(`${tag.repeat(10_000)}全县投资3亿元`)).toBe('全县投资3亿元\n');
    },
  );

  it('keep their blocks apart below the bound', () => {
    const text = textOf(`${'<div>'.repeat(1000)}一<p>二</p>三<br>四${'</div>'.repeat(1000)}五`);
    expect(text.split(/\n+/)).toEqual(['一', '二', '三', '四', '五', '']);
  });

  it('give no tables beyond the limits, but their text', () => {
    const wide = `<table><tr>${'<td>1'.repeat(5000)}</table>`;
    const covered = `<table>${'<tr><td rowspan=60000 colspan=900>1'.repeat(5000)}</table>`;
    for (const html of [wide, covered])
      expect(read(html)).toMatchObject({ text: `${'1\n\n'.repeat(5000).trimEnd()}\n`, tables: [] });
  });
});
