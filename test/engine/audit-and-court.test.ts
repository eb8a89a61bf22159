import { describe, expect, test } from 'vitest';
import { extractText } from '../../src/extract-text.js';

/** What the records of a text say: figure, label and metric. */
function said(text: string): string[] {
  return extractText(`青石县2025年工作总结\n${text}`, { file: 'x.txt' }).records.map(
    (record) => `${record.text} ${record.label} ${record.metric}`,
  );
}

describe('what audits find', () => {
  test.each([
    ['9个单位年初未编制采购预算。', ['9个 单位 null']],
    ['15个社区未设服务站。', ['15个 社区 community_count']],
    ['16个项目未按期完工。', ['16个 项目 project_count']],
    ['有5个项目预算执行率为零。', ['5个 项目 project_count']],
    [
      '6个单位超标准列支会议费、培训费9万元。',
      ['6个 单位 null', '9万元 超标准列支会议费、培训费 public_budget_expenditure'],
    ],
    ['4家企业欠缴土地出让金2亿元。', ['4家 企业 enterprise_count', '2亿元 欠缴土地出让金 null']],
    ['专项资金20笔3亿元未在规定时间内下达。', ['20笔 专项资金 null', '3亿元 专项资金 project_investment']],
    ['建成的水渠12公里不足一年即损毁。', ['12公里 水渠 null']],
    ['6个部门沉淀存量资金3亿元。', ['6个 部门 null', '3亿元 沉淀存量资金 null']],
    ['7家企业违规向职工集资。', ['7家 企业 enterprise_count']],
    ['3家单位应缴未缴罚没收入90万元。', ['3家 单位 null', '90万元 应缴未缴罚没收入 null']],
    ['15个项目资金未细化到单位。', ['15个 项目 project_count']],
    ['2个县欠征配套费90万元。', ['2个 县 null', '90万元 欠征配套费 null']],
    ['7个部门扩大范围使用经费。', ['7个 部门 null']],
    ['900套公租房空置至今。', ['900套 公租房 housing_units']],
    ['14个产业项目效益不佳。', ['14个 产业项目 project_count']],
    ['8个县向不符合条件的60家企业发放补贴。', ['8个 县 null', '60家 企业 enterprise_count']],
    ['已追回资金800万元。', ['800万元 追回资金 null']],
    ['有9项专项转移支付7亿元未下达。', ['9项 专项转移支付 null', '7亿元 专项转移支付 null']],
    ['发放农机购置补贴300万元。', ['300万元 农机购置补贴 subsidies_paid']],
    ['800名已死亡人员未及时停保。', ['800名 已死亡人员 null']],
    ['提出审计建议30条,被采纳26条。', ['30条 审计建议 null', '26条 审计建议被采纳 null']],
    ['移送问题线索5起、涉及8人。', ['5起 移送问题线索 cases_handled', '8人 移送问题线索涉及人员 null']],
    ['90个问题已整改80个。', ['90个 问题 cases_handled', '80个 整改问题 cases_handled']],
    ['促进增收节支和挽回损失600万元。', ['600万元 促进增收节支和挽回损失 null']],
    [
      '158个问题中,145个已完成整改,完成率91.8%,其余13个正在按计划推进。',
      [
        '158个 问题 cases_handled',
        '145个 问题 cases_handled',
        '91.8% 整改 closure_rate',
        '13个 其余问题 cases_handled',
      ],
    ],
    [
      '归垫资金4600万元,追缴被骗取的失业保险金22万元、涉及61人。',
      ['4600万元 归垫资金 null', '22万元 被骗取的失业保险金 null', '61人 被骗取的失业保险金涉及人员 null'],
    ],
    ['7个项目核减工程价款1900万元。', ['7个 项目 project_count', '1900万元 核减工程价款 null']],
    ['4个项目进度滞后。', ['4个 项目 project_count']],
    ['12个项目2亿元未落实到具体单位。', ['12个 项目 project_count', '2亿元 项目 project_investment']],
    ['抽查8个部门及其30家下属单位。', ['8个 部门 null', '30家 下属单位 null']],
    ['9项专项转移支付资金3亿元滞留。', ['9项 专项转移支付资金 null', '3亿元 专项转移支付资金 null']],
    ['为260户守信企业授信贷款7亿元。', ['260户 守信企业 enterprise_count', '7亿元 守信企业授信贷款 loans']],
    ['20个部门未公开预算,涉及金额300万元。', ['20个 部门 null', '300万元 涉及金额 null']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('the sides of a budget', () => {
  test.each([
    [
      '一般公共预算收入按增长3%安排,预计达到186亿元;压减资金3亿元。',
      [
        '3% 一般公共预算收入 public_budget_revenue',
        '186亿元 一般公共预算收入 public_budget_revenue',
        '3亿元 压减资金 null',
      ],
    ],
    [
      '高中助学金平均资助标准由2000元提高到2300元。',
      ['2000元 高中助学金平均资助标准 subsidies_paid', '2300元 高中助学金平均资助标准 subsidies_paid'],
    ],
    [
      '全市一般公共预算收入预期560亿元;市级收入149亿元。',
      [
        '560亿元 一般公共预算收入 public_budget_revenue',
        '149亿元 市级一般公共预算收入 public_budget_revenue',
      ],
    ],
    [
      '财政收入9亿元,增长6%,增速居9个县区第三,收入总量居全市第五位。',
      [
        '9亿元 财政收入 public_budget_revenue',
        '6% 财政收入 public_budget_revenue',
        '9个 县区 null',
        '第三 财政收入增速 public_budget_revenue',
        '第五位 财政收入总量 public_budget_revenue',
      ],
    ],
    [
      '县对乡镇补助支出2亿元,可用财力900万元,其中体制补助300万元、专项补助200万元。',
      [
        '2亿元 县对乡镇补助支出 null',
        '900万元 可用财力 null',
        '300万元 体制补助 null',
        '200万元 专项补助 null',
      ],
    ],
    [
      '县级收入5亿元,加上解上级支出2亿元,加上上解省支出1亿元。',
      ['5亿元 县级收入 null', '2亿元 上解上级支出 null', '1亿元 上解省支出 null'],
    ],
    [
      '省财政厅下达我县债务限额30亿元,上级核定我县专项债务限额20亿元。',
      ['30亿元 债务限额 null', '20亿元 专项债务限额 null'],
    ],
    [
      '政府性基金收入年初预算15亿元,因土地市场低迷,调减6亿元,调整后为9亿元。',
      [
        '15亿元 政府性基金收入年初预算 null',
        '6亿元 政府性基金收入年初预算 null',
        '9亿元 政府性基金收入年初预算 null',
      ],
    ],
    [
      '教育支出年初预算3亿元,调整预算3.2亿元,完成3.1亿元。税务部门完成2亿元,财政部门完成1亿元。',
      [
        '3亿元 教育支出年初预算 public_budget_expenditure',
        '3.2亿元 教育支出调整预算 public_budget_expenditure',
        '3.1亿元 教育支出 public_budget_expenditure',
        '2亿元 税务部门 tax_revenue',
        '1亿元 财政部门 public_budget_revenue',
      ],
    ],
    ['国有资本经营预算收入维持年初预算3600万元。', ['3600万元 国有资本经营预算收入 null']],
    [
      '(二)市级一般公共预算\n市级收入9亿元,为预算的101%;市级支出12亿元。',
      [
        '9亿元 市级一般公共预算收入 public_budget_revenue',
        '101% 市级一般公共预算收入 public_budget_revenue',
        '12亿元 市级一般公共预算支出 public_budget_expenditure',
      ],
    ],
    [
      '(三)国有资本经营预算。县级收入3亿元,支出2亿元。',
      ['3亿元 县级国有资本经营预算收入 null', '2亿元 县级国有资本经营预算支出 null'],
    ],
    [
      '一般公共预算收入9亿元,加上级补助收入5亿元、调入资金1亿元,收入总计15亿元。',
      [
        '9亿元 一般公共预算收入 public_budget_revenue',
        '5亿元 上级补助收入 null',
        '1亿元 调入资金 null',
        '15亿元 收入总计 null',
      ],
    ],
    ['债务余额9亿元,未超过省核定的债务限额10亿元。', ['9亿元 债务余额 null', '10亿元 债务限额 null']],
    // What there is in all is more than the budget takes in.
    ['(一)一般公共预算\n收入总计9亿元。', ['9亿元 收入总计 null']],
    // A heading on several says nothing of one, and a chapter ends what the one before was on.
    ['(一)一般公共预算和政府性基金预算\n市级收入9亿元。', ['9亿元 市级收入 null']],
    ['(一)一般公共预算\n二、财政改革\n市级收入9亿元。', ['9亿元 市级收入 null']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('what courts and prosecutors do', () => {
  test.each([
    ['受理刑事案件300件,审结280件。', ['300件 刑事案件 cases_handled', '280件 审结刑事案件 cases_handled']],
    [
      '打击涉众型金融犯罪,起诉20件45人。',
      ['20件 起诉涉众型金融犯罪 cases_handled', '45人 起诉涉众型金融犯罪 null'],
    ],
    ['批捕涉黑犯罪60人,起诉75人。', ['60人 批捕涉黑犯罪 null', '75人 起诉涉黑犯罪 null']],
    // What is told in brackets is not what comes behind them.
    [
      '受理案件900件(含旧存、转办60件),办结850件。',
      ['900件 案件 cases_handled', '60件 旧存、转办 cases_handled', '850件 办结案件 cases_handled'],
    ],
    ['再审改判率0.2%,再审检察建议8件。', ['0.2% 再审改判率 null', '8件 再审检察建议 documents_issued']],
    ['对9名未成年被告人适用缓刑。', ['9名 未成年被告人 null']],
    ['500名失信被执行人履行义务。', ['500名 失信被执行人 null']],
    ['认罪认罚从宽适用率91%。', ['91% 认罪认罚从宽适用率 null']],
    [
      '执行到位金额6亿元,追索生态损害赔偿金90万元。',
      ['6亿元 执行到位金额 null', '90万元 追索生态损害赔偿金 null'],
    ],
    [
      '立案侦查职务犯罪50件,盗窃罪48件;新增收案同比上升7%。',
      ['50件 立案侦查职务犯罪 cases_handled', '48件 盗窃罪 cases_handled', '7% 新增收案 cases_handled'],
    ],
    [
      '交通事故死亡人数、较大事故起数同比分别下降28%、17%。',
      ['28% 交通事故死亡人数 null', '17% 较大事故起数 null'],
    ],
    [
      '市级基金收入56亿元,完成预算的37%.市级国有资本经营预算收入3亿元。',
      ['56亿元 市级基金收入 null', '37% 市级基金收入 null', '3亿元 市级国有资本经营预算收入 null'],
    ],
    [
      '受理案件90件(不含旧存6件),审结80件,结案率89%,同比分别上升12%、15%和1.8个百分点。',
      [
        '90件 案件 cases_handled',
        '6件 不含旧存 cases_handled',
        '80件 审结案件 cases_handled',
        '89% 结案率 closure_rate',
        '12% 案件 cases_handled',
        '15% 审结案件 cases_handled',
        '1.8个百分点 结案率 closure_rate',
      ],
    ],
    [
      '受理案件90件,结案率89%,法官人均结案22件,同比分别上升12%、1.8个百分点和3件。',
      [
        '90件 案件 cases_handled',
        '89% 结案率 closure_rate',
        '22件 法官人均结案 cases_handled',
        '12% 案件 cases_handled',
        '1.8个百分点 结案率 closure_rate',
        '3件 法官人均结案 cases_handled',
      ],
    ],
    [
      '收入总计72万元,支出总计70万元。政府采购预算40万元,其中货物类25万元、服务类15万元。',
      [
        '72万元 收入总计 null',
        '70万元 支出总计 null',
        '40万元 政府采购预算 null',
        '25万元 货物类 null',
        '15万元 服务类 null',
      ],
    ],
    [
      '为800名失业人员发放失业金90万元,为60户农户兑现补贴9万元,建议变更强制措施6人,会计人员培训30人。',
      [
        '800名 失业人员 beneficiaries',
        '90万元 失业金 subsidies_paid',
        '60户 农户 beneficiaries',
        '9万元 补贴 subsidies_paid',
        '6人 建议变更强制措施 null',
        '30人 会计人员培训 participants',
      ],
    ],
    [
      '农民收入9000元、贫困发生率3%,分别增长9%、下降2个百分点。',
      [
        '9000元 农民收入 disposable_income_rural',
        '3% 贫困发生率 null',
        '9% 农民收入 disposable_income_rural',
        '2个百分点 贫困发生率 null',
      ],
    ],
    [
      '火灾死亡3人,受伤9人,两项指数同比分别下降12%、8%。',
      ['3人 火灾死亡 null', '9人 受伤 null', '两项 指数 null', '12% 火灾死亡 null', '8% 受伤 null'],
    ],
    [
      '判处罪犯40人,其中判处五年以上有期徒刑3人。息诉率98%。',
      ['40人 判处罪犯 null', '3人 判处五年以上有期徒刑 null', '98% 息诉率 closure_rate'],
    ],
    [
      '单位能耗下降4%,超额完成市下达的3%的目标任务。白石大桥完成投资3亿元。',
      [
        '4% 单位能耗 energy_intensity',
        '3% 单位能耗 energy_intensity',
        '3亿元 白石大桥投资 project_investment',
      ],
    ],
    [
      '完成审计项目32个,其中跟踪审计4个、责任审计12个(涉及干部15人)、投资审计6个。',
      [
        '32个 审计项目 project_count',
        '4个 跟踪审计项目 project_count',
        '12个 责任审计项目 project_count',
        '15人 干部 staff_count',
        '6个 投资审计项目 project_count',
      ],
    ],
    [
      '向社会公告审计结果12份,被采用8篇次;拨付城乡低保、特困供养等资金6亿元。',
      ['12份 公告审计结果 null', '8篇次 被采用 null', '6亿元 城乡低保、特困供养等资金 subsidies_paid'],
    ],
    [
      '商品房销售面积9万平方米,销售额2亿元。政府采购预算9亿元,实际采购8亿元。',
      [
        '9万平方米 商品房销售面积 floor_area',
        '2亿元 商品房销售额 null',
        '9亿元 政府采购预算 null',
        '8亿元 政府采购 null',
      ],
    ],
    [
      '发生火灾9起,死1人,伤2人。出警100次,出动消防车20辆次。同比分别下降10%、20%。',
      [
        '9起 发生火灾 null',
        '1人 死亡 null',
        '2人 受伤 null',
        '100次 出警 null',
        '20辆次 消防车 null',
        '10% 出警 null',
        '20% 消防车 null',
      ],
    ],
    [
      '出台13个规章制度,对1人予以记大过处分。本月共立各类刑事案件8起,追缴资金6万元,加上年结余2万元。',
      [
        '13个 规章制度 documents_issued',
        '1人 记大过处分 null',
        '8起 各类刑事案件 cases_handled',
        '6万元 追缴资金 null',
        '2万元 上年结余 null',
      ],
    ],
    [
      '财政收入6亿元,完成人大通过预算的115%。截至10月中旬,整改率90%。5名辅警因公负伤。',
      [
        '6亿元 财政收入 public_budget_revenue',
        '115% 财政收入 public_budget_revenue',
        '90% 整改率 closure_rate',
        '5名 辅警 staff_count',
      ],
    ],
    ['起诉职务侵占、挪用资金等案件54件。', ['54件 起诉职务侵占、挪用资金等案件 cases_handled']],
    ['小学60所(含教学点25个)。', ['60所 小学 school_count', '25个 教学点 school_count']],
    ['20名检察官担任30所小学法治副校长。', ['20名 检察官 staff_count', '30所 小学法治副校长 school_count']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('deeds whose thing was named before', () => {
  test.each([
    ['新建学校9所、改扩建6所,竣工投用7所。', ['9所 新建学校', '6所 改扩建学校', '7所 竣工投用学校']],
    [
      '30个老旧小区改造项目开工,涉及居民900户,完工22个。',
      ['30个 老旧小区', '900户 居民', '22个 老旧小区完工'],
    ],
    [
      '安排预备费6000万元,实际动支4000万元,剩余2000万元。',
      ['6000万元 预备费', '4000万元 预备费实际动支', '2000万元 预备费剩余'],
    ],
    ['8个项目900套住房已交付700套。', ['8个 项目', '900套 住房', '700套 住房交付']],
    ['新增国家级绿色工厂3家、省级20家。', ['3家 新增国家级绿色工厂', '20家 新增省级绿色工厂']],
    ['能耗强度下降3%,“十四五”前三年累计下降10%。', ['3% 能耗强度', '10% 能耗强度']],
    ['可支付月数9.5个月。', ['9.5个月 可支付月数']],
    [
      '政府采购预算9亿元,主要是公务用车购置及运行费300万元。',
      ['9亿元 政府采购预算', '300万元 公务用车购置及运行费'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(expected);
  });
});

test('what is being mended, or in part, is of the problems that were found', () => {
  const text = '审计发现问题50项,已整改30项,正在整改12项,部分整改8项。';
  expect(extractText(text).records.map(({ metric }) => metric)).toEqual(Array(4).fill('cases_handled'));
});
