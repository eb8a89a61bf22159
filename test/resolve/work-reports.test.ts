import { describe, expect, it } from 'vitest';
import { buildContext } from '../../src/resolve/index.js';
import { clauseTopic } from '../../src/resolve/named-parts.js';
import { normalise } from '../../src/text/normalise.js';
import { segment } from '../../src/text/segment.js';

function at(source: string, words: string) {
  const { text } = normalise(source);
  const offset = text.indexOf(words);
  expect(offset, words).toBeGreaterThanOrEqual(0);
  const found = buildContext(text, segment(text));
  return [found.periodAt(offset).period, found.statusAt(offset), found.subjectAt(offset)];
}

const REVIEWED = '过去的一年,我们攻坚克难。\n建成公路32公里。\n';

describe('a report to a congress', () => {
  it.each(['盐城市', '厦门市', '成都市', '共青城市', '万全区', '从化区', '老城区', '洪山区'])(
    'is on %s, though names end so that are words',
    (place) => {
      expect(at(`2019年${place}政府工作报告\n${REVIEWED}`, '32公里')).toEqual(['2018', 'actual', place]);
    },
  );

  it.each([
    ['阳泉市城区2019年政府工作报告', '阳泉市城区'],
    ['洛阳市老城区2019年政府工作报告', '老城区'],
    ['大兴安岭地区行署工作报告(2019年)', '大兴安岭地区'],
    ['内蒙古自治区锡林郭勒盟2019年政府工作报告', '锡林郭勒盟'],
    ['2019年广西政府工作报告', '广西'],
    ['2019两会内蒙古自治区政府工作报告', '内蒙古自治区'],
    ['2019年江南省松湾市白河区政府工作报告', '白河区'],
    ['云溪市十五届人大四次会议政府工作报告(2019年1月9日)', '云溪市'],
  ])('is on whom its title names: %s', (title, place) => {
    expect(at(`${title}\n${REVIEWED}`, '32公里')).toEqual(['2018', 'actual', place]);
  });

  it.each([
    ['2019年清镇市国民经济和社会发展统计公报', '清镇市'],
    ['2019年西乡县国民经济和社会发展统计公报', '西乡县'],
    ['2019年东乡区工作总结', '东乡区'],
    ['2019年通州区工作总结', '通州区'],
    ['2019年全州县卫生工作总结', '全州县'],
    ['2019年古溪乡工作总结', '古溪乡'],
  ])('is on a city whose name ends like a town: %s', (title, place) => {
    expect(at(`${title}\n全年建成公路32公里。\n`, '32公里')).toEqual(['2019', 'actual', place]);
  });

  it('is on an office by the name that the text has for it', () => {
    const text = '民政局2019年工作总结\n2019年,云溪县民政局建成公路32公里。\n';
    expect(at(text, '32公里')[2]).toBe('云溪县民政局');
  });

  it('does not run a long line of the title into its first sentence', () => {
    const title = '2022年政府工作报告\n——2022年1月6日在云溪自治县第十九届人民代表大会第一次会议上';
    const text = `${title}\n过去五年,我们攻坚克难。建成公路32公里。\n`;
    expect(at(text, '32公里')).toEqual(['2017/2021', 'actual', '云溪自治县']);
  });

  it('names such places among others', () => {
    expect(clauseTopic('盐城市粮食产量30万吨', [])).toEqual({ kind: 'part', name: '盐城市' });
    expect(clauseTopic('洪山区完成投资30亿元', [])).toEqual({ kind: 'part', name: '洪山区' });
    expect(clauseTopic('大城市人口300万人', [])).not.toEqual({ kind: 'part', name: '大城市' });
  });

  it.each([
    '云溪市人民政府工作报告(2019年)',
    '云溪市政府工作报告\n2019年1月',
    '政府工作报告\n二〇一九年一月九日在云溪市第七届人民代表大会第三次会议上',
    '政府工作报告\n——2018年12月24日在云溪市\n第七届人民代表大会第三次会议上',
  ])('says when it was given: %s', (title) => {
    expect(at(`${title}\n${REVIEWED}`, '32公里')).toEqual(['2018', 'actual', '云溪市']);
  });

  it.each([
    ['2020年云溪县人民法院工作报告', '云溪县人民法院'],
    ['云溪县人民检察院工作报告(2020年)', '云溪县人民检察院'],
    ['政协云溪县委员会常务委员会工作报告\n(2020年1月8日在政协云溪县第九届委员会第四次会议上)', '云溪县'],
  ])('is by other bodies too: %s', (title, subject) => {
    const text = `${title}\n2019年,全院上下团结奋进。\n开展活动31次。\n`;
    expect(at(text, '31次')).toEqual(['2019', 'actual', subject]);
  });

  it('looks back on a term or a plan', () => {
    const term = (heading: string) =>
      at(`2016年云溪县政府工作报告\n一、${heading}\n全县建成公路320公里。\n`, '320公里')[0];
    expect(term('本届政府工作回顾')).toBe('2011/2015');
    expect(term('“十二五”回顾')).toBe('2011/2015');
    expect(term('2015年及本届政府工作回顾')).toBe('2015');
    expect(term('本届政府工作的基本情况')).toBe('2011/2015');
    expect(term('本届政府的主要工作')).toBe('2011/2015');
    expect(term('砥砺奋进的五年')).toBe('2011/2015');
    expect(term('城乡建设取得长足进步的五年')).toBe('2011/2015');
  });

  it('looks ahead to the next term, or to the plan that starts with its year', () => {
    const text = (heading: string) =>
      `2016年云溪县政府工作报告\n一、砥砺奋进的五年\n全县建成公路320公里。\n二、${heading}\n全县建成学校11所。\n`;
    const goals = (heading: string) => at(text(heading), '11所').slice(0, 2);
    expect(goals('奋力谱写新篇章的五年')).toEqual(['2016/2020', 'target']);
    expect(goals('“十三五”规划的主要目标任务')).toEqual(['2016/2020', 'target']);
    expect(goals('本届政府今年的主要目标')).toEqual(['2016', 'target']);
  });

  it('tells what works were done', () => {
    const text = `2025年云溪县政府工作报告
(四)民生不断改善。办好5类20项民生实事,完成投资15亿元;新建学校11所。
(五)2025年工作目标。今年要办好10件实事,改造小区12个。
`;
    expect(at(text, '20项').slice(0, 2)).toEqual(['2024', 'actual']);
    expect(at(text, '11所').slice(0, 2)).toEqual(['2024', 'actual']);
    expect(at(text, '12个').slice(0, 2)).toEqual(['2025', 'target']);
  });

  it('sets goals for the year it names', () => {
    const text = `2012年云溪县政府工作报告
2011年,全县新建学校3所。
2012年目标:财政收入增长16%。抓好120个重点项目。
`;
    expect(at(text, '16%').slice(0, 2)).toEqual(['2012', 'target']);
    expect(at(text, '120个').slice(0, 2)).toEqual(['2012', 'target']);
    const must = `2012年云溪县政府工作报告
2011年,全县新建学校3所。
今年要完成生产总值230亿元,增长15%;财政收入22亿元;失业率控制在4.5%以内。
`;
    expect(at(must, '22亿元').slice(0, 2)).toEqual(['2012', 'target']);
    expect(at(must, '4.5%').slice(0, 2)).toEqual(['2012', 'target']);
  });

  it('tells the pace of a plan by its years', () => {
    const text = `2008年云溪县政府工作报告
二、今后五年的奋斗目标
到2012年,生产总值达到60亿元,年均递增23%。
`;
    expect(at(text, '60亿元').slice(0, 2)).toEqual(['2012', 'target']);
    expect(at(text, '23%').slice(0, 2)).toEqual(['2008/2012', 'target']);
  });

  it('goes on with the last of several years', () => {
    const text = `2021年云溪县政府工作报告
五年来,我们坚持实体为本。新建学校48所。
2020年实现财政收入增长2%。发放消费券1.2亿元。
`;
    expect(at(text, '48所')[0]).toBe('2016/2020');
    expect(at(text, '1.2亿元')[0]).toBe('2020');
  });

  it.each([
    ['向大会作工作报告。\n一、2023年工作回顾\n2023年是开局之年。\n新建公路32公里。\n', '2023', 'actual'],
    ['向大会作工作报告。\n一、2023年工作回顾\n今年以来成绩显著。\n新建公路32公里。\n', '2023', 'actual'],
    ['2023年以来,我镇攻坚克难。\n新建公路32公里。\n', '2023', 'actual'],
    ['一年来,我镇攻坚克难。\n新建公路32公里。\n', '2022', 'actual'],
    ['一、2022年工作回顾\n新建公路32公里。\n', '2022', 'actual'],
    ['一、2022年工作回顾\n新建公路40公里。\n二、2023年工作安排\n新建公路32公里。\n', '2023', 'target'],
  ])('may bear the year that it reviews in its title: %s', (body, period, status) => {
    const text = `2023年青石镇政府工作报告\n各位代表:\n${body}`;
    expect(at(text, '32公里').slice(0, 2)).toEqual([period, status]);
  });

  it('sets what was done against what was to be done', () => {
    const text = `云溪县2016年民生实事完成情况的报告
一、农村公路建设。目标任务:新建公路200公里。完成情况:已建公路223公里,占任务的111%。
二、饮水工程。受益6万人。
`;
    expect(at(text, '200公里').slice(0, 2)).toEqual(['2016', 'target']);
    expect(at(text, '223公里').slice(0, 2)).toEqual(['2016', 'actual']);
    expect(at(text, '6万人').slice(0, 2)).toEqual(['2016', 'actual']);
  });

  it('is of whom and when the line on its session says, though it is broken', () => {
    const text = (day: string) => `政府工作报告
——${day}在松湾县第十七届
人民代表大会第一次会议上
县长 林远
各位代表:
一、过去五年的工作
五年来,新建学校48所。
`;
    expect(at(text('2024年2月28日'), '48所')).toEqual(['2019/2023', 'actual', '松湾县']);
    expect(at(text('2016年12月19日'), '48所')).toEqual(['2012/2016', 'actual', '松湾县']);
  });

  it('is of nobody where only a part of its city is named', () => {
    const text = `市第十四届人民代表大会第五次会议上的政府工作报告(摘要)
一、2001年工作回顾
全市新建学校48所。
市开发区建设加快,项目开工22个。
`;
    expect(at(text, '48所')[2]).toBeNull();
    expect(at(text, '22个')[2]).toBe('市开发区');
  });

  it('tells of months of the running year that are over', () => {
    const text = `云溪区二届人大二次会议听取政府工作报告
2022-04-22 08:24 来源:云溪日报
各位代表:
2022年的主要预期目标是:生产总值增长7%。
2022年一季度,经济稳步回升。初步预计,工业增加值增长22%。
`;
    expect(at(text, '7%').slice(0, 2)).toEqual(['2022', 'target']);
    expect(at(text, '22%').slice(0, 2)).toEqual(['2022-01/2022-03', 'actual']);
  });

  it('is not divided by the news that lists its parts', () => {
    const text = `松湾县第十九届人民代表大会第四次会议开幕
根据议程,县长作政府工作报告。报告共分三个部分:一、2024年工作回顾。二、2025年总体思路和主要预期目标。三、加强政府自身建设。
报告指出,2024年是关键一年。全年生产总值增长6.6%。
`;
    expect(at(text, '6.6%').slice(0, 2)).toEqual(['2024', 'actual']);
  });

  it('sets goals where it says what a year must bring, whoever tells it', () => {
    const text = `2022年松湾市政府工作报告
市政府工作报告指出,做好2022年工作,要加快提升城市环境。
新建公园47个。
`;
    expect(at(text, '47个').slice(0, 2)).toEqual(['2022', 'target']);
  });

  it('a plan laid before a congress without its date was told after its year', () => {
    const text = `国民经济和社会发展计划执行情况及计划草案的报告
各位代表:
受县人民政府委托,现将2007年计划执行情况及2008年计划草案提请县第十六届人大二次会议审议。
一、2007年国民经济和社会发展计划执行情况
预计全年实现生产总值24亿元。
`;
    expect(at(text, '24亿元').slice(0, 2)).toEqual(['2007', 'actual']);
  });

  it('looks back on years and some months as on those years', () => {
    const text = '2007年松湾县政府工作报告\n一、2006年工作回顾\n三年多来,新修公路9公里。\n';
    expect(at(text, '9公里').slice(0, 2)).toEqual(['2004/2006', 'actual']);
  });
});
