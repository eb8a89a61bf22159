import { describe, expect, test } from 'vitest';
import { extractText } from '../../src/extract-text.js';

/** Label and metric of every figure of a text. */
const heads = (text: string) =>
  extractText(text, { file: 'a.txt' }).records.map(({ label, metric }) => `${label} ${metric}`);

describe('a noun that an earlier item has', () => {
  test.each([
    [
      'the things of the sentence before, behind 其中',
      '全年实施重点项目65个,总投资300亿元。其中新开工28个、续建37个,竣工投产19个。',
      [
        '重点项目 project_count',
        '重点项目总投资 project_investment',
        '新开工重点项目 project_count',
        '续建重点项目 project_count',
        '重点项目竣工投产 project_count',
      ],
    ],
    [
      'what stands behind the 的 of the clause before',
      '建筑业的失业率上升0.3个百分点,零售业的则下跌0.2个百分点至4.5%。',
      [
        '建筑业的失业率 unemployment_rate',
        '零售业的失业率 unemployment_rate',
        '零售业的失业率 unemployment_rate',
      ],
    ],
    [
      'a clause of its own behind parts',
      '镇级财政收入均超过900万元,其中超亿元的镇3个;工业总产值迈上千亿台阶,接近1300亿元。',
      [
        '镇级财政收入 public_budget_revenue',
        '超亿元的镇 subdistrict_count',
        '工业总产值 industrial_output_value',
      ],
    ],
    [
      'how a thing grew before what it grew from',
      '税收连续跨越三个“十亿元”台阶,从19亿元增至48亿元;财政收入实现翻倍增长,从8亿元增至20亿元。',
      [
        '税收 tax_revenue',
        '税收 tax_revenue',
        '财政收入 public_budget_revenue',
        '财政收入 public_budget_revenue',
        '财政收入 public_budget_revenue',
      ],
    ],
    [
      'what it kept pace with is no part of its name, nor where it moved up',
      '财政收入与经济增长基本同步,达到60亿元,总量在全省前移5位。',
      ['财政收入 public_budget_revenue', '财政收入总量 public_budget_revenue'],
    ],
    [
      'those whom the law was brought down on',
      '整改问题34个,查处27人。',
      ['整改问题 cases_handled', '查处 null'],
    ],
    [
      'how often a mark was passed',
      '港区集装箱吞吐量三次跨越千万标箱,达1030万标箱。',
      ['港区集装箱吞吐量 null', '港区集装箱吞吐量 cargo_throughput', '港区集装箱吞吐量 cargo_throughput'],
    ],
    [
      'the same twice',
      '实施市级重点项目28个,完成投资16亿元。其中已竣工9个,在建19个。',
      [
        '市级重点项目 project_count',
        '市级重点项目投资 project_investment',
        '竣工市级重点项目 project_count',
        '在建市级重点项目 project_count',
      ],
    ],
    [
      'the same behind a comma',
      '实施重点工程50个,年度完成投资80亿元。其中,新开工20个。',
      ['重点工程 project_count', '重点工程投资 project_investment', '新开工重点工程 project_count'],
    ],
    [
      'a deed behind the cost of others',
      '在建的30个项目中,续建16个,总投资4亿元;新开工14个,总投资3亿元。',
      [
        '项目 project_count',
        '续建项目 project_count',
        '续建项目总投资 project_investment',
        '新开工项目 project_count',
        '新开工项目总投资 project_investment',
      ],
    ],
    [
      'those past a threshold',
      '全年计划开工项目70个,其中投资过亿元的18个、投资超5亿元的3个。',
      [
        '计划开工项目 project_count',
        '投资过亿元计划开工项目 project_count',
        '投资超5亿元计划开工项目 project_count',
      ],
    ],
    [
      'things of another grade',
      '新增省级示范社区3个、市级6个。',
      ['新增省级示范社区 community_count', '新增市级示范社区 community_count'],
    ],
    [
      'the rest',
      '收集意见建议86条,已解决71条,其余15条正在推进。',
      ['意见建议 cases_handled', '意见建议 cases_handled', '其余意见建议 cases_handled'],
    ],
    [
      'works on what was there',
      '新建乡村公路8公里、维修15公里,新建高标准农田900亩,改造提升300亩。',
      [
        '新建乡村公路 road_length',
        '维修乡村公路 road_length',
        '新建高标准农田 high_standard_farmland',
        '改造提升高标准农田 high_standard_farmland',
      ],
    ],
    [
      'town and country',
      '城镇居民人均住房面积31平方米,农村38平方米。',
      ['城镇居民人均住房面积 floor_area', '农村居民人均住房面积 floor_area'],
    ],
    [
      'an investment over years',
      '固定资产投资21亿元,是2015年的2.1倍;五年累计完成投资88亿元。',
      [
        '固定资产投资 fixed_asset_investment',
        '固定资产投资 fixed_asset_investment',
        '固定资产投资 fixed_asset_investment',
      ],
    ],
    [
      'what a sum is without',
      '固定资产投资9亿元,下降2%,但剔除房地产后增长8%。',
      [
        '固定资产投资 fixed_asset_investment',
        '固定资产投资 fixed_asset_investment',
        '固定资产投资 fixed_asset_investment',
      ],
    ],
    [
      'the homes and people of places',
      '贫困人口320户、1150人。其中:东岭村120户、430人,西坪村200户720人。',
      [
        '贫困人口 household_count',
        '贫困人口 null',
        '贫困人口 household_count',
        '贫困人口 null',
        '贫困人口 household_count',
        '贫困人口 null',
      ],
    ],
    [
      'homes and people of whom one thing is said',
      '实现150户、520人脱贫,为56户、210人提供种羊,完成易地扶贫搬迁80户、300人。',
      [
        '脱贫 null',
        '脱贫 null',
        '提供种羊 beneficiaries',
        '提供种羊 beneficiaries',
        '易地扶贫搬迁 beneficiaries',
        '易地扶贫搬迁 beneficiaries',
      ],
    ],
    [
      'some among others',
      '15个小区中仍有6个无物业管理,7个村中有5个贫困村。',
      ['小区 compound_count', '无物业管理小区 compound_count', '村 village_count', '贫困村 village_count'],
    ],
    [
      'some among others, who are told by what they did, right behind those among whom they are',
      '48个居民小区中17个建立了业委会,32个村中,18个完成换届。',
      ['居民小区 compound_count', '居民小区 compound_count', '村 village_count', '村 village_count'],
    ],
    [
      'things counted before their number, of which something is said behind it',
      '律师26名担任村居法律顾问,困难党员14名建立台账,社区卫生服务中心3家实现夜间门诊。',
      ['律师 staff_count', '困难党员 party_members', '社区卫生服务中心 medical_institutions'],
    ],
    [
      'bodies and people before their number, whatever they do',
      '“青石先锋”单位26家认领微心愿310个,边缘户8户21人需持续关注,重点人员15名落实帮教措施。',
      [
        '“青石先锋”单位 null',
        '微心愿 cases_handled',
        '边缘户 household_count',
        '边缘户 null',
        '重点人员 null',
      ],
    ],
    [
      'the whole behind its parts',
      '登记矛盾纠纷90件,其中邻里类40件、婚姻家庭类20件;成功化解85件。',
      [
        '登记矛盾纠纷 cases_handled',
        '邻里类登记矛盾纠纷 cases_handled',
        '婚姻家庭类登记矛盾纠纷 cases_handled',
        '成功化解登记矛盾纠纷 cases_handled',
      ],
    ],
    [
      'what was done about them, one deed after another',
      '收集问题90个,当场解决60个,转办25个。排查风险隐患340处,整治到位338处。形成议题31个,落实28个。',
      [
        '问题 cases_handled',
        '问题当场解决 cases_handled',
        '问题转办 cases_handled',
        '风险隐患 rectified_sites',
        '风险隐患整治到位 rectified_sites',
        '议题 null',
        '落实议题 null',
      ],
    ],
    [
      'names without what only leads to them',
      '配齐专职网格员40名,张贴海报60张,尚有无物业小区6个,集中隔离15人,全镇设党总支3个,每格配备2名网格员和若干名楼栋长。',
      [
        '专职网格员 staff_count',
        '海报 documents_issued',
        '无物业小区 compound_count',
        '集中隔离 null',
        '党总支 party_organizations',
        '网格员 staff_count',
      ],
    ],
    [
      'a list before what is said of both',
      '整改隐患20条,火灾事故起数、死亡人数实现“双下降”,分别下降12%和25%。',
      ['整改隐患 rectified_sites', '火灾事故起数 null', '火灾事故死亡人数 null'],
    ],
    [
      'what a works can do',
      '日处理能力3万吨的污水处理厂破土动工,总投资20亿元的光伏项目当年签约。',
      ['日处理能力 null', '光伏项目投资 project_investment'],
    ],
    ['a place between others', '辖区东起江滨路,西至人民大道,总面积2平方公里。', ['总面积 land_area']],
    [
      'the output of a crop',
      '粮食播种面积2万亩,总产量达8600吨。',
      ['粮食播种面积 null', '粮食总产量 grain_output'],
    ],
  ])('%s', (_, text, expected) => {
    expect(heads(text)).toEqual(expected);
  });

  test.each([['what another sector has', '畜牧业收入9万元、服务业收入2万元、其他5万元。', '其他 null']])(
    'but not %s',
    (_, text, expected) => {
      expect(heads(text)).toContain(expected);
    },
  );
});

describe('a name that stands before', () => {
  test.each([
    [
      'in the paragraph before, which one goes on with that names nothing',
      '全省海鱼价格同比上涨2.5%,其中带鱼价格上涨6%。\n环比上涨0.1%。',
      ['海鱼价格', '带鱼价格', '海鱼价格'],
    ],
    [
      'a verb that leads to its output',
      '变压器产量80台;花生油实现产量30吨;水泥完成产量2万吨。',
      ['变压器产量', '花生油产量', '水泥产量'],
    ],
    [
      'in clauses that name trades and no measure',
      '规模以上工业增加值增长6%,采矿业,制造业,电力、热力、燃气及水生产和供应业分别下降2%、增长6%和增长4%。',
      ['规模以上工业增加值', '采矿业', '制造业', '电力、热力、燃气及水生产和供应业'],
    ],
    [
      'behind a first part that has not changed',
      '全省居民消费价格同比上涨0.1%。其中,城市持平,农村上涨0.2%。',
      ['居民消费价格', '农村居民消费价格'],
    ],
    [
      'before a remark in brackets behind its verb',
      '居民人均可支配收入1.9万元,增长(以下如无特别说明,均为同比名义增长)7.9%,是平均数的91%。',
      ['居民人均可支配收入', '居民人均可支配收入', '居民人均可支配收入'],
    ],
    [
      'behind what a part does to it',
      '食品价格上涨6%,影响居民消费价格上涨1.2个百分点。影响人数2万人。',
      ['食品价格', '居民消费价格', '影响人数'],
    ],
  ])('%s', (_, text, labels) => {
    expect(extractText(text, { file: 'a.txt' }).records.map(({ label }) => label)).toEqual(labels);
  });
});
