import { expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';

const said = (text: string) =>
  extractText(`柳堤街道2023年工作总结\n${text}。`).records.map(({ label, metric }) => [label, metric]);

it.each([
  ['消防演练举办5次', '消防演练', 'events_held'],
  ['科技攻关项目实施8个', '科技攻关项目', 'project_count'],
  ['职业技能培训开展4万人次', '职业技能培训', 'participants'],
  ['小额贷款发放1850万元', '小额贷款', 'loans'],
  ['案件办理120件', '案件', 'cases_handled'],
])('leaves out a plain verb behind its thing: %s', (text, label, metric) => {
  expect(said(text)).toEqual([[label, metric]]);
});

it.each([
  ['项目签约15个', '项目签约', 'project_count'],
  ['志愿者招募200名', '志愿者招募', 'volunteers'],
  ['非公党组织新建7家', '非公党组织新建', 'party_organizations'],
  ['隐患排查整治85处', '隐患排查整治', 'inspections'],
  ['矛盾纠纷排查化解56件', '矛盾纠纷排查化解', 'cases_handled'],
])('asks for what is done with its verb before it, and leaves its name: %s', (text, label, metric) => {
  expect(said(text)).toEqual([[label, metric]]);
});

it('leaves who does it', () => {
  expect(said('市中院受理2万件')[0]?.[0]).toBe('市中院受理');
});

it('counts no people by what they are looked through for', () => {
  expect(said('开展内镜检查3万名')[0]?.[1]).not.toBe('inspections');
});
