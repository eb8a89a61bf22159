import { expect, it } from 'vitest';
import { BudgetHeading } from '../../src/engine/budget-heading.js';
import { extractText } from '../../src/index.js';

it.each([
  ['the section of a budget', ['(一)政府性基金预算执行情况', '收入'], '政府性基金预算'],
  ['points below it', ['二、政府性基金预算', '(一)收入', '1.土地出让'], '政府性基金预算'],
  ['the next section', ['(一)政府性基金预算', '(二)农业生产情况'], null],
  ['the next chapter', ['(一)政府性基金预算', '二、重点工作'], null],
  ['a heading on several', ['一、政府性基金预算和社会保险基金预算'], null],
  ['a sentence', ['社会保险基金运行平稳。'], null],
  ['a heading with a full stop', ['社会保险基金收支情况。'], '社会保险基金'],
])('%s', (_, heard, budget) => {
  const heading = new BudgetHeading();
  for (const words of heard) heading.hear(words);
  expect(heading.budget).toBe(budget);
});

it('names the sides of figures', () => {
  const text = '(一)政府性基金预算执行情况\n收入5亿元。\n(二)农业生产情况\n收入3亿元。';
  expect(extractText(text).records.map(({ label }) => label)).toEqual(['政府性基金预算收入', '收入']);
});

it('names the sides that levels have of a fund after the fund', () => {
  const text = '政府性基金支出9亿元,增长3%。其中:省级支出2亿元;市县级支出7亿元,增长4%。';
  expect(extractText(text).records.map(({ label, metric }) => [label, metric])).toEqual([
    ['政府性基金支出', null],
    ['政府性基金支出', null],
    ['省级政府性基金支出', null],
    ['市县级政府性基金支出', null],
    ['市县级政府性基金支出', null],
  ]);
});

it('a sum that takes in what is handed on is none of the budget’s own side', () => {
  const text = '2019年全县一般公共预算收入9亿元,增长3%,加上上级补助、上年结转等,收入总计15亿元。';
  expect(extractText(text).records.map(({ label, metric }) => [label, metric])).toEqual([
    ['一般公共预算收入', 'public_budget_revenue'],
    ['一般公共预算收入', 'public_budget_revenue'],
    ['收入总计', null],
  ]);
});

it('names the sides that a sentence tells of a budget named first', () => {
  const text = '一般公共预算方面,全市收入9亿元,增长3%;支出12亿元。';
  expect(extractText(text).records.map(({ label, metric }) => [label, metric])).toEqual([
    ['一般公共预算收入', 'public_budget_revenue'],
    ['一般公共预算收入', 'public_budget_revenue'],
    ['一般公共预算支出', 'public_budget_expenditure'],
  ]);
});
