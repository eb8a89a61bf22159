import type { MetricRule } from './metric-rule.js';

/** Complaints and disputes, checks and what they put right. */
export const rules: readonly MetricRule[] = [
  {
    id: 'metric/safety-cases/cases-handled',
    metric: 'cases_handled',
    finds: 'Cases, complaints, disputes and requests.',
    examples: [
      {
        text: '全市检察机关共起诉盗窃罪20件30人;受理案件90件,审、执结80件;法院裁定再审5件。',
        figures: [
          { text: '20件', metric: 'cases_handled', label: '起诉盗窃罪' },
          { text: '30人', metric: null },
          { text: '90件', metric: 'cases_handled' },
          { text: '80件', metric: 'cases_handled', label: '审、执结案件' },
          { text: '5件', metric: 'cases_handled' },
        ],
      },
      {
        text: '批准逮捕60人,起诉90人,不起诉率12%。',
        figures: [
          { text: '60人', metric: null, label: '批准逮捕' },
          { text: '90人', metric: null, label: '起诉' },
          { text: '12%', metric: null },
        ],
      },
      {
        text: '网格员自办解决31件,街道协调处理7件,纠正乱扔垃圾行为90次,劝阻电信诈骗6起。',
        figures: [
          { text: '31件', metric: 'cases_handled' },
          { text: '7件', metric: 'cases_handled' },
          { text: '90次', metric: 'cases_handled' },
          { text: '6起', metric: 'cases_handled' },
        ],
      },
      { text: '民情台账登记事项320件。', figures: [{ text: '320件', metric: 'cases_handled' }] },
      {
        text: '2022年退回补充侦查36件60人,监督立案9件。',
        figures: [
          { text: '36件', metric: 'cases_handled' },
          { text: '60人', metric: null },
          { text: '9件', metric: 'cases_handled' },
        ],
      },
      {
        text: '窗口办理行政许可1600件,批准逮捕126件。',
        figures: [
          { text: '1600件', metric: 'cases_handled' },
          { text: '126件', metric: 'cases_handled' },
        ],
      },
      {
        text: '发现矛盾70起,成功化解66起。发现问题90起,处理84起、移交6起;摸排隐患点40处,治理38处。',
        figures: [
          { text: '70起', metric: 'cases_handled', label: '发现矛盾' },
          { text: '66起', metric: 'cases_handled', label: '化解矛盾' },
          { text: '90起', metric: 'cases_handled', label: '发现问题' },
          { text: '84起', metric: 'cases_handled', label: '处理问题' },
          { text: '6起', metric: 'cases_handled', label: '移交问题' },
          { text: '40处', metric: 'rectified_sites' },
          { text: '38处', metric: 'rectified_sites', label: '治理隐患点' },
        ],
      },
      {
        text: '审结行政复议案件44件,其中撤销5件、终止8件。',
        figures: [
          { text: '44件', metric: 'cases_handled' },
          { text: '5件', metric: 'cases_handled', label: '行政复议案件撤销' },
          { text: '8件', metric: 'cases_handled', label: '行政复议案件终止' },
        ],
      },
      {
        text: '集体访26批410人次,八类主要刑事案件下降9%。',
        figures: [
          { text: '26批', metric: 'cases_handled' },
          { text: '410人次', metric: 'cases_handled' },
          { text: '9%', value: -9, metric: 'cases_handled', label: '八类主要刑事案件' },
        ],
      },
      {
        text: '查处交通违法行为3200起、乱收费2起,接待群众46批210人次,调处山林纠纷9起,调结8起。',
        figures: [
          { text: '3200起', metric: 'cases_handled' },
          { text: '2起', metric: 'cases_handled' },
          { text: '46批', metric: 'cases_handled' },
          { text: '210人次', metric: 'beneficiaries' },
          { text: '9起', metric: 'cases_handled' },
          { text: '8起', metric: 'cases_handled' },
        ],
      },
      {
        text: '信访总量90批320人次,同比批次下降12%,人次上升3%。',
        figures: [
          { text: '90批', metric: 'cases_handled' },
          { text: '320人次', metric: 'cases_handled' },
          { text: '12%', value: -12, basis: 'yoy', metric: 'cases_handled', label: '信访批次' },
          { text: '3%', value: 3, aspect: 'growth', metric: 'cases_handled', label: '信访人次' },
        ],
      },
      {
        text: '解决1200头大牲畜饮水困难。',
        figures: [{ text: '1200头', metric: null, label: '大牲畜饮水困难' }],
      },
      {
        text: '窗口全年办理业务1.2万件。',
        figures: [{ text: '1.2万件', metric: 'cases_handled' }],
      },
      {
        text: '办理“吹哨报到”事项80件,快检380批次,立案18起。',
        figures: [
          { text: '80件', metric: 'cases_handled' },
          { text: '380批次', metric: 'inspections' },
          { text: '18起', metric: 'cases_handled', label: '立案' },
        ],
      },
      {
        text: '受理行政复议申请36件,立案审查调查28件,征集居民意见74条。',
        figures: [
          { text: '36件', metric: 'cases_handled' },
          { text: '28件', metric: 'cases_handled' },
          { text: '74条', metric: 'cases_handled' },
        ],
      },
      {
        text: '八类严重暴力案件发案下降30%。',
        figures: [
          {
            text: '30%',
            value: -30,
            unit: '%',
            aspect: 'growth',
            metric: 'cases_handled',
            label: '八类严重暴力案件发案',
          },
        ],
      },
      {
        text: '排查矛盾纠纷140件,其中历史遗留问题13件,化解8件,剩余5件由专人跟进。',
        figures: [
          { text: '140件', metric: 'cases_handled', label: '矛盾纠纷' },
          { text: '13件', metric: 'cases_handled', label: '历史遗留问题' },
          { text: '8件', metric: 'cases_handled' },
          { text: '5件', metric: 'cases_handled', label: '剩余历史遗留问题' },
        ],
      },
      {
        text: '信访总量同比下降11%,赴省信访批次下降20%,“110”总量减少30起。',
        figures: [
          { text: '11%', metric: 'cases_handled' },
          { text: '20%', metric: 'cases_handled' },
          { text: '30起', metric: 'cases_handled' },
        ],
      },
      {
        text: '街道调解矛盾纠纷126件。',
        figures: [{ text: '126件', value: 126, unit: '件', aspect: 'level', metric: 'cases_handled' }],
      },
      {
        text: '土地争议调处登记215案,办理完竣190案。',
        figures: [
          { text: '215案', unit: '案', metric: 'cases_handled' },
          { text: '190案', unit: '案', metric: 'cases_handled' },
        ],
      },
      {
        text: '电诈案件既遂数下降6.2%,命案起数下降9%。',
        figures: [
          { text: '6.2%', metric: 'cases_handled' },
          { text: '9%', metric: 'cases_handled' },
        ],
      },
    ],
    silent: [
      '取消行政许可12项。',
      '街道签订责任书126份。',
      '终局裁决率达到36%。',
      '软件著作权登记量达到3万件。',
    ],
  },
  {
    id: 'metric/safety-cases/closure-rate',
    metric: 'closure_rate',
    finds: 'Part of the cases settled.',
    examples: [
      {
        text: '矛盾纠纷100%化解,群众诉求95%以上得到解决。',
        figures: [
          { text: '100%', aspect: 'level', metric: 'closure_rate', label: '矛盾纠纷' },
          { text: '95%', aspect: 'level', metric: 'closure_rate', label: '群众诉求' },
        ],
      },
      {
        text: '收集意见220条,落实率98%。',
        figures: [
          { text: '220条', metric: 'cases_handled' },
          { text: '98%', metric: 'closure_rate' },
        ],
      },
      {
        text: '审结率96.1%,即办率58%。',
        figures: [
          { text: '96.1%', metric: 'closure_rate', label: '审结率' },
          { text: '58%', metric: 'closure_rate', label: '即办率' },
        ],
      },
      {
        text: '网格员上报事件1.2万件,处置率99%。',
        figures: [
          {
            text: '1.2万件',
            value: 12000,
            unit: '件',
            aspect: 'level',
            metric: 'cases_handled',
            label: '网格员上报事件',
          },
          { text: '99%', value: 99, unit: '%', aspect: 'level', metric: 'closure_rate', label: '处置率' },
        ],
      },
      {
        text: '群众诉求办结率达到98.6%。',
        figures: [
          {
            text: '98.6%',
            value: 98.6,
            unit: '%',
            aspect: 'level',
            metric: 'closure_rate',
            label: '群众诉求办结率',
          },
        ],
      },
    ],
    silent: ['补助支出4亿元,执行率98%。', '生活垃圾无害化处置率99%。', '群众满意率达到98.6%。'],
  },
  {
    id: 'metric/safety-cases/satisfaction-rate',
    metric: 'satisfaction_rate',
    finds: 'How content people are.',
    examples: [
      {
        text: '群众对教育、医疗、养老满意度分别为91%、90%、93%。',
        figures: [
          { text: '91%', metric: 'satisfaction_rate', label: '群众对教育满意度' },
          { text: '90%', metric: 'satisfaction_rate', label: '医疗满意度' },
          { text: '93%', metric: 'satisfaction_rate', label: '养老满意度' },
        ],
      },
      {
        text: '社会满意度提升至82.5分。',
        figures: [{ text: '82.5分', aspect: 'level', metric: 'satisfaction_rate', label: '社会满意度' }],
      },
      {
        text: '群众满意度达到97.2%。',
        figures: [
          {
            text: '97.2%',
            value: 97.2,
            unit: '%',
            aspect: 'level',
            metric: 'satisfaction_rate',
            label: '群众满意度',
          },
        ],
      },
    ],
    silent: ['信访事项办结率达到97.2%。'],
  },
  {
    id: 'metric/safety-cases/inspections',
    metric: 'inspections',
    finds: 'Checks made.',
    examples: [
      { text: '检查点位960处次。', figures: [{ text: '960处次', metric: 'inspections' }] },
      {
        text: '涉企行政检查频次下降40%,日常巡查监管800次。',
        figures: [
          { text: '40%', metric: 'inspections' },
          { text: '800次', metric: 'inspections' },
        ],
      },
      {
        text: '完成食品抽检800批次,其中食用农产品260批次、餐饮食品140批次。',
        figures: [
          { text: '800批次', metric: 'inspections' },
          { text: '260批次', metric: 'inspections', label: '食用农产品' },
          { text: '140批次', metric: 'inspections', label: '餐饮食品' },
        ],
      },
      {
        text: '排查重点场所620家次,抽查流动人口310人次,辖区有流动人口900人。',
        figures: [
          { text: '620家次', metric: 'inspections' },
          { text: '310人次', metric: 'inspections' },
          { text: '900人', metric: 'population_resident' },
        ],
      },
      {
        text: '开展安全检查、节日值守共120次。',
        figures: [{ text: '120次', metric: 'inspections' }],
      },
      {
        text: '市场监管所检查食品经营单位720户次。',
        figures: [{ text: '720户次', metric: 'inspections' }],
      },
      {
        text: '开展森林防火巡护900人次。',
        figures: [{ text: '900人次', metric: 'inspections' }],
      },
      {
        text: '开展安全生产检查120家次。',
        figures: [
          {
            text: '120家次',
            value: 120,
            unit: '家次',
            aspect: 'level',
            metric: 'inspections',
            label: '安全生产检查',
          },
        ],
      },
      {
        text: '开展消防检查18轮次,检查在建项目260个次。',
        figures: [
          { text: '18轮次', unit: '轮次', metric: 'inspections', label: '消防检查' },
          { text: '260个次', unit: '个次', metric: 'inspections' },
        ],
      },
      {
        text: '街道开展安全检查126次。',
        figures: [
          {
            text: '126次',
            value: 126,
            unit: '次',
            aspect: 'level',
            metric: 'inspections',
            label: '安全检查',
          },
        ],
      },
    ],
    silent: [
      '检查井清掏1200座。',
      '总书记三次亲临石桥视察。',
      '完成妇女“两癌”检查1.2万人。',
      '街道举办讲座126次。',
    ],
  },
  {
    id: 'metric/safety-cases/rectified-sites',
    metric: 'rectified_sites',
    finds: 'Places put right.',
    examples: [
      {
        text: '入河排污口整治完成率94%,检查工地50次,责令整改13处。',
        figures: [
          { text: '94%', metric: 'rectified_sites' },
          { text: '50次', metric: 'inspections' },
          { text: '13处', metric: 'rectified_sites' },
        ],
      },
      {
        text: '排查道路隐患点段37处、事故隐患路段6处。',
        figures: [
          { text: '37处', metric: 'rectified_sites' },
          { text: '6处', metric: 'rectified_sites' },
        ],
      },
      {
        text: '清理楼院六乱86处、乱摆卖320宗,消除无证建筑17宗。排查隐患60处,整改56处,余下4处。',
        figures: [
          { text: '86处', metric: 'rectified_sites' },
          { text: '320宗', metric: 'rectified_sites' },
          { text: '17宗', metric: 'rectified_sites' },
          { text: '60处', metric: 'rectified_sites' },
          { text: '56处', metric: 'rectified_sites' },
          { text: '4处', metric: 'rectified_sites' },
        ],
      },
      {
        text: '重大隐患18处,挂牌督办6处,整改销号15处。',
        figures: [
          { text: '18处', metric: 'rectified_sites' },
          { text: '6处', metric: 'rectified_sites' },
          { text: '15处', metric: 'rectified_sites' },
        ],
      },
      {
        text: '拆除旱厕42座,清理菜地12处,查扣违规电动车60辆。',
        figures: [
          { text: '42座', metric: 'rectified_sites' },
          { text: '12处', metric: 'rectified_sites' },
          { text: '60辆', metric: 'rectified_sites' },
        ],
      },
      {
        text: '全年排查安全隐患56处,整改52处。',
        figures: [
          { text: '56处', metric: 'rectified_sites' },
          { text: '52处', metric: 'rectified_sites', label: '整改安全隐患' },
        ],
      },

      {
        text: '街道整改安全隐患86处。',
        figures: [{ text: '86处', value: 86, unit: '处', aspect: 'level', metric: 'rectified_sites' }],
      },
    ],
    silent: ['投放共享单车600辆。', '街道开展隐患排查86次。'],
  },
];
