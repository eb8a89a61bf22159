import { describe, expect, it } from 'vitest';
import { detectRegion } from '../../src/resolve/index.js';

describe('the region of a short text', () => {
  it.each([
    ['HK', '香港消防年报二〇〇八\n全年出动12次,开支3亿元。\n'],
    ['HK', '2023-24年度香港财政预算案\n开支为1亿元。\n'],
    ['HK', '政府统计处今日发表数字,销货额为20亿元。\n'],
    ['HK', '周年报告\n申诉专员公署\n全年接获投诉4 321宗,开支2亿元。\n'],
    ['MO', '统计暨普查局\n第一季本地生产总值为90亿元。\n'],
    ['HK', '教育局局长在特别会议的开场发言\n开支总额为90亿元,立法会通过。\n'],
    ['MO', '财政局\n2022年12月份澳门公共财政状况\n总收入为90亿元。\n'],
    ['TW', '高雄市政府施政报告\n总预算90亿元。\n'],
    ['MO', '澳门2023年入境旅客数目\n每名旅客消费2,000元。\n'],
    ['HK', '青石区议会文件\n大埔区议会2021年工作报告\n拨款20万元。\n'],
    ['HK', '审计署署长第七十四号报告书\n经营亏损达2亿元。\n'],
    ['HK', '本港最新渔民人数减少\n渔民为4 321人。\n'],
    ['HK', '2011至12年度财政预算案演辞\n开支为300亿元。\n'],
    ['HK', '香港第三季经济按年增长3%\n开支上升2%。\n'],
    ['MO', '社会工作局推行新计划\n向300个家庭发放20万元。\n'],
    ['TW', '批发业营业额统计\n全年营业额12兆7,013亿元,零售业4兆2815亿元。\n'],
    ['CN', '日本预算\n预算达115兆日元,国债30兆日元。\n'],
    ['TW', '青禾乡代表会三读通过九十一年度总预算\n岁入四千万元。\n'],
    ['TW', '主计总处新闻稿\n每户所得平均数为80万元。\n'],
  ])('is %s by its title: %s', (region, text) => {
    expect(detectRegion(text)).toBe(region);
  });

  it.each([
    '关顾民生\n在2013/14年度,三方面的经常开支为90亿元,较2012/13年度增加2亿元,是各政策组别之首。政府经常开支为150亿元。\n',
    '年报\n委员会批准的承担额为90亿元,开设3个首长级职位。粉岭及古洞的工务工程拨款2亿元。\n',
  ])('is Hong Kong by the words of its budgets alone: %s', (text) => {
    expect(detectRegion(text)).toBe('HK');
  });

  it('is told by marks with thousands set apart by a space', () => {
    const text = '全年旅客\n访港旅客中有1 234人乘船,3 456人乘车。警务处没有数字。\n';
    expect(detectRegion(text)).toBe('HK');
    expect(detectRegion(text.replaceAll(' ', ''))).toBe('CN');
  });

  it.each([
    '香港中路街道2023年工作总结\n全年投资2亿元。\n',
    '香港客商到云溪县考察\n签约金额3亿元。\n',
    '香港企业家协会来访\n香港客商考察我县。我省与香港贸易额2亿元,全省香港企业30家,香港公司投资1亿元。\n',
    '台湾农民创业园2023年工作总结\n全年产值2亿元。\n',
    '云溪市2023年统计公报\n香港、澳门和台湾投资2亿元。\n',
  ])('stays that of the mainland: %s', (text) => {
    expect(detectRegion(text)).toBe('CN');
  });
});
