import { describe, expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';
import { buildContext } from '../../src/resolve/index.js';
import { segment } from '../../src/text/segment.js';

function at(text: string, words: string) {
  const offset = text.indexOf(words);
  expect(offset, words).toBeGreaterThanOrEqual(0);
  const found = buildContext(text, segment(text));
  return [found.periodAt(offset).period, found.statusAt(offset), found.subjectAt(offset)];
}

describe('a list of the works of a year', () => {
  it('in the news is what is promised, though a congress chose it', () => {
    const text = `2019年松湾市政府为民兴办10件实事
松湾日报记者林远
2月22日上午,在市第六届人民代表大会第三次会议上,明确了10件实事。
一是新建幼儿园20所。
据了解,2018年的实事已全部完成,改造小区31个。
`;
    expect(at(text, '10件')).toEqual(['2019', 'target', '松湾市']);
    expect(at(text, '10件实事。').slice(0, 2)).toEqual(['2019', 'target']);
    expect(at(text, '20所')).toEqual(['2019', 'target', '松湾市']);
    expect(at(text, '31个').slice(0, 2)).toEqual(['2018', 'actual']);
  });

  it('sent round by a notice is a plan of the place its title names', () => {
    const text = `关于印发2023年10件为民办实事工作方案的通知
各镇人民政府:
现将《2023年青桥市为民办实事工作方案》印发给你们。
一、实施学位扩容工程。新建学校12所。
`;
    expect(at(text, '12所')).toEqual(['2023', 'target', '青桥市']);
  });

  it('that a congress voted on is of the year named with it, and not of the day of the vote', () => {
    const text = `云溪县第十届人民代表大会第一次会议公告
云溪县第十届人民代表大会第一次会议于2019年12月20日票决产生2020年民生实事项目为10项,分别是:
一、打通断头路10条。
二、推进公交改革,新增公交站点30个。
`;
    expect(at(text, '10条')).toEqual(['2020', 'target', '云溪县']);
    expect(at(text, '30个')).toEqual(['2020', 'target', '云溪县']);
  });

  it('that says what came of it is none', () => {
    const text = '青桥县2021年民生实事全部办结\n2021年,青桥县新建学校7所。\n';
    expect(at(text, '7所')).toEqual(['2021', 'actual', '青桥县']);
  });
});

describe('a review and a plan under one title', () => {
  it('whose one year is that of the plan, reviews the year before', () => {
    const text = `青桥市农业局工作总结及2021年工作计划
(2021年1月4日)
一、2020年工作回顾
全市落实水稻80万亩,比上年增加3万亩。
二、2021年工作计划
新建高标准农田8万亩。
`;
    expect(at(text, '80万亩')).toEqual(['2020', 'actual', '青桥市农业局']);
    expect(at(text, '8万亩。')).toEqual(['2021', 'target', '青桥市农业局']);
  });

  it('五年来 in a review of years is those of its title', () => {
    const text = '青桥镇人民政府五年工作总结(2006-2011年)\n五年来,全镇新建学校12所。\n';
    expect(at(text, '12所').slice(0, 2)).toEqual(['2006/2011', 'actual']);
  });

  it('may be of a force, of an office on its work, and of a community', () => {
    const force = '青桥县公安局交警大队2020年工作总结\n查处酒驾412起。\n';
    expect(at(force, '412起')).toEqual(['2020', 'actual', '青桥县公安局交警大队']);
    const office = '青桥县司法局关于2019年度法治政府建设情况的报告\n审查合同156份。\n';
    expect(at(office, '156份')).toEqual(['2019', 'actual', '青桥县司法局']);
    const told = '河滨社区2022年上半年工作汇报\n收到居民锦旗9面。\n';
    expect(at(told, '9面')).toEqual(['2022-01/2022-06', 'actual', '河滨社区']);
  });

  it('may be of a department of the Party', () => {
    const text = '青桥县委统战部2022年工作总结\n召开座谈会9次。\n';
    expect(at(text, '9次')).toEqual(['2022', 'actual', '青桥县委统战部']);
  });
});

describe('whose report it is', () => {
  it('a name may start with 市', () => {
    const text = '2021年工作总结\n2021年,市南街团结带领群众奋力前行。走访企业336家次。\n';
    expect(at(text, '336家次')[2]).toBe('市南街');
  });

  it('words of a sentence that end like a place are none', () => {
    const review = `青桥市第七届人民代表大会财政经济委员会关于青桥市2025年预算执行情况和2026年预算草案的审查结果报告
(2026年2月5日青桥市第七届人民代表大会第四次会议主席团第二次会议通过)
青桥市第七届人民代表大会第四次会议审查了市人民政府提出的预算报告。
一、2025年预算执行情况
全市一般公共预算收入17亿元。
`;
    expect(at(review, '17亿元')).toEqual(['2025', 'actual', '青桥市']);
    const north = `关于本溪市2024年预算执行情况和2025年预算草案的报告
一、2024年预算执行情况
全市一般公共预算收入9亿元。
`;
    expect(at(north, '9亿元')).toEqual(['2024', 'actual', '本溪市']);
    const budget = `青桥市2025年预算执行情况和2026年预算草案的报告
各位代表:受市人民政府委托,现将预算执行情况提请会议审查。
一、2025年财政收入18亿元。
`;
    expect(at(budget, '18亿元')[2]).toBe('青桥市');
    const news = `前三季度就业总体稳定
国家统计局上午发布了数据,并就房地产市场、能源市场和劳动力市场等问题回答了记者提问。前三季度城镇新增就业1045万人。
`;
    expect(at(news, '1045万人')[2]).toBe('全国');
  });
});

describe('a title that names a place in its parents', () => {
  const titled = (place: string) => at(`${place}2019年渔业发展统计公报\n养殖场320个。\n`, '320个')[2];
  const yearFirst = (place: string) => at(`2019年${place}渔业发展统计公报\n养殖场320个。\n`, '320个')[2];

  it('is on the last of them, whatever it ends in', () => {
    expect(titled('白云省青桥市石桥区')).toBe('石桥区');
    expect(titled('青桥市云城区')).toBe('云城区');
    expect(yearFirst('青州市')).toBe('青州市');
    expect(titled('荆门市')).toBe('荆门市');
    expect(yearFirst('肥城市')).toBe('肥城市');
    expect(titled('成都市')).toBe('成都市');
    expect(yearFirst('青州市石桥区')).toBe('石桥区');
    expect(at('石桥海关发布2023年青桥省外贸情况\n出口32亿元。\n', '32亿元')[2]).toBe('青桥省');
  });

  it('is so in running text, where a city is called like a word', () => {
    const text = '江南省2019年渔业发展统计公报\n盐城市产值57亿元。厦门市产值30亿元。各城市渔港达标率40%。\n';
    expect(['57亿元', '30亿元', '40%'].map((figure) => at(text, figure)[2])).toEqual([
      '盐城市',
      '厦门市',
      '江南省',
    ]);
  });

  it('is no place beyond its borders', () => {
    const text = '2019年渔业发展统计公报\n养殖场320个。\n跨省收购8万次,全年跨省运输鱼苗5吨。\n';
    expect(at(text, '320个')[2]).toBeNull();
  });
});

describe('a report on the country', () => {
  it('says so in its title', () => {
    const text = `2021年全国渔业发展统计公报
一、养殖
共有养殖场5.2万个。
`;
    expect(at(text, '5.2万个')).toEqual(['2021', 'actual', '全国']);
    expect(at(text.replace('全国', '我国'), '5.2万个')[2]).toBe('全国');
    expect(at(`第二次全国渔业普查公报(摘要)\n共有养殖场5.2万个。\n`, '5.2万个')[2]).toBe('全国');
    expect(at(`关于2011年中央和地方预算执行情况的报告\n收入完成9亿元。\n`, '9亿元')[2]).toBe('全国');
    expect(at(`2007年我国渔业情况\n共有养殖场5.2万个。\n`, '5.2万个')[2]).toBe('全国');
    expect(at(`2020年第七次全国人口普查主要数据\n共有渔民5.2万人。\n`, '5.2万人')).toEqual([
      '2020',
      'actual',
      '全国',
    ]);
  });

  it('opens its sentences with the country where the title does not', () => {
    const air = `渔业部门通报8月情况
8月,全国339个渔港卸货量9万吨。
1—8月,全国339个渔港卸货量80万吨。
`;
    expect(at(air, '80万吨')[2]).toBe('全国');
    const against = `全国渔港已超百个
截至2021年3月底,全国渔港数达120个。
与2020年3月底比较,全国渔港增加7个。
`;
    expect(at(against, '7个')[2]).toBe('全国');
    expect(at('2014中国渔业资源公报\n共有渔场14处。\n', '14处')[2]).toBe('中国');
    const text = `2019年渔业发展统计公报
年末全国渔船总数70万艘。养殖场5.2万个。
全年全国渔港完成卸货量9万吨。
`;
    expect(at(text, '5.2万个')).toEqual(['2019', 'actual', '全国']);
  });

  it('is none where it is that of a place, or names what the country honours', () => {
    const census = `第二次全国渔业普查公报\n青桥市统计局\n全市共有养殖场320个。\n`;
    expect(at(census, '320个')[2]).toBe('青桥市');
    const said = `统计局:2015年12月渔业出厂价格下降\n2015年12月份,价格下降3.2%。\n`;
    expect(at(said, '3.2%')[2]).toBeNull();
    const honours = `2022年全国文明城市创建工作总结
全国文明村新增2个。全国先进个人新增3名。
`;
    expect(at(honours, '3名')[2]).toBeNull();
  });
});

describe('when', () => {
  it('news of a report tells its goals, and news of part of a year is on that part', () => {
    const goals =
      '青桥建设网讯 记者林远\n2022年,青桥市经济社会发展主要预期目标定为:生产总值增长7.5%,新增就业2万人。\n';
    expect(at(goals, '2万人').slice(0, 2)).toEqual(['2022', 'target']);
    const half =
      '首页\n青桥交出答卷:上半年GDP增速居全省前列\n2022年07月30日 来源:青桥日报\n规上企业达到157家。\n';
    expect(at(half, '157家')[0]).toBe('2022-01/2022-06');
  });

  it('a text on the part of a year that its title names, where its sentences open with it', () => {
    const half = `上半年青桥渔业稳步向好
青桥市统计局 2021年7月26日
上半年,全市渔业产值6.4亿元。
海水养殖产值5.1亿元。
`;
    expect(at(half, '5.1亿元')).toEqual(['2021-01/2021-06', 'actual', '青桥市']);
    const month = `2022年9月份水产品价格上涨2.8%
2022年9月份,全市水产品价格上涨2.8%。
其中,海鱼价格上涨4.1%。
`;
    expect(at(month, '4.1%')[0]).toBe('2022-09');
    const undated = `上半年全市经济稳中加固
2020年6月末渔船320艘。
上半年,全市渔业产值6.4亿元。
海水养殖产值5.1亿元。
`;
    expect(at(undated, '5.1亿元')[0]).toBe('2020-01/2020-06');
    const event = '上半年最后一批渔船出海\n2021年7月26日 来源:青桥日报\n记者从渔港获悉,渔船已有320艘。\n';
    expect(at(event, '320艘')[0]).toBeNull();
  });

  it('a report that opens with the year before its date is on that year', () => {
    const text = `青桥市统计局
(2018年4月16日)
2017年,全市渔业平稳发展。
一、综合
年末养殖场320个。
实现渔业产值6.4亿元。
`;
    expect(at(text, '320个')[0]).toBe('2017');
    expect(at(text, '6.4亿元')[0]).toBe('2017');
    expect(at(text.replace('2017年', '2015年'), '6.4亿元')[0]).toBeNull();
  });

  it('news of a bulletin on the year of the bulletin', () => {
    const text = '近日,渔业部门发布《青桥市2019年渔业统计公报》。\n年末渔船320艘。\n';
    expect(at(text, '320艘')[0]).toBe('2019');
  });

  it('a census, on its moment or on the year it goes in with', () => {
    const people = `青桥区第二次全国渔业普查公报(第一号)
青桥区统计局
2021年6月11日
现将2020年11月1日零时全区渔民的基本情况公布如下:
全区渔民5791人,与2010年第一次全国渔业普查的4428人相比,增加1363人。
`;
    expect(at(people, '5791人')).toEqual(['2020-11', 'actual', '青桥区']);
    expect(at(people, '4428人')[0]).toBe('2010');
    expect(at(people, '1363人')[0]).toBe('2020-11');
    const firms = `第三次全国渔业普查公报
2018年末,全国渔业企业12万个,比2013年末(2013年是第二次渔业普查年份)增加3万个。
个体养殖户95万户。
`;
    expect(at(firms, '3万个')[0]).toBe('2018');
    expect(at(firms, '95万户')).toEqual(['2018', 'actual', '全国']);
    const before = `第六次全国人口普查主要数据公报
全国渔民5791人。
同第五次全国人口普查2000年11月1日零时的4428人相比,增加1363人。
`;
    expect(at(before, '4428人')[0]).toBe('2000-11');
    expect(at(before, '1363人')[0]).toBe('2010');
    const later = `青桥市第四次全国经济普查公报(第三号)\n渔业法人单位320个。\n`;
    expect(at(later, '320个')).toEqual(['2018', 'actual', '青桥市']);
  });

  it('a paragraph of a report on a quarter that turns from a month to the quarter goes on with it', () => {
    const brief =
      '2024年一季度青桥县经济运行情况\n3月份,水产品价格下降1%。一季度,水产品价格与上年同期持平。渔民失业率为5.4%。\n';
    expect(at(brief, '1%')[0]).toBe('2024-03');
    expect(at(brief, '5.4%')[0]).toBe('2024-01/2024-03');
  });

  it('上年同期 in a report on a quarter is that quarter of the year before', () => {
    const brief = '2024年一季度青桥县经济运行情况\n居民收入之比由上年同期的1.94:1收窄到1.91:1。\n';
    expect(at(brief, '1.94')[0]).toBe('2023-01/2023-03');
    expect(at(brief, '1.91')[0]).toBe('2024-01/2024-03');
  });

  it('how things stand at the end of a month is told up to what flowed before it', () => {
    const text = `青桥市2025年上半年国民经济运行情况
上半年,生猪出栏86万头,6月末生猪存栏72万头,下降2%;家禽出栏1126万羽。
预算收入13亿元,6月末存款余额51亿元;贷款余额46亿元。
`;
    expect(at(text, '72万头')[0]).toBe('2025-06');
    expect(at(text, '1126万羽')[0]).toBe('2025-01/2025-06');
    expect(at(text, '46亿元')[0]).toBe('2025-06');
  });

  it('what is summed up to the end of a month goes on behind a semicolon', () => {
    const text = '青石街道2023年工作总结\n截至11月底,街道完成产值26亿元,增长4%;销售额19亿元,下降3%。\n';
    expect(at(text, '19亿元')[0]).toBe('2023-01/2023-11');
    expect(at(text, '3%')[0]).toBe('2023-01/2023-11');
  });

  it('in a report on part of a year, a later part is to come', () => {
    const text = `青桥镇2021年上半年工作总结
上半年,全镇完成投资5亿元。
下半年,我们将完成投资9亿元,新增企业2家。
`;
    expect(at(text, '5亿元')).toEqual(['2021-01/2021-06', 'actual', '青桥镇']);
    expect(at(text, '9亿元')).toEqual(['2021-07/2021-12', 'target', '青桥镇']);
    expect(at(text, '2家')).toEqual(['2021-07/2021-12', 'target', '青桥镇']);
  });

  it('a year that opens a sentence of a longer review holds to its end', () => {
    const text = `十年来的云桥街道
十年来,云桥街道持续推进建设。2022年完成改造3处,建成广场4个;新增车位5个。
`;
    expect(at(text, '3处')[0]).toBe('2022');
    expect(at(text, '5个')[0]).toBe('2022');
  });

  it('an average is over the years from that which the figure is compared with', () => {
    const text = `青桥县2007年政府工作报告
一、十三届政府工作回顾
2003年以来,十三届政府团结奋进。2006年,全县产值完成140亿元,比2002年增长86.5%,年均增长16.9%。税收8.2亿元,比2002年增长2.3倍,年均增长35.2%。
农民收入居全市首位。
`;
    expect(at(text, '140亿元')[0]).toBe('2006');
    expect(at(text, '86.5%')[0]).toBe('2006');
    expect(at(text, '16.9%')[0]).toBe('2002/2006');
    expect(at(text, '8.2亿元')[0]).toBe('2006');
    expect(at(text, '35.2%')[0]).toBe('2002/2006');
    expect(at(text, '首位')[0]).toBe('2003/2006');
  });

  it('what is added up goes from January to the month named, what stands stands in it', () => {
    const text =
      '青桥县民政局2022年工作总结\n截止9月,发放补贴245万元,我县低保户12306户。截至2022年9月,特困人员310人。\n';
    expect(at(text, '245万元')[0]).toBe('2022-01/2022-09');
    expect(at(text, '310人')[0]).toBe('2022-09');
  });

  it('上年结余 is a name, and which thing is spoken of dates nothing after it', () => {
    const text = `青桥县2022年工作总结
上级补助31亿元,上年结余2亿元,调入资金1亿元。
2021年启动的3个项目进展顺利,新增产值9亿元。
`;
    expect(at(text, '2亿元')[0]).toBe('2022');
    expect(at(text, '1亿元')[0]).toBe('2022');
    expect(at(text, '3个')[0]).toBe('2021');
    expect(at(text, '9亿元')[0]).toBe('2022');
  });

  it('a time that is not told: after a year, when it is built', () => {
    const text = `石榴镇
一、基本情况
2020年收入3亿元。
温室项目2021年后投产,种植面积将提升至63亩。
2021年有4家企业在建。一是松湾矿业有限公司投资5000万元。已购设备35台,项目建成后预计年生产50万吨。
`;
    expect(at(text, '63亩').slice(0, 2)).toEqual([null, 'target']);
    expect(at(text, '5000万元')[0]).toBe('2021');
    expect(at(text, '35台')[0]).toBe('2021');
    expect(at(text, '50万吨').slice(0, 2)).toEqual([null, 'target']);
  });

  it('a school year that has begun is no time to come', () => {
    const text = '青桥县2020年统计公报\n一、教育\n2020/2021学年初,全县共有小学56所。\n';
    expect(at(text, '56所').slice(0, 2)).toEqual(['2020/2021', 'actual']);
  });

  it('the years an article opens with are what all of it looks back on', () => {
    const text = '东溪街道:十年结硕果\n十年来,东溪街道接续奋斗。\n文化事业\n建成书屋66个。\n';
    const dated = `东溪日报 2022年9月1日\n${text}`;
    expect(at(dated, '66个')[0]).toBe('2012/2022');
  });
});

describe('reports on final accounts and on audits', () => {
  it('given to a meeting in the year after, go on with what has run since', () => {
    const text = `青桥县2022年财政决算和2023年上半年预算执行情况的报告
2023年8月24日在县第十七届人大常委会第十二次会议上
一、2022年财政决算情况
全县一般公共预算收入9亿元。
二、2023年上半年预算执行情况
1-6月,全县一般公共预算收入5亿元。
专项债券支持项目14个。
`;
    expect(at(text, '9亿元').slice(0, 2)).toEqual(['2022', 'actual']);
    expect(at(text, '5亿元').slice(0, 2)).toEqual(['2023-01/2023-06', 'actual']);
    expect(at(text, '14个').slice(0, 2)).toEqual(['2023-01/2023-06', 'actual']);
  });

  it('tell what was done by the day of the meeting', () => {
    const text = `关于青桥市2022年度预算执行的审计工作报告
——2023年7月27日在市八届人大常委会第十三次会议上
全市预算收入9亿元。截至2023年6月底,推动整改问题412个。
`;
    expect(at(text, '9亿元').slice(0, 2)).toEqual(['2022', 'actual']);
    expect(at(text, '412个').slice(0, 2)).toEqual(['2023-01/2023-06', 'actual']);
  });

  it('a budget that is adjusted is of its year, and works are nobody', () => {
    const text = `关于青桥州2024年州级预算调整方案(草案)的说明
2024年9月26日
拟转贷县(市)3亿元。
城乡社区支出2亿元。新增支出用于:公路1亿元,职业园区建设6亿元,医院4亿元。
`;
    for (const sum of ['3亿元', '2亿元', '1亿元', '6亿元', '4亿元'])
      expect([at(text, sum)[0], at(text, sum)[2]]).toEqual(['2024', '青桥州']);
  });
});

describe('what is still to come', () => {
  it('a budget is set, whatever came of it', () => {
    const text = `关于青桥县2022年财政决算的报告
2022年,收入年初预算12.6亿元,实际完成12.9亿元,为预算的102.4%。县人大审议通过的全县支出7.7亿元。支出调整预算为9.8亿元,完成调整预算的93.8%。
`;
    expect(at(text, '12.6亿元')[1]).toBe('target');
    expect(at(text, '12.9亿元')[1]).toBe('actual');
    expect(at(text, '102.4%')[1]).toBe('actual');
    expect(at(text, '7.7亿元')[1]).toBe('target');
    expect(at(text, '9.8亿元')[1]).toBe('target');
    expect(at(text, '93.8%')[1]).toBe('actual');
  });

  it('what must be done', () => {
    const text = '青桥县见闻\n县长说,要切实增强能力,实施重点项目200个,完成投资150亿元。现有项目31个。\n';
    expect(at(text, '200个')[1]).toBe('target');
    expect(at(text, '150亿元')[1]).toBe('target');
    expect(at(text, '31个')[1]).toBe('actual');
  });

  it('how things stand is a fact among goals', () => {
    const text = `政府工作报告
——2026年1月20日在青桥省第十届人民代表大会第四次会议上
一、2025年工作回顾
新建公园9个。
二、2026年工作安排
实施项目120个。目前,已储备项目210个,总投资460亿元。我们要用好现有学校15所,新建学校8所。
`;
    expect(at(text, '120个')[1]).toBe('target');
    expect(at(text, '210个')[1]).toBe('actual');
    expect(at(text, '460亿元')[1]).toBe('actual');
    expect(at(text, '8所')[1]).toBe('target');
  });

  it('new measures of a Hong Kong budget, in the year of the paragraph before them', () => {
    const text = `财政司司长
2017-2018年度财政预算
香港的经济增长。香港市民受惠,香港发展。立法会通过,本港受惠。
2017-2018年度教育开支预算为786亿元,占政府开支的21%。主要新措施包括:
(一) 增拨2亿元加强照顾,合共758个名额;
(二) 放宽津贴。两项措施在全面落实后的首年开支共约65亿元。
我会宽减差饷3亿元,约188万户受惠。措施涉及12亿元。来年帐目将录得163亿元盈余。
`;
    expect(at(text, '2亿元').slice(0, 2)).toEqual(['2017-04/2018-03', 'target']);
    expect(at(text, '758个').slice(0, 2)).toEqual(['2017-04/2018-03', 'target']);
    expect(at(text, '65亿元').slice(0, 2)).toEqual([null, 'target']);
    expect(at(text, '3亿元')[1]).toBe('target');
    expect(at(text, '12亿元')[1]).toBe('target');
    expect(at(text, '163亿元').slice(0, 2)).toEqual(['2017-04/2018-03', 'target']);
  });
});

describe('whom a figure is about', () => {
  it('公司 is the company named last', () => {
    const text = `青桥县企业见闻
2023年4月18日
走进位于青桥县的松岳重工有限公司,车间繁忙。“一季度,公司实现收入3.2亿元。”
松岳重工成立于2008年,员工1200人。
青桥县新签约项目23个。青桥县人民政府表示祝贺。
`;
    expect(at(text, '3.2亿元')[2]).toBe('松岳重工有限公司');
    expect(at(text, '1200人')[2]).toBe('松岳重工');
    expect(at(text, '23个')[2]).toBe('青桥县');
  });

  it('an item of a list on companies goes on with its company', () => {
    const text = `石榴镇
一、基本情况
石榴镇有企业2家。一是松湾矿业有限公司投资5000万元。已购设备35台。二是白石矿业有限公司投资700万元,2021年对设备进行改造,更新设备12台。
全镇道路8公里。
`;
    expect(at(text, '5000万元')[2]).toBe('松湾矿业有限公司');
    expect(at(text, '35台')[2]).toBe('松湾矿业有限公司');
    expect(at(text, '12台')[2]).toBe('白石矿业有限公司');
    expect(at(text, '8公里')[2]).toBe('石榴镇');
  });

  it('a mountain has the height that follows it', () => {
    const text =
      '石榴乡\n一、基本情况\n主要山峰有青云尖,海拔1011米;白石山,海拔965米。全乡面积111平方公里。\n';
    expect(at(text, '1011米')[2]).toBe('青云尖');
    expect(at(text, '965米')[2]).toBe('白石山');
    expect(at(text, '111平方公里')[2]).toBe('石榴乡');
  });
});

describe('more genres', () => {
  it('news of works to be done, whose title names no year', () => {
    const text = `秦河县今年将办好十件民生实事
2月11日,记者从秦河县第十七届人民代表大会第四次会议上了解到,2015年,秦河县将集中力量办好十件民生实事。
这十件民生实事分别是:建成住房634套;改造危房2000户。
去年,该县改造危房1800户。
`;
    expect(at(text, '十件民生实事。').slice(0, 2)).toEqual(['2015', 'target']);
    expect(at(text, '634套')).toEqual(['2015', 'target', '秦河县']);
    expect(at(text, '1800户').slice(0, 2)).toEqual(['2014', 'actual']);
  });

  it('what came of the works of a year', () => {
    const text = `秦河县2023年民生实事项目完成情况通报
一、新建幼儿园项目。计划新建幼儿园3所,实际建成4所,完成率133%,新增学位1080个。
二、农村公路项目。年度目标任务100公里,已完成112公里。
三、公交项目。计划更新公交车31辆。
`;
    expect(at(text, '3所')[1]).toBe('target');
    expect(at(text, '4所')[1]).toBe('actual');
    expect(at(text, '1080个')[1]).toBe('actual');
    expect(at(text, '100公里')[1]).toBe('target');
    expect(at(text, '112公里')[1]).toBe('actual');
    expect(at(text, '31辆')[1]).toBe('target');
  });

  it('a five-year plan speaks of its years from its goals on', () => {
    const text = `秦河县国民经济和社会发展第十四个五年规划纲要
第一章 发展基础
“十三五”时期,产值年均增长6.8%。产业结构由2015年的22:42:36优化为2020年的17:40:43。有学校15所。
第二章 主要目标
展望2035年,收入达到9万元。
第三章 产业
新增农田12万亩。
`;
    expect(at(text, '6.8%').slice(0, 2)).toEqual(['2016/2020', 'actual']);
    expect(at(text, '42:36')[0]).toBe('2015');
    expect(at(text, '40:43')[0]).toBe('2020');
    expect(at(text, '9万元').slice(0, 2)).toEqual(['2035', 'target']);
    expect(at(text, '12万亩').slice(0, 2)).toEqual(['2021/2025', 'target']);
  });

  it('the fifteenth plan is that of 2026, and a far goal dates no plan', () => {
    const text = `秦河县国民经济和社会发展第十五个五年规划纲要
第二章 主要目标
锚定二〇三五年远景目标,到2030年:
产值五年累计增长17%,覆盖率提高至25%。
`;
    expect(at(text, '17%').slice(0, 2)).toEqual(['2026/2030', 'target']);
    expect(at(text, '25%').slice(0, 2)).toEqual(['2026/2030', 'target']);
  });

  it('the second half behind a section on the first is of the same year', () => {
    const text = `秦河县2022年财政决算和2023年上半年预算执行情况的报告
——2023年8月20日在秦河县第十届人大常委会第六次会议上
一、2022年财政决算情况
收入9亿元。
二、2023年上半年预算执行情况
1-6月,收入5亿元。
三、下半年工作安排
下半年需完成收入4亿元。
`;
    expect(at(text, '5亿元').slice(0, 2)).toEqual(['2023-01/2023-06', 'actual']);
    expect(at(text, '4亿元').slice(0, 2)).toEqual(['2023-07/2023-12', 'target']);
  });

  it('the years of a plan before an average are of that average alone', () => {
    const text = `政府工作报告
——2026年1月20日在秦河县第十届人民代表大会第五次会议上
一、2025年工作回顾
2025年,产值90亿元,“十四五”年均增长6.3%,高于全市1个百分点;投资增长9%,收入年均增长5.4%和7.8%。
`;
    expect(at(text, '90亿元')[0]).toBe('2025');
    expect(at(text, '6.3%')[0]).toBe('2021/2025');
    expect(at(text, '1个百分点')[0]).toBe('2021/2025');
    expect(at(text, '9%')[0]).toBe('2025');
  });

  it('a plan that prints no day is of its first year, and its month is no section', () => {
    const text = `秦河县国民经济和社会发展第十五个五年规划纲要
秦河县人民政府
2026年1月

投入资金12亿元。到2030年,产值达到370亿元。专栏:产值,2025年260亿元,2030年380亿元,2030年人口3万人。
`;
    expect(at(text, '12亿元')[0]).toBeNull();
    expect(at(text, '370亿元').slice(0, 2)).toEqual(['2030', 'target']);
    expect(at(text, '260亿元').slice(0, 2)).toEqual(['2025', 'actual']);
    expect(at(text, '380亿元').slice(0, 2)).toEqual(['2030', 'target']);
  });

  it('a title names the place behind the body that reports on it', () => {
    const text = `国家统计局秦河调查队关于2025年上半年秦河市经济运行情况的通报
秦河市统计局 2025年7月20日

上半年,工业增长7.8%。
`;
    expect(at(text, '7.8%')).toEqual(['2025-01/2025-06', 'actual', '秦河市']);
  });

  it('a title on part of a year gives it to silent sentences', () => {
    const text = `前三季度秦河市经济运行稳中有进
秦河市统计局 2022年10月28日
一、工业稳定增长。9月份,工业增长7.8%。
二、投资较快增长。投资增长9.3%。
`;
    expect(at(text, '7.8%')[0]).toBe('2022-09');
    expect(at(text, '9.3%')).toEqual(['2022-01/2022-09', 'actual', '秦河市']);
  });

  it.each(['上半年秦河市经济稳中向好', '今年上半年秦河市经济总体平稳', '2022年上半年秦河市经济持续恢复'])(
    'so does one that says how the economy went: %s',
    (title) => {
      const text = `${title}\n发布时间:2022-07-25 来源:市统计局\n一、农业稳定增长。\n夏粮产量36万吨,增长7.8%。\n`;
      expect(at(text, '7.8%')[0]).toBe('2022-01/2022-06');
    },
  );

  it('a profile with a paragraph on a year is not on that year', () => {
    const text = '白鹤乡概况\n白鹤乡距县城35公里,辖12个行政村。\n2009年,全乡产值1.26亿元。\n乡内水库4座。\n';
    expect(at(text, '12个')[0]).toBeNull();
    expect(at(text, '1.26亿元')[0]).toBe('2009');
    expect(at(text, '4座')[0]).toBeNull();
  });

  it('the year of a farm paragraph holds for its harvests and herds, and for the parts of what it names', () => {
    const text =
      '白鹤乡概况\n白鹤乡距县城35公里,辖12个行政村。\n农业:2009年,全乡播种面积800公顷。其中,玉米500公顷。稻谷产量900吨。有鱼塘4口。\n乡内水库4座。\n';
    expect(at(text, '500公顷')[0]).toBe('2009');
    expect(at(text, '900吨')[0]).toBe('2009');
    expect(at(text, '4口')[0]).toBeNull();
    expect(at(text, '4座')[0]).toBeNull();
  });

  it('a congress report that a news agency prints is one where it names its meeting', () => {
    const head = '2021年政府工作报告\n新华社青桥2月3日电\n政府工作报告\n';
    const given = '——2021年1月20日在青桥省第十三届人民代表大会第四次会议上\n';
    const body = '二、2021年工作总体部署\n产值增长6%。\n三、加快发展\n建设水库12座。\n';
    expect(at(head + given + body, '12座').slice(0, 2)).toEqual(['2021', 'target']);
    expect(
      at(`青桥日报\n新华社青桥2月3日电 记者林远\n省长在大会上作政府工作报告。\n建设水库12座。\n`, '12座')[1],
    ).toBe('actual');
  });

  it('a date in brackets behind a long title dates a report, whose goals are those it strives for', () => {
    const text =
      '在白鹤乡第八届人民代表大会第三次会议上的政府工作报告(2012年1月9日)\n2011年工作回顾\n产值增长7%。\n2012年奋斗目标\n产值增长9%。\n';
    expect(at(text, '7%').slice(0, 2)).toEqual(['2011', 'actual']);
    expect(at(text, '9%').slice(0, 2)).toEqual(['2012', 'target']);
  });

  it('a plan with the year before it, laid before a congress', () => {
    const text = `秦河市2022年国民经济和社会发展计划执行情况与2023年计划草案的报告
一、2022年计划执行情况
产值增长4.8%。
二、2023年总体要求和主要目标
产值增长6%。
三、2023年重点任务
2022年零售额已突破300亿元,今年要增长8.5%。
`;
    expect(at(text, '4.8%').slice(0, 2)).toEqual(['2022', 'actual']);
    expect(at(text, '6%').slice(0, 2)).toEqual(['2023', 'target']);
    expect(at(text, '300亿元').slice(0, 2)).toEqual(['2022', 'actual']);
    expect(at(text, '8.5%').slice(0, 2)).toEqual(['2023', 'target']);
  });

  it('a congress at the end of a year hears of that year, part of which is over', () => {
    const text = `政府工作报告
2010年12月27日在青桥市第五届人民代表大会第四次会议上
各位代表:
一、“十一五”发展历程
今年是“十一五”收官之年。预计全年实现生产总值56亿元。1-11月,全市规模工业完成增加值24亿元。
五年攻坚,改造干线216公里。
二、2011年主要任务
新建学校12所。
`;
    expect(at(text, '56亿元').slice(0, 2)).toEqual(['2010', 'target']);
    expect(at(text, '24亿元').slice(0, 2)).toEqual(['2010-01/2010-11', 'actual']);
    expect(at(text, '216公里')[1]).toBe('actual');
    expect(at(text, '12所').slice(0, 2)).toEqual(['2011', 'target']);
  });

  it('a half year that is over is reviewed, and what is estimated of months that are over is a fact', () => {
    const budget = `关于青桥省2021年省级决算和2022年上半年预算执行情况的报告
2022年7月28日在青桥省第十三届人民代表大会常务委员会第三十二次会议上
二、2022年上半年预算执行情况
1-6月全省一般公共预算收入469亿元。
`;
    expect(at(budget, '469亿元').slice(0, 2)).toEqual(['2022-01/2022-06', 'actual']);
    const news = `一季度我市经济平稳开局
发布时间:2013年4月24日 来源:青桥市统计局
1-3月份,全市地区生产总值预计完成214亿元。
`;
    expect(at(news, '214亿元')).toEqual(['2013-01/2013-03', 'actual', '青桥市']);
  });

  it('of a district names it behind its city, and a verb before a place is no part of its name', () => {
    const title = '2023年青桥市秦河区国民经济和社会发展统计公报\n';
    const text = `${title}全区产值56亿元,稳居全市县区首位。硬化通村公路30公里。根据市(县)统一核算结果,增速为6%。\n`;
    for (const words of ['56亿元', '30公里', '6%']) expect(at(text, words)[2]).toBe('秦河区');
    const zone = '青桥经济开发区管委会2017年工作总结\n今年以来,开发区在县委领导下,新建厂房3栋。\n';
    expect(at(zone, '3栋')[2]).toBe('青桥经济开发区');
    expect(at('2023年青桥市城市管理局工作总结\n清理摊点30处。\n', '30处')[2]).toBe('青桥市城市管理局');
  });

  it('a short account of a year is on it, and its quarters are', () => {
    const text =
      '青桥区2024年国民经济运行简况\n来源:青桥区统计局 2025-01-22\n工业增加值增长6.7%,一季度增长5%。\n';
    expect(at(text, '6.7%')[0]).toBe('2024');
    expect(at(text, '5%')[0]).toBe('2024-01/2024-03');
  });

  it('a profile closes with what it means to do', () => {
    const text =
      '青桥村概况\n(2018年3月)\n一、基本情况\n青桥村有果园300亩。\n四、下一步打算\n搭建防雹网500亩。\n';
    expect(at(text, '300亩')[1]).toBe('actual');
    expect(at(text, '500亩')[1]).toBe('target');
  });

  it('what is measured by the year before, and what things done are planned to cost, moves nothing before it', () => {
    const text = `青桥市2023年财政工作总结
运转经费一律按上年预算压减15%;偿还本息3亿元。
累计引进项目618个、计划总投资340亿元。
`;
    expect(at(text, '3亿元').slice(0, 2)).toEqual(['2023', 'actual']);
    expect(at(text, '618个').slice(0, 2)).toEqual(['2023', 'actual']);
    expect(at(text, '340亿元')[1]).toBe('target');
  });

  it('an opening told behind a size does not date it', () => {
    const text = '秦河镇2020年工作总结\n公路全长12公里,总投资2600万元,已于8月底通车。\n';
    expect(at(text, '2600万元')[0]).toBe('2020');
  });

  it('goals of five years give way to those of this year', () => {
    const text = `政府工作报告
2012年2月8日在石湾镇第十四届人民代表大会第一次会议上
各位代表:
过去五年,产值增长到12.3亿元。
今后五年,我们的奋斗目标是:产值年均增长15%。
今年,我们要着力抓好以下工作:
引进项目16个。
`;
    expect(at(text, '12.3亿元').slice(0, 2)).toEqual(['2007/2011', 'actual']);
    expect(at(text, '15%').slice(0, 2)).toEqual(['2012/2016', 'target']);
    expect(at(text, '16个').slice(0, 2)).toEqual(['2012', 'target']);
  });

  it('a Hong Kong budget is given in the year of the bill it moves', () => {
    const text = `2014-15年度财政预算案
财政司司长动议二读《2014年拨款条例草案》
香港去年经济增长2.9%。香港市民受惠,香港发展。立法会通过,本港受惠。
我建议宽免2014-15年度首两季差饷,政府收入减少61亿元。
`;
    expect(at(text, '2.9%').slice(0, 2)).toEqual(['2013', 'actual']);
    expect(at(text, '61亿元').slice(0, 2)).toEqual(['2014-04/2015-03', 'target']);
  });
});

describe('a Hong Kong speech without a date', () => {
  const relief = (first: string) => `预算案演辞
纾解民困
33. 我会推行以下措施,香港市民受惠:
(一) ${first},上限为9,000元,全港12万人受惠;
(二) 为参加2031年香港中学文凭考试的考生代缴考试费。
`;

  it('forgives taxes of the running fiscal year, and rates of that to come', () => {
    const taxes = relief('宽减2029/30课税年度百分之五十的薪俸税');
    expect(at(taxes, '9,000元').slice(0, 2)).toEqual(['2029-04/2030-03', 'target']);
    const rates = relief('宽免2030-31年度住宅物业差饷');
    expect(at(rates, '9,000元').slice(0, 2)).toEqual(['2030-04/2031-03', 'target']);
  });
});

describe('news of a report', () => {
  it('is on the year of the report, and on the place it is of', () => {
    const text = `本报讯 听取了关于松原桥市2023年重点民生实事落实情况的报告。报告说,全市建成学校16所,改造小区31个。
`;
    expect(at(text, '16所')).toEqual(['2023', 'actual', '松原桥市']);
  });

  it('on a budget has its second year still to come', () => {
    const text = `本报讯 审议关于白石市2014年预算执行情况和2015年预算草案的报告。2015年,全市一般公共预算收入安排136亿元。2014年,全市收入完成126亿元,支出安排110亿元。
`;
    expect(at(text, '136亿元')).toEqual(['2015', 'target', '白石市']);
    expect(at(text, '126亿元')).toEqual(['2014', 'actual', '白石市']);
    expect(at(text, '110亿元')).toEqual(['2014', 'actual', '白石市']);
  });
});

it('a zone is named by its whole name', () => {
  const text = `青桥经济技术开发区:二十年的路
1998年8月,青桥经济技术开发区设立。2018年,开发区完成工业投资39.3亿元。
`;
  expect(at(text, '39.3亿元')).toEqual(['2018', 'actual', '青桥经济技术开发区']);
});

describe('a profile of a place', () => {
  it.each([
    ['柳镇介绍\n柳镇位于松湾市西部,面积95平方公里。\n', '柳镇'],
    ['社区建设总结\nxx居委会隶属梧桐区青石街道,距市区35公里,面积95平方公里。\n', 'xx居委会'],
    ['近年来,梧桐区青石街道坚持改革。\n青石街道紧紧围绕区委部署,青石街道面积95平方公里。\n', '青石街道'],
  ])('is of the place that its first sentences introduce: %s', (text, subject) => {
    expect(at(text, '95平方公里')[2]).toBe(subject);
  });

  it('tells of bodies that the place founded, and of itself again', () => {
    const text = `白石镇简介
2019年成立白石镇绿丰蔬菜专业合作社,流转土地500亩,合作社现有社员56户。全镇耕地3200亩。
白石物流园区二期相继建成,入驻企业36家,从业人员1200人。全镇企业120家。
`;
    const coop = '白石镇绿丰蔬菜专业合作社';
    expect(['500亩', '56户', '3200亩'].map((words) => at(text, words)[2])).toEqual([coop, coop, '白石镇']);
    expect(['36家', '120家'].map((words) => at(text, words)[2])).toEqual(['白石物流园区', '白石镇']);
  });
});

describe('a cue that reaches no further', () => {
  it('an estimate of the year before is no plan of what follows', () => {
    const text = `政府工作报告
——2017年2月在云溪市第四届人民代表大会第一次会议上

过去五年,综合实力跃升。预计2016年生产总值达到980亿元,年均增长11.2%,五年净增400亿元。
预计2017年粮食产量达到9亿斤,增长2%。
`;
    expect(['980亿元', '11.2%', '400亿元', '9亿斤'].map((words) => at(text, words).slice(0, 2))).toEqual([
      ['2016', 'actual'],
      ['2012/2016', 'actual'],
      ['2012/2016', 'actual'],
      ['2017', 'target'],
    ]);
  });

  it('what is about to happen says nothing of the next clause', () => {
    expect(at('高铁即将通车,机场年旅客吞吐量45万人次。', '45万人次')[1]).toBe('actual');
    expect(at('学校即将投用,将新增学位500个。', '500个')[1]).toBe('target');
  });

  it('a section on what is wanting tells facts until its plan begins', () => {
    const text = `梧桐社区2023年工作总结
一、主要工作
全年调解纠纷35件。
二、存在的不足及2024年打算
物业覆盖率偏低,15个小区中仍有6个无物业管理。2024年,计划成立业委会2个。
`;
    expect(['35件', '6个', '2个'].map((words) => at(text, words).slice(0, 2))).toEqual([
      ['2023', 'actual'],
      ['2023', 'actual'],
      ['2024', 'target'],
    ]);
  });

  it('years that are added up are no years to come', () => {
    const text = `政府工作报告
——2007年2月6日在青石县第十四届人民代表大会第一次会议上
一、过去四年工作回顾
2006年,生产总值30亿元。固定资产投资12亿元,是2002年的3倍;四年累计完成投资35亿元。
接待游客2万人次、实现旅游收入6亿元。2006年接待国外游客1万人次、实现创汇3亿元,分别增长15%、19%。
`;
    expect(['12亿元', '35亿元', '19%'].map((words) => at(text, words)[0])).toEqual([
      '2006',
      '2003/2006',
      '2006',
    ]);
  });
});

describe('Hong Kong, Macau and Taiwan', () => {
  it('an address on the year to come reviews the year it is given in', () => {
    const text = `2015年财政年度施政报告
澳门特别行政区行政长官 2014年11月11日
一、2014年施政工作总结
(一)民生
首三季失业率为1.8%。政府从澳门基金会分别拨出20亿元,发放予居民。自今年3月2日至今没有个案,累计检测30人。
(二)2015年财政预算
明年每名居民可获9,500元。博彩毛收入预算为1,100亿元。
`;
    expect(at(text, '1.8%')).toEqual(['2014-01/2014-09', 'actual', '澳门']);
    expect(at(text, '20亿元')).toEqual(['2014', 'actual', '澳门']);
    expect(at(text, '30人')).toEqual(['2014', 'actual', '澳门']);
    expect(at(text, '9,500元').slice(0, 2)).toEqual(['2015', 'target']);
    expect(at(text, '1,100亿元').slice(0, 2)).toEqual(['2015', 'target']);
  });

  it('an address that prints no day is given in the November before its year', () => {
    const text = `澳门特别行政区政府2024年财政年度施政报告
首三季澳门旅客增加。今年首十个月入境旅客2,300万人次。
`;
    expect(at(text, '2,300万').slice(0, 2)).toEqual(['2023-01/2023-10', 'actual']);
  });

  it('a yearly report may name its years last, and a budget in full the year to come', () => {
    const report = '渔农自然护理署年报2020-21\n本港管理郊野公园24个。\n';
    expect(at(report, '24个')[0]).toBe('2020-04/2021-03');
    const budget = '2014至15财政年度政府财政预算案\n过去一年,香港旅客上升11.7%,未来五年落成单位7万个。\n';
    expect(at(budget, '7万个')).toEqual(['2014/2019', 'target', '香港']);
  });

  it('Taiwan says in brackets which year it is', () => {
    const text = `云林县县长施政报告
去(112)年本县观光人次90万人次,今(113)年1至2月12万人次。
今年编列经费3亿元。截至113年2月底止工厂1,945家。
`;
    expect(at(text, '90万')[0]).toBe('2023');
    expect(at(text, '12万')[0]).toBe('2024-01/2024-02');
    expect(at(text, '3亿')[0]).toBe('2024');
    expect(at(text, '1,945')).toEqual(['2024-02', 'actual', '云林县']);
  });

  it('other counties that are compared with in brackets are not whose report it is', () => {
    const text = `106年家庭收支调查结果
106年金门县平均每户储蓄32万元,位居全国第3(东部之花莲县与台东县为第17及第6;离岛之澎湖县为第9)。
本县105年支出56万元(花莲县54万元,台东县52万元)。
`;
    expect(at(text, '56万元')).toEqual(['2016', 'actual', '金门县']);
  });

  it('a school year of Taiwan goes by its calendar, and so does a year of two digits from which something rose', () => {
    const text = '高雄市教育局统计\n113学年学生26万人。参与率由99年之6.3%增至109年之6.7%。\n';
    expect(at(text, '26万人')[0]).toBe('2024/2025');
    expect(at(text, '6.3%')[0]).toBe('2010');
  });

  it('the year to come, of which the talk on a budget is, is that of the budget', () => {
    const text = `高雄市116年度总预算案
高雄市政府今日报告,岁出90亿元。
明年度社会福利支出30亿元。
`;
    expect(at(text, '30亿元').slice(0, 2)).toEqual(['2027', 'target']);
  });

  it('a rate over so many weeks is of the month before it', () => {
    const text = '113年1月就业统计\n主计总处\n一、1月4周失业率3.35%,较上月下降0.03个百分点。\n';
    expect(at(text, '3.35%')[0]).toBe('2024-01');
  });

  it('whose government it is that acts is no name before it', () => {
    const text = `高雄市116年度总预算三读通过
高雄市政府编列岁入90亿元,删除项目由市府自行调整,三读通过岁入89亿元。
如原旗山县每年获补助3亿元,但原高雄市仅获补助9亿元。
依据县府统计,受理77件。
`;
    expect(at(text, '89亿元')[2]).toBe('高雄市');
    expect(at(text, '3亿元')[2]).toBe('旗山县');
    expect(at(text, '9亿元。')[2]).toBe('高雄市');
    expect(at(text, '77件')[2]).toBe('高雄市');
  });

  it('a plan of a county is on its year, and the township of a title stands behind its county', () => {
    const plan = '花莲县政府111年度施政计划\n一、农业\n本县规划办理活动20场。\n';
    expect(at(plan, '20场')).toEqual(['2022', 'target', '花莲县']);
    const township = '民国113年嘉义县民雄乡公所施政总报告\n全乡路灯新设126盏。\n';
    expect(at(township, '126盏')).toEqual(['2024', 'actual', '民雄乡']);
  });

  it('a release on a quarter has news of other months, and estimates of how things stood', () => {
    const text = `统计暨普查局
2024年第4季澳门就业调查
第4季职位空缺15个。
1月份旅客90人次。截至2024年12月底,人口估计为688,300人。
`;
    expect(at(text, '90人次')[1]).toBe('actual');
    expect(at(text, '688,300')[1]).toBe('actual');
  });

  it('what was printed in Chinese digits is dated, and last year counts from there', () => {
    const text = `香港消防处2018年工作回顾
2019年一月十五日
去年,消防处共处理火警1 200宗。截至十一月底,救护车共出动30 000次,六月的宗数为90宗。
2019年,消防处会购置救护车12辆。
`;
    expect(at(text, '1 200宗').slice(0, 2)).toEqual(['2018', 'actual']);
    expect(at(text, '30 000次').slice(0, 2)).toEqual(['2018-11', 'actual']);
    expect(at(text, '90宗').slice(0, 2)).toEqual(['2018-06', 'actual']);
    expect(at(text, '12辆').slice(0, 2)).toEqual(['2019', 'target']);
  });

  it('a release is on the month that its first sentence names', () => {
    const text = `统计暨普查局公布澳门码头旅客统计
2018年7月23日
统计暨普查局资料显示,2018年6月渡轮旅客90 000人次。
国际旅客共3 000人次,上升4%。第二季码头职位空缺15个。
`;
    expect(at(text, '90 000人次').slice(0, 2)).toEqual(['2018-06', 'actual']);
    expect(at(text, '3 000人次').slice(0, 2)).toEqual(['2018-06', 'actual']);
    expect(at(text, '15个').slice(0, 2)).toEqual(['2018-04/2018-06', 'actual']);
  });

  it('a release goes on about the months up to its own once a paragraph has come to them', () => {
    const text = `2018年10月旅客入境数目
根据统计暨普查局资料显示,今年10月入境旅客90 000人次。留宿旅客40 000人次。今年首十个月旅客800 000人次。渡轮旅客300 000人次。
酒店住客20 000人次。
`;
    expect(at(text, '40 000人次')[0]).toBe('2018-10');
    expect(at(text, '300 000人次').slice(0, 2)).toEqual(['2018-01/2018-10', 'actual']);
    expect(at(text, '20 000人次')[0]).toBe('2018-10');
  });

  it('the years of annual reports stand right before 报, and programmes of that name are no plans', () => {
    const text = `食物环境卫生署2011年报
第二章 食物安全及公众卫生计划
食物安全中心检测食物样本64 600个。
`;
    expect(at(text, '64 600个').slice(0, 2)).toEqual(['2011', 'actual']);
  });

  it('what a mayor reports to the assembly is on the months that the address names', () => {
    const text = `云溪县议会第20届第3次定期会
县长施政总报告
中华民国108年4月22日
主席、各位议员:谨就本县107年10月至108年3月施政成果提出报告。
壹、教育
设置关怀据点312处。107年破获毒品案90件。
未来半年,预计投入经费36亿元。
`;
    expect(at(text, '312处').slice(0, 2)).toEqual(['2018-10/2019-03', 'actual']);
    expect(at(text, '90件').slice(0, 2)).toEqual(['2018', 'actual']);
    expect(at(text, '36亿元')[1]).toBe('target');
  });

  it('全年 behind a quarter is the year of that quarter, and not the one in which works are to end', () => {
    const text = `云溪县政府工作报告
中华民国108年4月22日
107年第4季观光人次3万人次;全年观光人次12万人次。
台77线拓宽工程预定110年底完工。全年更换路灯2千盏。
`;
    expect(at(text, '12万人次')[0]).toBe('2018');
    expect(at(text, '2千盏')).toEqual([null, 'actual', '云溪县']);
  });

  it('a line cut off in the middle entitles no budget', () => {
    const text = `云溪县政府施政报告
(县议会第4届第4次定期大会)
中华民国108年9月

议长、各位议员先生女士:
现在就本府108年1月至6月各项施政成果,向大会提出报告,敬请各位指教与支持。
一、财政
108年度总预算案岁入200亿元、岁出210亿元,较107年度分别增加5.2%及4.7%。
二、福利
设立托婴中心42家。
`;
    expect(at(text, '42家')[1]).toBe('actual');
  });

  it('the budget of a county is on its year, told in the year before', () => {
    const text = `云林县109年度总预算案审议结果
108年12月2日
本次审议结果,岁入原列200亿元,岁出编列210亿元。截至108年10月底,债务余额40亿元。
`;
    expect(at(text, '200亿元')).toEqual(['2020', 'target', '云林县']);
    expect(at(text, '210亿元')).toEqual(['2020', 'target', '云林县']);
    expect(at(text, '40亿元').slice(0, 2)).toEqual(['2019-10', 'actual']);
  });

  it('what is estimated of a month that is over is a fact', () => {
    const text = `香港政府统计处新闻稿
政府统计处今日(2019年3月4日)公布,2019年1月销货价值的临时估计为30亿元,2月的修订估计为20亿元。预料全年销货价值达400亿元。
`;
    expect(at(text, '30亿元')).toEqual(['2019-01', 'actual', '香港']);
    expect(at(text, '20亿元')[1]).toBe('actual');
    expect(at(text, '400亿元')[1]).toBe('target');
  });

  it('a fiscal year that has begun is reviewed', () => {
    const text = '香港消防年报2005\n2005至06财政年度开支为30亿元;预计2006至07年度的拨款为31亿元。\n';
    expect(at(text, '30亿元')).toEqual(['2005-04/2006-03', 'actual', '香港']);
    expect(at(text, '31亿元')).toEqual(['2006-04/2007-03', 'target', '香港']);
  });
});

describe('a local history', () => {
  it('whose sentences open with later and later years tells nothing that is still to come', () => {
    const text = `松湾县民政志
1953年,全县有社员户210户。1961年,发放棉衣3200件。
1977年,全县有敬老院8所。
`;
    expect(at(text, '210户').slice(0, 2)).toEqual(['1953', 'actual']);
    expect(at(text, '3200件').slice(0, 2)).toEqual(['1961', 'actual']);
    expect(at(text, '8所').slice(0, 2)).toEqual(['1977', 'actual']);
  });

  it('of Taiwan tells what came of a year', () => {
    const text = '高雄市政府110年度施政成果\n一、新增绿地12公顷。\n二、种植树木2300株。\n';
    expect(at(text, '2300株')).toEqual(['2021', 'actual', '高雄市']);
  });

  it('names a prefecture as it was called then', () => {
    const text = '松湾专区1958年工作总结\n全专区有水库32座。\n';
    expect(at(text, '32座')).toEqual(['1958', 'actual', '松湾专区']);
  });
});

describe('news of a village or a street office', () => {
  it('is dated by the day and hour of its page, or by the day and where it came from', () => {
    const body = '今年以来,建成食堂2个,去年接待游客3万人次。\n';
    const stamped = `【一线】南坡村:小食堂大民生\n2023-05-06 08:30 来源:青桥融媒\n${body}`;
    expect(at(stamped, '2个')).toEqual(['2023', 'actual', '南坡村']);
    expect(at(stamped, '3万人次')[0]).toBe('2022');
    const sourced = `青石街道擦亮服务底色\n2023-05-06  来源:青石街道办事处  作者:何平  字体:大 中 小\n${body}`;
    expect(at(sourced, '3万人次')[0]).toBe('2022');
  });

  it('names the office whose matters a report presents, and no verb with a community behind it', () => {
    const text = `青石街道办事处2024年度平安建设情况报告
现将青石街道2024年平安建设有关情况报告如下。
聘请社区法律顾问11名,配备社区民警9名。
`;
    expect(at(text, '11名')[2]).toBe('青石街道');
    expect(at(text, '9名')[2]).toBe('青石街道');
    expect(at('云桥社区居委会2023年工作总结\n共有党员60名。\n', '60名')[2]).toBe('云桥社区居委会');
  });

  it('is of the place that its title says has done something, and 该社区 is the one named last', () => {
    const text = `青石街道打造家门口的食堂
2023年5月6日
“吃饭不再难。”柳岸社区书记周敏说。该社区有共建单位12家。青石街道共有食堂9家。
`;
    expect(at(text, '12家')[2]).toBe('柳岸社区');
    expect(at(text, '9家')[2]).toBe('青石街道');
    const village = '石桥镇2023年工作总结\n在石桥镇南坪村,产业路修到田头。该村流转土地60亩。\n';
    expect(at(village, '60亩')[2]).toBe('南坪村');
    expect(at('南坪村2023年工作总结\n东邻北坪村,该村有党员62名。\n', '62名')[2]).toBe('南坪村');
  });
});

describe('a department’s budget', () => {
  it('is its own, to come, and tells as facts what the department is', () => {
    const text = `青石县渔业局2024年部门预算公开说明
一、部门基本情况
内设机构9个,在职人员84人。
二、收支预算情况
2024年收入预算5600万元,其中财政拨款收入5200万元。
`;
    expect(at(text, '84人')).toEqual(['2024', 'actual', '青石县渔业局']);
    expect(at(text, '5200万元')).toEqual(['2024', 'target', '青石县渔业局']);
    const own = '青石县渔业局2023年部门决算说明\n青石县渔业局内设科室7个。\n';
    expect(at(own, '7个')[2]).toBe('青石县渔业局');
    expect(at('2023年度青石县渔业局部门决算\n收入总计5600万元。\n', '5600万元')[2]).toBe('青石县渔业局');
  });

  it('explained in a note is to come, but for what the years before came to', () => {
    const note = `松湾市2020年预算有关情况说明
2019年,下达我市债务限额90亿元。
安排对乡镇转移支付6亿元。
`;
    expect(at(note, '90亿元')).toEqual(['2019', 'actual', '松湾市']);
    expect(at(note, '6亿元')).toEqual(['2020', 'target', '松湾市']);
    const done = '松湾市2020年预算执行情况说明\n全市收入完成60亿元。\n';
    expect(at(done, '60亿元')).toEqual(['2020', 'actual', '松湾市']);
    for (const title of ['松湾市2020年财政预算编报说明', '松湾市2020年财政预算收支安排情况'])
      expect(at(`${title}\n教育支出6亿元。\n`, '6亿元')).toEqual(['2020', 'target', '松湾市']);
  });

  it('is laid out behind a colon, for the sentences and paragraphs that follow, too', () => {
    const text = `松湾市财政情况
2020年收支预算安排如下:一般公共预算收入60亿元。其中,税收收入40亿元。
基金收入8亿元。
`;
    expect(at(text, '60亿元').slice(0, 2)).toEqual(['2020', 'target']);
    expect(at(text, '40亿元').slice(0, 2)).toEqual(['2020', 'target']);
    expect(at(text, '8亿元').slice(0, 2)).toEqual(['2020', 'target']);
  });

  it('is of the place whose congress is told of it', () => {
    const text = `关于2020年财政决算(草案)的说明
2020年预算执行情况已向松湾市十二届人大四次会议报告。
收入完成60亿元。
`;
    expect(at(text, '60亿元')).toEqual(['2020', 'actual', '松湾市']);
    const passed = '关于批准松湾县2020年财政决算的决议\n收入完成9亿元。\n';
    expect(at(passed, '9亿元')).toEqual(['2020', 'actual', '松湾县']);
    const mine = '新增政府债券信息公开\n2021年底我县政府债务余额9亿元。\n';
    expect(at(mine, '9亿元')[2]).toBeNull();
    const office = '松湾回族自治县教育局部门2020年度“三公”经费决算情况说明\n公务接待费2万元。\n';
    expect(at(office, '2万元')).toEqual(['2020', 'actual', '松湾回族自治县教育局']);
  });
});

describe('a report to a standing committee', () => {
  it('is on the running year where it changes the budget', () => {
    const text = `关于2020年县级预算调整方案的报告
——2020年9月8日在松湾县第九届人民代表大会常务委员会第三十次会议上
税收收入完成9亿元。
`;
    expect(at(text, '9亿元')).toEqual(['2020', 'actual', '松湾县']);
    const both = '松湾县2020年预算执行情况与2021年预算安排情况\n收入完成9亿元。\n';
    expect(at(both, '9亿元').slice(0, 2)).toEqual(['2020', 'actual']);
  });

  it('is on the part of the running year that its title names', () => {
    const text = `关于2024年上半年预算执行情况的报告
——2024年8月29日在松湾区第三届人民代表大会常务委员会第二十二次会议上
全区收入完成25亿元。预计全年收入完成48亿元。
`;
    expect(at(text, '25亿元')).toEqual(['2024-01/2024-06', 'actual', '松湾区']);
    expect(at(text, '48亿元')).toEqual(['2024', 'target', '松湾区']);
  });

  it('is on this year, or on what has run of it since the final accounts', () => {
    const running = `关于今年以来预算执行情况的报告
——2023年9月26日在松湾区第八届人民代表大会常务委员会第十三次会议上
1—8月,全区收入完成18亿元。其中税收收入11亿元。
支出42亿元。
`;
    expect(at(running, '11亿元').slice(0, 2)).toEqual(['2023-01/2023-08', 'actual']);
    expect(at(running, '42亿元').slice(0, 2)).toEqual(['2023', 'actual']);
    const since = `关于松湾乡2022年财政决算和2023年1-6月预算执行情况的报告
2022年收入1286万元。
2023年1-6月,收入完成712万元。
`;
    expect(at(since, '712万元')).toEqual(['2023-01/2023-06', 'actual', '松湾乡']);
  });

  it('is of the place that its title is on, whose year stands elsewhere', () => {
    const text = '关于松湾区国有资产管理情况的综合报告(2021年度)\n资产总额320亿元。\n';
    expect(at(text, '320亿元')[2]).toBe('松湾区');
  });
});

describe('a review that goes on to the plan after it', () => {
  it('of five years turns to the last of them, then to those to come', () => {
    const text = `松湾镇“十二五”工作总结及“十三五”工作规划
一、2015年工作总结
今年以来,新修道路6公里。预计全年税收8000万元。
二、“十三五”工作规划
新修道路30公里。
`;
    expect(at(text, '6公里')).toEqual(['2015', 'actual', '松湾镇']);
    expect(at(text, '8000万元')).toEqual(['2015', 'target', '松湾镇']);
    expect(at(text, '30公里')).toEqual(['2016/2020', 'target', '松湾镇']);
  });

  it('in a report to a congress may be called a summary in its heading', () => {
    const text = `2022年松湾镇政府工作报告
一、2021年工作总结及过去五年工作回顾
(一)经济发展更加强劲。签约项目7个。
二、2022年工作计划
新修道路8公里。
`;
    expect(at(text, '7个')).toEqual(['2021', 'actual', '松湾镇']);
    expect(at(text, '8公里')).toEqual(['2022', 'target', '松湾镇']);
  });
});

it('a plan may be called 规划', () => {
  const text = '松湾街道2023年工作规划\n一、产业发展\n引进企业40家,新建厂房3万平方米。\n';
  expect(at(text, '40家')).toEqual(['2023', 'target', '松湾街道']);
});

it('a half of a year may stand right behind its number', () => {
  const text = '松湾镇2017上半年民政工作总结\n今年1-6月份救助群众300户。\n';
  expect(at(text, '300户')).toEqual(['2017-01/2017-06', 'actual', '松湾镇']);
});

describe('news of a meeting', () => {
  it.each([
    ['2月15日上午,松湾经济开发区召开2018年度工作总结大会。', '松湾经济开发区'],
    ['昨日,经开区召开了动员大会,传达市政府《意见》,传达市政府精神。', '经开区'],
    ['近日,云溪县召开项目推进会。', '云溪县'],
    ['近日,江南省云溪畲族自治县十七届人大常委会第七次会议听取报告。', '云溪畲族自治县'],
  ])('is on whoever held it: %s', (lede, place) => {
    const text = `${lede}\n全年工业投资完成32亿元。\n`;
    expect(at(text, '32亿元')[2]).toBe(place);
  });

  it('names no place by what a congress without one had set', () => {
    expect(at('今年圆满完成市十七届人大确定的任务。\n工业投资完成32亿元。\n', '32亿元')[2]).toBeNull();
  });

  it('held at a place is not on that place', () => {
    expect(at('近日,在云溪县召开的现场会上传来消息。\n工业投资完成32亿元。\n', '32亿元')[2]).toBeNull();
  });

  it('is on the months that it names, though it was printed years later', () => {
    const text = `云溪县听取审议报告
发布时间:2015-01-22 13:12:18
近日,云溪县十七届人大常委会听取2012年前三季度经济运行情况的报告。会议认为,前三季度生产总值实现28亿元。
`;
    expect(at(text, '28亿元').slice(0, 2)).toEqual(['2012-01/2012-09', 'actual']);
  });

  it('sets goals for the year that it names', () => {
    const text = `2月15日,松湾高新区召开工作会议。
2018年营业收入实现9亿元。
松湾市副市长、松湾高新区管委会主任林远部署2019年主要预期发展指标是:营业收入实现12亿元,税收实现3亿元。
`;
    expect(at(text, '12亿元')).toEqual(['2019', 'target', '松湾高新区']);
    expect(at(text, '3亿元').slice(0, 2)).toEqual(['2019', 'target']);
  });
});

describe('a text that is no report', () => {
  it('names one in passing, and takes no year from the name of its file', () => {
    const text =
      '现对《政府工作报告》确定的2021年重点工作进行督办。\n上半年,工业投资完成32亿元。\n2021年,税收达到4亿元。\n';
    const found = buildContext(text, segment(text), { fileName: '青桥市2021.txt' });
    expect(found.periodAt(text.indexOf('4亿元')).period).toBe('2021');
    expect(found.statusAt(text.indexOf('4亿元'))).toBe('actual');
  });

  it('put up again years later is of its own time, and not of that day', () => {
    const text = `政府工作报告选登
时间:2022-05-12 03:51:00
各位代表:
一、过去五年工作回顾
区内生产总值2010年完成37亿元,2011年完成42亿元。累计完成投资129亿元。
`;
    expect(at(text, '129亿元').slice(0, 2)).toEqual(['2007/2011', 'actual']);
  });
});

it('a remark that a word holds from here on makes estimates of what follows, and holds it against the same year', () => {
  const text = `云溪县政府工作报告
——2016年11月25日在云溪县第十七届人民代表大会第一次会议上
一、本届政府工作回顾
2016年,预计(下同)全县生产总值40亿元,比2012年(下同)增长47.7%;投资35.7亿元,增长125.1%。
`;
  expect(extractText(text).records.map(({ text: figure, status, basis }) => [figure, status, basis])).toEqual(
    [
      ['40亿元', 'target', null],
      ['47.7%', 'target', 'other'],
      ['35.7亿元', 'target', null],
      ['125.1%', 'target', 'other'],
    ],
  );
});
