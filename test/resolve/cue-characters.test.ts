import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  FORECAST_CHARACTERS,
  FORECAST_CUE,
  TARGET_CHARACTERS,
  TARGET_CUE,
} from '../../src/lexicon/status-cues.js';

const REPORTS = new URL('../../fixtures/reports/', import.meta.url);
const clauses = readdirSync(REPORTS)
  .filter((file) => file.endsWith('.txt'))
  .flatMap((file) => readFileSync(new URL(file, REPORTS), 'utf8').split(/[，。；\n]/));

// One of each alternative.
const PLANNED =
  '力争 预定办理 产值上看9 公屋会在2027年度前 即将 未来五年可 争取达到 确保 有望 拟 预留 修订预算 全年计划 计划投资 没有完成的目标 下一步将 承诺于 年度任务3件 招商目标3亿元 省下达我市任务3 年度投资计划3 任务数为 规划建设 将新增 我们会增加 至6%的目标 另拨款 宣布推出 预算案公布 政府会增拨 上述措施涉及 以上合共涉及 年初预算3亿元 人大批准的支出3 预算调整为3 要达到 要突破 要切实 建议 会提供'.split(
    ' ',
  );
const FORECAST =
  '预期增长 今年预期产值增长3 预计 预测为 估计 预料 料将 可为多人提供 收入安排3 编列 原列 预算为3 建成后年产可达 可创造产值3 年内可竣工3'.split(
    ' ',
  );

it.each([
  ['planned', TARGET_CUE, TARGET_CHARACTERS, PLANNED],
  ['estimated', FORECAST_CUE, FORECAST_CHARACTERS, FORECAST],
])('what is %s is told by its characters first', (_, cue, characters, samples) => {
  const holdsOne = (words: string) => [...characters].some((character) => words.includes(character));
  expect(samples.filter((words) => !cue.test(words))).toEqual([]);
  expect([...samples, ...clauses].filter((words) => cue.test(words) && !holdsOne(words))).toEqual([]);
});
