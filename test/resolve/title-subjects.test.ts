import { describe, expect, it } from 'vitest';
import { buildContext } from '../../src/resolve/index.js';
import { segment } from '../../src/text/segment.js';

const BODY = '全年新建站点36处。\n';

function at(title: string, body = BODY, words = '36处') {
  const text = `${title}\n${body}`;
  const found = buildContext(text, segment(text));
  const offset = text.indexOf(words);
  return [found.subjectAt(offset), found.periodAt(offset).period, found.statusAt(offset)];
}

describe('a title', () => {
  it.each([
    ['青桥市白石区柳堤街道2021年工作总结', '柳堤街道'],
    ['白石区柳堤街道2017年度部门决算', '柳堤街道'],
    ['白石区渔业监测站2017年度单位决算', '白石区渔业监测站'],
    ['柳堤街道东溪社区2021年工作总结', '东溪社区'],
    ['2021年广西国民经济和社会发展统计公报', '广西'],
    ['浙江2021年财政预算执行情况', '浙江'],
    ['关于2021年度云溪市级预算执行和其他财政收支的审计工作报告', '云溪市'],
    ['北岭自治区云溪市长河县古柳镇2021年工作总结', '古柳镇'],
    ['白石旗哈拉苏木2021年工作总结', '哈拉苏木'],
    ['松江林区2021年工作总结', '松江林区'],
    ['一九三团2021年工作总结', '一九三团'],
    ['193团2021年工作总结', '193团'],
    ['青桥农场2021年工作总结', '青桥农场'],
    ['柳堤镇上半年工作总结', '柳堤镇'],
    ['柳堤镇政府2015年工作总结', '柳堤镇'],
    ['柳堤乡党委、政府2015年度工作总结', '柳堤乡'],
    ['柳堤镇镇情简介', '柳堤镇'],
    ['柳村村情概况', '柳村'],
    ['柳堤镇红叶村情况简介', '红叶村'],
    ['哈拉嘎查基本情况', '哈拉嘎查'],
    ['走进柳堤镇', '柳堤镇'],
    ['2020年青桥市白石区人民政府柳堤街道办事处工作总结', '柳堤街道'],
    ['柳堤街道创建国家安全社区工作报告', '柳堤街道'],
    ['白石县争创省级平安县工作总结', '白石县'],
    ['青桥市宁县柳堤镇概况', '柳堤镇'],
    ['全安街道', '全安街道'],
    ['白石区水务局年度工作总结及打算', '白石区水务局'],
    ['白石区人民法院2023年审判执行工作通报', '白石区人民法院'],
    ['2022年上半年白石区人民检察院主要办案数据', '白石区人民检察院'],
    ['区水务局2021年工作总结', '区水务局'],
    ['民政办公室上半年工作总结', '民政办公室'],
    ['区水务局 2021 年上半年工作情况的总结', '区水务局'],
    ['区水务局的工作总结', '区水务局'],
    ['白石区水务局工作总结及下一年工作打算', '白石区水务局'],
    ['区水务局过去五年及2021年工作总结', '区水务局'],
    ['水务局创城情况汇报', '水务局'],
    ['白石区水务局关于上半年工作情况的汇报', '白石区水务局'],
    ['白石区水务局年终工作总结', '白石区水务局'],
    ['关于白石区渔业工作情况的汇报', '白石区'],
    ['区委组织部2021年工作总结', '区委组织部'],
    ['县委办公室2021年工作总结', '县委办公室'],
    ['县政府办公室2021年工作总结', '县政府办公室'],
    ['柳村村介绍', '柳村村'],
    ['民政办公室上半年工作总结\n2019年上半年民政办公室在镇党委的领导下,完成了任务,总结如下:', '民政办公室'],
    ['柳堤镇辖12个村,8个社区', '柳堤镇'],
    ['青桥海关2021年统计分析', '青桥海关'],
    ['踏浪前行开新局——柳堤街道2021年工作回眸', '柳堤街道'],
    ['【年终特稿】柳堤街道2021年工作纪实', '柳堤街道'],
    ['走进柳堤镇', '柳堤镇'],
    ['2021年工作总结及2022年工作计划\n中共柳堤街道工委 柳堤街道办事处', '柳堤街道'],
    ['索引号:0012 发布机构:白石区柳堤街道\n2021年工作总结', '柳堤街道'],
    ['云溪新区柳堤新城2021年工作总结', '云溪新区柳堤新城'],
    ['白石区实验小学2020—2021学年度工作总结', '白石区实验小学'],
    ['关于2021年工作情况的报告\n白石区水务局', '白石区水务局'],
    ['白石区水务局\n2021年工作总结', '白石区水务局'],
    ['2021年度白石县人民检察院工作总结', '白石县人民检察院'],
    ['白石市第三中学2021年工作总结', '白石市第三中学'],
    ['白石县图书馆2021年工作总结', '白石县图书馆'],
    ['白石县气象局2021年气候公报', '白石县'],
    ['白石县财政局关于2021年财政决算的报告', '白石县'],
    ['关于2020年度市本级预算执行审计查出问题整改情况的报告\n白石市审计局局长 柳青', '白石市'],
    ['关于2021年度审计工作的报告\n青桥市白石区审计局局长 柳青', '白石区'],
    ['第七师云溪市六十一团2021年工作总结', '六十一团'],
    ['中共白石县委员会2021年工作总结', '白石县'],
    ['2021年白石县凤城镇工作总结', '凤城镇'],
    ['2021年白石区区本级“三公”经费预算情况说明', '白石区'],
    ['2021年白石县乡村振兴工作总结', '白石县'],
    ['2021年云州区工作总结', '云州区'],
    ['白石市2021年统计公报\n根据国家统计局统一核算,全市产值32亿元。', '白石市'],
    ['2021年上半年经济形势\n据国家统计局初步核算,产值32亿元。', '全国'],
    ['2021年7月全国渔船安全报告\n渔船3万艘。', '全国'],
    ['渔业发展公报\n根据调查结果,全国渔船3万艘。数据显示,截至2021年末,全国渔民5万人。', '全国'],
    ['云溪市白石市2009年国民经济和社会发展统计公(2)\n全市产值32亿元。', '白石市'],
    ['白石省统计局关于2021年全省经济运行情况的通报', '白石省'],
    ['2021年白石县工作总结\n国务院总理视察我县,县统计局被国家统计局评为先进。', '白石县'],
    ['政府工作报告\n——2015年3月5日在第十二届全国人民代表大会第三次会议上', '全国'],
    ['2021年云州省国民经济和社会发展统计公报', '云州省'],
    ['2019年4月份白石省鱼类价格同比上涨2.5%', '白石省'],
    ['(白石县统计局)白石县2021年统计公报', '白石县'],
    ['渔业部关于白石省2021年渔业检查情况的通报', '白石省'],
    ['2021年青桥铁路有限公司统计公报', '青桥铁路有限公司'],
    ['白石能源化工基地:2021年产值增长', '白石能源化工基地'],
    ['青桥市白石区柳堤街道概况', '柳堤街道'],
    ['2021年青桥市市中区工作总结', '市中区'],
    ['十年奋进——白石县经济社会发展综述', '白石县'],
    ['资料:白石族自治州2008年政府工作报告', '白石族自治州'],
    ['政府工作报告\n——2015年2月3日在白石市第九届\n人民代表大会第五次会议上', '白石市'],
    ['2024年安排市重点项目476个,年度计划投资4亿元。', null],
  ])('names the lowest of the places it goes through, or a body: %s', (title, subject) => {
    expect(at(title)[0]).toBe(subject);
  });

  it.each([
    ['青桥市云溪镇工作报告', '云溪镇'],
    ['奋力前行\n——在中国共产党青桥省第九次代表大会上的报告', '青桥省'],
    ['同志们:我代表中共云溪市第七届委员会向大会作报告', '云溪市'],
    ['白石族自治州国民经济和社会发展第十三个五年规划纲要', '白石族自治州'],
    ['【2012年鉴】白石族自治州概况', '白石族自治州'],
  ])('without a year names the place all the same: %s', (title, subject) => {
    expect(at(title)[0]).toBe(subject);
  });

  it.each([
    ['2019年渔业发展统计公报\n来源:渔业管理司', '全国'],
    ['《中华人民共和国国民经济和社会发展第十三个五年规划纲要》实施中期评估报告', '全国'],
    ['国务院关于印发“十三五”渔业规划的通知', '全国'],
    ['2018年渔业发展统计公报\n中华人民共和国渔业部', '全国'],
    ['农业农村部2019年渔业发展统计公报', '全国'],
    ['农业农村部2019年法治政府建设年度报告', '农业农村部'],
    ['青桥市2019年渔业发展统计公报\n来源:农业农村部', '青桥市'],
  ])('of a ministry on the country is on all of it: %s', (title, subject) => {
    expect(at(title)[0]).toBe(subject);
  });
});

it('an office that tells a reporter speaks of its place and of the time that it opens with', () => {
  const text = '记者从青桥自治区统计局获悉,2022年,全区建成站点12处。新建站点36处。\n';
  expect(at('青桥网1月10日电', text)).toEqual(['青桥自治区', '2022', 'actual']);
});

it.each([
  ['青桥县2021年\n国民经济和社会发展统计公报', '2021', 'actual'],
  ['渔业发展统计公报\n2021年度', '2021', 'actual'],
  ['渔业发展统计公报(2021年)', '2021', 'actual'],
  ['青桥县:2021年脱贫成绩喜人', '2021', 'actual'],
  ['青桥县2021年将新建学校,投资下降', '2021', 'target'],
  ['青桥县“十三五”渔业发展成就', '2016/2020', 'actual'],
  ['2021年青桥县国民经济和社会发展计划', '2021', 'target'],
  ['关于白石族自治州2021年预算执行情况和2022年预算草案的报告', '2021', 'actual'],
])('a title tells the time of silent sentences: %s', (title, period, status) => {
  expect(at(title).slice(1)).toEqual([period, status]);
});

it('a heading without a number turns to the year after, or to the next steps', () => {
  for (const heading of ['2020年工作计划', '下一步工作计划', '做好2020年工作'])
    expect(at('柳堤镇2019年工作总结', `全年新建站点12处。\n${heading}\n新建站点36处。\n`)).toEqual([
      '柳堤镇',
      '2020',
      'target',
    ]);
});

it('a plan of five years in the heading is what its section is on', () => {
  const text =
    '政府工作报告\n——2021年1月28日在青桥市第五届人民代表大会第六次会议上\n一、工作回顾\n建站点12处。';
  const goals = '二、“十四五”发展主要目标\n新建站点36处。\n';
  expect(at(text, goals)).toEqual(['青桥市', '2021/2025', 'target']);
});

it('a part of the year before the kind of place is no name', () => {
  expect(at('2021年上半年市国有企业运行情况', '记者从市国资委获悉,新建站点36处。\n')[0]).toBeNull();
});

it('a yearbook says what its place is before it comes to the year', () => {
  const entry = '【概况】柳堤镇设立于1982年。面积9平方公里。2015年,产鱼2吨。\n【站点】新建站点36处。\n';
  expect(at('柳堤镇', entry).slice(0, 2)).toEqual(['柳堤镇', '2015']);
  // A history goes on to later years.
  expect(at('柳堤镇', entry.replace('新建', '到2018年新建').replace('36处', '8处,站点36处'))[1]).not.toBe(
    '2015',
  );
});

it('a yearbook may come to its year in a later entry', () => {
  const entries = '【概况】柳堤镇设立于1982年。\n【渔业】2015年,产鱼2吨。\n【站点】新建站点36处。\n';
  expect(at('白石县年鉴(2016)\n柳堤镇', entries).slice(0, 2)).toEqual(['柳堤镇', '2015']);
  expect(at('柳堤镇', entries.replace('【站点】', '【站点】2018年,'))[1]).toBe('2018');
});

it('news of a meeting of a street and of the works it has promised', () => {
  const news =
    '3月2日,柳堤街道第二届社区代表大会召开。\n据了解,柳堤街道2021年十大实事项目包括:\n一、新建站点36处;改造小区7个。\n';
  expect(at('这一街道的实事来了!', news)).toEqual(['柳堤街道', '2021', 'target']);
});

it('a yearbook opens its entry in brackets before the year', () => {
  expect(at('渔业', '【概况】2015年,产鱼2吨。\n【站点】新建站点36处。\n')[1]).toBe('2015');
});

it('the years that a title reviews are those that its sentences look back on', () => {
  expect(at('青桥县“十三五”渔业发展成就', '五年来,新建站点36处。\n')[1]).toBe('2016/2020');
});

it('the one place that the first sentence of news opens with is whose the silent ones are', () => {
  const text = '今年前三季度,青桥市葡萄产量达12吨。新建站点36处。\n';
  expect(at('本报讯(记者何平)', text)[0]).toBe('青桥市');
});

it('a congress behind a dash says whose report it is', () => {
  expect(at('政府工作报告——青桥市白石区第七届人民代表大会第四次会议上')[0]).toBe('白石区');
  // Who takes part in it is no part of the name.
  const news = '1月7日,参加白石区第七届人民代表大会的代表票决。\n新建站点36处。\n';
  expect(at('2024年白石区为民办实事项目', news)).toEqual(['白石区', '2024', 'target']);
});

it.each([
  ['区人大会议材料\n白石区人民法院院长 张青\n', '白石区人民法院'],
  ['工作报告\n现在,我代表白石区人民检察院向大会报告工作。\n', '白石区人民检察院'],
  ['会议报告\n现在,我代表白石区人民政府柳堤街道办事处向大会报告工作。\n', '柳堤街道'],
  ['财政工作报告\n我受柳堤镇人民政府委托,报告2021年预算执行情况。\n', '柳堤镇'],
])('whose head signs or speaks', (title, subject) => {
  expect(at(title)[0]).toBe(subject);
});

it.each([
  '2021年我镇安排支出。2021年我镇组织收入。2020年我镇完成收入。\n',
  '地税局县本级收入。地税局县本级支出。地税局县本级结余。\n',
])('no place is made of words that only meet', (body) => {
  expect(at('财政预算', body + BODY)[0]).toBeNull();
});

it('a reserve that a text speaks of often is no place', () => {
  const body = '全力治理水源保护区。保护区内拆违。保护区外绿化。保护区的水变清。\n';
  expect(at('年度工作总结', body + BODY)[0]).toBeNull();
});

it('whom a report speaks to makes no place with the words before', () => {
  const body = `受县人民政府委托,现在我向县人大常委会汇报我县水利工作情况,请予审议。\n${BODY}`;
  expect(at('县人民政府2021年水利工作情况汇报', body)[0]).toBeNull();
});

it('what goes through a congress names no place by its verb', () => {
  const body = `相应调整经区第十八届人民代表大会常务委员会审议批准的预算。\n${BODY}`;
  expect(at('白石区人民政府关于2021年预算调整方案的报告', body)[0]).toBe('白石区');
});

it('a budget by itself is still to come, unless the text tells how it was carried out', () => {
  expect(at('柳堤镇2021年财政预算')).toEqual(['柳堤镇', '2021', 'target']);
  expect(at('柳堤镇2021年财政预算', `一、2021年财政预算执行情况\n${BODY}`)[2]).toBe('actual');
});

it('the twelve months that an audit of a year looks back on are over', () => {
  const body = '2022年7月至2023年6月,全市完成审计项目36处。\n';
  expect(at('关于青桥市2022年度本级预算执行的审计工作报告', body)[2]).toBe('actual');
});

describe('news without a place in its title', () => {
  it.each(['据云溪市财政局数据显示', '根据云溪市统计局发布的数据', '来自云溪市税务局的消息显示'])(
    'is on the place whose office tells it: %s',
    (source) => {
      const body = `${source},2021年,全市新建站点36处。\n`;
      expect(at('一季度站点增加', body)[0]).toBe('云溪市');
    },
  );
});

it.each(['新一届社区', '建成区', '服务区', '贫困县', '示范镇'])(
  '%s, however often a text says it, is no name',
  (kind) => {
    const told = `${kind}有了提升。服务${kind}群众。支持${kind}发展。到${kind}走访。`;
    expect(at('工作总结', `${told}\n${BODY}`)[0]).toBeNull();
  },
);

it('a county of Taiwan may stand in its title by its bare name', () => {
  const body = '109年全乡渔港改善工程经费8亿元,修筑海堤2,000公尺。\n';
  expect(at('云林县政说明会', body)[0]).toBe('云林县');
  expect(at('花莲议会开议 县长施政报告', body)[0]).toBe('花莲县');
});
