import { describe, expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';

const said = (text: string) =>
  extractText(`白石县2023年工作总结\n${text}`).records.map(
    (record) => `${record.text} ${record.metric} ${record.label}`,
  );

describe('the same things in other words and orders', () => {
  it.each([
    [
      '高新技术企业50家,新认定6家。',
      ['50家 high_tech_enterprises 高新技术企业', '6家 high_tech_enterprises 新认定高新技术企业'],
    ],
    [
      '新认定科技型中小企业30家,新备案4家。',
      ['30家 innovative_smes 新认定科技型中小企业', '4家 innovative_smes 新备案科技型中小企业'],
    ],
    [
      '固定资产投资90亿元,其中青溪镇5亿元、东城镇3亿元、开发区20亿元。',
      [
        '90亿元 fixed_asset_investment 固定资产投资',
        '5亿元 fixed_asset_investment 固定资产投资',
        '3亿元 fixed_asset_investment 固定资产投资',
        '20亿元 fixed_asset_investment 固定资产投资',
      ],
    ],
    [
      '固定资产投资90亿元,其中城镇70亿元。',
      ['90亿元 fixed_asset_investment 固定资产投资', '70亿元 fixed_asset_investment 城镇固定资产投资'],
    ],
    [
      '改造投资9亿元,其中棚户区5亿元。',
      ['9亿元 project_investment 改造投资', '5亿元 project_investment 棚户区'],
    ],
    [
      '技术中心20个,其中青溪镇5个、石桥镇3个。',
      [
        '20个 innovation_platforms 技术中心',
        '5个 innovation_platforms 技术中心',
        '3个 innovation_platforms 技术中心',
      ],
    ],
    [
      '粮、油、棉总产分别为1165吨、120吨和80吨,亩产分别为440公斤、90公斤和40公斤。',
      [
        '1165吨 grain_output 粮总产',
        '120吨 crop_livestock_output 油总产',
        '80吨 crop_livestock_output 棉总产',
        '440公斤 grain_output 粮亩产',
        '90公斤 crop_livestock_output 油亩产',
        '40公斤 crop_livestock_output 棉亩产',
      ],
    ],
    [
      '水稻平均单产512公斤,最高亩产702公斤。',
      ['512公斤 grain_output 水稻平均单产', '702公斤 grain_output 水稻最高亩产'],
    ],
    ['玉米、苜蓿种植机械化水平达到91%。', ['91% null 玉米种植机械化水平', '91% null 苜蓿种植机械化水平']],
    [
      '建成4条干渠总长21公里,新建村组路6条总长度18公里。',
      ['4条 null 干渠', '21公里 null 干渠总长', '6条 null 新建村组路', '18公里 road_length 新建村组路总长度'],
    ],
    ['配备拖拉机18台以及雨衣等物资。', ['18台 null 拖拉机']],
    [
      '养鸡500只以上的12户,100亩以上的6户。',
      ['12户 household_count 养鸡500只以上', '6户 household_count 100亩以上'],
    ],
    [
      '9个村出现滑坡,20名党员带头种植,3名干部与企业合署办公。',
      ['9个 village_count 村', '20名 party_members 党员', '3名 staff_count 干部'],
    ],
    [
      '合作社已种植黄芪300亩,仓库已储备大米200吨,已经授信400万元。',
      ['300亩 null 种植黄芪', '200吨 null 储备大米', '400万元 loans 授信'],
    ],
    ['带动农户600户从事种植。', ['600户 beneficiaries 农户']],
    [
      '全年播种粮食作物3.2万亩,其中小麦1.2万亩。水利工程30件,其中水毁修复6件。',
      [
        '3.2万亩 null 播种粮食作物',
        '1.2万亩 null 小麦',
        '30件 project_count 水利工程',
        '6件 project_count 水毁修复水利工程',
      ],
    ],
    [
      '10个连队皮棉单产突破135公斤,存栏骆驼220峰。',
      ['10个 null 连队', '135公斤 crop_livestock_output 皮棉单产', '220峰 null 存栏骆驼'],
    ],
    [
      '贫困发生率为1.15%,白石村为1.65%,云岭村为1.12%。',
      ['1.15% null 贫困发生率', '1.65% null 贫困发生率', '1.12% null 贫困发生率'],
    ],
    [
      '新上项目34家,其中投资超千万的5家,500万元以上的4家。',
      [
        '34家 project_count 新上项目',
        '5家 project_count 投资超千万新上项目',
        '4家 project_count 投资500万元以上新上项目',
      ],
    ],
    [
      '六个村集体经济收入累积达65万元,投资2亿元建设的养殖基地。',
      ['六个 village_count 村', '65万元 null 集体经济收入累积', '2亿元 project_investment 养殖基地'],
    ],
    ['贫困劳动力258人,帮助贫困劳动力32人就业。', ['258人 null 贫困劳动力', '32人 jobs_created 就业']],
    [
      '水电站18座装机2.6万千瓦,投入机械260台班。',
      ['18座 null 水电站', '2.6万千瓦 power_capacity 装机', '260台班 null 投入机械'],
    ],
    [
      '东溪镇完成渠道衬砌12公里,西河乡8公里,南沟林场3公里。',
      ['12公里 null 渠道衬砌', '8公里 null 渠道衬砌', '3公里 null 渠道衬砌'],
    ],
    [
      '完成水利投资3亿元,其中中央资金1.2亿元、地方配套0.8亿元。',
      [
        '3亿元 infrastructure_investment 水利投资',
        '1.2亿元 project_investment 中央资金',
        '0.8亿元 project_investment 地方配套',
      ],
    ],
    ['坡改梯260亩,营造水保林3亩。', ['260亩 land_area 坡改梯', '3亩 land_area 营造水保林']],
    ['乡镇12个,其中重点镇3个。', ['12个 subdistrict_count 乡镇', '3个 subdistrict_count 重点镇']],
    ['青溪镇学校5所,石桥镇3所。', ['5所 school_count 学校', '3所 school_count 学校']],
    [
      '学校9所,其中城区3所、农村6所。',
      ['9所 school_count 学校', '3所 school_count 城区学校', '6所 school_count 农村学校'],
    ],
    [
      '高速公路、老旧管网分别为20公里和30公里。',
      ['20公里 road_length 高速公路', '30公里 pipeline_length 老旧管网'],
    ],
    [
      '优良天数比例、群众满意率分别达到91%、93%。',
      ['91% air_quality_rate 优良天数比例', '93% satisfaction_rate 群众满意率'],
    ],
    [
      '工业总产值9亿元;人均可支配收入2.8万元,完成目标的98%。',
      [
        '9亿元 industrial_output_value 工业总产值',
        '2.8万元 disposable_income 人均可支配收入',
        '98% disposable_income 人均可支配收入',
      ],
    ],
    [
      '失业人员再就业36人,省级指标完成率107%。',
      ['36人 jobs_created 失业人员再就业', '107% jobs_created 失业人员再就业'],
    ],
    [
      '慰问老党员和劳模36名,发放医疗互助金5万元。',
      ['36名 beneficiaries 老党员和劳模', '5万元 subsidies_paid 医疗互助金'],
    ],
    ['发放创业担保贷款90笔,发放金额8万元。', ['90笔 loans 创业担保贷款', '8万元 loans 创业担保贷款金额']],
    [
      '各类交通投资5亿元,安置房占比20%,GDP绝对值居第3位。',
      ['5亿元 infrastructure_investment 各类交通投资', '20% housing_units 安置房占比', '第3位 gdp GDP绝对值'],
    ],
    [
      '参加新农保6万人,规下转规上8家,城镇人口占比53%。',
      [
        '6万人 social_insurance_enrollment 参加新农保',
        '8家 enterprise_count 规下转规',
        '53% urbanization_rate 城镇人口占比',
      ],
    ],
    [
      '获评全国五四红旗团支部1个,覆盖青少年90人,参加合作医疗80人。',
      [
        '1个 awards 全国五四红旗团支部',
        '90人 beneficiaries 覆盖青少年',
        '80人 social_insurance_enrollment 参加合作医疗',
      ],
    ],
    [
      '建成180个5G基站,有36户脱贫户、2个脱贫村。',
      ['180个 base_stations 5G基站', '36户 household_count 脱贫户', '2个 village_count 脱贫村'],
    ],
    ['税收收入:年度目标9亿元,实际完成8亿元。', ['9亿元 tax_revenue 税收收入', '8亿元 tax_revenue 税收收入']],
    [
      '民间投资:目标值9亿元,完成值8亿元。',
      ['9亿元 private_investment 民间投资', '8亿元 private_investment 民间投资'],
    ],
    [
      '有5个县高于全市平均水平。科技型中小企业备案1304家。',
      ['5个 null 县', '1304家 innovative_smes 科技型中小企业备案'],
    ],
    [
      '开采石材荒料106万吨。一般公共预算收入较预测多出2亿元,较2022年同期增加3亿元。',
      [
        '106万吨 industrial_product_output 开采石材荒料',
        '2亿元 public_budget_revenue 一般公共预算收入',
        '3亿元 public_budget_revenue 一般公共预算收入',
      ],
    ],
    [
      '一般公共预算收入90亿元。分级次收入情况:市本级完成39亿元,增长4%;四城区完成18亿元。',
      [
        '90亿元 public_budget_revenue 一般公共预算收入',
        '39亿元 public_budget_revenue 市本级',
        '4% public_budget_revenue 市本级',
        '18亿元 public_budget_revenue 四城区',
      ],
    ],
    [
      '三次产业对经济增长的贡献率依次为5.3%、40.2%和54.5%,消费、净出口对经济增长的贡献率分别为60%和12%。',
      [
        '5.3% primary_industry_value_added 第一产业对经济增长的贡献率',
        '40.2% secondary_industry_value_added 第二产业对经济增长的贡献率',
        '54.5% tertiary_industry_value_added 第三产业对经济增长的贡献率',
        '60% null 消费对经济增长的贡献率',
        '12% exports 净出口对经济增长的贡献率',
      ],
    ],
    [
      '一、二、三产增加值分别增长3%、4%和5%。',
      [
        '3% primary_industry_value_added 一产增加值',
        '4% secondary_industry_value_added 二产增加值',
        '5% tertiary_industry_value_added 三产增加值',
      ],
    ],
    [
      '东部地区拥有企业860万个,占58%;中部地区492万个,占22%。',
      [
        '860万个 enterprise_count 企业',
        '58% enterprise_count 企业',
        '492万个 enterprise_count 企业',
        '22% enterprise_count 企业',
      ],
    ],
    ['招聘会增加12场。消费拉动增长3个百分点。', ['12场 events_held 招聘会', '3个百分点 null 消费拉动']],
    ['确保生产总值增长12%,奋斗目标增长14%。', ['12% gdp 生产总值', '14% gdp 生产总值']],
    ['一是工业投资稳步增长。全年完成9亿元。', ['9亿元 industrial_investment 工业投资']],
    ['2.工业投资稳步增长。完成投资9亿元。', ['9亿元 industrial_investment 工业投资']],
    [
      '出口额5亿元。城镇新增就业稳中有升。全年完成360人。',
      ['5亿元 exports 出口额', '360人 jobs_created 城镇新增就业'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('towns in a list of parts are each whom their figure is of', () => {
    const { records } = extractText('白石县2023年工作总结\n社区20个,其中青溪镇5个、石桥镇3个。');
    expect(records.map(({ subject }) => subject)).toEqual(['白石县', '青溪镇', '石桥镇']);
  });

  it('a list says its unit once, whatever each member does', () => {
    const { records } = extractText(
      '白石县2023年工作总结\n农业、工业、服务业占比分别下降0.8、提高2.3、下降1.5个百分点。',
    );
    expect(records.map(({ value, unit, aspect, metric }) => [value, unit, aspect, metric])).toEqual([
      [-0.8, 'pp', 'change', 'primary_industry_value_added'],
      [2.3, 'pp', 'change', 'industrial_value_added'],
      [-1.5, 'pp', 'change', 'tertiary_industry_value_added'],
    ]);
  });

  it('what was done stands behind a goal of so much', () => {
    const { records } = extractText('白石县2023年工作总结\n固定资产投资目标90亿元,完成80亿元,增长5%。');
    expect(records.map(({ status }) => status)).toEqual(['target', 'actual', 'actual']);
  });
});
