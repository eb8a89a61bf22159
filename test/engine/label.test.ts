import { describe, expect, test } from 'vitest';
import { headLabel, topicLabel } from '../../src/engine/head-label.js';
import { purposeLabel } from '../../src/engine/purpose-label.js';
import { thingLabel } from '../../src/engine/thing-label.js';

describe('headLabel', () => {
  test.each([
    ['2023年全县地区生产总值', '地区生产总值'],
    ['为困难群众发放补贴', '补贴'],
    ['新增绿地', '新增绿地'],
    ['深入开展各类培训', '各类培训'],
    ['科创债募集资金', '科创债募集资金'],
    ['有效发明专利', '有效发明专利'],
    ['召开专题会议', '专题会议'],
    ['建设健身广场', '健身广场'],
    ['建设用地', '建设用地'],
    ['下发整改通知书', '整改通知书'],
    ['规模工业实现增加值', '规模工业增加值'],
    ['农村低保标准提高到每人每年', '农村低保标准'],
    ['最低工资上调至每月', '最低工资'],
    ['镇内有中学', '中学'],
    ['书记带领全镇干部', '干部'],
    ['社区有企业', '企业'],
    ['拥有企业', '企业'],
    ['社区党委下设党支部', '党支部'],
    ['社区有线电视用户', '社区有线电视用户'],
    ['村内道路', '村内道路'],
    ['扣除价格因素后农民收入实际', '农民收入'],
    ['的村', '村'],
    ['氨氮排放量都要', '氨氮排放量'],
    ['教育需要', '教育需要'],
    ['稻谷最低收购价平均每50公斤', '稻谷最低收购价'],
    ['原油产量2030年', '原油产量'],
    ['高新技术企业近五年', '高新技术企业'],
    ['地区生产总值五年跨过3个台阶', '地区生产总值'],
    ['税收剔除一次性因素后', '税收'],
    ['扶贫标准提高到人均', '扶贫标准'],
    ['政府会议数量', '政府会议数量'],
    ['企业从业人员', '企业从业人员'],
    ['粮食产量从', '粮食产量'],
    ['上级下达任务数', ''],
    ['转为', ''],
    ['人均', ''],
  ])('%s → %s', (head, label) => {
    expect(headLabel(head, null).text).toBe(label);
  });

  test('the subject is no part of the label, and the offset points at it', () => {
    const head = '青石街道完成固定资产投资';
    const label = headLabel(head, '青石街道');
    expect(label.text).toBe('固定资产投资');
    expect(head.slice(label.offset)).toBe('固定资产投资');
  });
});

describe('thingLabel', () => {
  test.each([
    ['社区全部通过验收', '社区'],
    ['自然村中有', '自然村'],
    ['村主动参与改造', '村'],
    ['社会组织获评省级荣誉', '社会组织'],
    ['街道尚未建成中心', '街道'],
    ['企业被认定为高新技术企业', '高新技术企业'],
    ['社区被评为省级示范社区', '省级示范社区'],
    ['党员到基地学习', '党员'],
    ['村均通公路', '村'],
    ['重点项目完成投资', '重点项目'],
    ['见义勇为公交司机荣获称号', '见义勇为公交司机'],
    ['的二三级管网改造', '二三级管网'],
    ['上市企业', '上市企业'],
    ['公司晋升高新技术企业', '高新技术企业'],
    ['省(区、市)完成改革', '省(区、市)'],
    ['主要指标', '主要指标'],
    ['项目要加快建设', '项目'],
    ['受益', '受益'],
    ['重点项目中', '重点项目'],
    ['普通高中', '普通高中'],
  ])('%s → %s', (post, label) => {
    expect(thingLabel(post)?.text).toBe(label);
  });

  test.each(['以上', '左右', '均达标', '比上年增加', '年底前开工', '将在2021年底前脱贫', ''])(
    '%j counts nothing',
    (post) => {
      expect(thingLabel(post)).toBeNull();
    },
  );
});

test('topicLabel takes the topic of the clause before', () => {
  expect(topicLabel('绿化覆盖率稳步提高,', null)?.text).toBe('绿化覆盖率');
  expect(topicLabel('受抗疫国债等因素抬高基数影响,', null)).toBeNull();
});

test('purposeLabel takes what money is spent on', () => {
  expect(purposeLabel('支持乡村振兴,')?.text).toBe('支持乡村振兴');
  expect(purposeLabel(',同比增长')).toBeNull();
});
