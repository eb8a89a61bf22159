import { ANYTHING, type MetricTopic, MONEY, PEOPLE, PEOPLE_OR_HOMES, RATE } from './entry.js';

/** Who lives in a place and what they earn. */
export const populationIncome: MetricTopic = {
  topic: 'population-income',
  entries: [
    {
      metric: 'population_registered',
      on: PEOPLE_OR_HOMES,
      terms: '户籍人口 户籍总人口 在册人口 户籍居民 在籍人口 户籍 户口人口 ',
    },
    {
      metric: null,
      on: ANYTHING,
      terms:
        '人口自然增长率 自然增长率 人口出生率 出生率 死亡率 人口密度 出生人口 死亡人口 出生人数 婴儿死亡率 孕产妇死亡率 人口抚养比 老龄化率 生育率 劳动力 劳动人口 劳动力人口 流动人口 外来人口 性别比 户籍人口城镇化率差 农业转移人口 从业人员 就业人口 劳动年龄人口',
    },
    {
      metric: 'population_resident',
      on: PEOPLE,
      aspects: ['share'],
      clause: /占.{0,4}人口/,
      terms: '城镇 乡村 农村 少数民族 老年人 汉族',
    },
    {
      metric: 'disposable_income_urban',
      on: MONEY,
      clause: /收入/,
      terms: '城镇 城镇居民 城镇常住居民',
    },
    {
      metric: 'disposable_income_rural',
      on: MONEY,
      clause: /收入/,
      terms: '农村 农村居民 农村常住居民 农民 农牧民',
    },
    {
      metric: 'population_resident',
      on: PEOPLE,
      terms: `常住人口 总人口 人口 人口总量 居住人口 辖区人口 实有人口 居民人口 城镇人口 农村人口 乡村人口 农业人口 非农业人口 少数民族人口 常住居民 城镇常住人口 老年人口 常住总人口 全国总人口 现有人口 城区人口 60岁以上人口 65岁以上人口 60岁及以上人口 老龄人口 本地人口 城市人口 常住人口总量 女性 男性 居民 总人数 人口规模 汉族 满族 朝鲜族 回族 蒙古族 少数民族 彝族 乡村常住人口`,
      without: /参加|搬迁|无电|贫困|转移|劳动|饮水/,
    },
    {
      metric: 'urbanization_rate',
      on: RATE,
      terms:
        '城镇化率 常住人口城镇化率 户籍人口城镇化率 城市化率 城镇化水平 新型城镇化率 城市化水平 城镇人口比重 人口城镇化率 城镇化',
    },
    {
      metric: 'disposable_income_urban',
      on: MONEY,
      terms:
        '城镇居民人均可支配收入 城镇居民可支配收入 城镇常住居民人均可支配收入 城镇居民收入 城镇居民人均收入 城镇居民人均可支配 城镇人均可支配收入 城市居民人均可支配收入 城镇居民家庭人均可支配收入 城镇可支配收入 城市居民可支配收入 城镇常住居民可支配收入 城镇居民年人均可支配收入 城镇和居民人均可支配收入',
    },
    {
      metric: 'disposable_income_rural',
      on: MONEY,
      terms: `农村居民人均可支配收入 农村居民可支配收入 农村常住居民人均可支配收入 农民人均可支配收入 农村居民人均纯收入 农民人均纯收入 农牧民人均纯收入 农牧民人均可支配收入 农民人均收入 农民收入 农村居民收入 农村居民人均收入 农村人均可支配收入 农民纯收入 农牧区居民人均可支配收入 人均纯收入 农民年人均纯收入 农牧民人均收入
        农村牧区常住居民人均可支配收入 农村牧区居民人均可支配收入 脱贫人口人均纯收入 农村人均纯收入 农牧区常住居民人均可支配收入 农村常住居民可支配收入 村民人均收入 农民人均年收入 脱贫人口收入 农牧民收入 农民人均年纯收入 村民人均纯收入 脱贫县农民收入 脱贫人口人均收入 渔农民人均收入`,
    },
    {
      metric: 'disposable_income',
      on: MONEY,
      terms: `居民人均可支配收入 全体居民人均可支配收入 全体居民可支配收入 居民可支配收入 居民收入 人均可支配收入 可支配收入 城乡居民收入 城乡居民人均可支配收入 居民人均收入 全体常住居民人均可支配收入 常住居民人均可支配收入 全省居民人均可支配收入 居民人均可支配收入水平 人均收入 家庭收入 住户收入 住户每月收入中位数 城乡居民可支配收入 全体居民收入 家庭可支配收入 居民实际收入 住户入息中位数 人民收入`,
      without: /农民|农村|农牧|城镇居民|国民|倍差|收入比/,
    },
    {
      metric: null,
      on: ANYTHING,
      terms: `城乡居民收入比 城乡居民收入倍差 城乡收入比 收入倍差 城乡居民收入差距 人均生活消费支出 居民人均消费支出 恩格尔系数 工资 平均工资 最低工资 最低工资标准 年平均工资 工资收入 集体收入 村集体收入 村级集体收入 集体经济收入 城乡居民人均收入比`,
    },
    {
      metric: 'household_count',
      on: ['households', 'none'],
      terms:
        '美丽庭院 “美丽庭院” 庭院 户 总户数 居民户 家庭 住户 农户 村民 居民 总人口 人口 常住人口 家庭户 常住户 居民家庭 农村户数 村民户 户籍户数 农业户 群众 业主 牧户 农牧户 家庭住户',
      without: /困难|低保|贫困|慰问|惠及|受益|搬迁|改造|示范|文明/,
    },
  ],
};
