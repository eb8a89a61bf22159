import { describe, expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';

const said = (text: string) =>
  extractText(text).records.map(({ text: figure, status, period }) => `${figure} ${status} ${period}`);

describe('works that a first line promises', () => {
  it('are still to come, whatever report to a congress the news names', () => {
    const told =
      '1月26日，柳坪省第八届人民代表大会第二次会议开幕。政府工作报告提出办好12件实事：\n1、新增就业70万人。';
    expect(
      said(`柳坪省2019年政府工作报告：办好12件民生实事\n${told}`).map((s) => s.slice(s.indexOf(' '))),
    ).toEqual([' target 2019', ' target 2019', ' target 2019']);
    // A summary of such works promises nothing.
    expect(said('水利局2020年度民生实事工作总结\n截止11月份,全市新建公路3公里。')[0]).toContain('actual');
    expect(said('柳坪市政府承诺今年再办10件实事\n2019年1月20日\n一、新建公路3公里。')[1]).toBe(
      '3公里 target 2019',
    );
    expect(said('柳坪市2019年十件实事全部完成\n新建公路3公里。')[1]).toBe('3公里 actual 2019');
  });
});

describe('the news of a report', () => {
  it('turns from the year that it is on to the next', () => {
    const title = '关于柳坪市2024年国民经济和社会发展计划执行情况与2025年计划草案的报告';
    expect(
      said(
        `${title}\n报告提到,2024年新增公园3座。\n报告明确2025年主要任务,稳妥推进双碳战略。新建公园4座。\n优化供水。新建水厂5座。`,
      ),
    ).toEqual(['3座 actual 2024', '4座 target 2025', '5座 target 2025']);
    expect(
      said('柳坪市政府工作报告解读\n报告提出,2025年要抓好八个方面工作。\n聚焦交通,新建公路30公里。'),
    ).toContain('30公里 target 2025');
    expect(
      said('柳坪市要闻\n2024年,新建公路9公里。\n会议在部署2025年工作时要求,加快建设。\n新建公路30公里。'),
    ).toEqual(['9公里 actual 2024', '30公里 target 2025']);
    expect(said('柳坪市要闻\n报告回顾了2024年工作。\n新建公路30公里。')).toContain('30公里 actual null');
  });
});

describe('the parts of a planned sum', () => {
  it('are planned like the whole, but not what has been done of it', () => {
    expect(
      said(
        '柳坪市2019年工作总结\n全市计划投资22亿元,比上年增长4%,其中公路2亿元、铁路16亿元。\n计划总投资36亿元,其中工业20亿元,目前已完成投资11亿元。',
      ).map((s) => s.split(' ')[1]),
    ).toEqual(['target', 'target', 'target', 'target', 'target', 'target', 'actual']);
  });
});

describe('the parts of a scheme', () => {
  it('are still to come from its goals on', () => {
    expect(
      said(
        '柳坪市推动工业倍增实施方案\n一、总体要求\n去年全市规上企业达到320家。\n二、主要目标\n培育百亿企业2家。\n三、重点任务\n(一)实施园区提升行动。新建厂房3万平方米。\n四、保障措施\n设立2亿元基金。',
      ).map((s) => s.split(' ')[1]),
    ).toEqual(['actual', 'target', 'target', 'target']);
    expect(said('一、主要目标\n2020年,空气优良率保持在95%以上。\n二、主要工作任务\n整治企业300家。')).toEqual(
      ['95% target 2020', '300家 target 2020'],
    );
  });
});

describe('titles that look back and ahead', () => {
  it.each([
    '柳坪市经济形势分析与预测',
    '2023年柳坪市经济运行分析及2024年展望',
    '柳坪市教育发展报告(2023—2024)',
  ])('%s', (title) => {
    expect(said(`${title}\n\n2023年出口额9亿元。预计2024年出口额10亿元。`)).toEqual([
      '9亿元 actual 2023',
      '10亿元 target 2024',
    ]);
  });

  it('the years of a plan are still those of its goals', () => {
    expect(said('柳坪市绿道建设行动计划(2023—2025年)\n\n新建绿道30公里。')).toEqual([
      '30公里 target 2023/2025',
    ]);
  });
});

describe('headings without a number', () => {
  it('a plan as a line of its own holds for the numbered sections below it', () => {
    expect(
      said(
        '柳坪镇2020年工作总结暨2021年工作计划\n2020年工作总结\n新修道路6公里。\n2021年工作计划\n一、项目建设\n新建桥梁2座。\n二、招商引资\n引进企业3家。\n存在问题\n空心村还有4个。',
      ),
    ).toEqual(['6公里 actual 2020', '2座 target 2021', '3家 target 2021', '4个 actual 2020']);
  });

  it('works promised for the year behind the one reviewed', () => {
    expect(said('柳坪县2024年民生实事完成情况\n新建学校2所。\n2025年民生实事项目\n1.新建公厕12座。')).toEqual(
      ['2所 actual 2024', '12座 target 2025'],
    );
  });

  it('a line that ends in a colon hands over to the plan', () => {
    expect(said('柳坪街道2024年工作总结\n拆除违建30处。\n下一步打算:\n一是拆除违建20处。')).toEqual([
      '30处 actual 2024',
      '20处 target 2025',
    ]);
  });
});

it('a heading that says that goals were reached opens no plan', () => {
  expect(
    said(
      '柳坪县民政局2020年工作总结\n(一)民生工程圆满完成各项目标任务\n新建敬老院4所。\n二、2021年目标任务\n新建敬老院2所。',
    ),
  ).toEqual(['4所 actual 2020', '2所 target 2021']);
});

it('parts of what is estimated are estimates too', () => {
  expect(
    said(
      '柳坪县2021年工作总结和2022年计划\n预计1-12月,全县可实现产值33亿元;其中镇办企业5亿元,比去年增长5%。其中,林业产值2亿元。目前已建成桥梁2座。',
    ).map((record) => record.split(' ').slice(0, 2).join(' ')),
  ).toEqual(['33亿元 target', '5亿元 target', '5% target', '2亿元 target', '2座 actual']);
});

it('what was won is no goal, a year to be won by is', () => {
  expect(said('柳坪县2020年工作总结\n我县争取到15个项目、资金225万元。争取到2022年建成桥梁2座。')).toEqual([
    '15个 actual 2020',
    '225万元 actual 2020',
    '2座 target 2022',
  ]);
});

it('what a budget is changed to is a budget', () => {
  expect(
    said('柳坪县2020年预算执行情况的报告\n2020年,教育支出年初预算2亿元,调整为3亿元,完成2.9亿元。'),
  ).toEqual(['2亿元 target 2020', '3亿元 target 2020', '2.9亿元 actual 2020']);
});

it('when something was found is no time of its paragraph', () => {
  expect(
    said('柳坪县审计局2018年工作情况\n一、整改情况\n上年度审计查出的95个问题中,已整改91个,收回资金2亿元。'),
  ).toEqual(['95个 actual 2017', '91个 actual 2018', '2亿元 actual 2018']);
});

it('a time in brackets among other words stays in them', () => {
  expect(
    said(
      '柳坪县2020年工作总结\n2020年支出36亿元(含上年项目结转等支出,下同),下降12%。年末人口(截至12月)有3万人。',
    ),
  ).toEqual(['36亿元 actual 2020', '12% actual 2020', '3万人 actual 2020-12']);
});

it('the years of a work in brackets say nothing of the next work', () => {
  expect(
    said(
      '柳坪县2020年工作总结\n北渠工程(2018—2020年)完成投资3亿元;南渠工程完成投资2亿元;西渠工程,投资5亿元,(2019年3月-2020年9月),已完成4亿元;东渠工程完成1亿元。',
    ),
  ).toEqual([
    '3亿元 actual 2018/2020',
    '2亿元 actual 2020',
    '5亿元 actual 2020',
    '4亿元 actual 2019-03/2020-09',
    '1亿元 actual 2020',
  ]);
});

it('how things stand now is told of no day on which one of them was done', () => {
  expect(
    said('柳坪县2018年工作总结\n石桥隧道已于9月16日贯通,目前,环湖路工程已完成70%,浇筑混凝土3万方。'),
  ).toEqual(['70% actual 2018', '3万方 actual 2018']);
});

it('the main tasks of a year hold for their paragraph, and a plan to build is one', () => {
  expect(
    said(
      '柳坪县水利局2020年工作总结\n2020年我县水利建设的主要任务是:修复水毁工程20件。新增灌溉面积3万亩。\n修复水毁工程18件。石桥村计划建水窖8口,已建成7口。',
    ),
  ).toEqual([
    '20件 target 2020',
    '3万亩 target 2020',
    '18件 actual 2020',
    '8口 target 2020',
    '7口 actual 2020',
  ]);
});

it('what a measure will bring, and the parts of what is planned', () => {
  expect(
    said(
      '香港财政预算案\n有关建议会令政府收入减少约3亿元。所有90万名纳税人都会受惠。我会预留4亿元。其中2亿元用于水库第一期。另外,会新增5个码头。预期在未来数年,渔船增加至60艘。',
    ).map((line) => line.split(' ')[1]),
  ).toEqual(['target', 'target', 'target', 'target', 'target', 'target']);
});

it('years of two digits, and the value that a later one is compared with', () => {
  expect(
    said(
      '民國95年云溪縣人口\n內政部\n95年底戶數9,100戶,較94年底增加90戶。95年出生數310人,較94年底之320人減少10人。',
    ),
  ).toEqual([
    '9,100戶 actual 2006',
    '90戶 actual 2006',
    '310人 actual 2006',
    '320人 baseline 2005',
    '10人 actual 2006',
  ]);
  expect(said('臺南市103年人口\n103年底人口數8,420人較102年底8,320人增加100人。')[1]).toBe(
    '8,320人 baseline 2013',
  );
});

it('a run of fiscal years whose number is told', () => {
  expect(said('香港房屋\n在2014-15至2018-19的五年期内,香港预计共有1 100个公屋单位落成。')).toEqual([
    '1 100个 target 2014-04/2019-03',
  ]);
});

it('what is next after a quarter is of its year', () => {
  expect(said('柳坪街道2025年一季度工作小结\n新签约项目5个。\n三、全年目标\n新增企业8家。')).toEqual([
    '5个 actual 2025-01/2025-03',
    '8家 target 2025',
  ]);
});

it('how a plan is carried out belongs to it', () => {
  expect(
    said(
      '一、2016年计划执行情况\n2016年新增就业3万人。\n二、2017年主要目标\n新增就业4万人。\n三、主要措施\n新建道路18公里。'.replace(
        /^/,
        '柳坪市2016年计划执行情况报告\n',
      ),
    ),
  ).toEqual(['3万人 actual 2016', '4万人 target 2017', '18公里 target 2017']);
});

it('a plan of several years is known by the years in brackets', () => {
  expect(
    said(
      '柳坪县数字经济行动计划(2023-2025年)\n2022年,全县有5G基站620个。\n一、总体目标\n到2025年,5G基站达到1200个。\n二、重点任务\n培育企业3家。',
    ),
  ).toEqual(['620个 actual 2022', '1200个 target 2025', '3家 target 2023/2025']);
});

describe('lists', () => {
  it('what the lead announces is still to come behind semicolons too', () => {
    expect(
      said('今年,我们将办好三件事:新建学校2所;改造卫生室150个;目前已培训医生300名;新增托位400个。'),
    ).toEqual([
      '三件 target null',
      '2所 target null',
      '150个 target null',
      '300名 actual null',
      '400个 target null',
    ]);
  });

  it('the goals that were set, and what came of them', () => {
    expect(
      said('柳坪镇2024年工作总结\n去年县里下达的目标是:投资15亿元、引资10亿元。全年完成投资16亿元。').map(
        (record) => record.split(' ')[1],
      ),
    ).toEqual(['target', 'target', 'actual']);
  });
});

describe('facts in a plan', () => {
  it.each([
    ['目前普及率为52%。', 'actual'],
    ['截至5月底完成投资3亿元。', 'actual'],
    ['已争取到资金320万元。', 'actual'],
    ['新建泵站4座。', 'target'],
  ])('%s', (sentence, status) => {
    expect(said(`柳坪县2024年工作总结\n新建学校2所。\n二、2025年工作安排\n${sentence}`)[1]).toContain(status);
  });

  it('what a plan builds on', () => {
    expect(said('柳坪县2024年工作要点\n2023年,全县粮食产量8万吨。农民收入增长7%。')).toEqual([
      '8万吨 actual 2023',
      '7% actual 2023',
    ]);
  });
});

describe('plans among facts', () => {
  it.each([
    ['计划新开工项目9个。', 'target'],
    ['加强城市规划建设管理,在9个县开展试点。', 'actual'],
    ['新改建公路30公里(目标25公里)。', 'actual target'],
    ['年底前还将竣工4个。', 'target'],
    ['正在推进的3个项目预计年底前完工。', 'actual'],
    ['执行中调整为17.9亿元。', 'target'],
    ['我们计划再投入6亿元。', 'target'],
    ['计划加装电梯20部。', 'target'],
    ['增速必须达到7.4%以上。', 'target'],
    ['本科学历教师占比目标85%,实际82%。', 'target actual'],
    ['增长5%,低于规划目标1个百分点。', 'actual actual'],
    ['支出由118亿元调整为121亿元。', 'baseline target'],
  ])('%s', (sentence, status) => {
    expect(
      said(`柳坪县2024年工作情况\n${sentence}`)
        .map((record) => record.split(' ')[1])
        .join(' '),
    ).toBe(status);
  });

  it('goals behind the year they are of', () => {
    expect(said('柳坪村村务公开\n2024年收入3万元。\n2025年打算:流转土地600亩。')[1]).toBe(
      '600亩 target 2025',
    );
  });
});

it('a line on the time to come that hands over to numbered sections', () => {
  expect(
    said(
      '柳坪县2024年上半年工作总结\n新建茶园300亩。\n下半年,重点抓好以下工作:\n一、稳粮保供。确保秋粮面积2万亩。\n二、农田建设。完成3万亩建设任务。',
    ),
  ).toEqual(['300亩 actual 2024-01/2024-06', '2万亩 target 2024-07/2024-12', '3万亩 target 2024-07/2024-12']);
});

it('quarters still to come in a speech of July', () => {
  expect(
    said('在全县半年工作会议上的讲话\n(2024年7月30日)\n三季度开工项目30个,四季度开工20个。').map((record) =>
      record.replace(/^\S+ /, ''),
    ),
  ).toEqual(['target 2024-07/2024-09', 'target 2024-10/2024-12']);
});

it('a list of works that goes on to tell of those before', () => {
  expect(
    said('2025年柳坪县民生实事项目清单\n新建幼儿园3所。\n2024年民生实事完成情况:2024年新增学位90个。'),
  ).toEqual(['3所 target 2025', '90个 actual 2024']);
});

it('last year in the plan of a review written in the year after', () => {
  const review = '柳坪县2021年工作总结\n引进企业3家。\n二、2022年工作安排\n';
  expect(said(`${review}去年实施项目26个。`)[1]).toContain('2021');
  expect(said(`${review}去年实施项目26个,明年还要实施。`)[1]).toContain('2020');
});

it('five years before a plan', () => {
  expect(said('柳坪县“十五五”规划纲要\n五年来,全县新建学校3所。')[0]).toBe('3所 actual 2021/2025');
});

it('what came of the goals of a paragraph', () => {
  expect(
    said(
      '关于农村公路的汇报\n一、2022年目标任务完成情况\n2022年下达我县目标任务:新建公路150公里。截至11月底,已完成新建公路162公里,安防工程完成15公里。',
    ).map((record) => record.split(' ')[1]),
  ).toEqual(['target', 'actual', 'actual']);
});

it('a heading that says how far the goals have come', () => {
  expect(
    said(
      '柳坪县2023年招商工作汇报\n一、目标任务进展情况\n新开工项目30个。\n二、下一步打算\n新开工项目20个。',
    ).map((record) => record.split(' ')[1]),
  ).toEqual(['actual', 'target']);
});

it('the goal of the whole year is no time of what was done of it', () => {
  expect(
    said(
      '柳坪县科技工作通报\n(2018年7月31日)\n上半年受理专利申请531件,完成全年1150件任务的46.2%,到位资金3亿元,完成全年132.63亿元目标任务的2%;授权专利增长18%。',
    ).map((record) => record.split(' ').slice(2).join(' ')),
  ).toEqual(Array(7).fill('2018-01/2018-06'));
});

it('an estimate of the year holds for the parts of its sentence', () => {
  expect(
    said('在全县工作会议上的讲话\n(2023年11月28日)\n预计全年产值6亿元;税收增长5%;1-10月投资2亿元。').map(
      (record) => record.split(' ')[1],
    ),
  ).toEqual(['target', 'target', 'actual']);
});

it.each([
  '全年预计实现产值6亿元;实现税收5亿元,增长5%。',
  '预计:全县产值6亿元;税收5亿元,增长5%。',
  '预计全县产值6亿元;税收5亿元,增长5%。',
])('the same of %s', (text) => {
  expect(
    said(`在全县工作会议上的讲话\n(2023年12月18日)\n${text}`).map((record) => record.split(' ')[1]),
  ).toEqual(['target', 'target', 'target']);
});

it('how much of a goal in brackets is done', () => {
  expect(
    extractText('上半年完成投资46亿元,完成年度计划(85亿元)的54.4%。').records.map(
      ({ status, aspect }) => `${status} ${aspect}`,
    ),
  ).toEqual(['actual level', 'target level', 'actual completion']);
});

it('a plan of the year holds for the parts of its sentence', () => {
  expect(
    said('柳坪镇2020年民生实事\n今年,全镇计划完成改水人口3万人;除险加固水库5座,已开工2座。').map(
      (record) => record.split(' ')[1],
    ),
  ).toEqual(['target', 'target', 'actual']);
});

it('what a sentence tells of the parts of a plan is planned, unless it is done', () => {
  const statuses = (text: string) => said(`柳坪乡扶贫汇报\n${text}`).map((record) => record.split(' ')[1]);
  expect(statuses('2016年计划脱贫56户。其中,东溪村20户。')).toEqual(['target', 'target']);
  expect(statuses('2016年计划脱贫56户。其中,已搬迁8户。')).toEqual(['target', 'actual']);
  expect(statuses('2016年脱贫56户。其中,东溪村20户。')).toEqual(['actual', 'actual']);
});

it('goals and the thinking behind them are a plan in a text without a year', () => {
  expect(
    said(
      '柳坪乡扶贫汇报\n二、目标任务及工作思路\n(一)目标任务。税收突破1000万元。\n三、工作情况\n新修道路8公里。',
    ).map((record) => record.split(' ')[1]),
  ).toEqual(['target', 'actual']);
});

it('works that are announced above a list are promised, whatever numbers its items have', () => {
  const statuses = (text: string) => said(text).map((record) => record.split(' ').slice(0, 2).join(' '));
  expect(
    statuses(
      '报告明确,今年将统筹财力,办好“十件实事”。\n(一)\n新建幼儿园4所。\n(二)\n新修道路6公里。\n新闻背景\n新建公厕2座。',
    ),
  ).toEqual(['4所 target', '6公里 target', '2座 actual']);
});

it('news of what came of a year’s works tells facts', () => {
  const statuses = (text: string) => said(text).map((record) => record.split(' ')[1]);
  expect(
    statuses(
      '2022年八件民生实事完成情况\n2022年1月9日,在市第三届人民代表大会第一次会议上,项目出炉。\n新建幼儿园4所。',
    ),
  ).toEqual(['actual', 'actual']);
  expect(said('2022年度民生实事共计26项,均超额完成年度任务。\n新建幼儿园4所。')).toEqual([
    '26项 actual 2022',
    '4所 actual 2022',
  ]);
});

it('the day on which a congress opens is no time of what it hears', () => {
  expect(
    said('5月10日上午,柳坪县第七届人民代表大会第五次会议开幕。2020年,新建幼儿园4所。新修道路6公里。'),
  ).toEqual(['4所 actual 2020', '6公里 actual null']);
});

it('votes are facts in a list of what is planned', () => {
  expect(said('柳坪县2021年民生实事项目\n敬老院工程,赞成95票。新建敬老院2所。')).toEqual([
    '95票 actual 2021',
    '2所 target 2021',
  ]);
});

it('news of a year’s works is on that year, in its title or in its first words', () => {
  expect(said('柳坪县2023年29项为民办实事项目完成\n(一)新增养老床位25张。')).toEqual([
    '29项 actual 2023',
    '25张 actual 2023',
  ]);
  expect(said('今日,会议召开。2024年8件民生实事完成情况公布。\n(一)已新增床位25张。')).toEqual([
    '8件 actual 2024',
    '25张 actual 2024',
  ]);
});

it('what was expected of a year that is just over is no goal', () => {
  expect(said('新春致辞\n刚刚过去的2009年很不平凡。2009年,全县税收预计可完成2亿元。')).toEqual([
    '2亿元 actual 2009',
  ]);
});

it('what a line expects of a year that still runs are the lines behind dashes below it', () => {
  const text = (day: string) =>
    `云溪市政府工作报告\n——${day}在云溪市第八届人民代表大会第五次会议上\n一、2023年工作回顾\n预计全年主要指标完成情况如下:\n——生产总值40亿元,增长6%。\n——税收12亿元。\n新建公路32公里。`;
  expect(said(text('2023年12月20日'))).toEqual([
    '40亿元 target 2023',
    '6% target 2023',
    '12亿元 target 2023',
    '32公里 actual 2023',
  ]);
  expect(said(text('2024年1月9日')).at(0)).toBe('40亿元 actual 2023');
});
