import { describe, expect, test } from 'vitest';
import { extractText } from '../../src/extract-text.js';

/** What the records of a text say: figure, label and metric. */
function said(text: string): string[] {
  return extractText(`青石县2025年政府工作报告\n${text}`, { file: 'x.txt' }).records.map(
    (record) => `${record.text} ${record.label} ${record.metric}`,
  );
}

describe('figures handed out over a list', () => {
  test('what a plan is called and whose prices are taken is no name of its own', () => {
    expect(said('生产总值按1990年不变价计算达75亿元，“十五”年均增长11%。')).toEqual([
      '75亿元 生产总值 gdp',
      '11% 生产总值 gdp',
    ]);
    expect(said('连续6年粮食总产稳定在9亿斤。教育、医疗卫生等投资增长9%。')).toEqual([
      '9亿斤 粮食总产 grain_output',
      '9% 教育投资 fixed_asset_investment',
      '9% 医疗卫生投资 fixed_asset_investment',
    ]);
  });

  test('one thing that was counted in two ways has a share in each', () => {
    expect(said('2024年受理起诉案件80件90人,同比分别下降5%、6%。')).toEqual([
      '80件 起诉案件 cases_handled',
      '90人 起诉案件 null',
      '5% 起诉案件 cases_handled',
      '6% 起诉案件 null',
    ]);
  });

  test('a kind of investment is told again behind how it went', () => {
    expect(said('房地产业投资稳中有升,全年完成投资9亿元,同比增长6%。')).toEqual([
      '9亿元 房地产业投资 real_estate_investment',
      '6% 房地产业投资 real_estate_investment',
    ]);
  });

  test('in what a place ranks stands behind 位居全市', () => {
    expect(said('东溪乡连续两年位居全市综合考核第二名,公众安全感位居全市第三名。')).toEqual([
      '第二名 综合考核 null',
      '第三名 公众安全感 satisfaction_rate',
    ]);
  });

  test('one each of those listed', () => {
    expect(said('配备书记、主任各一名。')).toEqual(['一名 书记 staff_count', '一名 主任 staff_count']);
  });

  test('a part of another whole drops the first', () => {
    expect(said('制造业增加值占GDP比重达27%，占全球比重稳定在30%。')).toEqual([
      '27% 制造业增加值占GDP比重 industrial_value_added',
      '30% 制造业增加值占全球比重 industrial_value_added',
    ]);
  });

  test('what grants are for shares the measure behind the last', () => {
    expect(said('居民医保和公共卫生服务经费人均财政补助标准分别提高30元和5元。')).toEqual([
      '30元 居民医保人均财政补助标准 subsidies_paid',
      '5元 公共卫生服务经费人均财政补助标准 subsidies_paid',
    ]);
  });

  test('where a thing stands among others is no name', () => {
    expect(said('税收增长9%，连续6年高于全省平均水平，占财政收入比重达80%。').slice(1)).toEqual([
      '80% 税收占财政收入比重 tax_revenue',
    ]);
    expect(said('生产总值增长5%，增速居世界前列，对全球增长的贡献率保持在30%左右。').slice(1)).toEqual([
      '30% 生产总值对全球增长的贡献率 gdp',
    ]);
  });

  test('major accidents are compared with nothing', () => {
    expect(said('较大以上事故起数下降14%，进村入户的9万名干部有望留任。')).toEqual([
      '14% 较大以上事故起数 null',
      '9万名 干部 staff_count',
    ]);
  });

  test('one growth is that of all told clause by clause', () => {
    expect(said('投资9亿元，增长3%，出口5亿元，进口4亿元，均增长12%。').slice(2)).toEqual([
      '5亿元 出口 exports',
      '4亿元 进口 imports',
      '12% 出口 exports',
      '12% 进口 imports',
    ]);
    expect(said('税收5亿元，财政支出8亿元，年均增长12%。').slice(2)).toEqual([
      '12% 财政支出 public_budget_expenditure',
    ]);
  });

  test.each([
    [
      '东园、西园分别完成投资12亿元、8亿元。',
      ['12亿元 东园投资 project_investment', '8亿元 西园投资 project_investment'],
    ],
    [
      '工业、民间、基础设施投资分别增长9%、7%、5%。',
      [
        '9% 工业投资 industrial_investment',
        '7% 民间投资 private_investment',
        '5% 基础设施投资 infrastructure_investment',
      ],
    ],
    [
      '制造业、民间、城建投资占全部投资比重分别为30%、55%、20%。',
      [
        '30% 制造业投资占全部投资比重 industrial_investment',
        '55% 民间投资占全部投资比重 private_investment',
        '20% 城建投资占全部投资比重 infrastructure_investment',
      ],
    ],
    [
      '批发业、零售业、住宿业和餐饮业销售额(营业额)分别增长8%、6%、4%和9%。',
      [
        '8% 批发业销售额 wholesale_retail_sales',
        '6% 零售业销售额 wholesale_retail_sales',
        '4% 住宿业营业额 catering_lodging_revenue',
        '9% 餐饮业营业额 catering_lodging_revenue',
      ],
    ],
    [
      '装备制造业增加值增长8%,其中电子信息、通用设备制造、金属制品业分别增长25%、9%和11%。',
      [
        '8% 装备制造业增加值 industrial_value_added',
        '25% 电子信息增加值 industrial_value_added',
        '9% 通用设备制造增加值 industrial_value_added',
        '11% 金属制品业增加值 industrial_value_added',
      ],
    ],
    [
      '规上工业增加值增长6%,其中,煤炭、钢铁2个行业增加值分别增长5%、7%。',
      [
        '6% 规上工业增加值 industrial_value_added',
        '2个 行业 null',
        '5% 煤炭行业增加值 industrial_value_added',
        '7% 钢铁行业增加值 industrial_value_added',
      ],
    ],
    [
      '排名靠前的行业中,石油、煤炭及其他燃料加工业,非金属矿物制品业等2个行业增加值分别增长5%、7%。',
      [
        '2个 行业 null',
        '5% 石油、煤炭及其他燃料加工业增加值 industrial_value_added',
        '7% 非金属矿物制品业增加值 industrial_value_added',
      ],
    ],
    [
      '中小学在校学生9万人,其中小学6万人,初中3万人。卫生机构9个,其中妇幼保健站1个。',
      [
        '9万人 中小学在校学生 null',
        '6万人 小学在校学生 null',
        '3万人 初中在校学生 null',
        '9个 卫生机构 medical_institutions',
        '1个 妇幼保健站 medical_institutions',
      ],
    ],
    [
      '常住人口61万人,同2010年第六次全国人口普查相比,十年共增加4万人。保费收入8亿元,保费支出5亿元。',
      [
        '61万人 常住人口 population_resident',
        '4万人 常住人口 population_resident',
        '8亿元 保费收入 null',
        '5亿元 保费支出 null',
      ],
    ],
    [
      '资本形成总额的贡献率为32%,货物和服务净出口的贡献率为-8%。新型合作医疗试点进展顺利,参合人数达9万人。',
      [
        '32% 资本形成总额的贡献率 null',
        '-8% 货物和服务净出口的贡献率 null',
        '9万人 新型合作医疗参合人数 social_insurance_enrollment',
      ],
    ],
    [
      '就业人员中,从事第一产业7万人,第二产业20万人,分别占总量的16%、42%。',
      [
        '7万人 从事第一产业就业人员 null',
        '20万人 第二产业就业人员 null',
        '16% 从事第一产业就业人员占总量 null',
        '42% 第二产业就业人员占总量 null',
      ],
    ],
    [
      '工业投资增长8%,其中东山县、西河县分别增长2%、9%。',
      [
        '8% 工业投资 industrial_investment',
        '2% 工业投资 industrial_investment',
        '9% 工业投资 industrial_investment',
      ],
    ],
    [
      '基金总收入16亿元,其中征缴收入13亿元;在全省经济总量排名中居第三位。',
      ['16亿元 基金总收入 null', '13亿元 征缴收入 null', '第三位 经济总量 gdp'],
    ],
    [
      '规上工业增加值增长9%。化工、装备制造、生物医药三大产业分别增长10%、12%和8%。',
      [
        '9% 规上工业增加值 industrial_value_added',
        '10% 化工产业增加值 industrial_value_added',
        '12% 装备制造产业增加值 industrial_value_added',
        '8% 生物医药产业增加值 industrial_value_added',
      ],
    ],
    [
      '集成电路、人工智能、新材料产业链企业分别达45家、60家、92家。',
      [
        '45家 集成电路产业链企业 enterprise_count',
        '60家 人工智能产业链企业 enterprise_count',
        '92家 新材料产业链企业 enterprise_count',
      ],
    ],
    [
      '其中,信息传输、软件和信息技术服务业,租赁和商务服务业增加值分别增长11%和9%。',
      [
        '11% 信息传输、软件和信息技术服务业增加值 tertiary_industry_value_added',
        '9% 租赁和商务服务业增加值 tertiary_industry_value_added',
      ],
    ],
    [
      '限额以上单位粮油、食品类,服装、鞋帽、针纺织品类零售额分别增长7%、4%。',
      ['7% 限额以上单位粮油、食品类零售额 retail_sales', '4% 服装、鞋帽、针纺织品类零售额 retail_sales'],
    ],
    [
      '三次产业增加值占生产总值的比重分别为8%、42%和50%。',
      [
        '8% 第一产业增加值占生产总值的比重 primary_industry_value_added',
        '42% 第二产业增加值占生产总值的比重 secondary_industry_value_added',
        '50% 第三产业增加值占生产总值的比重 tertiary_industry_value_added',
      ],
    ],
    [
      '城乡低保标准分别提高到每人每月810元、每人每年6900元。',
      ['810元 城镇低保标准 subsidies_paid', '6900元 农村低保标准 subsidies_paid'],
    ],
    ['重点项目开工率、竣工率分别达99%、93%。', ['99% 重点项目开工率 null', '93% 竣工率 null']],
    [
      '家电、食品、建材三大传统产业营收分别增长8%、7%、3%。',
      [
        '8% 家电产业营收 enterprise_revenue',
        '7% 食品产业营收 enterprise_revenue',
        '3% 建材产业营收 enterprise_revenue',
      ],
    ],
    [
      '工业和技改投资增速均居全省首位。',
      ['首位 工业投资增速 industrial_investment', '首位 技改投资增速 industrial_investment'],
    ],
    [
      '新能源、新材料、装备制造产业增加值占规上工业比重分别达12%、18%、23%。',
      [
        '12% 新能源产业增加值占规上工业比重 industrial_value_added',
        '18% 新材料产业增加值占规上工业比重 industrial_value_added',
        '23% 装备制造产业增加值占规上工业比重 industrial_value_added',
      ],
    ],
    [
      '实际使用外资3亿美元;综合考评列全国第86位、全省第4位,较上年分别前移11位和1位。',
      [
        '3亿美元 实际使用外资 foreign_investment',
        '第86位 综合考评 null',
        '第4位 综合考评 null',
        '11位 综合考评 null',
        '1位 综合考评 null',
      ],
    ],
    [
      '一产投资3亿元,三产投资9亿元,分别占总投资的8%、25%。',
      [
        '3亿元 一产投资 fixed_asset_investment',
        '9亿元 三产投资 fixed_asset_investment',
        '8% 一产投资占总投资 fixed_asset_investment',
        '25% 三产投资占总投资 fixed_asset_investment',
      ],
    ],
    [
      '省、市重点项目投资完成率分别为112%、108%。',
      ['112% 省重点项目投资 project_investment', '108% 市重点项目投资 project_investment'],
    ],
    [
      '东山镇、西河镇招商引资到位资金分别完成3亿元、2亿元。',
      ['3亿元 招商引资到位资金 investment_attracted', '2亿元 招商引资到位资金 investment_attracted'],
    ],
    ['GDP、工业投资增速分别为6%、9%。', ['6% GDP gdp', '9% 工业投资 industrial_investment']],
    [
      '游客接待量、旅游总收入分别增长18%、21%,达到86万人次、7亿元。',
      [
        '18% 游客接待量 tourist_arrivals',
        '21% 旅游总收入 tourism_revenue',
        '86万人次 游客接待量 tourist_arrivals',
        '7亿元 旅游总收入 tourism_revenue',
      ],
    ],
    [
      '助学工程、助残工程分别惠及5万、3万人次。',
      ['5万 助学工程惠及 beneficiaries', '3万人次 助残工程惠及 beneficiaries'],
    ],
    [
      '炼焦、制砖分别淘汰落后产能11万吨和2万吨。',
      ['11万吨 炼焦淘汰落后产能 null', '2万吨 制砖淘汰落后产能 null'],
    ],
    [
      '重点开发区工业产值、工业投资分别增长4%、5%。',
      ['4% 重点开发区工业产值 industrial_output_value', '5% 重点开发区工业投资 industrial_investment'],
    ],
    [
      '农村自来水、卫生厕所普及率分别达到95%、88%。',
      ['95% 农村自来水普及率 null', '88% 农村卫生厕所普及率 null'],
    ],
    [
      '新能源发电量、用电量占比均超过20%。',
      ['20% 新能源发电量占比 electricity_generation', '20% 新能源用电量占比 electricity_consumption'],
    ],
    ['PM2.5、臭氧改善幅度均居全省第二。', ['第二 PM2.5改善幅度 pm25', '第二 臭氧改善幅度 null']],
    [
      '市财政用于教育、卫生的支出分别为9亿元、6亿元。',
      [
        '9亿元 市财政用于教育的支出 public_budget_expenditure',
        '6亿元 市财政用于卫生的支出 public_budget_expenditure',
      ],
    ],
    [
      '12个高频事项办理时限压缩60%、申报材料精简70%。',
      ['12个 高频事项 documents_issued', '60% 办理时限 null', '70% 申报材料 null'],
    ],
    [
      '住宿和餐饮业营业额分别下降4%和增长5%,降幅比上月收窄2个百分点。',
      [
        '4% 住宿业营业额 catering_lodging_revenue',
        '5% 餐饮业营业额 catering_lodging_revenue',
        '2个百分点 餐饮业营业额降幅 catering_lodging_revenue',
      ],
    ],
    [
      '其他用品及服务、居住、衣着价格分别上涨3%、2%和1%。',
      ['3% 其他用品及服务价格 cpi', '2% 居住价格 cpi', '1% 衣着价格 cpi'],
    ],
    [
      '新建住宅和二手住宅价格环比下降城市分别有4个和6个。',
      ['4个 新建住宅价格环比下降城市 null', '6个 二手住宅价格环比下降城市 null'],
    ],
    [
      '贡献最大的前两大行业分别为制鞋业和造纸业,分别拉动2.5和1.5个百分点。',
      ['2.5 制鞋业 null', '1.5个百分点 造纸业 null'],
    ],
    [
      '中心城市及各县(市、区)城市河流水质达标率98%。',
      ['98% 中心城市水质达标率 water_quality_rate', '98% 各县(市、区)城市河流水质达标率 water_quality_rate'],
    ],
    ['景区门店产销量均跃升至全省第2位。', ['第2位 景区门店产销量 null']],
    ['地表水好于Ⅲ类水体比例优于省定目标3个百分点。', ['3个百分点 地表水好于Ⅲ类水体比例 water_quality_rate']],
    ['省管县调整优化为36个。', ['36个 省管县 null']],
    ['水耗、电耗分别约为全省平均的70%、60%。', ['70% 水耗 null', '60% 电耗 null']],
    [
      '接待游客、实现旅游收入分别增长12%、11%。',
      ['12% 接待游客 tourist_arrivals', '11% 旅游收入 tourism_revenue'],
    ],
    [
      '城镇新增就业、发放创业贷款分别完成年计划的118%、148%。',
      ['118% 城镇新增就业 jobs_created', '148% 创业贷款 loans'],
    ],
    [
      '机场旅客和货邮吞吐量分别达到35万人次、2万吨,分别增长8%、7%。',
      [
        '35万人次 机场旅客吞吐量 passenger_traffic',
        '2万吨 货邮吞吐量 cargo_throughput',
        '8% 机场旅客吞吐量 passenger_traffic',
        '7% 货邮吞吐量 cargo_throughput',
      ],
    ],
    [
      '空调、彩电产量由2万台、3万台均提高到5万台。',
      [
        '2万台 空调产量 industrial_product_output',
        '3万台 彩电产量 industrial_product_output',
        '5万台 空调产量 industrial_product_output',
        '5万台 彩电产量 industrial_product_output',
      ],
    ],
    ['存贷款余额双双突破300亿元。', ['300亿元 存款余额 deposits', '300亿元 贷款余额 loans']],
    [
      '金融机构总资产、存贷款余额分别突破500亿、400亿和300亿元。',
      ['500亿 金融机构总资产 null', '400亿 存款余额 deposits', '300亿元 贷款余额 loans'],
    ],
    [
      '进出口总额1071亿元、首次突破1000亿元。',
      ['1071亿元 进出口总额 trade_total', '1000亿元 进出口总额 trade_total'],
    ],
    ['轿车产销量分别增长4%、3%。', ['4% 轿车产量 industrial_product_output', '3% 轿车销量 null']],
    ['压减炼钢产能240万吨、煤炭产能60万吨。', ['240万吨 压减炼钢产能 null', '60万吨 压减煤炭产能 null']],
    ['新增渔场8个、累计67个。', ['8个 新增渔场 null', '67个 渔场 null']],
    [
      '新引进百强企业9家,累计90家。',
      ['9家 新引进百强企业 enterprise_count', '90家 百强企业 enterprise_count'],
    ],
    [
      '化工产业年产值超4亿元,建材、家具产业超3亿元。',
      ['4亿元 化工产业年产值 industrial_output_value', '3亿元 建材、家具产业年产值 industrial_output_value'],
    ],
    ['滑石和石膏矿,储量分别为76万吨、3万吨。', ['76万吨 滑石储量 null', '3万吨 石膏矿储量 null']],
    ['接待游客、实现旅游收入均增长9%。', ['9% 接待游客 tourist_arrivals', '9% 旅游收入 tourism_revenue']],
    [
      '住宅销售面积、商铺销售面积增速分别为5%、6%。',
      ['5% 住宅销售面积 floor_area', '6% 商铺销售面积 floor_area'],
    ],
    ['存贷款余额突破300亿元。', ['300亿元 存贷款余额 null']],
    [
      '三次产业结构由2020年的20:35:45调整为2024年的18:36:46。',
      [
        '20 第一产业 primary_industry_value_added',
        '35 第二产业 secondary_industry_value_added',
        '45 第三产业 tertiary_industry_value_added',
        '18 第一产业 primary_industry_value_added',
        '36 第二产业 secondary_industry_value_added',
        '46 第三产业 tertiary_industry_value_added',
      ],
    ],
    [
      '生产总值(预计,下同)、财政总收入、一般公共预算收入、规模以上工业总产值、全社会固定资产投资分别增长1%、2%、3%、4%、5%。',
      [
        '1% 生产总值 gdp',
        '2% 财政总收入 public_budget_revenue',
        '3% 一般公共预算收入 public_budget_revenue',
        '4% 规模以上工业总产值 industrial_output_value',
        '5% 全社会固定资产投资 fixed_asset_investment',
      ],
    ],
    ['引进20个以上过亿项目。', ['20个 过亿项目 project_count']],
    ['为贫困户拨付600万元产业扶持资金发展养殖业。', ['600万元 产业扶持资金 project_investment']],
    [
      '粮食面积6万亩,蔬菜面积9万亩,产量分别为3万吨和20万吨。',
      [
        '6万亩 粮食面积 null',
        '9万亩 蔬菜面积 null',
        '3万吨 粮食产量 grain_output',
        '20万吨 蔬菜产量 crop_livestock_output',
      ],
    ],
    [
      '城镇居民收入、农民收入分别达到2万元、1万元,同步增长9%。',
      [
        '2万元 城镇居民收入 disposable_income_urban',
        '1万元 农民收入 disposable_income_rural',
        '9% 城镇居民收入 disposable_income_urban',
        '9% 农民收入 disposable_income_rural',
      ],
    ],
    [
      '建成区面积60平方公里、城镇化率59%,分别比2006年增加9平方公里和8个百分点。',
      [
        '60平方公里 建成区面积 land_area',
        '59% 城镇化率 urbanization_rate',
        '9平方公里 建成区面积 land_area',
        '8个百分点 城镇化率 urbanization_rate',
      ],
    ],
  ])('%s', (text, figures) => {
    expect(said(text)).toEqual(figures);
  });
});

describe('a verb that a list says once', () => {
  test.each([
    ['新增小型水库5座、泵站8座。', ['5座 新增小型水库', '8座 新增泵站']],
    ['新引进总部企业5家、外资企业8家。', ['5家 新引进总部企业', '8家 新引进外资企业']],
    ['淘汰落后炼铁产能3万吨、焦炭5万吨。', ['3万吨 淘汰落后炼铁产能', '5万吨 淘汰落后焦炭产能']],
    ['生产原油9万吨、天然气6亿立方米。', ['9万吨 生产原油', '6亿立方米 生产天然气']],
    ['新增就业1万人、农民工转移就业2万人。', ['1万人 新增就业', '2万人 农民工转移就业']],
    ['新增智能工厂5家、机床产量突破500台。', ['5家 新增智能工厂', '500台 机床产量']],
  ])('%s', (text, figures) => {
    expect(said(text).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(figures);
  });

  test('净增 is said of all members', () => {
    const { records } = extractText('2025年全区净增市场主体2万户、合作社30家。', { file: 'x.txt' });
    expect(records.map(({ aspect }) => aspect)).toEqual(['change', 'change']);
  });
});

test('what a bracket counts by another reckoning is no member of a list', () => {
  expect(said('生产总值900亿元,财政收入9亿元(按改革前老口径完成12亿元),分别增长8%和7%。').slice(-2)).toEqual([
    '8% 生产总值 gdp',
    '7% 财政收入 public_budget_revenue',
  ]);
  expect(said('财政总收入(含上划)9亿元,收入总量居全省第二。')[1]).toBe(
    '第二 财政总收入总量 public_budget_revenue',
  );
});

test('town and country have all that is said behind the second', () => {
  expect(said('城镇和农村低保人均补差水平分别提高到420元、190元。')).toEqual([
    '420元 城镇低保人均补差水平 subsidies_paid',
    '190元 农村低保人均补差水平 subsidies_paid',
  ]);
});

test('the short name of the place, its built-up area and the prices taken are no part of a name', () => {
  expect(said('青石居民人均可支配收入3万元,青石全县生产总值90亿元。')).toEqual([
    '3万元 居民人均可支配收入 disposable_income',
    '90亿元 生产总值 gdp',
  ]);
  const city = extractText('青石市2025年政府工作报告\n青石市区公交分担率达20%。').records;
  expect(city.map(({ label }) => label)).toEqual(['公交分担率']);
  expect(said('生产总值可比增长3%、现价增长4%。')[1]).toBe('4% 生产总值 gdp');
  expect(said('粮食增产4亿斤,总产46亿斤;年产3000吨多晶硅项目投产。').map((s) => s.split(' ')[1])).toEqual([
    '粮食增产',
    '粮食总产',
    '多晶硅项目',
  ]);
});

test('that its place is better, and among whom, says nothing of the thing', () => {
  expect(said('生产总值在全省排名实现争先进位,达到90亿元。')).toEqual(['90亿元 生产总值 gdp']);
  expect(said('生产总值全省排名前移2位。')).toEqual(['2位 生产总值全省排名 gdp']);
  expect(said('贷款余额9亿元、存款余额8亿元,分别位居云溪各县(市、区)第1、第2位。').slice(-2)).toEqual([
    '第1 贷款余额 loans',
    '第2位 存款余额 deposits',
  ]);
  expect(said('覆盖人口90万左右,11个县推行救助。').slice(0, 1)).toEqual(['90万 覆盖人口 beneficiaries']);
});

test('a list of sectors that the clause before is on has the measure, by what closes it', () => {
  expect(said('钢铁、装备等五大支柱产业不断壮大,完成增加值90亿元。')).toEqual([
    '90亿元 钢铁、装备等五大支柱产业增加值 industrial_value_added',
  ]);
});

test('those that share a list of amounts grow as the one told before them does, each in its place', () => {
  const { records } = extractText(
    '2024年青石市交通统计公报\n全市完成公路建设投资9亿元，港口建设和内河建设分别完成3亿元和2亿元，同比分别增长12%、6%和5%。',
  );
  expect(records.slice(3).map(({ label, metric }) => `${label} ${metric}`)).toEqual([
    '公路建设投资 infrastructure_investment',
    '港口建设 infrastructure_investment',
    '内河建设 infrastructure_investment',
  ]);
});
