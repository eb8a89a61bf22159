import { describe, expect, it } from 'vitest';
import type { FigureRecord } from '../../src/contracts/index.js';
import { extractText } from '../../src/extract-text.js';
import { extracted } from './table-of.js';

const TITLE = '霁川县2024年主要指标';
const show = (records: readonly FigureRecord[], ...fields: (keyof FigureRecord)[]) =>
  records.map((record) => fields.map((field) => record[field]).join(' '));

describe('figures of tables', () => {
  it('stand where their cells do', () => {
    const { text, records } = extracted([TITLE], ['指标|单位|2024年', '粮食产量|万吨|12.6']);
    const [record] = records;
    expect(records).toHaveLength(1);
    expect(text.slice(record!.start, record!.end)).toBe('12.6');
    expect(record).toMatchObject({ table: 1, table_row: 2, table_column: 3, text: '12.6', value: 126000 });
    expect(record!.quote).toBe('粮食产量\t万吨\t12.6');
  });

  it('stand in plain text, too, where tabs or blanks set them', () => {
    const rows = [
      ['指标', '单位', '总量', '增长(%)'],
      ['粮食产量', '万吨', '12.6', '3.1'],
      ['水果产量', '万吨', '4.2', '-0.8'],
      ['发电量', '亿千瓦时', '8.5', '7.4'],
    ];
    for (const separator of ['\t', '    ', ' ']) {
      const text = `${TITLE}\n\n${rows.map((row) => row.join(separator)).join('\n')}\n\n全县人口31万人。\n`;
      const { records } = extractText(text);
      expect(show(records, 'text', 'value', 'unit', 'aspect', 'label', 'table_row')).toEqual([
        '12.6 126000 t level 粮食产量 2',
        '3.1 3.1 % growth 粮食产量 2',
        '4.2 42000 t level 水果产量 3',
        '-0.8 -0.8 % growth 水果产量 3',
        '8.5 850000000 kWh level 发电量 4',
        '7.4 7.4 % growth 发电量 4',
        '31万人 310000 人 level 人口 ',
      ]);
    }
  });

  it('are none where they have too many digits, which is told', () => {
    const long = `${'1'.repeat(400)}.5`;
    const { text, records, rejected } = extracted(
      [TITLE],
      ['指标|编码|2024年', `粮食产量（吨）|９${'8'.repeat(24)}|${long}`, '油料产量（吨）|12|35'],
    );
    expect(show(records, 'text')).toEqual(expect.arrayContaining(['35']));
    const overlong = rejected.filter(({ reason }) => reason === 'overlong');
    expect(overlong.map((number) => number.text)).toEqual([`９${'8'.repeat(24)}`, long]);
    for (const number of overlong) expect(text.slice(number.start, number.end)).toBe(number.text);
  });

  it('take units from cell, row, column and caption, in this order', () => {
    const { records } = extracted(
      [TITLE, '单位：亿元、%'],
      [
        '指标|2024年|占比（%）',
        '工业产值|3.2|40',
        '户籍人口（万人）|31.5|',
        '城镇化率|52.1|',
        '利润|120万元|',
      ],
    );
    expect(show(records, 'value', 'unit')).toEqual([
      '320000000 CNY',
      '40 %',
      '315000 人',
      '52.1 %',
      '1200000 CNY',
    ]);
  });

  it('are about the places that rows name, and totals about the whole', () => {
    const { records } = extracted(
      [TITLE],
      ['乡镇|户籍人口（人）', '全县|31500', '青石镇|12000', '白水乡|8000'],
    );
    expect(show(records, 'subject', 'label')).toEqual([
      '霁川县 户籍人口',
      '青石镇 户籍人口',
      '白水乡 户籍人口',
    ]);
  });

  it('are about the places that columns name', () => {
    const { records } = extracted([TITLE], ['指标|青石镇|白水乡|河湾镇', '耕地面积（亩）|1200|800|640']);
    expect(show(records, 'subject', 'unit')).toEqual(['青石镇 mu', '白水乡 mu', '河湾镇 mu']);
  });

  it('fill parts out with what they are parts of', () => {
    const { records } = extracted(
      [TITLE],
      ['指标|人数（人）', '常住人口|31500', '其中：女性|15200', '出生人口|310'],
    );
    expect(show(records, 'label', 'metric')[1]).toBe('女性常住人口 population_resident');
  });

  it('hand a row of growth to the row above it', () => {
    const { records } = extracted(
      [TITLE],
      ['指标|2023年|2024年', '财政收入（亿元）|5.6|5.9', '增速（%）|3.1|5.4'],
    );
    expect(show(records, 'label', 'aspect', 'period').slice(2)).toEqual([
      '财政收入 growth 2023',
      '财政收入 growth 2024',
    ]);
  });

  it('take unit and time of the row that opens their part of the table', () => {
    const { records } = extracted(
      [TITLE],
      ['指标|数值', '产量（万吨）', '蔬菜|3.2', '2020年种植面积（万亩）', '茶叶|1.5'].map((row) =>
        row.includes('|') ? row : `${row}^2`,
      ),
    );
    expect(show(records, 'label', 'unit', 'period')).toEqual(['蔬菜 t 2024', '茶叶 mu 2020']);
  });

  it('are in no unit where a base says that they are index numbers', () => {
    const { records } = extracted(
      [TITLE],
      ['指标|总量（亿元）|同比（%）', '居民消费价格指数（上年同期=100）|100.4|0.4'],
    );
    expect(show(records, 'value', 'unit', 'metric')).toEqual(['100.4  cpi', '0.4 % cpi']);
  });

  it('changed as the title says where no column says how', () => {
    const { records } = extracted(
      ['表1 2024年居民消费价格比上年涨跌幅度'],
      ['指标|全县（%）|城市|农村', '居民消费价格|0.3|0.2|0.5', '其中：食品烟酒|-0.4|-0.5|-0.1'],
    );
    expect(new Set(show(records, 'aspect', 'basis', 'unit', 'metric', 'period'))).toEqual(
      new Set(['growth yoy % cpi 2024']),
    );
    expect(show(records, 'label').slice(0, 3)).toEqual([
      '居民消费价格',
      '城市居民消费价格',
      '农村居民消费价格',
    ]);
  });

  it('are not named twice by a column that only measures', () => {
    const { records } = extracted(
      ['表2 2024年主要产品产量及其增长速度'],
      [
        '产品名称|单位|产量|比上年增长（%）',
        '水泥|万吨|215.3|-8.2',
        '发电量|亿千瓦时|46.7|5.1',
        '　其中：水电|亿千瓦时|12.2|14.6',
      ],
    );
    expect(show(records, 'label').filter((_, index) => index % 2 === 0)).toEqual([
      '水泥产量',
      '发电量',
      '水电发电量',
    ]);
  });

  it('take the months of heads within the year of the title', () => {
    const { records } = extracted(
      ['霁川县2024年6月主要指标'],
      ['指标|本月|1—6月|上年同期', '用电量（万千瓦时）|310|1820|1760'],
    );
    expect(show(records, 'period', 'status')).toEqual([
      '2024-06 actual',
      '2024-01/2024-06 actual',
      '2023-06 baseline',
    ]);
  });

  it('read pairs of columns side by side', () => {
    const { records } = extracted(
      [TITLE],
      ['指标|数值|指标|数值', '学校（所）|12|医院（家）|3', '教师（人）|460|床位（张）|210'],
    );
    expect(show(records, 'label', 'text')).toEqual(['学校 12', '医院 3', '教师 460', '床位 210']);
  });

  it('leave out numbers that name rows and columns, and say so', () => {
    const { records, rejected } = extracted(
      [TITLE],
      ['序号|指标|2023', '1|公路里程（公里）|1271', '2|快递业务量（万件）|865'],
    );
    expect(show(records, 'text')).toEqual(['1271', '865']);
    expect(rejected.map(({ text, reason }) => `${text} ${reason}`)).toEqual([
      '2024年 date',
      '2023 table-head',
      '1 table-head',
      '2 table-head',
    ]);
  });

  it('leave descriptions to the rules for running text', () => {
    const { records } = extracted(
      [TITLE],
      [
        '项目名称|建设内容|总投资（亿元）',
        '冷链物流园|建筑面积4.2万平方米|7.35',
        '滨湖路|新建道路3.6公里|6.42',
      ],
    );
    expect(show(records, 'text', 'table_column')).toEqual(['4.2万平方米 ', '7.35 3', '3.6公里 ', '6.42 3']);
  });

  it('leave tables without figures of their own to them too', () => {
    const { records } = extracted([TITLE], ['任务|进展', '招商引资|到位资金3.5亿元，增长12%。']);
    expect(show(records, 'text', 'table')).toEqual(['3.5亿元 ', '12% ']);
  });

  it('do not disturb the text around them', () => {
    const before = '2024年，全县招商引资到位资金3.5亿元。';
    const { records } = extracted([TITLE, before], ['指标|2020年', '旅游收入（亿元）|1.2']);
    expect(show(records, 'text', 'period')).toEqual(['3.5亿元 2024', '1.2 2020']);
  });

  it('stay silent on cells without a value', () => {
    expect(
      extracted([TITLE], ['指标|2024年（吨）', '蔬菜|—', '水果|…', '茶叶|x', '蚕茧|持平']).records,
    ).toEqual([]);
  });
});
