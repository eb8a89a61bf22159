import { describe, expect, test } from 'vitest';
import { extractText } from '../../src/extract-text.js';

/** Figure, aspect, label and metric of every figure of a text. */
const said = (text: string) =>
  extractText(text, { file: 'a.txt' }).records.map(
    ({ text: figure, aspect, label, metric }) => `${figure} ${aspect} ${label} ${metric}`,
  );

describe('a clause that leans on the one before', () => {
  test.each([
    [
      'how fast the same thing went at another time',
      '上半年生产总值增长4.2%,三季度回升至5.1%,全年达到5.3%。',
      ['4.2% growth 生产总值 gdp', '5.1% growth 生产总值 gdp', '5.3% growth 生产总值 gdp'],
    ],
    [
      'how far each of two places is behind, of what the clause before told no figure of',
      '工业投资增速继续领跑,分别高于全国、全省平均水平4.6个、6个百分点。',
      ['4.6个 change 工业投资 industrial_investment', '6个百分点 change 工业投资 industrial_investment'],
    ],
    [
      'how many there are of each kind that was added to',
      '新增工业企业58家、商贸企业66家,总数分别达380家和420家。',
      [
        '58家 level 新增工业企业 enterprise_count',
        '66家 level 新增商贸企业 enterprise_count',
        '380家 level 工业企业总数 enterprise_count',
        '420家 level 商贸企业总数 enterprise_count',
      ],
    ],
    [
      'how far it moved among those counted',
      '税收增速在全省12家高新区排名下降3位,综合考核在全市12个区中排名提升2位。',
      [
        '12家 level 高新区 null',
        '3位 change 税收增速 tax_revenue',
        '12个 level 区 null',
        '2位 change 综合考核 null',
      ],
    ],
    [
      'how far behind a goal a rate is',
      '上半年生产总值增长3.2%,塌目标1.8个百分点。',
      ['3.2% growth 生产总值 gdp', '1.8个百分点 change 生产总值 gdp'],
    ],
    [
      'what a sector takes in, and no one else',
      '生产总值增长14%。旅游业持续升温,收入达到20亿元。生产总值增长9%。群众生活改善,收入增长6%。',
      [
        '14% growth 生产总值 gdp',
        '20亿元 level 旅游业收入 tourism_revenue',
        '9% growth 生产总值 gdp',
        '6% growth 收入 null',
      ],
    ],
    [
      'a sector of which the clause before says how it grows, and one that a plain verb parts from its measure',
      '生物医药产业加速成长,产值增长14%。工程机械实现产值18亿元,食品烟草实现产值8亿元。',
      [
        '14% growth 生物医药产业产值 industrial_output_value',
        '18亿元 level 工程机械产值 industrial_output_value',
        '8亿元 level 食品烟草产值 industrial_output_value',
      ],
    ],
    [
      'the same rise by another reckoning, in brackets',
      '税收增长8.7%(可比口径12.9%)。',
      ['8.7% growth 税收 tax_revenue', '12.9% growth 税收 tax_revenue'],
    ],
    [
      'what has passed a mark that is told without its unit',
      '新认定高新技术企业5531家,科技型中小企业数突破2万大关,达到2.23万家。',
      [
        '5531家 level 新认定高新技术企业 high_tech_enterprises',
        '2万 level 科技型中小企业数 innovative_smes',
        '2.23万家 level 科技型中小企业数 innovative_smes',
      ],
    ],
    [
      'a goal and what is hoped for',
      '生产总值增长6%、力争6.5%。',
      ['6% growth 生产总值 gdp', '6.5% growth 生产总值 gdp'],
    ],
    [
      'but what a cover grew to is its size',
      '绿化覆盖率增长2%,达到41%。',
      ['2% growth 绿化覆盖率 null', '41% level 绿化覆盖率 null'],
    ],
    [
      'another place, the verb of difference once',
      '投资增长9%,高于全省4个百分点、全市2个百分点。',
      [
        '9% growth 投资 fixed_asset_investment',
        '4个百分点 change 投资 fixed_asset_investment',
        '2个百分点 change 投资 fixed_asset_investment',
      ],
    ],
    [
      'for each head',
      '生产总值达到480亿元,人均突破6万元。',
      ['480亿元 level 生产总值 gdp', '6万元 level 人均生产总值 gdp_per_capita'],
    ],
    [
      'for so many people, and those of a kind',
      '养老床位达2万张,每千名老年人拥有38张,护理型占六成。',
      [
        '2万张 level 养老床位 hospital_beds',
        '38张 level 养老床位 hospital_beds',
        '六成 share 护理型养老床位 hospital_beds',
      ],
    ],
    [
      'shares of the members of a list',
      '装备制造业、电子信息产业产值分别增长9%、8%,占比达4%、3%。',
      [
        '9% growth 装备制造业产值 industrial_output_value',
        '8% growth 电子信息产业产值 industrial_output_value',
        '4% share 装备制造业产值占比 industrial_output_value',
        '3% share 电子信息产业产值占比 industrial_output_value',
      ],
    ],
    [
      'what a second work costs',
      '总投资8亿元的锂电项目、3亿元的装备产业园建成投产。',
      ['8亿元 level 锂电项目投资 project_investment', '3亿元 level 装备产业园投资 project_investment'],
    ],
    [
      'a plan whose name stands alone',
      '生产总值增长5%、“十四五”年均增长6%。',
      ['5% growth 生产总值 gdp', '6% growth 生产总值 gdp'],
    ],
    [
      'what a rise starts from',
      '财政收入增长3%,在去年增长2%的基础上有所回升。',
      ['3% growth 财政收入 public_budget_revenue', '2% growth 财政收入 public_budget_revenue'],
    ],
    [
      'the sum behind what only praises it',
      '新增“四上”企业46家,创历年新高,总量突破300家。',
      ['46家 level 新增“四上”企业 enterprise_count', '300家 level “四上”企业总量 enterprise_count'],
    ],
    [
      'the things of a list told how many, and their share',
      '光电、装备、食品三大产业链产值分别完成9亿元、8亿元、7亿元,合计占工业总产值的六成。',
      [
        '9亿元 level 光电产业链产值 industrial_output_value',
        '8亿元 level 装备产业链产值 industrial_output_value',
        '7亿元 level 食品产业链产值 industrial_output_value',
        '六成 share 食品产业链产值占工业总产值 industrial_output_value',
      ],
    ],
    [
      'those past another bound',
      '签约亿元以上项目58个、其中50亿元以上2个。',
      ['58个 level 签约亿元以上项目 project_count', '2个 level 签约50亿元以上项目 project_count'],
    ],
    [
      'the length of all',
      '高速公路新增146公里,总里程突破500公里。',
      ['146公里 level 新增高速公路 road_length', '500公里 level 高速公路总里程 road_length'],
    ],
    [
      'villages and communities by one name',
      '116个村(社区)实现零上访。',
      ['116个 level 村(社区) community_count'],
    ],
    [
      'steps taken one after another',
      '生产总值接连跨过400亿元、500亿元大关。',
      ['400亿元 level 生产总值 gdp', '500亿元 level 生产总值 gdp'],
    ],
    [
      'what an addition is made up of, in brackets',
      '企业净增38家(工业16家、服务业9家),总数246家。',
      [
        '38家 change 企业 enterprise_count',
        '16家 change 工业企业 enterprise_count',
        '9家 change 服务业企业 enterprise_count',
        '246家 level 企业总数 enterprise_count',
      ],
    ],
    [
      'places that share their unit',
      '工业增加值增速高于全国3.4个、全省2.1个、全市0.8个百分点。',
      [
        '3.4个 change 工业增加值增速 industrial_value_added',
        '2.1个 change 工业增加值增速 industrial_value_added',
        '0.8个百分点 change 工业增加值增速 industrial_value_added',
      ],
    ],
    [
      'more of what was counted, not of what it has',
      '12个县地区生产总值超300亿元,比2020年增加3个。',
      ['12个 level 县 null', '300亿元 level 地区生产总值 gdp', '3个 change 县 null'],
    ],
    [
      'how much of an investment is done',
      '42个省重点项目完成投资126亿元,投资完成率121%。',
      [
        '42个 level 省重点项目 project_count',
        '126亿元 level 省重点项目投资 project_investment',
        '121% completion 省重点项目投资 project_investment',
      ],
    ],
    [
      'the pace of what the clause before is on',
      '经济总量连续跨越两个百亿台阶,年均增速分别高于全国、全省1.6、0.9个百分点。',
      ['1.6 change 经济总量年均增速 gdp', '0.9个百分点 change 经济总量年均增速 gdp'],
    ],
    [
      'more of those that pay so much',
      '28户企业税收过千万、同比多5户。',
      ['28户 level 企业 enterprise_count', '千万 level 税收 tax_revenue', '5户 change 企业 enterprise_count'],
    ],
    [
      'what stands before a dash is no name',
      '我们的家底更厚了——生产总值达到480亿元。',
      ['480亿元 level 生产总值 gdp'],
    ],
    [
      'what villages take in is not counted',
      '八成的行政村集体经营性收入超50万元。',
      ['八成 share 行政村集体经营性收入 village_count', '50万元 level 行政村集体经营性收入 null'],
    ],
    [
      'what a sector contributes, though what it pulled was named in between',
      '第二产业增加值90亿元,增长7%,贡献率为48%。装备制造业增长9%,拉动规上工业增长2个百分点,贡献率达31%。',
      [
        '90亿元 level 第二产业增加值 secondary_industry_value_added',
        '7% growth 第二产业增加值 secondary_industry_value_added',
        '48% share 第二产业增加值贡献率 secondary_industry_value_added',
        '9% growth 装备制造业 industrial_value_added',
        '2个百分点 change 规上工业 industrial_value_added',
        '31% share 装备制造业贡献率 industrial_value_added',
      ],
    ],
    [
      'what sectors contribute, whose shares were told in between',
      '高技术制造业、装备制造业增加值分别增长12%、9%,占规上工业增加值的比重分别为13%、28%,对规上工业增长的贡献率分别达24%和40%。',
      [
        '12% growth 高技术制造业增加值 industrial_value_added',
        '9% growth 装备制造业增加值 industrial_value_added',
        '13% share 高技术制造业增加值占规上工业增加值的比重 industrial_value_added',
        '28% share 装备制造业增加值占规上工业增加值的比重 industrial_value_added',
        '24% share 高技术制造业增加值对规上工业增长的贡献率 industrial_value_added',
        '40% share 装备制造业增加值对规上工业增长的贡献率 industrial_value_added',
      ],
    ],
    [
      'those of town and country by the measure of all',
      '全体居民人均可支配收入3.2万元,增长5%。城镇居民4.1万元,增长4%;农村居民2.2万元,增长6%。',
      [
        '3.2万元 level 全体居民人均可支配收入 disposable_income',
        '5% growth 全体居民人均可支配收入 disposable_income',
        '4.1万元 level 城镇居民人均可支配收入 disposable_income_urban',
        '4% growth 城镇居民人均可支配收入 disposable_income_urban',
        '2.2万元 level 农村居民人均可支配收入 disposable_income_rural',
        '6% growth 农村居民人均可支配收入 disposable_income_rural',
      ],
    ],
    [
      'what each head has of it',
      '生产总值跨过500亿元大关,占全省比重提高到4%,人均水平突破6万元。',
      [
        '500亿元 level 生产总值 gdp',
        '4% share 生产总值占全省比重 gdp',
        '6万元 level 人均生产总值 gdp_per_capita',
      ],
    ],
    [
      'what a price does to that of all',
      '猪肉价格下降7%,影响居民消费价格下降0.1个百分点;鲜菜价格上涨4%,影响上涨约0.08个百分点。',
      [
        '7% growth 猪肉价格 cpi',
        '0.1个百分点 change 居民消费价格 cpi',
        '4% growth 鲜菜价格 cpi',
        '0.08个百分点 change 鲜菜价格 cpi',
      ],
    ],
    [
      'the share of what was told, and what the firms counted take in',
      '建筑业总产值90亿元,其中在外省完成产值20亿元,占比22%。规上服务业企业96家,实现营业收入70亿元。',
      [
        '90亿元 level 建筑业总产值 industrial_output_value',
        '20亿元 level 建筑业总产值 industrial_output_value',
        '22% share 建筑业占比 industrial_output_value',
        '96家 level 规上服务业企业 enterprise_count',
        '70亿元 level 规上服务业企业营业收入 enterprise_revenue',
      ],
    ],
    [
      'among whom the total is now, which says nothing of what it is',
      '生产总值增长6%,总量跻身全国前二十强,连续8年稳居全省第一。',
      ['6% growth 生产总值 gdp', '第一 rank 生产总值 gdp'],
    ],
    [
      'a place among others',
      '经济总量占全省比重提升至6%,在百强城市中的排名上升3位。',
      ['6% share 经济总量占全省比重 gdp', '3位 change 经济总量在百强城市中的排名 gdp'],
    ],
    [
      'another measure of the same thing',
      '粮食总产30亿斤,单产提高2%;新增高速公路通车里程40公里、总里程突破200公里。',
      [
        '30亿斤 level 粮食总产 grain_output',
        '2% growth 粮食单产 grain_output',
        '40公里 level 新增高速公路通车里程 road_length',
        '200公里 level 高速公路总里程 road_length',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
