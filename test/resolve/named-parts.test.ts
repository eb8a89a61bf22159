import { describe, expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';
import { clauseTopic, foundedBody, objectPlace, shortNameAt } from '../../src/resolve/named-parts.js';

const OWN = ['青桥省', '青桥'];
const topic = (clause: string) => {
  const found = clauseTopic(clause, OWN);
  return found?.kind === 'part' ? found.name : (found?.kind ?? null);
};

describe('the topic of a clause', () => {
  it.each([
    ['云溪机场年旅客吞吐量突破90万人次', '云溪机场'],
    ['白石国际医疗旅游先行区落地药械20款', '白石国际医疗旅游先行区'],
    ['松湾市获评卫生城市', '松湾市'],
    ['自治县境内有野生动物90种', 'own'],
    ['地表水省控断面达标率100%', null],
    ['长三角示范区新推出7项成果', '长三角示范区'],
    ['第六届青桥博览会圆满举办', '第六届青桥博览会'],
    ['东溪社区建成食堂', '东溪社区'],
    ['青石署指出县府近年举债', null],
    ['兴办集中园区', null],
    ['北流“两河”产业园产值达到7亿元', '北流“两河”产业园'],
    ['创造性划定产业发展保护区', null],
    ['质量强市工作考核列第二', null],
    ['县市区排名第四', null],
    ['列入省重点项目完成投资3亿元', null],
    ['计追加姊妹市互访经费40万元', null],
    ['平安县丰达养殖专业合作社存栏生猪3200头', '平安县丰达养殖专业合作社'],
    ['位于东溪村的金穗米业有限公司', '金穗米业有限公司'],
    ['白石山景区占地1200亩', '白石山景区'],
    ['白石产业园区二期开工', '白石产业园区'],
    ['松湾水库', '松湾水库'],
    ['白石绿水山庄占面积3万平方米', '白石绿水山庄'],
    ['松湾抗战纪念馆建于2018年', '松湾抗战纪念馆'],
    ['东溪村松涛生态山庄', '东溪村松涛生态山庄'],
    ['松湾都市圈经济总量达到9000亿元', '松湾都市圈'],
    ['松湾平原经济区经济总量达到9000亿元', '松湾平原经济区'],
    ['中国(松湾)自由贸易试验区推出88项成果', '中国(松湾)自由贸易试验区'],
    ['丰源粮食物流年生产量约5万吨', '丰源粮食物流'],
    ['金穗玉米加工厂年产值3000万元', '金穗玉米加工厂'],
    ['青桥铁矿探矿2平方公里', '青桥铁矿'],
    ['云溪航空港年货邮吞吐量突破8万吨', '云溪航空港'],
  ])('%s', (clause, name) => {
    expect(topic(clause)).toBe(name);
  });

  it.each([
    '全省新增就业9万人',
    '民用运输机场达到6座',
    '青桥省外贸增长8%',
    '对东盟进出口增长9%',
    '3项成果入选',
    '国家级开发区达到5家',
    '农民专业合作社发展到45家',
    '大榛子种植合作社31家',
    '休闲山庄12家',
    '自然保护区面积12万亩',
    '地质遗址保护区4个',
    '东溪社区、西溪社区两个社区',
    '松湾港等4个项目开工',
    '目前三个项目都已开工',
  ])('%s is the report’s own', (clause) => {
    expect(topic(clause)).toBe('own');
  });

  it.each([
    '百万元以上村7个',
    '松湾返乡213人',
    '半数村超过15万元',
    '六成社区配有食堂',
    '第一书记驻村5人',
    '来自松湾区的游客9万人次',
    '建置社区照顾据点90处',
    '百货公司增9%',
    '妥善处置鑫达公司纠纷',
    '未来十年医管局会增加病床90张',
    '进京赴省信访批次下降40%',
  ])('%s names nobody', (clause) => {
    expect(topic(clause)).toBe(null);
  });

  it.each([
    '利用村广播宣传20次',
    '通自然村硬化路120公里',
    '记者从市国资委获悉',
    '城市空气质量优良',
    '新能源汽车市场渗透率40%',
    '建成示范村15个',
    '办理省人大代表建议90件',
    '保有量突破50万辆',
    '农村居民收入增长7%',
    '从业人员1200人',
    '东邻徐家镇',
    '共设置社区32个',
    '新建博物馆占地12亩',
    '农产品加工厂年产值3000万元',
    '其中12项为全省首创',
  ])('%s names nobody', (clause) => {
    expect(topic(clause)).toBeNull();
  });
});

describe('向 at the start of a name', () => {
  const found = (clause: string, own: string) => clauseTopic(clause, [own]);

  it('is part of it where the report’s own name opens so', () => {
    expect(found('向山铁矿探矿3平方公里', '向山镇')).toEqual({ kind: 'part', name: '向山铁矿' });
    expect(found('向松湾铁矿投资3亿元', '青石镇')).toEqual({ kind: 'own' });
  });
});

describe('the whole form of the report’s own name', () => {
  it('is that place', () => {
    expect(clauseTopic('白泉镇东溪社区有居民300户', ['东溪社区'])).toEqual({ kind: 'own' });
    expect(clauseTopic('白泉镇西溪社区有居民300户', ['东溪社区'])?.kind).toBe('part');
  });
});

describe('the short form of the report’s own name', () => {
  it('is that place', () => {
    expect(clauseTopic('白泉镇有河流9条', ['白泉河子镇'])).toEqual({ kind: 'own' });
    expect(clauseTopic('白泉村有河流9条', ['白泉河子镇'])).toEqual({ kind: 'part', name: '白泉村' });
    expect(shortNameAt('白泉镇河流', '白泉河子镇')).toBe('白泉镇');
    expect(shortNameAt('白泉河子镇河流', '白泉河子镇')).toBe('');
    expect(shortNameAt('东溪镇河流', '白泉河子镇')).toBe('');
  });
});

describe('the place a clause works on', () => {
  it('is what the verb takes', () => {
    expect(objectPlace('加快推进东溪社区排水工程建设')).toBe('东溪社区');
    expect(objectPlace('全力建设白石国际物流园区')).toBe('白石国际物流园区');
  });

  it.each([
    '实施新阶段支持东溪合作区建设',
    '建设全国统一大市场先行区',
    '推进高质量发展示范区',
    '建设美丽乡村',
    '提升15分钟生活圈',
  ])('%s has none', (clause) => {
    expect(objectPlace(clause)).toBeNull();
  });
});

describe('the body a clause founds or brings in', () => {
  it.each([
    ['2019年成立白石镇绿丰蔬菜种植专业合作社', '白石镇绿丰蔬菜种植专业合作社'],
    ['引进鑫达食品有限公司投资3000万元', '鑫达食品有限公司'],
    ['成功组建白石镇果业商会', '白石镇果业商会'],
  ])('%s', (clause, name) => {
    expect(foundedBody(clause)).toBe(name);
  });

  it.each([
    '成立各类合作社12家',
    '引进龙头企业3家',
    '成立股份经济合作社8个',
    '引进某集团等企业5家',
    '成立四家资产管理有限公司',
  ])('%s has none', (clause) => {
    expect(foundedBody(clause)).toBeNull();
  });
});

it('fairs are no cities, and what was picked names none', () => {
  const subjects = (text: string) => extractText(text).records.map(({ subject }) => subject);
  expect(subjects('青石街道2019年工作总结\n城乡集市成交额280万元。')).toEqual(['青石街道']);
  expect(subjects('2019年卫生工作报告\n指定县医院为定点医院,抽调医护人员23名。')).toEqual([null]);
  expect(subjects('青石街道2019年工作总结\n东湖社区有活动室20间,而白石社区有30间。')).toEqual([
    '东湖社区',
    '白石社区',
  ]);
  expect(subjects('镇建设总结\n位于市区东南侧,离市区19公里,总面积30平方公里。')).toEqual([null, null]);
  expect(subjects('镇长述职\n全镇完成国税30万元,比年初市政府下达的指标多2万元。')).toEqual([null, null]);
});
