import { expect, test } from 'vitest';
import { show } from './show-quantities.js';

/** Numerals that count nothing. */
test.each([
  // Words and idioms
  ...'一些 统一 万一 千万不要 百姓 千家万户 四川 三农 五保 七上八下 五湖四海 十分 万分 三明 九江 六安 二手 百年 千秋'.split(
    ' ',
  ),
  ...'一带一路 双十一 半导体 三亚 四平 百货 百强 千人计划 万众 万里长江 三三两两 三心二意 百折不挠 千军万马 四舍五入'.split(
    ' ',
  ),
  ...'一成不变 三位一体 四面八方 大陆 陆家嘴 队伍建设 参加 半岛 一半导体 下半年 大半 翻身 翻建 数字 数据 多数'.split(
    ' ',
  ),
  ...'数以万计 千载难逢 一五一十 十有八九 幺'.split(' '),
  // Indefinite one
  ...'一年比一年多 一个 发现一个 成熟一个 每家一台 学校二期 刑侦二处 一批 一项 一次 一系列 一方面 一步 一年 一公里 一张网'.split(
    ' ',
  ),
  // Names, grades, schemes
  ...'两会 两岸 两江 两手 两化 两新 两步 四大 三维 三级联动 五级书记 二期 二类 二级响应 三次产业 八项规定 三会一课 一核五治'.split(
    ' ',
  ),
  ...'两个一百年 三个一批 五个一工程 十四五 十五五 二十大 百亿级 一季度 前三季度 三门峡市 五台山 五道沟 六盘水市 六枝 三门县 五棵松'.split(
    ' ',
  ),
  // Ordinals
  ...'第一 第八 第4位 第三名 第十二届 第1-3位 第二季度 第二、三产业'.split(' '),
  // Digits in names
  ...'PM2.5 A320 G60 COP15 5G 5A级 4S店 COVID-19 IPv6 R&D2 H7N9 1e5 1+3+8+N 16+16 4+1 3·15 1.2.3'.split(' '),
  // More than any number holds
  `5${'万'.repeat(80)}元`,
  `9${'亿'.repeat(40)}`,
  // Account and document numbers
  ...'007 05 123456789012345678901234567890 2023/2024 24/7 3/15日'.split(' '),
  // Clock times
  '三点二十分',
  '17:30',
])('%s', (text) => {
  expect(show(`推进${text},`)).toEqual([]);
});

test.each([
  ['二〇一四年三月十五日', ['二〇一四年 = 2014 a', '三月 = 3 月', '十五日 = 15 d']],
  ['2014年3月15日', ['2014年 = 2014 a', '3月 = 3 月', '15日 = 15 d']],
  ['1.2026年工作', ['2026年 = 2026 a']],
  ['版本3.0', ['3.0 = 3']],
  ['提高20.9、36.2、54个百分点', ['20.9 = 20.9', '36.2 = 36.2', '54个百分点 = 54 pp']],
  ['GDP380亿元', ['380亿元 = 38000000000 CNY']],
  ['CPI上涨3%', ['3% = 3 %']],
  ['两类三项', ['两类 = 2 类', '三项 = 3 项']],
  ['10万吨级码头', ['10万吨 = 100000 t']],
  ['居全国第2,170家企业入选', ['170家 = 170 家']],
  ['1,2,3', ['1 = 1', '2 = 2', '3 = 3']],
  ['2014 100', ['2014 = 2014', '100 = 100']],
])('%s comes out for later rules', (text, expected) => {
  expect(show(text)).toEqual(expected);
});

test('one of a thing counts where its count closes the item of a list, and so does 二', () => {
  expect(show('卫生院一所,文化站一个、教学楼二幢。东沟、西沟二个村,代表二名')).toEqual([
    '一所 = 1 所',
    '一个 = 1 个',
    '二幢 = 2 幢',
    '二个 = 2 个',
    '二名 = 2 名',
  ]);
});

test('a plus sign behind a comparison is the sign of a rate', () => {
  expect(show('同比+8%,增速+3.1%,党建+5')).toEqual(['8% = 8 %', '3.1% = 3.1 %']);
});
