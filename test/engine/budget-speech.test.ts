import { describe, expect, test } from 'vitest';
import { extractText } from '../../src/extract-text.js';

/** How budgets and addresses of Hong Kong say it; sentences are invented. */
function records(text: string) {
  return extractText(text, { file: 'report.txt' }).records;
}

describe('what opens and closes the name before a figure', () => {
  test.each([
    ['盈余储备在2019年6月30日预计为712亿元。', ['盈余储备']],
    ['值得注意的是维修开支快将突破每年60亿元。', ['维修开支']],
    ['目标是在本届政府内提升女性委员的整体比率至35%。', ['女性委员的整体比率']],
    ['我们先在下一个财政年度增加渔护署编制最少4%。', ['渔护署编制']],
    ['自2004年起每年首次公开招股宗数均名列世界首6位。', ['首次公开招股宗数']],
    ['两项优惠在全面落实后的首年开支共约1亿4,200万元。', ['首年开支']],
    ['资助出售单位约有3 400个。', ['资助出售单位']],
    ['货车首次登记税的宽免额将会以6万元为上限。', ['货车首次登记税的宽免额']],
    ['船坞编制将达1 250个职位,较上年度增加40个。', ['船坞编制职位', '船坞编制职位']],
  ])('%s', (text, expected) => {
    expect(
      records(text)
        .map(({ label }) => label)
        .slice(-expected.length),
    ).toEqual(expected);
  });
});

describe('the thing behind a figure', () => {
  test.each([
    ['除5类管制品外,货物无须申报。', ['管制品']],
    ['检查4个工业园区内的危险设施。', ['工业园区']],
    ['翻新9所“海边小学堂”的设施。', ['“海边小学堂”']],
    ['我们为超过70部纪录片提供融资。', ['纪录片']],
    ['给予7个戏曲团体的经常资助。', ['戏曲团体']],
    ['兴建两座可容纳900人的宿舍。', ['宿舍', '宿舍']],
    ['预留5幅共占地约12公顷的土地。', ['土地', '土地']],
    ['计划惠及2届合共约640名学生。', ['学生', '学生']],
    ['增加午间托管服务名额130个和加强巡查。', ['午间托管服务名额']],
    ['其中27%是独居住户,而14%是申领水费津贴的住户。', ['独居住户', '申领水费津贴的住户']],
    ['首80万元的合资格环保开支可获180%扣税。', ['合资格环保开支', '合资格环保开支']],
    ['约有6 300户家庭居住在唐楼。', ['家庭']],
    ['每日有240个航班来往两地。', ['航班']],
    // Where a place is part of the name, it stays.
    ['接待3万名境外旅客。', ['境外旅客']],
    ['新建6个户外运动场。', ['户外运动场']],
  ])('%s', (text, expected) => {
    expect(records(text).map(({ label }) => label)).toEqual(expected);
  });
});

describe('money that is named behind it', () => {
  test.each([
    ['政府目前坐拥过百亿元的土地储备。', '土地储备', null],
    ['政府公布了涉及40亿元的5年渔港发展计划。', '5年渔港发展计划', 'project_investment'],
    ['以上涉及9亿元的税务宽减措施。', '税务宽减措施', null],
    ['我提出即时增加每年7亿元的环保经常开支。', '环保经常开支', 'public_budget_expenditure'],
    ['政府注资6亿元成立的渔农发展基金。', '渔农发展基金', 'project_investment'],
    ['拨款2亿元予训练局,推行海员培训计划。', '海员培训计划', 'project_investment'],
    ['会向财务委员会申请约46亿元,开展渔港码头的建造工程。', '渔港码头的建造工程', 'project_investment'],
    ['推行第三轮配对基金,提供最多3亿元供合资格院校申请。', '配对基金', null],
  ])('%s', (text, label, metric) => {
    const [money] = records(text).filter(({ unit }) => /HKD|CNY/.test(unit));
    expect(money?.label).toContain(label);
    if (metric !== null) expect(money?.metric).toBe(metric);
  });
});

test('the part of a tax that need not be paid is named by that, and is no tax', () => {
  const [part] = records('宽减2014-2015年度40%的薪俸税。');
  expect(part).toMatchObject({ label: '宽减薪俸税', aspect: 'share', metric: null });
});

test('what a plan contains, and what is made possible, is still to come', () => {
  const plan = records('计划包括在北湾兴建一所医院,提供320张病床。').find(({ unit }) => unit === '张');
  expect(plan?.status).toBe('target');
  const [homes] = records('预计未来3至4年可以供应市场的私人住宅单位约有8 200个。');
  expect(homes?.status).toBe('target');
  const measures = `2018-2019年度新增或改善的3个项目包括:
(一) 增拨600万元经常开支;
(二) 添置4辆复康巴士。`;
  expect(
    records(measures)
      .slice(1)
      .map(({ status }) => status),
  ).toEqual(['target', 'target']);
});
