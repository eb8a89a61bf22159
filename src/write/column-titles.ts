import type { FigureRecord } from '../contracts/index.js';

/** A field of the record, or what is made of its value beside it. */
export type ColumnName = keyof FigureRecord | 'readable' | 'value_text' | 'value_max_text';

/** Every column by its name, with its Chinese title, in the order they are written. */
export const COLUMN_TITLES: Readonly<Record<ColumnName, string>> = {
  id: '编号',
  file: '文件',
  start: '起点',
  end: '终点',
  line: '行',
  column: '列',
  text: '原文',
  value: '数值',
  value_max: '上限',
  unit: '单位',
  readable: '可读值',
  value_text: '精确值',
  value_max_text: '精确上限',
  qualifier: '精度',
  aspect: '方面',
  status: '状态',
  basis: '比较',
  metric: '指标',
  label: '名称',
  subject: '主体',
  period: '时期',
  quote: '原句',
  rule: '规则',
  page: '页码',
  table: '表序',
  table_row: '表内行',
  table_column: '表内列',
};

export const COLUMN_NAMES = Object.keys(COLUMN_TITLES) as readonly ColumnName[];

/** The column of that name or Chinese title, or undefined. */
export function columnNamed(word: string): ColumnName | undefined {
  return COLUMN_NAMES.find((name) => name === word || COLUMN_TITLES[name] === word);
}
