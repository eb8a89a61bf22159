import { describe, expect, it } from 'vitest';
import { buildContext } from '../../src/resolve/index.js';
import { segment } from '../../src/text/segment.js';

const WORK_REPORT = `2026年青桥省政府工作报告
——2026年1月20日在青桥省第十届人民代表大会第四次会议上
省长 林远
各位代表:
现在,我代表省人民政府,向大会报告工作,请予审议。
一、“十四五”时期和2025年工作回顾
“十四五”时期是青桥发展很不容易的五年。
经济总量年均增长6.1%,2025年人均收入达到3.3万元,公路里程达到8100公里。云溪机场旅客吞吐量突破210万人次,货邮吞吐量翻两番达8万吨;新增学位5600个。
推进白石新区排水工程建设,完成投资7亿元。能耗比2020年下降13.2%。粮食产量从2020年的410万吨增加到455万吨。
刚刚过去的2025年,全省外贸增长9.4%,超额完成年初目标,社会投资增长7.7%。
上半年,规上企业新增66家。
二、2026年工作安排
今年经济社会发展主要预期目标是:生产总值增长5.5%左右,城镇新增就业31万人。
去年建成的12座水厂全部投用。到2030年,森林覆盖率达到44%。
`;

function context(text: string, fileName?: string) {
  return buildContext(text, segment(text), fileName === undefined ? {} : { fileName });
}

function at(text: string, words: string) {
  const offset = text.indexOf(words);
  expect(offset, words).toBeGreaterThanOrEqual(0);
  const found = context(text);
  const { period } = found.periodAt(offset);
  return [period, found.statusAt(offset), found.subjectAt(offset)];
}

const STANDING = `2026年青桥省政府工作报告
——2026年1月20日在青桥省第十届人民代表大会第四次会议上
一、2025年工作回顾
2025年,全省建成泵站31座。
二、2026年工作安排
已开工的27个泵站要加快建设。我省有820万人口、410万劳动力。目前城镇还有12万户居住在旧房。新建学校16所。
让我们凝聚830万青桥人民的力量。
《政府工作报告》名词解释
1.“两江”水网:东江和西江各6条支渠组成的水网。
2.“群星”工程:重点培育9家龙头企业。
`;

describe('how things stand, in a list of goals', () => {
  it.each([
    ['31座', 'actual'],
    ['27个', 'actual'],
    ['820万', 'actual'],
    ['410万', 'actual'],
    ['12万户', 'actual'],
    ['16所', 'target'],
    ['830万', 'actual'],
    ['6条', 'actual'],
    ['9家', 'target'],
  ])('%s is %s', (words, status) => {
    expect(at(STANDING, words)[1]).toBe(status);
  });

  it('has no year where words are explained', () => {
    expect(at(STANDING, '6条')[0]).toBeNull();
    expect(at(STANDING, '9家')[0]).toBe('2026');
  });
});

describe('a work report', () => {
  it('names its place, date, year and region', () => {
    const found = context(WORK_REPORT);
    expect(found.subject).toBe('青桥省');
    expect(found.date).toEqual({ year: 2026, month: 1, day: 20 });
    expect(found.reportYear).toBe(2025);
    expect(found.region).toBe('CN');
  });

  it.each([
    ['6.1%', '2021/2025', 'actual', '青桥省'],
    ['3.3万元', '2025', 'actual', '青桥省'],
    ['8100公里', '2021/2025', 'actual', '青桥省'],
    ['210万人次', '2021/2025', 'actual', '云溪机场'],
    ['8万吨', '2021/2025', 'actual', '云溪机场'],
    ['5600个', '2021/2025', 'actual', '青桥省'],
    ['7亿元', '2021/2025', 'actual', '白石新区'],
    ['13.2%', '2021/2025', 'actual', '青桥省'],
    ['410万吨', '2020', 'actual', '青桥省'],
    ['455万吨', '2021/2025', 'actual', '青桥省'],
    ['9.4%', '2025', 'actual', '青桥省'],
    ['7.7%', '2025', 'actual', '青桥省'],
    ['66家', '2025-01/2025-06', 'actual', '青桥省'],
    ['5.5%', '2026', 'target', '青桥省'],
    ['31万人', '2026', 'target', '青桥省'],
    ['12座', '2025', 'actual', '青桥省'],
    ['44%', '2030', 'target', '青桥省'],
  ])('%s', (words, period, status, subject) => {
    expect(at(WORK_REPORT, words)).toEqual([period, status, subject]);
  });

  it('of the country is about 全国', () => {
    const text =
      '政府工作报告\n——2027年3月5日在第十五届全国人民代表大会第五次会议上\n一、2026年工作回顾\n粮食产量7亿吨。\n';
    expect(context(text).subject).toBe('全国');
    expect(at(text, '7亿吨')).toEqual(['2026', 'actual', '全国']);
  });

  it('turns to the plan in the paragraph that closes the year', () => {
    const text = `政府工作报告
——2026年2月1日在松湾市第六届人民代表大会第一次会议上
一、2025年工作回顾
新建公园9个。
各位代表!2025年任务完成,标志着“十四五”圆满收官。五年来,全市新修道路320公里。
造林5万亩。
`;
    expect(at(text, '9个')).toEqual(['2025', 'actual', '松湾市']);
    expect(at(text, '320公里')).toEqual(['2021/2025', 'actual', '松湾市']);
    expect(at(text, '5万亩')).toEqual(['2021/2025', 'actual', '松湾市']);
  });

  it('goes on with the plan behind a sentence that says what the year marks', () => {
    const text = `政府工作报告
——2026年2月1日在松湾市第六届人民代表大会第一次会议上
一、2025年工作回顾
新建公园9个。
各项任务如期完成,标志着全市“十四五”胜利收尾。造林5万亩。
`;
    expect(at(text, '9个')).toEqual(['2025', 'actual', '松湾市']);
    expect(at(text, '5万亩')).toEqual(['2021/2025', 'actual', '松湾市']);
  });
});

describe('other documents', () => {
  it('an annual report gives its year to silent sentences', () => {
    const text =
      '柳堤街道党工委\n2014年,街道各项工作有序推进。\n一、经济\n完成税收5100万元,为任务数的104%。\n(二)民生\n调解纠纷37起。\n';
    expect(at(text, '5100万元')).toEqual(['2014', 'actual', '柳堤街道']);
    expect(at(text, '37起')).toEqual(['2014', 'actual', '柳堤街道']);
  });

  it('a report to a standing committee is of the district that the line under its title names', () => {
    const text =
      '关于2021年区级财政决算的报告\n——2022年8月25日在松湾市东滩区第六届人大常委会第五次会议上\n增值税2亿元。\n';
    expect(at(text, '2亿元')).toEqual(['2021', 'actual', '东滩区']);
  });

  it('a court reports on itself', () => {
    const text =
      '松湾县人民法院工作报告\n——2024年2月1日在松湾县第十七届人民代表大会第三次会议上\n2023年工作回顾\n审结案件300件。\n';
    expect(at(text, '300件').at(-1)).toBe('松湾县人民法院');
  });

  it('what was found a year ago is of that year, what was done of it since is not', () => {
    const text =
      '松湾县2022年审计工作报告\n截至2023年8月底,上年度审计查出的90个问题已整改80个,整改率88.9%。\n';
    expect(at(text, '90个')[0]).toBe('2021');
    expect(at(text, '80个')[0]).toBe('2023-08');
    expect(at(text, '88.9%')[0]).toBe('2023-08');
  });

  it('当月 is the last of the months that are told of, up to a semicolon', () => {
    const text =
      '2025年1-5月松湾县经济运行情况\n1-5月,规上工业增加值增长7%,当月增长9%;投资增长3%。\n当月实现税收8亿元。\n';
    expect(at(text, '7%')[0]).toBe('2025-01/2025-05');
    expect(at(text, '9%')[0]).toBe('2025-05');
    expect(at(text, '3%')[0]).toBe('2025-01/2025-05');
    expect(at(text, '8亿元')[0]).toBe('2025-05');
    expect(at('松湾县2024年工作总结\n当月签约项目8个。\n', '8个')[0]).toBe('2024');
  });

  it('what was found a year ago is so up to the clause on what has been done', () => {
    const text = '松湾县2022年审计工作报告\n截至2023年8月底,上年度审计查出的90个问题,已整改80个。\n';
    expect(at(text, '90个')[0]).toBe('2021');
    expect(at(text, '80个')[0]).toBe('2023-08');
  });

  it('what an earlier report told is of its year', () => {
    const text = '松湾县2022年审计工作报告\n截至2023年8月底,2021年度审计工作报告反映的90个问题已整改80个。\n';
    expect(at(text, '90个')[0]).toBe('2021');
    expect(at(text, '80个')[0]).toBe('2023-08');
  });

  it('本年 is the year under review, and a year in the cause of a change no time of what follows', () => {
    const text =
      '关于松湾县2023年预算执行情况与2024年预算草案的报告\n2024年1月20日\n一、2023年预算执行情况\n增值税增长9%,主要是上年退税较多;契税3亿元。\n本年收支结余5亿元,滚存结余20亿元。\n';
    expect(at(text, '3亿元')[0]).toBe('2023');
    expect(at(text, '5亿元')[0]).toBe('2023');
    expect(at(text, '20亿元')[0]).toBe('2023');
  });

  it('what has come about since a month of the year before is told up to the month of the report', () => {
    const text =
      '松湾县2022年审计工作报告\n——2023年7月20日在松湾县第十七届人民代表大会常务委员会第三次会议上\n2022年7月以来,审计单位30个。\n';
    expect(at(text, '30个')[0]).toBe('2022-07/2023-07');
  });

  it('a report that names China in its title is on it', () => {
    expect(context('2024年中国海洋渔业发展状况\n产量900万吨。\n').subject).toBe('中国');
  });

  it('who went to a university is none', () => {
    const text = '松湾县2023年工作总结\n帮教后考上大学9人。\n';
    expect(at(text, '9人')[2]).toBe('松湾县');
  });

  it('a newspaper page gives no period to silent sentences', () => {
    const text =
      '北岸日报 2024年09月16日 星期一\n梧桐区:治理见成效\n梧桐区划分网格910个。近五年来,招录社工42名,其中,党员17名。目前,建成驿站26座。\n梧桐区推进改造,惠及居民。梧桐区召开会议。\n';
    expect(at(text, '910个')).toEqual([null, 'actual', '梧桐区']);
    expect(at(text, '17名')).toEqual(['2019/2024', 'actual', '梧桐区']);
    expect(at(text, '26座')).toEqual(['2024-09', 'actual', '梧桐区']);
  });

  it('a township profile without dates gives none', () => {
    const text =
      '石榴沟镇\n一、基本情况\n石榴沟镇位于青桥县南部,面积120平方公里。2020年收入3亿元。\n云溪机场坐落在石榴沟镇。运营航线6条。\n';
    expect(at(text, '120平方公里')).toEqual([null, 'actual', '石榴沟镇']);
    expect(at(text, '3亿元')).toEqual(['2020', 'actual', '石榴沟镇']);
    expect(at(text, '6条')).toEqual([null, 'actual', '云溪机场']);
  });

  it('an article on several street offices takes each in turn', () => {
    const text =
      '基层巡礼\n报道聚焦梧桐区各街道。\n东溪街道:建好服务圈。\n2021年,东溪街道改造小区8个。\n党员认领清单90个。\n西溪街道:守护一湖水。\n2021年,西溪街道清淤3次。\n';
    expect(at(text, '8个')).toEqual(['2021', 'actual', '东溪街道']);
    expect(at(text, '90个')[2]).toBe('东溪街道');
    expect(at(text, '3次')[2]).toBe('西溪街道');
    expect(context(text).subject).toBe('梧桐区');
  });

  it('a text that counts by the republican calendar is of Taiwan', () => {
    const text = `三、照顾长者
本县107年10月至108年4月增设日照中心2处,花莲县政府补助1,200万元。107年度服务3,500人次,截至108年3月底另有等候者85人。`;
    expect(context(text).region).toBe('TW');
    expect(at(text, '2处')).toEqual(['2018-10/2019-04', 'actual', '花莲县']);
    expect(at(text, '3,500人次')).toEqual(['2018', 'actual', '花莲县']);
    expect(at(text, '85人')).toEqual(['2019-03', 'actual', '花莲县']);
  });

  it('what a policy address announces is to come', () => {
    const text = `行政长官在施政报告中宣布,香港会照顾长者。香港特区政府和立法会合作,本港全港受惠。
措施包括增加津贴,由1,000元增至1,200元。政府为此每年要增加2亿元开支。措施已惠及3万人。
沿途站点(云溪段),共有5个。`;
    expect(at(text, '1,200元')[1]).toBe('target');
    expect(at(text, '2亿元')[1]).toBe('target');
    expect(at(text, '3万人')[1]).toBe('actual');
    expect(at(text, '5个')[1]).toBe('actual');
    const review = text.replace('施政报告', '记者会');
    expect(at(review, '1,200元')[1]).toBe('actual');
  });

  it('a local history is not of Taiwan', () => {
    const history = '民国26年设立小学。民国27年洪水。民国30年大旱。民国31年修桥。民国35年建校。';
    expect(context(history).region).toBe('CN');
    expect(context('第112年度会议在青石市召开,投资5亿元。').region).toBe('CN');
    expect(context('113年底人口2,300万人。').subject).toBe('台湾');
  });

  it.each([
    ['香港海滨事务署\n2019年工作回顾\n2020年1月8日\n香港市民全年提出申请320宗。', '海滨事务署'],
    ['澳门码头管理局2018年工作总结\n澳门全年检查船只210艘。', '码头管理局'],
    ['108年度中央政府总预算案\n岁入编列新台币300亿元。', '中央政府'],
    ['高雄市云溪区公所113年度施政成果报告\n113年2月20日\n本区辖20里,设籍人口2万人。', '云溪区'],
    ['屏东县青石乡公所工作报告\n县府补助本所600万元,113年度执行率98%。', '青石乡'],
    ['新北市云溪区113年1月至6月区政工作报告\n113年7月\n道路更新6处。', '云溪区'],
    ['桃园市政府工作报告\n113年7月\n云溪区公所办理活动6场。', '桃园市'],
    [
      '云溪区议会 2018-19年度工作报告\n云溪民政事务处\n香港全港市民受惠,本港立法会通过。本年度举行会议6次。',
      '云溪区议会',
    ],
    ['高雄市总预算案审查报告\n109年度\n行政院补助款30亿元,基隆市另计。', '高雄市'],
    ['香港政府统计处\n2019年统计年报\n香港居民720万人。', '香港'],
  ])('a body of such a region entitles a report on its own work: %s', (text, subject) => {
    expect(context(text).subject).toBe(subject);
  });

  it.each([
    ['新北市云溪区113年1月至6月区政工作报告\n113年7月\n道路更新6处。', '6处', '2024-01/2024-06'],
    ['屏东县青石乡公所114年度施政计划暨113年度施政报告\n113年10月\n道路更新6处。', '6处', '2024'],
    [
      '云溪区议会 2018-19年度工作报告\n2019年4月\n香港全港市民受惠,本港立法会通过。撰写文件6份。',
      '6份',
      '2018-04/2019-03',
    ],
    [
      '澳门统计暨普查局\n2019年第二季旅客统计\n2019年8月23日\n入境旅客6万人次。',
      '6万人次',
      '2019-04/2019-06',
    ],
    [
      '澳门统计暨普查局\n公布旅客统计\n2019年8月23日\n今年第二季旅客增加。入境旅客6万人次。',
      '6万人次',
      '2019-04/2019-06',
    ],
    ['云溪县2023年1月至6月工作总结\n道路更新6处。', '6处', '2023-01/2023-06'],
  ])('the months or the fiscal year of a title are those of a report: %s', (text, figure, period) => {
    expect(at(text, figure)[0]).toBe(period);
  });

  it.each([
    '台南市云溪区公所施政报告(114年10月)\n115年度补助款将减少2亿元,116年、117年亦同。',
    '台南市云溪区公所工作概况\n中华民国114年10月\n115年度补助款将减少2亿元,116年、117年亦同。',
  ])('a report is of the month that closes its title: %s', (head) => {
    expect(at(`${head}\n上半年更新道路6处。`, '6处')[0]).toBe('2025-01/2025-06');
  });

  it('下年度工作 over what a district council means to do turns to the time to come', () => {
    const text = `云溪区议会 2018-19年度工作报告
云溪民政事务处
香港全港市民受惠,本港立法会通过。
本年度区议会共举行大会6次。
下年度工作
举办活动9项。`;
    expect(at(text, '6次')).toEqual(['2018-04/2019-03', 'actual', '云溪区议会']);
    expect(at(text, '9项')[1]).toBe('target');
  });

  it('a year behind the number of an item is its time', () => {
    const text =
      '高雄市云溪区公所112年度业务报告\n112年12月31日\n1.113年度新建活动中心6处。\n2.设置驿站9处。';
    expect(at(text, '6处')[0]).toBe('2024');
    expect(at(text, '9处')[0]).toBe('2023');
  });

  it('a bare month below the title is when a text from Taiwan was printed', () => {
    const text = '屏东县青石乡公所工作报告\n中华民国113年2月\n设置驿站9处。';
    expect(at(text, '9处')[0]).toBeNull();
  });

  it('the heading of what is to be done next turns to the time to come', () => {
    const text =
      '屏东县青石乡公所工作报告\n113年11月5日\n一、建设\n设置驿站9处。\n二、未来施政重点\n清疏水沟6处。';
    expect(at(text, '9处')[1]).toBe('actual');
    expect(at(text, '6处')[1]).toBe('target');
  });

  it('a department of Hong Kong in the title tells where a text is from', () => {
    const text = '劳工处2019年年报\n全年罚款3,160万元。外籍家庭佣工35 600名。';
    expect(context(text).region).toBe('HK');
    expect(context(text).subject).toBe('劳工处');
  });

  it('a text of Macau is told from one of Hong Kong by words of its own', () => {
    const shared = '特区政府提出预算案。行政长官表示,特区政府会向立法会提交施政报告。';
    expect(context(`${shared}澳门居民获发现金,本澳长者获发津贴。`).region).toBe('MO');
    expect(context(`${shared}本港居民获发现金,全港长者获发津贴。`).region).toBe('HK');
    expect(context(shared).region).toBe('HK');
  });

  it('a Hong Kong budget lists measures to come', () => {
    const text = `财政司司长 2018-2019 财政预算案
香港的经济增长。香港市民受惠,香港发展。立法会通过,本港受惠。
我会推出以下措施:
(一) 宽减2018-2019年度80%的税款,上限为30,000元。政府收入将减少210亿元;
(二) 拨款4亿元支援青年。
财政收入
2018-2019年度收入的修订预算为5,900亿元,较原来预算高3%。
`;
    expect(context(text).region).toBe('HK');
    expect(at(text, '80%')).toEqual(['2018-04/2019-03', 'target', '香港']);
    expect(at(text, '210亿元')).toEqual(['2018-04/2019-03', 'target', '香港']);
    expect(at(text, '4亿元')).toEqual([null, 'target', '香港']);
    expect(at(text, '3%')).toEqual(['2018-04/2019-03', 'target', '香港']);
  });

  it('a Hong Kong budget estimates the years to come', () => {
    const text = `财政司司长
香港的经济增长。香港市民受惠,香港发展。立法会通过,本港受惠。
2020-2021年度财政预算
总收入为6,100亿元,较2019-2020年度修订预算高4%。
公务员编制维持19万个职位。过去五年,职位增加9%。
中期财政预测
我估算2021-2022年度至2024-2025年度的收支。在这期间,开支平均每年增长5%。
青年发展
我们去年推出30项计划。现时有1,200名青年参与。
2020-2021年度总开支为6,000亿元。税收占7成。
`;
    expect(context(text).date).toEqual({ year: 2020, month: 2 });
    expect(at(text, '6,100亿元')).toEqual(['2020-04/2021-03', 'target', '香港']);
    expect(at(text, '4%')).toEqual(['2020-04/2021-03', 'target', '香港']);
    expect(at(text, '19万个')).toEqual(['2020-04/2021-03', 'target', '香港']);
    expect(at(text, '9%')).toEqual(['2015/2020', 'actual', '香港']);
    expect(at(text, '5%')).toEqual(['2021-04/2025-03', 'target', '香港']);
    expect(at(text, '30项')).toEqual(['2019', 'actual', '香港']);
    expect(at(text, '7成')).toEqual(['2020-04/2021-03', 'target', '香港']);
  });

  it('takes the year from which on a thing holds', () => {
    const text =
      '财政司司长\n香港市民受惠,香港发展。立法会通过,本港受惠。\n2020-2021年度财政预算\n教育\n政府已拨款2亿元,由2018-2019学年起资助学生。由2021-2022学年起,学额由900个增加至1,500个。\n';
    expect(at(text, '2亿元')[0]).toBe('2018-09/2019-08');
    expect(at(text, '1,500个').slice(0, 2)).toEqual(['2021-09/2022-08', 'target']);
  });

  it('takes up the time named last', () => {
    const text =
      '香港年报\n香港市民受惠,香港发展。立法会通过,本港受惠。\n在2012-2013年度至2016-2017年度,售出用地23幅。同一时期,售出酒店用地3幅。\n同一时期,新建公园2个。\n';
    expect(at(text, '3幅')[0]).toBe('2012-04/2017-03');
    expect(at(text, '2个')[0]).toBeNull();
  });

  it('takes date and place from the file name as a last hint', () => {
    const found = context('新建公园9个。', '松湾市-2023.txt');
    expect(found.subject).toBe('松湾市');
    expect(found.date).toEqual({ year: 2023 });
    expect(found.periodAt(4).period).toBeNull();
  });

  it('takes the year in its name for the one reported on where the report opens with it', () => {
    for (const opening of ['2015年,全市法院成绩明显。审结案件90件。', '2015年工作回顾\n审结案件90件。']) {
      const text = `松湾市人民法院工作报告\n${opening}\n`;
      const found = context(text, 'songwan-2015.txt');
      const offset = text.indexOf('90件');
      expect([found.periodAt(offset).period, found.statusAt(offset)]).toEqual(['2015', 'actual']);
    }
  });

  it('takes no place from what a text calls its own', () => {
    const text =
      '大棚建设加快\n上半年我县新建大棚36处。上半年我县新修水渠9条。上半年我县育苗。上半年我县增绿。\n';
    expect(context(text).subjectAt(text.indexOf('36处'))).toBeNull();
  });

  it('bears empty text', () => {
    const found = context('');
    expect([found.subject, found.date, found.statusAt(0), found.periodAt(0).period]).toEqual([
      null,
      null,
      'actual',
      null,
    ]);
  });
});

describe('titles', () => {
  it.each([
    ['松湾县2024年国民经济和社会发展统计公报\n松湾县统计局\n生产总值215亿元。', '松湾县', 2024],
    ['2023年度石榴镇工作总结\n生产总值215亿元。', '石榴镇', 2023],
    ['松湾市财政局2023年工作总结\n生产总值215亿元。', '松湾市财政局', 2023],
    ['关于松湾县2023年预算执行情况的报告\n生产总值215亿元。', '松湾县', 2023],
    ['中华人民共和国2024年国民经济和社会发展统计公报\n生产总值215亿元。', '全国', 2024],
    ['“回顾与展望”系列新闻发布会(松湾专场)\n2023年,松湾市生产总值215亿元。', '松湾市', 2023],
    ['2023年度述职报告\n生产总值215亿元。', null, 2023],
    ['2023年,柳堤街道完成投资3亿元。辖区居民215亿元。', '柳堤街道', 2023],
  ])('%s', (text, subject, year) => {
    const found = context(text);
    expect([found.subject, found.reportYear]).toEqual([subject, year]);
    expect(at(text, '215亿元')).toEqual([String(year), 'actual', subject]);
  });

  it('of half a year', () => {
    const text = '2024年上半年松湾县经济运行情况\n生产总值120亿元。一季度增长4.8%。全年预计投资30亿元。\n';
    expect(at(text, '120亿元')).toEqual(['2024-01/2024-06', 'actual', '松湾县']);
    expect(at(text, '4.8%')[0]).toBe('2024-01/2024-03');
    expect(at(text, '30亿元')).toEqual(['2024', 'target', '松湾县']);
  });

  it('of a plan', () => {
    expect(at('松湾区2025年工作要点\n新增企业12家。\n', '12家')).toEqual(['2025', 'target', '松湾区']);
  });

  it('that name the year reported on, not the year given: the headings tell', () => {
    const text =
      '云岭县2024年政府工作报告\n一、2024年工作回顾\n新建学校3所。\n二、2025年工作安排\n扩建医院2所。\n';
    const found = context(text);
    const at = (words: string) => {
      const offset = text.indexOf(words);
      return [found.periodAt(offset).period, found.statusAt(offset)];
    };
    expect(found.reportYear).toBe(2024);
    expect(at('新建')).toEqual(['2024', 'actual']);
    expect(at('扩建')).toEqual(['2025', 'target']);
  });

  it('cut off, the year shows in the headings', () => {
    const text = '一、2024年工作回顾\n新建学校3所。\n二、2025年工作安排\n扩建医院2所。\n';
    expect(at(text, '3所').slice(0, 2)).toEqual(['2024', 'actual']);
    expect(at(text, '2所').slice(0, 2)).toEqual(['2025', 'target']);
  });
});

it('a region that is wider than the report is left behind the clause with its figure', () => {
  const text =
    '青桥省2025年经济运行情况\n京津冀区域优良天数比率达到81%,比上年提高2个百分点,协作继续深化,引进企业60家。\n长三角建设加快,经济总量达到3万亿元。';
  expect(at(text, '81%')[2]).toBe('京津冀');
  expect(at(text, '2个百分点')[2]).toBe('京津冀');
  expect(at(text, '60家')[2]).toBe('青桥省');
  expect(at(text, '3万亿元')[2]).toBe('长三角');
});

describe('figures handed out over times', () => {
  const OPENING = '2025年青桥市经济运行情况\n2026年1月20日\n';
  const periodsOf = (text: string, ...figures: string[]) =>
    figures.map((figure) => context(OPENING + text).periodAt((OPENING + text).indexOf(figure)).period);

  it.each([
    [
      '全市生产总值一、二、三季度分别增长5.1%、5.3%和5.6%,高于预期。',
      ['5.1%', '5.3%', '5.6%'],
      ['2025-01/2025-03', '2025-04/2025-06', '2025-07/2025-09'],
    ],
    ['其中4、5月,工业用电分别增长6.1%、下降7.2%。', ['6.1%', '7.2%'], ['2025-04', '2025-05']],
    ['社零总额2023年、2024年分别为51亿元和56亿元。', ['51亿元', '56亿元'], ['2023', '2024']],
  ])('%s', (text, figures, periods) => {
    expect(periodsOf(text, ...figures)).toEqual(periods);
  });

  it('where there are as many figures as times', () => {
    expect(periodsOf('4月、5月、6月,进口和出口分别增长6.1%、7.2%。', '6.1%', '7.2%')).toEqual([
      '2025-06',
      '2025-06',
    ]);
  });
});

describe('times that do not run on', () => {
  const REPORT = `政府工作报告
——2025年1月8日在松湾县第十八届人民代表大会第四次会议上
## 一、2024年工作回顾
(一)产业兴旺。研发投入强度由上年的2.2%提高到2.4%,新增实验室4家。技术合同成交额12亿元。
三是办好民生实事。新建学校3所,补助标准比上年的640元提高30元。
签约项目23个,力争三年建成,带动就业700人;现有企业90家。
1—8月,利润增长3%,扭转了上半年下降的局面;资产负债率54%。
10月末,企业资产80亿元;负债合计43亿元;8月用电5亿千瓦时。
## 二、2025年预算草案
扩建医院2所。
`;
  it.each([
    ['2.2%', '2023', 'actual'],
    ['2.4%', '2024', 'actual'],
    ['4家', '2024', 'actual'],
    ['12亿元', '2024', 'actual'],
    ['3所', '2024', 'actual'],
    ['640元', '2023', 'actual'],
    ['30元', '2024', 'actual'],
    ['700人', '2024', 'target'],
    ['54%', '2024-01/2024-08', 'actual'],
    ['43亿元', '2024-10', 'actual'],
    ['90家', '2024', 'actual'],
    ['2所', '2025', 'target'],
  ])('%s', (words, period, status) => {
    expect(at(REPORT, words).slice(0, 2)).toEqual([period, status]);
  });

  it('nor do those of promises, of earlier changes and of plans within plans', () => {
    const text = `政府工作报告
——2026年1月8日在松湾县第十八届人民代表大会第五次会议上
## 一、2025年工作回顾
2023年我们提出化解工程欠款,这项工作基本完成,已偿还欠款86亿元。
企业利润由上年下降3.4%转为增长6.1%。
## 二、2026年工作安排
用三年时间改造危桥320座。新建桥梁12座。
“十五五”时期,能耗下降14%;五年淘汰旧窑30座,今年淘汰8座。
`;
    expect(at(text, '86亿元')[0]).toBe('2025');
    expect(at(text, '3.4%')[0]).toBe('2024');
    expect(at(text, '6.1%')[0]).toBe('2025');
    expect(at(text, '320座')[0]).toBe('2026/2028');
    expect(at(text, '12座')[0]).toBe('2026');
    expect(at(text, '30座')[0]).toBe('2026/2030');
    expect(at(text, '8座')[0]).toBe('2026');
  });

  it('a dateline is none, and what a paragraph tells late does not change its start', () => {
    const text = `松湾日报 2021年7月9日 星期五 第3版
松湾区治理见闻
松湾区划分网格128个。
今年以来,投入资金860万元。群众满意率98.6%。
辖区楼宇4栋。上半年,产值5.8亿元,完成全年目标任务的53.4%,新增商户318户。在2020年度考核中,松湾区得92分。
年底前还将新建驿站5个,改造站点6个。
`;
    expect(at(text, '128个')[0]).toBeNull();
    expect(at(text, '98.6%')[0]).toBe('2021');
    expect(at(text, '4栋')[0]).toBeNull();
    expect(at(text, '53.4%')[0]).toBe('2021-01/2021-06');
    expect(at(text, '318户')[0]).toBe('2021-01/2021-06');
    expect(at(text, '92分')[0]).toBe('2020');
    expect(at(text, '6个').slice(0, 2)).toEqual(['2021', 'target']);
  });

  it('a founding year does not date what a profile tells of a thing', () => {
    const text = `石榴镇
一、基本情况
石榴镇位于松湾县南部,面积120平方公里。
温泉项目于2019年投资建设,预计总投资8亿元,占地面积14万平方米。
2020年产值600万元,每年可接待游客60人。
`;
    expect(at(text, '8亿元').slice(0, 2)).toEqual([null, 'target']);
    expect(at(text, '14万平方米').slice(0, 2)).toEqual([null, 'actual']);
    expect(at(text, '600万元')[0]).toBe('2020');
    expect(at(text, '60人')[0]).toBeNull();
    const farm = '石榴镇\n石榴镇位于松湾县南部。\n2018年建起农庄,占地40亩,距县城16公里。\n';
    expect(at(farm, '40亩')[0]).toBe('2018');
    expect(at(farm, '16公里')[0]).toBeNull();
    const firm = '石榴镇\n石榴镇位于松湾县南部。\n矿泉水厂2009年企业投入生产,占地面积12亩。\n';
    expect(at(firm, '12亩')[0]).toBeNull();
  });

  it('what is told of in passing, or where things are, is not whom later clauses are about', () => {
    const text = `青泉乡
青泉乡位于松湾县南部,面积120平方公里。
现有烤烟640亩,多集中在东溪,南岗,北河村,产业逐年壮大,计划达到1500亩。
白石绿水山庄占地3万平方米。该项目集健身、休闲为一体,日接待游客800人。
分别是净水厂一期,总投资2亿元,占地面积1万平方米,目前两个项目都已开工。
白石港通达80个港口,集装箱航线达到70条。
松湾大学实验室跻身全国重点,新增科技企业86家。
`;
    expect(at(text, '70条')[2]).toBe('白石港');
    expect(at(text, '1500亩')[2]).toBe('青泉乡');
    expect(at(text, '800人')[2]).toBe('白石绿水山庄');
    expect(at(text, '1万平方米')[2]).toBe('净水厂一期');
    expect(at(text, '两个项目')[2]).toBe('青泉乡');
    expect(at(text, '86家')[2]).toBe('青泉乡');
  });

  it('全年 in a Hong Kong speech is the calendar year named before it', () => {
    const text = `财政司司长
香港的经济增长。香港市民受惠,香港发展。立法会通过,本港受惠。
2016-2017年度修订预算
2016年本地生产总值增长2%,失业率由2015年的4%回落。全年旅客9万人次。我预测生产总值增长3%,物价升幅为1.8%。我会预留4亿元,资助平台700个。
`;
    expect(at(text, '9万人次')[0]).toBe('2016');
    expect(at(text, '1.8%')[1]).toBe('target');
    expect(at(text, '700个')[1]).toBe('target');
  });
});
