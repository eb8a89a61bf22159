import { describe, expect, test } from 'vitest';
import { extractText } from '../../src/extract-text.js';

/** What the records of a text say: figure, label and metric. */
function said(text: string): string[] {
  return extractText(`青石县2025年统计公报\n${text}`, { file: 'x.txt' }).records.map(
    (record) => `${record.text} ${record.label} ${record.metric}`,
  );
}

describe('parts of a total that name nothing but themselves', () => {
  test.each([
    [
      'behind a colon, in groups that semicolons part',
      '实施水利工程96件,其中:渠道岁修50件,水毁修复20件;河道治理16件;其他10件。',
      [
        '96件 水利工程 project_count',
        '50件 渠道岁修水利工程 project_count',
        '20件 水毁修复水利工程 project_count',
        '16件 河道治理水利工程 project_count',
        '10件 其他水利工程 project_count',
      ],
    ],
    [
      'numbered, in sentences of their own',
      '国有企业利润总额23亿元。(1)中央企业15亿元,增长17%。(2)地方企业8亿元。',
      [
        '23亿元 国有企业利润总额 enterprise_profit',
        '15亿元 中央企业利润总额 enterprise_profit',
        '17% 中央企业利润总额 enterprise_profit',
        '8亿元 地方企业利润总额 enterprise_profit',
      ],
    ],
    [
      'level by level, in sentences of their own or behind a bare word',
      '税收收入5亿元。分级次看:市级完成3亿元。县级完成2亿元。\n非税收入4亿元。分级次:省级3亿元,县级1亿元。',
      [
        '5亿元 税收收入 tax_revenue',
        '3亿元 市级税收收入 tax_revenue',
        '2亿元 县级税收收入 tax_revenue',
        '4亿元 非税收入 public_budget_revenue',
        '3亿元 省级非税收入 public_budget_revenue',
        '1亿元 县级非税收入 public_budget_revenue',
      ],
    ],
    [
      'a side of what one hands another, which is of none before it',
      '债务还本支出38亿元、援助其他地区支出2000万元。',
      ['38亿元 债务还本支出 null', '2000万元 援助其他地区支出 public_budget_expenditure'],
    ],
    [
      'what so many of them own, for each of the things',
      '城镇居民每百户拥有汽车35辆、空调112台,手机215部。',
      [
        '35辆 城镇居民每百户拥有汽车 null',
        '112台 城镇居民每百户拥有空调 null',
        '215部 城镇居民每百户拥有手机 null',
      ],
    ],
    [
      'kinds of firms by what they make, and products of industry',
      '规模以上工业增加值增长9%。从经济类型看,国有企业和集体企业分别增长4%和3%;私营企业增长5%。分产品看,原煤增长2%,手机下降1%。出口增长8%。在规模以上工业中,国有企业增长6%。',
      [
        '9% 规模以上工业增加值 industrial_value_added',
        '4% 国有企业增加值 industrial_value_added',
        '3% 集体企业增加值 industrial_value_added',
        '5% 私营企业增加值 industrial_value_added',
        '2% 原煤 industrial_product_output',
        '1% 手机 industrial_product_output',
        '8% 出口 exports',
        '6% 国有企业增加值 industrial_value_added',
      ],
    ],
    [
      'what the first of them have parts of',
      '在第三产业法人单位中,位居前三位的行业是:零售业1288个,占26.6%。在法人单位从业人员中,位居前三位的地区是:青溪县4610人,占12%。',
      [
        '1288个 零售业法人单位 enterprise_count',
        '26.6% 零售业法人单位 enterprise_count',
        '4610人 法人单位从业人员 null',
        '12% 法人单位从业人员 null',
      ],
    ],
    [
      'what those who work in a trade earn',
      '职工月均收入3000元。分行业看,采矿业5000元,增长4%;批发和零售业2700元,增长6%。',
      [
        '3000元 职工月均收入 null',
        '5000元 采矿业职工月均收入 null',
        '4% 采矿业职工月均收入 null',
        '2700元 批发和零售业职工月均收入 null',
        '6% 批发和零售业职工月均收入 null',
      ],
    ],
    [
      'what is left out, a pace behind which a size follows, and people whose share was told',
      '固定资产投资增长6%;扣除房地产开发投资,增长11%。货物吞吐量5亿吨,增长2%,增速回落1个百分点;其中,9月份6000万吨。老年人口20万人,占总人口的比重达14%,比上年增加8万人,提高0.6个百分点。',
      [
        '6% 固定资产投资 fixed_asset_investment',
        '11% 固定资产投资 fixed_asset_investment',
        '5亿吨 货物吞吐量 cargo_throughput',
        '2% 货物吞吐量 cargo_throughput',
        '1个百分点 货物吞吐量增速 cargo_throughput',
        '6000万吨 货物吞吐量 cargo_throughput',
        '20万人 老年人口 population_resident',
        '14% 老年人口占总人口的比重 population_resident',
        '8万人 老年人口 population_resident',
        '0.6个百分点 老年人口占总人口的比重 population_resident',
      ],
    ],
    [
      'the people of the place behind those born',
      '出生人口9万人,死亡人口5万人;净增人口4万人。',
      ['9万人 出生人口 null', '5万人 死亡人口 null', '4万人 人口 population_resident'],
    ],
    [
      'accidents that came about, and what one thing has over another',
      '发生铁路交通事故3件,同比增加2件。出口大于进口26亿美元。家电行业增加值12亿元。营业税金及附加、所得税分别为3亿元和2亿元。',
      [
        '3件 发生铁路交通事故 null',
        '2件 发生铁路交通事故 null',
        '26亿美元 出口大于进口 null',
        '12亿元 家电行业增加值 industrial_value_added',
        '3亿元 营业税金及附加 tax_revenue',
        '2亿元 所得税 tax_revenue',
      ],
    ],
    [
      'firms by trade, and the share of each',
      '在全部企业法人单位中,采矿业7个,建筑业30个,分别占2%和9%。',
      [
        '7个 采矿业企业法人单位 enterprise_count',
        '30个 建筑业企业法人单位 enterprise_count',
        '2% 采矿业企业法人单位 enterprise_count',
        '9% 建筑业企业法人单位 enterprise_count',
      ],
    ],
    [
      'what was made, each with its change, and the verb said once',
      '生产电动机90台,增长3%;家用风暖机70台,下降2%。',
      [
        '90台 生产电动机 industrial_product_output',
        '3% 生产电动机 industrial_product_output',
        '70台 生产家用风暖机 industrial_product_output',
        '2% 生产家用风暖机 industrial_product_output',
      ],
    ],
    [
      'the reckoning of an amount and of its growth',
      '生产总值34亿元,按可比价计算(下同)比上年增长8%,人均6万元(按2024年平均汇率折算为8031美元)。教育支出所占比重为5%,累计结存3万元。',
      [
        '34亿元 生产总值 gdp',
        '8% 生产总值 gdp',
        '6万元 人均生产总值 gdp_per_capita',
        '8031美元 人均生产总值 gdp_per_capita',
        '5% 教育支出所占比重 public_budget_expenditure',
        '3万元 结存 null',
      ],
    ],
    [
      'what is stored by the works counted, and a currency that rises',
      '4座水库蓄水总量3亿立方米。人民币汇率比上年末升值2%。',
      ['4座 水库 null', '3亿立方米 蓄水总量 null', '2% 人民币汇率 null'],
    ],
    [
      'a view that opens the sentence, and the parts behind semicolons',
      '社会消费品零售总额56亿元,增长6%。按经营地统计,城镇41亿元,增长5%;乡村15亿元,增长9%。',
      [
        '56亿元 社会消费品零售总额 retail_sales',
        '6% 社会消费品零售总额 retail_sales',
        '41亿元 城镇社会消费品零售总额 retail_sales',
        '5% 城镇社会消费品零售总额 retail_sales',
        '15亿元 乡村社会消费品零售总额 retail_sales',
        '9% 乡村社会消费品零售总额 retail_sales',
      ],
    ],
    [
      'a view before a colon, in a paragraph of its own, of those that take it in',
      '一般公共预算收入20亿元,增长3%。\n分部门看:税务部门完成14亿元,增长2%;财政部门完成6亿元。',
      [
        '20亿元 一般公共预算收入 public_budget_revenue',
        '3% 一般公共预算收入 public_budget_revenue',
        '14亿元 税务部门一般公共预算收入 public_budget_revenue',
        '2% 税务部门一般公共预算收入 public_budget_revenue',
        '6亿元 财政部门一般公共预算收入 public_budget_revenue',
      ],
    ],
    [
      'totals that take in what other budgets hand over',
      '一般公共预算收入20亿元,加上级补助5亿元、上年结余1亿元,收入总量26亿元;支出22亿元,加上解支出2亿元,支出总量24亿元。',
      [
        '20亿元 一般公共预算收入 public_budget_revenue',
        '5亿元 上级补助 null',
        '1亿元 上年结余 null',
        '26亿元 收入总量 null',
        '22亿元 一般公共预算支出 public_budget_expenditure',
        '2亿元 上解支出 null',
        '24亿元 支出总量 null',
      ],
    ],
    ['the first of their kind', '百亿级项目实现零的突破、达3个。', ['3个 百亿级项目 project_count']],
    [
      'fields that did what is measured',
      '重大项目完成投资90亿元,其中交通领域完成投资20亿元。公路网密度每百平方公里120公里。',
      [
        '90亿元 重大项目投资 project_investment',
        '20亿元 交通领域投资 infrastructure_investment',
        '120公里 公路网密度 null',
      ],
    ],
    [
      'how much of the works is done, and what is paid back',
      '老旧小区改造开工率100%、完工率87%。还本付息11亿元。',
      ['100% 老旧小区改造开工率 null', '87% 老旧小区改造 renovated_compounds', '11亿元 还本付息 null'],
    ],
    [
      'amounts that name themselves',
      '偿还政府债务本息9亿元,其中本金7亿元,利息2亿元。政府采购预算金额5亿元,实际采购金额4亿元。',
      [
        '9亿元 偿还政府债务本息 null',
        '7亿元 本金 null',
        '2亿元 利息 null',
        '5亿元 政府采购预算金额 null',
        '4亿元 实际采购金额 null',
      ],
    ],
    [
      'enterprises by the measure of all, in a sentence that opens with a view',
      '规模以上工业增加值增长7%,其中石油加工业下降3%。分企业类型看,国有控股企业增长4%,私营企业增长8%;大型企业增长5%。',
      [
        '7% 规模以上工业增加值 industrial_value_added',
        '3% 石油加工业增加值 industrial_value_added',
        '4% 国有控股企业增加值 industrial_value_added',
        '8% 私营企业增加值 industrial_value_added',
        '5% 大型企业增加值 industrial_value_added',
      ],
    ],
    [
      'of what is kept, each kind by its own name',
      '民用机动车保有量92万辆(包括三轮汽车2万辆),其中民用轿车55万辆。',
      ['92万辆 民用机动车保有量 null', '2万辆 三轮汽车保有量 null', '55万辆 民用轿车保有量 null'],
    ],
    [
      'products, each in its own unit',
      '规模以上工业主要产品产量:水泥32万吨,下降6%;钢材8万吨;汽车6.2万辆,增长21%。',
      [
        '32万吨 水泥 industrial_product_output',
        '6% 水泥 industrial_product_output',
        '8万吨 钢材产量 industrial_product_output',
        '6.2万辆 汽车产量 industrial_product_output',
        '21% 汽车产量 industrial_product_output',
      ],
    ],
    [
      'products behind the first that firms are said to make',
      '规模以上工业企业生产水泥32万吨,下降6%;化肥(折纯)8万吨;鞋12万双,增长21%。',
      [
        '32万吨 生产水泥 industrial_product_output',
        '6% 生产水泥 industrial_product_output',
        '8万吨 生产化肥(折纯) industrial_product_output',
        '12万双 生产鞋 industrial_product_output',
        '21% 生产鞋 industrial_product_output',
      ],
    ],
    [
      'products behind the output of the first',
      '全年原煤产量320万吨,下降6%;钢材8万吨;汽车6.2万辆,增长21%;企业20家。',
      [
        '320万吨 原煤产量 industrial_product_output',
        '6% 原煤产量 industrial_product_output',
        '8万吨 钢材产量 industrial_product_output',
        '6.2万辆 汽车产量 industrial_product_output',
        '21% 汽车产量 industrial_product_output',
        '20家 企业 enterprise_count',
      ],
    ],
    [
      'a grade or a size in place of that before',
      '全县龙头企业48家,新增省级5家,产值超亿元的12家。',
      [
        '48家 龙头企业 enterprise_count',
        '5家 新增省级龙头企业 enterprise_count',
        '12家 产值超亿元省级龙头企业 enterprise_count',
      ],
    ],
    [
      'parts of what only grows',
      '居民消费价格上涨1.2%。其中,城市上涨1.4%,农村上涨0.9%。',
      ['1.2% 居民消费价格 cpi', '1.4% 城市居民消费价格 cpi', '0.9% 农村居民消费价格 cpi'],
    ],
    [
      'sectors, which are no value added here',
      '固定资产投资增长7%。分产业看,第一产业增长3%,第二产业增长11%。',
      [
        '7% 固定资产投资 fixed_asset_investment',
        '3% 第一产业固定资产投资 fixed_asset_investment',
        '11% 第二产业固定资产投资 fixed_asset_investment',
      ],
    ],
    [
      'a second view, which is of the total and not of the part before',
      '年末常住人口31万人。其中,城镇19万人。按性别分,男性16万人。',
      [
        '31万人 常住人口 population_resident',
        '19万人 城镇常住人口 population_resident',
        '16万人 男性常住人口 population_resident',
      ],
    ],
    [
      'those that are counted elsewhere',
      '共有床位640张,其中:医院500张(占78.1%),卫生院140张。货物吞吐量9亿吨,其中沿海港口6亿吨,内河港口3亿吨。',
      [
        '640张 床位 hospital_beds',
        '500张 医院床位 hospital_beds',
        '78.1% 医院床位 hospital_beds',
        '140张 卫生院床位 hospital_beds',
        '9亿吨 货物吞吐量 cargo_throughput',
        '6亿吨 沿海港口货物吞吐量 cargo_throughput',
        '3亿吨 内河港口货物吞吐量 cargo_throughput',
      ],
    ],
    [
      'the measure that a view names',
      '从产品产量看,拉链增长12%,纽扣下降4%。',
      ['12% 拉链产量 industrial_product_output', '4% 纽扣产量 industrial_product_output'],
    ],
    [
      'a list that a word shares out',
      '居民消费价格上涨2%。其中,城市、农村分别上涨2.4%、1.6%。',
      ['2% 居民消费价格 cpi', '2.4% 城市居民消费价格 cpi', '1.6% 农村居民消费价格 cpi'],
    ],
    [
      'what a budget is spent on, and transport that is invested in',
      '一般公共预算支出90亿元。其中,教育20亿元,卫生健康9亿元。交通固定资产投资30亿元。其中,铁路8亿元。',
      [
        '90亿元 一般公共预算支出 public_budget_expenditure',
        '20亿元 教育支出 public_budget_expenditure',
        '9亿元 卫生健康支出 public_budget_expenditure',
        '30亿元 交通固定资产投资 infrastructure_investment',
        '8亿元 铁路固定资产投资 infrastructure_investment',
      ],
    ],
    [
      'the list of those that come first, whose number is no rank',
      '企业数量居前两位的行业是:零售业45家,占30%;制造业24家,占16%。',
      [
        '45家 零售业企业数量 enterprise_count',
        '30% 零售业企业数量 enterprise_count',
        '24家 制造业企业数量 enterprise_count',
        '16% 制造业企业数量 enterprise_count',
      ],
    ],
    [
      'parts within a clause, which end with it',
      '预算结余8亿元,其中留存2亿元;彩票收益预计5亿元。',
      ['8亿元 预算结余 null', '2亿元 留存预算结余 null', '5亿元 彩票收益 null'],
    ],
    [
      'people of whoever was counted',
      '党员60名。其中,女性20名,少数民族5名。',
      ['60名 党员 party_members', '20名 女性党员 party_members', '5名 少数民族党员 party_members'],
    ],
    [
      'a clause that comes between, and what is no part',
      '检查企业30家,其中,重点企业5家,整改隐患20处,责令停产2家。',
      [
        '30家 检查企业 inspections',
        '5家 重点企业 enterprise_count',
        '20处 整改隐患 rectified_sites',
        '2家 责令停产 null',
      ],
    ],
    [
      'things with a measure of their own',
      '贷款余额90亿元。其中,住户50亿元,当年利润3亿元。',
      ['90亿元 贷款余额 loans', '50亿元 住户贷款余额 loans', '3亿元 利润 enterprise_profit'],
    ],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected));

  test('a view in a new paragraph, whose first part names what is counted of all', () => {
    const { records } = extractText(
      '全省法人单位300个。\n按区域分,东部地区拥有法人单位200个;中部地区100个。',
      {
        file: 'x.txt',
      },
    );
    expect(records.map(({ label, metric }) => `${label} ${metric}`)).toEqual(
      Array.from({ length: 3 }, () => '法人单位 enterprise_count'),
    );
  });

  test('a part that is a place is whom the figure is about', () => {
    const { records } = extractText('全国法人单位300个。按区域分,东部地区200个;中部地区100个。', {
      file: 'x.txt',
    });
    expect(records.slice(1).map(({ label, subject }) => `${subject} ${label}`)).toEqual([
      '东部地区 法人单位',
      '中部地区 法人单位',
    ]);
  });
});

test('names parts of a total without the place that it is of', () => {
  const text = '青石区2024年统计公报\n白河镇户籍人口5.2万人,其中男性2.6万人。';
  expect(extractText(text).records.map(({ label, subject }) => `${subject} ${label}`)).toEqual([
    '白河镇 户籍人口',
    '白河镇 男性户籍人口',
  ]);
});

test('kinds of firms grow by what they add, also in a paragraph of their own that names its month', () => {
  const { records } = extractText(
    '2010年11月工业运行情况\n规模以上工业增加值增长13.3%。\n\n分经济类型看，11月份，国有企业增长10.9%，集体企业增长10.8%。',
  );
  expect(records.map(({ metric }) => metric)).toEqual(Array(3).fill('industrial_value_added'));
});

test('a heading on the line of its paragraph is no part of names', () => {
  const { records } = extractText(
    '东山地区2009年统计公报\n园林绿化 年末全地区公园绿地520公顷，比上年增长2%。\n道路交通 年末地区民用车25万辆。',
  );
  expect(records.map(({ label }) => label)).toEqual(['公园绿地', '公园绿地', '民用车']);
});

describe('parts of a total that only the words before them name', () => {
  const named = (sentence: string) =>
    extractText(`柳坪市2008年统计公报\n${sentence}`).records.map(({ metric, label }) => `${metric} ${label}`);

  test.each([
    [
      '在固定资产投资中,国有单位20亿元,集体单位4亿元。',
      ['fixed_asset_investment 国有单位固定资产投资', 'fixed_asset_investment 集体单位固定资产投资'],
    ],
    [
      '工业投资中,制造业增长12%,采矿业下降3%。',
      ['industrial_investment 制造业投资', 'industrial_investment 采矿业投资'],
    ],
    [
      '全社会用电量中,第一产业2亿千瓦时,城乡居民生活8亿千瓦时。',
      ['electricity_consumption 第一产业用电量', 'electricity_consumption 城乡居民生活用电量'],
    ],
    ['在固定资产投资中,第二产业占41%。', ['fixed_asset_investment 第二产业固定资产投资']],
    [
      '生产总值90亿元,其中第一产业占8%,第三产业占41%。',
      ['gdp 生产总值', 'primary_industry_value_added 第一产业', 'tertiary_industry_value_added 第三产业'],
    ],
    [
      '出口总额中,一般贸易6亿美元,加工贸易2亿美元。',
      ['exports 一般贸易出口总额', 'exports 加工贸易出口总额'],
    ],
    [
      '民用车拥有量25万辆,其中摩托车7万辆。道路总里程90公里,其中快速路8公里。',
      ['null 民用车拥有量', 'null 摩托车拥有量', 'road_length 道路总里程', 'road_length 快速路'],
    ],
    [
      '幼儿园50所,其中公办20所,民办30所,教职工1900人。小学60所,招生7500人,毕业7700人。',
      [
        'school_count 幼儿园',
        'school_count 公办幼儿园',
        'school_count 民办幼儿园',
        'staff_count 幼儿园教职工',
        'school_count 小学',
        'null 小学招生',
        'null 小学毕业',
      ],
    ],
    ['第一产业就业人员占28%,第二产业占29%。', ['null 第一产业就业人员', 'null 第二产业就业人员']],
    [
      '全年为6万名失业人员发放失业保险金,比上年增加1万人。',
      ['beneficiaries 失业人员', 'beneficiaries 失业人员'],
    ],
    [
      '为2万名农民工发放一次性生活补助4亿元,比上年减少1万人。',
      ['beneficiaries 农民工', 'subsidies_paid 一次性生活补助', 'beneficiaries 农民工'],
    ],
    [
      '农民工42万人,其中男性30万人。教职工2104人,其中女性1204人。',
      ['null 农民工', 'null 男性农民工', 'staff_count 教职工', 'staff_count 女性教职工'],
    ],
    [
      '每10万人中具有大学文化程度的由8204人增加到1.3万人;具有高中文化程度的由1.2万人增加到1.4万人。',
      [
        ...Array(2).fill('population_resident 每10万人中具有大学文化程度'),
        ...Array(2).fill('population_resident 每10万人中具有高中文化程度'),
      ],
    ],
    [
      '常住人口居前三位的县依次为东山县、西河县和南岭县,分别占14.2%、12.1%和10.8%。',
      ['东山县', '西河县', '南岭县'].map((place) => `population_resident ${place}常住人口`),
    ],
    [
      '三次产业结构为6.2%、48.1%、45.7%。',
      [
        'primary_industry_value_added 第一产业比重',
        'secondary_industry_value_added 第二产业比重',
        'tertiary_industry_value_added 第三产业比重',
      ],
    ],
    [
      '三次产业就业人员占比分别为23%、32%和45%。',
      ['第一', '第二', '第三'].map((nth) => `null ${nth}产业就业人员占比`),
    ],
    [
      '一般预算支出33亿元。主要支出项目有:公共安全3.8亿元,增长19%;教育6.1亿元。',
      [
        'public_budget_expenditure 一般预算支出',
        ...Array(2).fill('public_budget_expenditure 公共安全'),
        'public_budget_expenditure 教育支出',
      ],
    ],
    ['总人口性别比为105.2,比2010年下降1.1。', ['null 总人口性别比', 'null 总人口性别比']],
    ['技工学校82所,毕业生3万人,就业率97%。', ['school_count 技工学校', 'null 技工学校毕业生', 'null 就业率']],
  ])('%s', (sentence, expected) => expect(named(sentence)).toEqual(expected));
});
