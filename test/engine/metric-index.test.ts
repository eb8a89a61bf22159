import { describe, expect, test } from 'vitest';
import type { Aspect, Dimension } from '../../src/contracts/index.js';
import { classifyMetric, findMetricTerm } from '../../src/engine/metric-index.js';
import { spentOn } from '../spent-on.js';

/** Label, unit, dimension, aspect and the metric it must give; `-` is none. */
const LABELS = `
地方财政一般预算收入 CNY money level public_budget_revenue
财政总收入 % percent growth public_budget_revenue
全部财政收入 CNY money level public_budget_revenue
地税收入 CNY money level tax_revenue
国税收入 % percent completion tax_revenue
国内增值税 % percent growth tax_revenue
税收占一般公共预算收入比重 % percent share tax_revenue
研发投入占GDP比重 % percent share rd_intensity
研究与试验发展经费支出占国内生产总值的比例 % percent share rd_intensity
民营经济增加值占地区生产总值比重 % percent share -
数字经济核心产业增加值占地区生产总值比重 % percent share -
限额以上企业消费品零售总额 CNY money level retail_sales
限额以上批发企业销售额 CNY money level wholesale_retail_sales
限上餐饮业营业额 % percent growth catering_lodging_revenue
农民人均纯收入 CNY money level disposable_income_rural
城镇居民人均可支配收入 CNY money change disposable_income_urban
居民消费价格指数 - none level cpi
城镇登记失业率 % percent level unemployment_rate
下岗失业人员再就业 人 people level jobs_created
就业困难人员实现就业 人 people level jobs_created
转移农村劳动力 人 people level jobs_created
新型农村合作医疗参合率 % percent level social_insurance_coverage
新农合参保人数 人 people level social_insurance_enrollment
城乡居民养老保险 人 people completion social_insurance_enrollment
发放低保金 CNY money level subsidies_paid
城市低保标准 CNY money level subsidies_paid
医疗救助金 CNY money level subsidies_paid
困难党员慰问金 CNY money level subsidies_paid
廉租住房补贴 CNY money level subsidies_paid
小额担保贷款 CNY money level loans
居民储蓄存款余额 CNY money level deposits
金融机构各项贷款余额 % percent growth loans
招商引资到位资金 CNY money level investment_attracted
引进市外资金 CNY money level investment_attracted
引进县外资金 CNY money level investment_attracted
协议引进资金 CNY money level investment_signed
合同利用外资 USD money level foreign_investment
直接利用外资 USD money level foreign_investment
全社会固定资产投资 % percent growth fixed_asset_investment
规模以上固定资产投资 CNY money level fixed_asset_investment
城镇固定资产投资 CNY money level fixed_asset_investment
房地产投资 % percent growth real_estate_investment
工业固定资产投资 CNY money level industrial_investment
技术改造投资 % percent growth industrial_investment
高新技术产业投资 % percent growth industrial_investment
交通固定资产投资 CNY money level infrastructure_investment
民间投资占固定资产投资比重 % percent share private_investment
老旧小区改造投资 CNY money level project_investment
老旧小区改造 个 count level renovated_compounds
幼儿园建设投资 CNY money level project_investment
重点项目 个 count level project_count
重点项目完成投资 CNY money level project_investment
党支部网格 个 count level grid_count
网格党支部 个 count level party_organizations
网格(居民区)党支部 个 count level party_organizations
居民小区党支部 个 count level party_organizations
居民小区 个 count level compound_count
党小组 个 count level party_organizations
非公企业党组织 个 count level party_organizations
新发展党员 名 people level party_members
入党积极分子 名 people level party_members
党员志愿者 人 people level volunteers
志愿者队伍 支 count level teams
群众文艺队伍 支 count level teams
专职社区工作者 名 people level staff_count
人民调解员 名 people level staff_count
人民调解委员会 个 count level service_centres
信访件 件 count level cases_handled
群众来信来访 件 count level cases_handled
12345热线工单 件 count level cases_handled
网格事件 件 count level cases_handled
矛盾纠纷调处成功率 % percent level closure_rate
工单办结率 % percent level closure_rate
群众满意率 % percent level satisfaction_rate
消防安全检查 次 count level inspections
出动执法人员 人次 people level staff_count
检查企业 家次 count level inspections
检查经营场所 家 count level inspections
火灾隐患 处 count level rectified_sites
违章建筑 m2 area level rectified_sites
拆除违法建筑 m2 area level rectified_sites
占道经营 起 count level rectified_sites
非法小广告 条 count level rectified_sites
清运垃圾 t weight level rectified_sites
安全生产目标责任书 份 count level documents_issued
宣传资料 份 count level documents_issued
老年人优待证 本 count level documents_issued
居家养老服务中心 个 count level elderly_care_facilities
社区老年食堂 家 count level elderly_care_facilities
社区卫生服务中心 个 count level medical_institutions
农家书屋 个 count level service_centres
综合文化服务中心 个 count level service_centres
公租房 套 count level housing_units
棚户区改造 户 households level housing_units
农村危房改造 户 households level housing_units
廉租住房 套 count level housing_units
建筑面积 m2 area level floor_area
绿化造林 mu area level land_area
征收土地 mu area level land_area
播种面积 mu area level -
高标准农田 mu area level high_standard_farmland
公园绿地面积 ha area level green_area
义务植树 株 count level trees_planted
耕地 ha area level land_area
粮食总产量 t weight level grain_output
肉类总产量 t weight level crop_livestock_output
生猪出栏 头 count level crop_livestock_output
水产品产量 t weight level crop_livestock_output
钢材产量 t weight level industrial_product_output
原煤产量 % percent growth industrial_product_output
规模以上工业总产值 CNY money level industrial_output_value
农林牧渔业总产值 CNY money level agricultural_output_value
农林牧渔业增加值 % percent growth primary_industry_value_added
热带特色高效农业增加值 CNY money level primary_industry_value_added
建筑业增加值 % percent growth secondary_industry_value_added
软件业增加值 % percent growth tertiary_industry_value_added
批发和零售业增加值 % percent growth tertiary_industry_value_added
规上工业增加值 % percent growth industrial_value_added
规上工业企业主营业务收入 CNY money level enterprise_revenue
工业企业利税总额 CNY money level enterprise_profit
规上工业企业利润总额 % percent growth enterprise_profit
全社会用电量 kWh energy level electricity_consumption
工业用电量 % percent growth electricity_consumption
风电发电量 kWh energy level electricity_generation
光伏装机容量 kW power level power_capacity
万元GDP能耗 % percent growth energy_intensity
单位GDP二氧化碳排放 % percent growth energy_intensity
空气质量优良天数 d duration level air_quality_rate
细颗粒物(PM2.5)浓度 μg/m3 concentration level pm25
国考断面水质优良比例 % percent level water_quality_rate
城市污水处理率 % percent level treatment_rate
生活垃圾无害化处理率 % percent level treatment_rate
秸秆综合利用率 % percent level treatment_rate
专精特新“小巨人”企业 家 count level innovative_smes
国家级专精特新小巨人企业 家 count level innovative_smes
高新技术企业 家 count level high_tech_enterprises
科技型中小企业 家 count level innovative_smes
规模以上工业企业 户 households level enterprise_count
个体工商户 户 households level market_entities
市场主体 户 households level market_entities
上市公司 家 count level enterprise_count
每万人发明专利拥有量 件 count level patents
技术合同成交额 CNY money level tech_contract_value
货物吞吐量 t weight level cargo_throughput
集装箱吞吐量 标箱 count level cargo_throughput
旅客吞吐量 人次 people level passenger_traffic
铁路旅客发送量 人次 people level passenger_traffic
中欧班列 列 count level freight_trains
国内外游客 人次 people level tourist_arrivals
旅游总收入 CNY money level tourism_revenue
访港旅客 人次 people level tourist_arrivals
本地生产总值 % percent growth gdp
政府开支 HKD money level public_budget_expenditure
综援金额 HKD money level subsidies_paid
公营房屋单位 个 count level housing_units
减税降费 CNY money level -
快递业务量 件 count level -
对外直接投资 USD money level -
财政储备 HKD money level -
千人口托位数 个 count level -
国际航线 条 count level -
首店 家 count level -
制度创新成果 项 count level -
国际友城 对 count level -
财政赤字 CNY money level -
广义货币M2 % percent growth -
水田 mu area level land_area
水域面积 ha area level land_area
沙区综合治理 mu area level land_area
荒坡绿化工程 mu area level land_area
储菜库 m2 area level floor_area
服务业在国内生产总值中的比重 % percent share tertiary_industry_value_added
交通运输、仓储和邮政业 % percent growth tertiary_industry_value_added
食品烟酒类价格 % percent growth cpi
综合消费物价指数升幅 % percent level cpi
香港经济 % percent growth gdp
本地研发开支相对本地生产总值的比率 % percent level rd_intensity
大学研究资金 HKD money level rd_expenditure
最高资助额 HKD money level subsidies_paid
小微企业新增首贷 CNY money level loans
北坡大道公路投资 CNY money level project_investment
交通固定资产投资 CNY money growth infrastructure_investment
撬动金融资金 CNY money level -
乡村旅游经营收入 CNY money level tourism_revenue
紧急救援中心 所 count level medical_institutions
疾病预防控制中心 个 count level medical_institutions
国家临床重点专科 个 count level -
博士硕士学位授予单位 个 count level -
新三板挂牌 家 count level enterprise_count
社区综合服务体 个 count level service_centres
银发综合体 个 count level elderly_care_facilities
退役军人服务站 个 count level service_centres
农村供水工程 处 count level project_count
污染地块 块 count level rectified_sites
棚户区改造 m2 area level renovated_compounds
棚户区改造 套 count level housing_units
老旧小区、城中村、城市危旧房改造 套 count level renovated_compounds
企业拆迁及厂区植 家 count level enterprise_count
养牛 头 count level -
旅客吞吐量增速居省会城市机场 位 rank rank passenger_traffic
政府定价项目 % percent growth -
老年人口 人 people level population_resident
农业人口 人 people level population_resident
总户数 户 households level household_count
农户 户 households level household_count
行政村 个 count level village_count
村民小组 个 count level -
居民小组 个 count level -
流动人口 人 people level population_resident
18岁以下 人 people level population_resident
60周岁及以上 人 people level population_resident
60岁以上老人 人 people level population_resident
社会增加值 CNY money level gdp
旱地 mu area level land_area
室外活动广场面积 m2 area level land_area
卫生室面积 m2 area level floor_area
农业家庭户 个 count level household_count
社区居委会 个 count level community_count
街道办事处 个 count level subdistrict_count
在校学生 人 people level -
职业技能培训 人次 people level participants
职业技能培训 期 count level events_held
专场招聘会 场 count level events_held
健康讲座 场次 count level events_held
疫苗接种 剂次 count level vaccinations
九年义务教育巩固率 % percent level -
小学适龄儿童入学率 % percent level enrollment_rate
商务楼宇 栋 count level building_count
停车泊位 个 count level parking_spaces
加装电梯 部 count level -
5G基站 座 count level base_stations
算力规模 PFLOPS data level compute_capacity
新建绿道 km length level road_length
硬化道路 km length level road_length
地铁运营里程 km length level railway_length
雨污分流管网 km length level pipeline_length
河道 km length level -
受益群众 人 people level beneficiaries
惠及居民 户 households level beneficiaries
走访慰问困难群众 人次 people level beneficiaries
省级以上荣誉 项 count level awards
示范社区 个 count level community_count
人均住房面积 m2 area level floor_area
人均公园绿地面积 m2 area level green_area
`
  .trim()
  .split('\n')
  .map((line) => line.split(' ') as [string, string, Dimension, Aspect, string]);

describe('classifyMetric', () => {
  test.each(LABELS)('%s in %s', (label, unit, dimension, aspect, metric) => {
    const found = classifyMetric({ label, unit: unit === '-' ? '' : unit, dimension, aspect, clause: label });
    expect(found?.metric ?? '-').toBe(metric);
  });

  test('the clause tells what the label does not', () => {
    const members = { label: '成员单位', unit: '个', dimension: 'count', aspect: 'level' } as const;
    expect(classifyMetric({ ...members, clause: '区域化党建联席会有成员单位32个' })?.metric).toBe(
      'party_organizations',
    );
    expect(classifyMetric({ ...members, clause: '行业协会有成员单位32个' })).toBeNull();
    const veterans = { label: '老党员', unit: '人', dimension: 'people', aspect: 'level' } as const;
    expect(classifyMetric({ ...veterans, clause: '慰问老党员77人' })?.metric).toBe('beneficiaries');
    expect(classifyMetric({ ...veterans, clause: '社区有老党员77人' })?.metric).toBe('party_members');
  });

  test('says by which rule', () => {
    const found = classifyMetric({
      label: '地区生产总值',
      unit: 'CNY',
      dimension: 'money',
      aspect: 'level',
      clause: '',
    });
    expect(found?.rule).toBe('metric/economy/gdp');
  });

  test('an unknown head is none, whatever stands before it', () => {
    const unknown = { unit: '个', dimension: 'count', aspect: 'level', clause: '' } as const;
    expect(classifyMetric({ ...unknown, label: '网格微信群' })).toBeNull();
    expect(classifyMetric({ ...unknown, label: '' })).toBeNull();
  });

  test('a long label costs no more than a short one', () => {
    const label = '研发占生产总值'.repeat(20000);
    const spent = spentOn(() => {
      for (let i = 0; i < 100; i++) {
        classifyMetric({ label, unit: '%', dimension: 'percent', aspect: 'share', clause: label });
      }
    });
    expect(spent).toBeLessThan(1000);
  });
});

describe('findMetricTerm', () => {
  const show = (text: string) =>
    findMetricTerm(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

  test('gives terms in order, without those inside longer ones', () => {
    expect(show('社会消费品零售总额和网上零售额')).toEqual(['社会消费品零售总额', '网上零售额']);
  });

  test('looks only between its bounds', () => {
    const text = '地区生产总值和财政收入';
    expect(findMetricTerm(text, 7, text.length).map(({ start, end }) => [start, end])).toEqual([[7, 11]]);
  });
});

/** Label, unit, dimension, clause and the metric that the words around the label must give. */
const CUES: readonly [string, string, Dimension, string, string][] = [
  ['中小学生', '名', 'people', '为40万名中小学生开展心理健康测评', 'beneficiaries'],
  ['住宅用户', '户', 'households', '惠及6万户住宅用户', 'beneficiaries'],
  ['党员', '名', 'people', '组织60名党员结对帮扶困难家庭,慰问老人20人次', 'party_members'],
  ['入党积极分子', '人次', 'people', '发展党员8名,培训入党积极分子30人次', 'participants'],
  ['建档立卡贫困户', '户', 'households', '建档立卡贫困户200户全部脱贫', 'household_count'],
  ['贫困户', '户', 'households', '走访慰问贫困户200户', 'beneficiaries'],
  ['中央财政', 'CNY', 'money', '中央财政安排120亿元', 'public_budget_expenditure'],
  ['肉鸡', '只', 'count', '肉鸡养殖6户,养羊300只、年出栏肉鸡700只', 'crop_livestock_output'],
  ['养羊', '只', 'count', '年出栏肉鸡700只、养羊300只', '-'],
  ['年产量', 't', 'weight', '全镇种植葡萄400亩,年产量300吨', 'crop_livestock_output'],
  ['60岁以上', '人', 'people', '老党员96人,其中60岁以上80人', '-'],
  ['60岁以上', '人', 'people', '流感疫苗接种60岁以上80人', '-'],
  ['新开工', '套', 'count', '保障性住房新开工300套', 'housing_units'],
];

test.each(CUES)('%s in %s by the words around it', (label, unit, dimension, clause, metric) => {
  const found = classifyMetric({ label, unit, dimension, aspect: 'level', clause });
  expect(found?.metric ?? '-').toBe(metric);
});
