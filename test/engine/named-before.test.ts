import { describe, expect, test } from 'vitest';
import { joined } from '../../src/engine/named-before.js';
import { extractText } from '../../src/extract-text.js';

const labels = (text: string) => extractText(text, { file: 'a.txt' }).records.map(({ label }) => label);

describe('what bare names are of', () => {
  test.each([
    ['a clause that only says how', '走公司带基地模式,种植面积稳定在300亩。', ['种植面积']],
    [
      'a pace of what grew last, whatever had one before',
      '税收增长5%,增速回落2个百分点;出口增长4%,增速提高1个百分点。',
      ['税收', '税收增速', '出口', '出口增速'],
    ],
    ['what rose again and again', '粮食总产量实现“二十连增”,达到36万吨。', ['粮食总产量']],
    ['what rose as never before', '粮食总产创历史最高水平,达到36万吨。', ['粮食总产']],
    ['those of whom all something is said', '监测对象362户全部落实帮扶措施。', ['监测对象']],
    ['a clause on things in general', '经济运行稳中有进,利润增长5%。', ['利润']],
    [
      'a sentence on something else',
      '花卉产量增长6%。开辟低空旅游市场,拓展航拍应用。产值超过20亿元。',
      ['花卉产量', '产值'],
    ],
    [
      'the sector that the sentence started with',
      '蓝莓产业:以东溪村、西溪村为主,种植面积260亩。',
      ['蓝莓产业种植面积'],
    ],
    ['the sector of a sentence before', '氢能产业延链补链,引进配套企业。产值突破30亿元。', ['氢能产业产值']],
    [
      'those whom an accident befell',
      '全县发生道路交通事故9起,死亡2人,下降50%,受伤6人。',
      ['发生道路交通事故', '道路交通事故死亡', '道路交通事故死亡', '道路交通事故受伤'],
    ],
    ['the dead of no accident', '出生600人,死亡500人。', ['出生', '死亡']],
    [
      'a part of what was looked at',
      '虚报公租房90套,占抽查套数的7%。',
      ['虚报公租房', '虚报公租房占抽查套数'],
    ],
    [
      'how fast a price rises',
      '煤炭价格上涨3%,涨幅回落2个百分点,环比下降1%。',
      ['煤炭价格', '煤炭价格涨幅', '煤炭价格'],
    ],
    [
      'the pace of an output',
      '规上工业产值增长4%,增速比上月提高1个百分点。',
      ['规上工业产值', '规上工业产值增速'],
    ],
    ['the value added of who has an output', '林业总产值6亿元,增加值4亿元。', ['林业总产值', '林业增加值']],
    [
      'the last word of a name',
      '卫生人员60人,床位80张,与上年相比,人员增加5人。',
      ['卫生人员', '床位', '卫生人员'],
    ],
    ['a part of another kind', '林下经济面积26万亩、产值13亿元。', ['林下经济面积', '林下经济产值']],
    ['a measure without a thing', '装机规模增长8%,利用率达96%。', ['装机规模', '利用率']],
    ['people, who are not made', '总人口2万人,总产值5亿元。', ['总人口', '总产值']],
    ['what is made in a year', '年产铁精粉7万吨,年产值1亿元。', ['年产铁精粉', '年产值']],
    ['a count and how long all are', '共有河流25条,全长130公里。', ['河流', '河流全长']],
    ['a project spoken of before', '引进了青桥滑雪场,该项目规划占地面积35公顷。', ['规划占地面积']],
    ['the share of a sector', '旅游业一直是支柱产业之一,占地区生产总值8%。', ['旅游业占地区生产总值']],
    [
      'what is built by a plan',
      '启动新的三年安居攻坚计划,今年开工36万套。打好“保供水”攻坚战,交付90处。',
      ['安居开工', '“保供水”交付'],
    ],
    [
      'what is earned by a crop',
      '种植蓝莓60亩,年产量30吨,总收入90万元。',
      ['种植蓝莓', '蓝莓年产量', '蓝莓总收入'],
    ],
    ['works in the same clause', '实施河道整治工程、完成投资6亿元。', ['河道整治工程投资']],
    [
      'the same schools or insurance',
      '技工学校招生规模达3万人,在校生总数8万人。新农合参保人数31万人,参合率97%。',
      ['技工学校招生规模', '技工学校在校生总数', '新农合参保人数', '新农合参合率'],
    ],
    [
      'parts of what goes up',
      '继续提高粮食最低收购价,早籼稻、粳稻每50公斤分别提高4元、6元,小麦每50公斤提高2元。',
      ['早籼稻最低收购价', '粳稻最低收购价', '小麦最低收购价'],
    ],
    [
      'town and country',
      '城乡低保标准逐年提高,城镇年人均提高500元,农村年人均提高300元。',
      ['城镇低保标准', '农村低保标准'],
    ],
    [
      'what the same sum is in other money',
      '人均生产总值8万元,比上年增长5%,按年平均汇率折合1.1万美元。',
      ['人均生产总值', '人均生产总值', '人均生产总值'],
    ],
    [
      'a place among others',
      '全年GDP增长6%,总量在全市排名上升2位。经济总量在全省16个市州中前移1位。',
      ['GDP', 'GDP总量在全市排名', '市州', '经济总量'],
    ],
    ['the output of who has value added', '渔业增加值3亿元,总产值6亿元。', ['渔业增加值', '渔业总产值']],
    [
      'the value added of who contributes',
      '金融业对经济增长贡献率12%,增加值60亿元。',
      ['金融业对经济增长贡献率', '金融业增加值'],
    ],
    [
      'what goes at a pace',
      '工业技改投资增速全省第一,总量占工业投资36%。',
      ['工业技改投资增速', '工业技改投资总量占工业投资'],
    ],
    [
      'things negotiated, and what came of them',
      '洽谈项目80个,成功签约52个,达产9个。',
      ['洽谈项目', '洽谈项目签约', '洽谈项目达产'],
    ],
    [
      'names with a verb in them',
      '32户规上服务业企业实现营收18亿元。实际利用港资5600万美元。',
      ['规上服务业企业', '规上服务业企业营收', '实际利用港资'],
    ],
    [
      'what a sector does for the whole',
      '服务业增加值占比达到48%,对经济增长贡献率达55%。',
      ['服务业增加值占比', '服务业增加值对经济增长贡献率'],
    ],
    [
      'how much more there was',
      '三季度GDP当季增长6%,净增量达3亿元,人均GDP迈过1.5万美元门槛。',
      ['GDP', 'GDP净增量', '人均GDP'],
    ],
    [
      'what investment by industries is of',
      '三次产业投资比为3:45:52。',
      ['第一产业投资', '第二产业投资', '第三产业投资'],
    ],
    [
      'a part of all that was listed',
      '建材产业、制药产业分别实现产值12亿元、9亿元,合计占全县工业产值的82%。',
      ['建材产业产值', '制药产业产值', '制药产业产值占全县工业产值'],
    ],
    ['town and country of nothing that goes up', '城乡面貌一新,农村提高300元。', ['农村']],
  ])('%s', (_, text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  test.each([
    ['a sum and what was added', '地铁里程新增30公里、突破200公里。', ['新增地铁里程', '地铁里程']],
    [
      'a sum and then what was added',
      '贷款余额90亿元,新增6亿元,增长7%。',
      ['贷款余额', '新增贷款余额', '贷款余额'],
    ],
    ['a list with a verb each', '取消收费项目12项、下放审批事项7项。', ['取消收费项目', '下放审批事项']],
    ['a list of old things', '关停小煤窑6处、落后砖窑9座。', ['关停小煤窑', '关停落后砖窑']],
    ['how often it is added', '各类商户每天新增120户。', ['新增各类商户']],
    ['what is added before its name', '新增6家上市公司、达到40家。', ['新增上市公司', '上市公司']],
    ['a giver who adds', '其中省政府拟新增6亿元。', ['省政府']],
    [
      'what is taken away',
      '取消和下放了85项审批事项,关停30万千瓦小火电机组。',
      ['取消和下放审批事项', '关停小火电机组'],
    ],
    ['what a works made is no verb of a count', '拆除3处违建。', ['违建']],
    ['a list of what is taken away', '淘汰落后产能6万吨、老旧船舶80艘。', ['淘汰落后产能', '淘汰老旧船舶']],
    [
      'of one kind with its adjective',
      '淘汰落后炼铁产能3万吨、落后焦化产能5万吨、水泥8万吨。',
      ['淘汰落后炼铁产能', '淘汰落后焦化产能', '淘汰落后水泥产能'],
    ],
    ['a list of two deeds', '新建和改造乡道9公里、供水管线6公里。', ['新建和改造乡道', '新建和改造供水管线']],
  ])('verbs that a name needs: %s', (_, text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  test('what is kept or brought forth is called by the thing, not by what it was told with', () => {
    expect(labels('肉鸡养殖规模场28户,存栏3万羽;奶牛场3家,存栏800头。')).toEqual([
      '肉鸡养殖规模场',
      '肉鸡存栏',
      '奶牛场',
      '奶牛存栏',
    ]);
    expect(labels('种植柠檬4000亩,产量4800吨,产值77万元;发展大棚蔬菜300亩,年产量90吨。')).toEqual([
      '种植柠檬',
      '柠檬产量',
      '柠檬产值',
      '发展大棚蔬菜',
      '大棚蔬菜年产量',
    ]);
  });

  test('what came from one value to another is what the sentence before says to have changed', () => {
    expect(
      labels(
        '一是贫困人口大幅减少。共减少15万人。二是青石岭农民人均纯收入逐年增加。由2005年的1300元增加到2008年的2116元。三是学校明显增多。从3所增加到5所。',
      ),
    ).toEqual(['贫困人口', '青石岭农民人均纯收入', '青石岭农民人均纯收入', '学校', '学校']);
    expect(labels('税收9亿元。\n全年经济形势复杂。由上年的5亿元增加到6亿元。')[0]).toBe('税收');
  });

  test('works on what was there follow what was newly made', () => {
    expect(labels('新修公路27公里,整治25公里。')).toEqual(['新修公路', '整治公路']);
    expect(labels('检查中发现消防隐患64个。')).toEqual(['发现消防隐患']);
  });

  test('what thing and measure both say stands once', () => {
    expect(joined('生活污水处理', '处理率')).toBe('生活污水处理率');
    expect(joined('粮食', '产量')).toBe('粮食产量');
    expect(joined('粮食产量', '产量')).toBe('粮食产量');
  });
});
