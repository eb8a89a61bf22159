import { type MetricEntry, MONEY } from './entry.js';

/**
 * What names a metric where no term of the label does: the way the clause speaks of the figure, or its unit.
 * These entries have no terms; they are asked in order when nothing else was found.
 */
export const FALLBACKS: readonly MetricEntry[] = [
  {
    metric: 'project_investment',
    on: MONEY,
    terms: '',
    clause: /预留|拨款|拨出|动用|统筹|筹措|筹集|投入|投资|整合|注入|斥资|拨付/,
    without:
      /价|费|值|额|量|率|收入|支出|开支|标准|工资|销售|资产|债|赔偿|损失|储备|基金|经济|产业|税|上限|补偿|成本|消费|人均|平均|规模|融资|营收|交易|成交|采购|订单|薪|金$/,
  },
  {
    metric: 'events_held',
    on: ['count'],
    units: /^(?:届|场|场次)$/,
    terms: '',
    without: /降|雨|雪|球|风|火|灾/,
  },
];
