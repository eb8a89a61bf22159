import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { layOutHtml } from '../../../src/read/formats/html/index.js';
import { readDocument } from '../../../src/read/index.js';
import { blocksOf, cellsOf } from './show.js';

const FOLDER = fileURLToPath(new URL('../../../fixtures/formats/pages/', import.meta.url));
const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));

describe('pages of portals', () => {
  it.each(pages)('%s gives its article, whole and alone', async (page) => {
    const expected = readFileSync(FOLDER + page.replace('.html', '.expected.txt'), 'utf8');
    expect((await readDocument(FOLDER + page)).text).toBe(expected);
  });

  it('give the tables of the article', async () => {
    expect(cellsOf(await readDocument(`${FOLDER}zoom.html`))).toEqual([
      [
        ...['0,0 2×1 指标', '0,1 1×2 上半年', '1,1 总量', '1,2 同比增长（%）'],
        ...['2,0 地区生产总值', '2,1 68.42', '2,2 5.6', '3,0 固定资产投资', '3,1 —', '3,2 8.1'],
      ],
    ]);
    const old = await readDocument(`${FOLDER}old-tables.html`);
    expect(old.tables.map(({ rows }) => rows.length)).toEqual([4]);
  });

  it('keep their headings', async () => {
    const headings = blocksOf(await readDocument(`${FOLDER}main.html`)).filter((block) =>
      block.startsWith('#'),
    );
    expect(headings).toEqual(['# 溪桥街道加装电梯87部 惠及居民1200余户', '# 三个月办完手续']);
  });
});

describe('what frames a page', () => {
  const menu = '<div class="nav"><a href="/">首页</a></div>';
  const foot = '<div class="footer">版权所有：岫山镇</div>';
  const article = '<p>全镇新修公路12公里。</p><p>投资3亿元。</p>';
  const read = (body: string, title = '岫山镇工作_岫山镇') =>
    blocksOf(layOutHtml(`<title>${title}</title><body>${menu}${body}${foot}`, []));
  const ARTICLE = ['全镇新修公路12公里。', '投资3亿元。'];

  it.each([
    ['path', '<p>您现在的位置：<a href="/">首页</a> &gt; 正文</p>'],
    ['path without a name', '<p>首页 &gt;&gt; <a href="/a">动态</a></p>'],
    ['greeting', '<p>今天是2024年5月6日 星期一</p>'],
    ['headlines with dates', '<ul><li><a href="/1">外贸增长12%</a> 2024-05-01</li></ul>'],
    ['headlines', '<div><a href="/1">外贸增长12%</a></div>'],
    ['buttons', '<p>【<a href="#">打印</a>】 【关闭窗口】</p>'],
    ['sizes', '<p>字号：[ <a href="javascript:a()">大</a> 中 小 ]</p>'],
    ['bar for sharing', '<p>分享到：微信 新浪微博 QQ空间</p>'],
    ['buttons for sharing', '<p><a href="#">微信</a> <a href="#">微博</a></p>'],
    ['counter', '<p>浏览次数：3021次</p>'],
  ])('goes from above and below the article: %s', (_, html) => {
    expect(read(`${html}<h1>岫山镇工作</h1><div>${article}</div>`)).toEqual(['# 岫山镇工作', ...ARTICLE]);
    expect(read(`<h1>岫山镇工作</h1><div>${article}</div>${html}`)).toEqual(['# 岫山镇工作', ...ARTICLE]);
  });

  it.each([
    ['neighbouring pages', '<p>上一篇：<a href="/1">外贸增长12%</a></p><p>下一篇：没有了</p>'],
    ['other pages', '<h4>相关阅读</h4><ul><li><a href="/1">外贸增长12%</a></li></ul>'],
    ['owner', '<p>地址：新街1号　邮编：550000</p><p>技术支持：岫山公司</p><p>网站标识码：52000000</p>'],
  ])('goes from below the article: %s', (_, html) => {
    expect(read(`<h1>岫山镇工作</h1><div>${article}</div>${html}`)).toEqual(['# 岫山镇工作', ...ARTICLE]);
    expect(read(`<h1>岫山镇工作</h1>${article}${html}`)).toEqual(['# 岫山镇工作', ...ARTICLE]);
  });

  it.each([
    ['a subtitle', '<p>（2024年5月）</p>', ['（2024年5月）']],
    ['source and date', '<p>2024-05-06 来源：<a href="/s">岫山发布</a></p>', ['2024-05-06 来源：岫山发布']],
    ['a number', '<div>岫政发〔2024〕6号</div>', ['岫政发〔2024〕6号']],
  ])('does not include %s under the title', (_, html, lines) => {
    expect(read(`<h1>岫山镇工作</h1>${html}<div class="text">${article}</div>`)).toEqual([
      ...['# 岫山镇工作', ...lines, ...ARTICLE],
    ]);
  });

  it.each([
    ['a signature', '<div>岫山镇人民政府</div><div>2024年5月6日</div>', ['岫山镇人民政府', '2024年5月6日']],
    ['a telephone number', '<div>联系电话：0800-1234567</div>', ['联系电话：0800-1234567']],
    ['an attachment', '<div><a href="/a.docx">附件：名单</a></div>', ['附件：名单']],
    [
      'a long paragraph beyond other pages',
      `<p>上一篇：无</p><p>${'全镇耕地3万亩，'.repeat(6)}林地2万亩。</p><p>无关</p>`,
      [`${'全镇耕地3万亩，'.repeat(6)}林地2万亩。`],
    ],
  ])('does not include %s below the article', (_, html, lines) => {
    expect(read(`<h1>岫山镇工作</h1><div class="TRS_Editor">${article}${article}</div>${html}`)).toEqual([
      ...['# 岫山镇工作', ...ARTICLE, ...ARTICLE, ...lines],
    ]);
  });

  it.each([
    ['位置：县城东北12公里'],
    ['所在位置：北纬25度'],
    ['欢迎您来到岫山镇，这里有耕地3万亩。'],
    ['短视频阅读量：3.2万次'],
    ['阅读量：3021次'],
    ['把经验分享到基层 12个'],
    ['主办单位：岫山镇'],
    ['版权所有登记26件'],
  ])('does not include lines of the article that only sound like it: %s', (line) => {
    const body = `<h1>岫山镇工作</h1><div><p>全镇新修公路12公里。</p><p>${line}</p><p>投资3亿元。</p></div>`;
    expect(read(body)).toEqual(['# 岫山镇工作', ARTICLE[0], line, ARTICLE[1]]);
  });

  it('goes from a page without a title too', () => {
    expect(read(`<p>今天是5月6日</p><p>岫山镇工作</p><p>（全文）</p><div>${article}</div>`, '')).toEqual([
      ...['岫山镇工作', '（全文）', ...ARTICLE],
    ]);
  });

  it('may be called a menu and hold the article all the same', () => {
    expect(read(`<div class="nav-content"><h1>岫山镇工作</h1>${article}</div>`)).toEqual([
      '# 岫山镇工作',
      ...ARTICLE,
    ]);
  });

  it('is left where there is no article to tell: a list of headlines', () => {
    const list = '<ul><li><a href="/1">外贸增长12%</a></li><li><a href="/2">粮食产量3万吨</a></li></ul>';
    expect(read(list)).toEqual(['首页', '外贸增长12%', '粮食产量3万吨', '版权所有：岫山镇']);
  });

  it('does not include headings and lists of links inside the article', () => {
    const list = '<p>相关链接</p><ul><li><a href="/1">名单</a></li></ul>';
    expect(read(`<div id="zoom">${article}${list}<p>此件公开发布。</p></div>`)).toEqual([
      ...[...ARTICLE, '相关链接', '名单', '此件公开发布。'],
    ]);
  });
});

describe('a page without a frame', () => {
  it.each([
    ['a document that ends as a site does', '<p>报告</p><p>主办单位：岫山镇</p><p>版权所有：岫山镇</p>'],
    ['notes that lead to each other', '<p>投资<a href="#n1">[1]</a></p><p><a href="#t1">[1]</a>初步数</p>'],
    ['a page of links', '<p><a href="/1">投资3亿元</a></p><p><a href="/2">增长5%</a></p>'],
  ])('is kept whole: %s', (_, html) => {
    const lines = html.split('</p>').map((line) => line.replace(/<[^>]+>/g, ''));
    expect(blocksOf(layOutHtml(html, []))).toEqual(lines.filter((line) => line !== ''));
  });
});
