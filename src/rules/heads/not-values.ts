import type { RuleDoc } from '../../contracts/index.js';

/** A number of a table that says nothing of its own, counted in the run's summary under `reason`. */
export const notValue: RuleDoc & { readonly reason: string } = {
  id: 'non-figure/table/head',
  finds: 'A number of a table that names a row or a column: a year, a running number, a code.',
  reason: 'table-head',
  examples: [
    {
      text: '年份\t粮食总产量(吨)\n2022\t5120\n2023\t5260',
      figures: [
        { text: '5120', period: '2022' },
        { text: '5260', period: '2023' },
      ],
    },
  ],
  silent: ['序号\t指标\t2023\n1\t面积\t—', '名称\t联系电话\t邮政编码\n文澜社区\t5550123\t600000'],
};
