import { ANYTHING, type MetricTopic, THINGS } from './entry.js';

/** Networks and computing. */
export const digital: MetricTopic = {
  topic: 'digital',
  entries: [
    {
      metric: 'base_stations',
      on: THINGS,
      where: 'label',
      terms:
        '5G基站 5g基站 5G-A基站 5G通信基站 基站 通信基站 4G基站 移动通信基站 5G网络基站 5G宏基站 5G 铁塔基站 移动基站',
      without: /用户|套餐|应用|工厂|专网/,
    },
    {
      metric: 'compute_capacity',
      on: [...THINGS, 'data', 'rate', 'power', 'percent'],
      where: 'label',
      terms:
        '算力 算力规模 智能算力 智能算力规模 算力总规模 智算规模 算力总量 通用算力 公共算力 算力设施规模 智算 算力基础设施规模 标准机架 机架 数据中心标准机架 超算 超算算力 数据中心机架 绿色算力 算力集群 智算能力 智算中心算力 智算集群 在用算力 智算算力 总算力 算力设施',
      without: /企业|项目|平台|投资/,
    },
    {
      metric: null,
      on: ANYTHING,
      terms:
        '数据中心 大模型 人工智能大模型 宽带用户 互联网用户 5G用户 移动电话用户 电话用户 固定电话用户 光纤用户 宽带 互联网普及率 宽带网络 千兆用户 互联网宽带用户 电信用户 智能体 数据集 固定电话 移动电话',
    },
  ],
};
