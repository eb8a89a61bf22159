import type { MetricRule } from './metric-rule.js';

/** Work, insurance, benefits and the people they reach. */
export const rules: readonly MetricRule[] = [
  {
    id: 'metric/employment-social/unemployment-rate',
    metric: 'unemployment_rate',
    finds: 'Unemployment.',
    examples: [
      {
        text: '城镇调查失业率平均值为5.2%,失业登记率2.8%。',
        figures: [
          { text: '5.2%', metric: 'unemployment_rate' },
          { text: '2.8%', metric: 'unemployment_rate' },
        ],
      },
      {
        text: '城镇登记失业率控制在3.5%以内。',
        figures: [
          {
            text: '3.5%',
            value: 3.5,
            unit: '%',
            aspect: 'level',
            metric: 'unemployment_rate',
            label: '城镇登记失业率',
          },
        ],
      },
    ],
    silent: ['城镇化率达到63.5%。'],
  },
  {
    id: 'metric/employment-social/jobs-created',
    metric: 'jobs_created',
    finds: 'People brought into work.',
    examples: [
      {
        text: '2021年青石省农村劳动力转移就业总量80万人。',
        figures: [{ text: '80万人', metric: 'jobs_created' }],
      },
      {
        text: '开行专列28趟,“点对点”输送农民工1.5万人。',
        figures: [
          { text: '28趟', metric: null },
          { text: '1.5万人', metric: 'jobs_created' },
        ],
      },
      {
        text: '帮助26家企业招工310人。',
        figures: [
          { text: '26家', metric: 'enterprise_count' },
          { text: '310人', metric: 'jobs_created' },
        ],
      },
      {
        text: '失业人员实现再就业1200人,困难人员实现就业360人。',
        figures: [
          { text: '1200人', metric: 'jobs_created', label: '失业人员再就业' },
          { text: '360人', metric: 'jobs_created', label: '困难人员就业' },
        ],
      },
      {
        text: '青石县转移输出劳动力5200人,公益性岗位安置360人,为企业解决用工900人,带动就业创业460人。',
        figures: [
          { text: '5200人', metric: 'jobs_created' },
          { text: '360人', metric: 'jobs_created' },
          { text: '900人', metric: 'jobs_created' },
          { text: '460人', metric: 'jobs_created' },
        ],
      },
      {
        text: '园区安置农村劳动力3200人,帮助长期失业青年就业创业58人。',
        figures: [
          { text: '3200人', metric: 'jobs_created' },
          { text: '58人', metric: 'jobs_created' },
        ],
      },
      {
        text: '全县带动就业人数3万人。6月底的就业人数为110万人。',
        figures: [
          { text: '3万人', metric: 'jobs_created' },
          { text: '110万人', metric: null },
        ],
      },
      {
        text: '全区城镇新增就业6800人。',
        figures: [
          {
            text: '6800人',
            value: 6800,
            unit: '人',
            aspect: 'level',
            metric: 'jobs_created',
            label: '城镇新增就业',
          },
        ],
      },
    ],
    silent: ['失业人口约7100人。', '全区组织就业培训6800人次。'],
  },
  {
    id: 'metric/employment-social/job-posts',
    metric: 'job_posts',
    finds: 'Posts of work.',
    examples: [
      {
        text: '白水园区动工,可创造产值12亿元,提供工作机会300个。',
        figures: [
          { text: '12亿元', status: 'target', metric: 'industrial_output_value' },
          { text: '300个', metric: 'job_posts' },
        ],
      },
      {
        text: '开发基层治理专岗140个,公益性岗位安置就业困难人员210人。',
        figures: [
          { text: '140个', metric: 'job_posts' },
          { text: '210人', metric: 'jobs_created' },
        ],
      },
      {
        text: '开发城乡公益岗520个,发布招聘信息1.3万条。',
        figures: [
          { text: '520个', metric: 'job_posts' },
          { text: '1.3万条', metric: 'job_posts' },
        ],
      },
      {
        text: '招聘会提供就业岗位2600个。',
        figures: [
          {
            text: '2600个',
            value: 2600,
            unit: '个',
            aspect: 'level',
            metric: 'job_posts',
            label: '就业岗位',
          },
        ],
      },
    ],
    silent: ['发布惠民信息1.3万条。', '全区城镇新增就业2600人。'],
  },
  {
    id: 'metric/employment-social/social-insurance-enrollment',
    metric: 'social_insurance_enrollment',
    finds: 'People insured.',
    examples: [
      {
        text: '2010年全县有9万人参合,参合率97%。',
        figures: [
          { text: '9万人', metric: 'social_insurance_enrollment', label: '参合' },
          { text: '97%', metric: 'social_insurance_coverage' },
        ],
      },
      {
        text: '资助困难群众参加城乡居民保险2.5万人次。',
        figures: [{ text: '2.5万人次', metric: 'social_insurance_enrollment' }],
      },
      {
        text: '全县基本医疗保险参保人数35万人,其中城镇职工4万人,城乡居民31万人。',
        figures: [
          { text: '35万人', metric: 'social_insurance_enrollment' },
          { text: '4万人', metric: 'social_insurance_enrollment' },
          { text: '31万人', metric: 'social_insurance_enrollment' },
        ],
      },
      {
        text: '2万农民参加了新农合,6098人参加城镇职工基本医疗保险。120名村民参加义务劳动。',
        figures: [
          { text: '2万', metric: 'social_insurance_enrollment', label: '农民' },
          { text: '6098人', metric: 'social_insurance_enrollment', label: '参加城镇职工基本医疗保险' },
          { text: '120名', metric: 'participants' },
        ],
      },
      {
        text: '参加职工养老保险9万人,其中在职职工6万人。养老保险续保缴费2.1万人。',
        figures: [
          { text: '9万人', metric: 'social_insurance_enrollment' },
          { text: '6万人', metric: 'social_insurance_enrollment' },
          { text: '2.1万人', metric: 'social_insurance_enrollment' },
        ],
      },
      {
        text: '灵活就业人员养老保险制度不断完善,2021年参保人数突破3万人。',
        figures: [
          { text: '3万人', metric: 'social_insurance_enrollment', label: '灵活就业人员养老保险参保人数' },
        ],
      },
      {
        text: '实施城乡居民养老保险试点,24万人参保。',
        figures: [{ text: '24万人', metric: 'social_insurance_enrollment', label: '城乡居民养老保险参保' }],
      },
      {
        text: '全区养老保险参保人数达到18万人。',
        figures: [
          {
            text: '18万人',
            value: 180000,
            unit: '人',
            aspect: 'level',
            metric: 'social_insurance_enrollment',
            label: '养老保险参保人数',
          },
        ],
      },
      {
        text: '全市骑手职业伤害保障覆盖4万人,2.3万新就业形态人员享有职业伤害保障。',
        figures: [
          { text: '4万人', metric: 'social_insurance_enrollment' },
          { text: '2.3万', metric: 'social_insurance_enrollment' },
        ],
      },
      {
        text: '新型农村合作医疗有3.1亿农民参加。',
        figures: [{ text: '3.1亿', metric: 'social_insurance_enrollment' }],
      },
    ],
    silent: ['城镇职工4万人。', '全区养老保险参保率达到98%。'],
  },
  {
    id: 'metric/employment-social/social-insurance-coverage',
    metric: 'social_insurance_coverage',
    finds: 'Part of the people who are insured.',
    examples: [
      {
        text: '医保参保登记率98%,养老保险缴费率96%。',
        figures: [
          { text: '98%', metric: 'social_insurance_coverage' },
          { text: '96%', metric: 'social_insurance_coverage' },
        ],
      },
      {
        text: '全区医疗保险参保率达到98.2%。',
        figures: [
          {
            text: '98.2%',
            value: 98.2,
            unit: '%',
            aspect: 'level',
            metric: 'social_insurance_coverage',
            label: '医疗保险参保率',
          },
        ],
      },
    ],
    silent: ['全区医疗保险参保人数增长3%。'],
  },
  {
    id: 'metric/employment-social/subsidies-paid',
    metric: 'subsidies_paid',
    finds: 'Benefits and subsidies paid.',
    examples: [
      {
        text: '五保户供养31人,年供养27万元。',
        figures: [
          { text: '31人', metric: 'beneficiaries' },
          { text: '27万元', metric: 'subsidies_paid' },
        ],
      },
      {
        text: '兑付公益林补偿基金67万元,解决农村人畜饮水2万人。',
        figures: [
          { text: '67万元', metric: 'subsidies_paid' },
          { text: '2万人', metric: 'beneficiaries' },
        ],
      },
      {
        text: '高龄津贴发放标准提高到每人每月110元,为困难职工发放帮扶资金52万元。',
        figures: [
          { text: '110元', metric: 'subsidies_paid', label: '高龄津贴发放标准' },
          { text: '52万元', metric: 'subsidies_paid' },
        ],
      },
      {
        text: '资助困难学生300人,实际发放20万元。',
        figures: [{ text: '300人' }, { text: '20万元', metric: 'subsidies_paid' }],
      },
      {
        text: '发放救助金48万元,惠及困难群众300人,人均1600元。',
        figures: [
          { text: '48万元', metric: 'subsidies_paid', label: '救助金' },
          { text: '300人', metric: 'beneficiaries' },
          { text: '1600元', metric: 'subsidies_paid', label: '救助金' },
        ],
      },
      {
        text: '五保供养标准为人年6200元,护理补贴每人每月一级100元;征收残疾人就业保障金300万元。',
        figures: [
          { text: '6200元', metric: 'subsidies_paid', label: '五保供养标准' },
          { text: '100元', metric: 'subsidies_paid', label: '护理补贴一级' },
          { text: '300万元', metric: null },
        ],
      },
      {
        text: '发放慰问金、慰问品12.6万元。',
        figures: [{ text: '12.6万元', metric: 'subsidies_paid', label: '慰问金、慰问品' }],
      },
      {
        text: '发放特困供养金90万元、计生特扶金12万元、生活救助金8万元,兑付移民后扶资金30万元。',
        figures: [
          { text: '90万元', metric: 'subsidies_paid' },
          { text: '12万元', metric: 'subsidies_paid' },
          { text: '8万元', metric: 'subsidies_paid' },
          { text: '30万元', metric: 'subsidies_paid' },
        ],
      },
      {
        text: '低保户56户,月人均补差420元。',
        figures: [
          { text: '56户', metric: 'household_count' },
          { text: '420元', metric: 'subsidies_paid' },
        ],
      },
      {
        text: '向每名居民发放消费卡5,000元,敬老金每年8,000元。',
        figures: [
          { text: '5,000元', metric: 'subsidies_paid' },
          { text: '8,000元', metric: 'subsidies_paid' },
        ],
      },
      {
        text: '2020年青石县给予受灾渔民每户2万元救助。',
        figures: [{ text: '2万元', metric: 'subsidies_paid' }],
      },
      {
        text: '资助渔民的船费,每人每月300元。',
        figures: [{ text: '300元', aspect: 'level', metric: 'subsidies_paid' }],
      },
      {
        text: '城市低保标准提高到每人每月720元。',
        figures: [
          {
            text: '720元',
            value: 720,
            unit: 'CNY',
            aspect: 'level',
            metric: 'subsidies_paid',
            label: '城市低保标准',
          },
        ],
      },
      {
        text: '石桥镇农村低保在册800人,本季发放资金42万元。',
        figures: [
          {
            text: '800人',
            value: 800,
            unit: '人',
            aspect: 'level',
            metric: 'beneficiaries',
            label: '农村低保在册',
          },
          {
            text: '42万元',
            value: 420000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'subsidies_paid',
            label: '本季发放资金',
          },
        ],
      },
      {
        text: '街道发放高龄津贴126万元。',
        figures: [
          {
            text: '126万元',
            value: 1260000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'subsidies_paid',
            label: '高龄津贴',
          },
        ],
      },
    ],
    silent: [
      '违规发放低保金90万元,多支付养老金80万元。',
      '环卫工人60名。',
      '剧场接待观众2万人次。',
      '退休职工基本养老金人均每月提高60元。',
      '街道发放小额贷款126万元。',
    ],
  },
  {
    id: 'metric/employment-social/beneficiaries',
    metric: 'beneficiaries',
    finds: 'People whom help or service reached.',
    examples: [
      {
        text: '免费为1.2万名35-64岁妇女进行筛查,选派100名教师到乡村开展教学帮扶。',
        figures: [
          { text: '1.2万名', metric: 'beneficiaries', label: '35-64岁妇女' },
          { text: '100名', metric: 'staff_count', label: '教师' },
        ],
      },
      {
        text: '惠及中小微企业6300家,发放公租房租赁补贴410户次,公租房累计保障2900户。',
        figures: [
          { text: '6300家', metric: 'beneficiaries' },
          { text: '410户次', metric: 'beneficiaries' },
          { text: '2900户', metric: 'beneficiaries' },
        ],
      },
      {
        text: '帮助32名信访人解决实际困难,为居民测血压870人次。',
        figures: [
          { text: '32名', metric: 'beneficiaries', label: '信访人' },
          { text: '870人次', metric: 'beneficiaries' },
        ],
      },
      {
        text: '慰问长者320户次,发放低保金460户次、36万元,尊老金发放210人。',
        figures: [
          { text: '320户次', metric: 'beneficiaries' },
          { text: '460户次', metric: 'beneficiaries' },
          { text: '36万元', metric: 'subsidies_paid' },
          { text: '210人', metric: 'beneficiaries' },
        ],
      },
      {
        text: '发放租赁补贴120户60万元,普通高中助学金310人;为460名大学生办理助学贷款。',
        figures: [
          { text: '120户', metric: 'beneficiaries', label: '租赁补贴' },
          { text: '60万元', metric: 'subsidies_paid' },
          { text: '310人', metric: 'beneficiaries' },
          { text: '460名', metric: 'beneficiaries', label: '大学生' },
        ],
      },
      {
        text: '高血压患者规范管理1.2万人,特别扶助对象86人,接待来访咨询320人次。',
        figures: [
          { text: '1.2万人', metric: 'beneficiaries' },
          { text: '86人', metric: 'beneficiaries' },
          { text: '320人次', metric: 'beneficiaries' },
        ],
      },
      {
        text: '现有残疾人2万人,约占总人口的4.2%;信教群众1.5万人,占总人口的3%。',
        figures: [
          { text: '2万人', metric: 'beneficiaries' },
          { text: '4.2%', aspect: 'share', metric: 'beneficiaries', label: '残疾人占总人口' },
          { text: '1.5万人', metric: null },
          { text: '3%', aspect: 'share', metric: null },
        ],
      },
      {
        text: '2023年青石区核发生活扶助费90万元,照顾长者31名,服务弱势家庭20户次。',
        figures: [
          { text: '90万元', metric: 'subsidies_paid' },
          { text: '31名', metric: 'beneficiaries' },
          { text: '20户次', metric: 'beneficiaries' },
        ],
      },
      {
        text: '为90岁以上老人48名每月发放津贴120元。',
        figures: [{ text: '48名', metric: 'beneficiaries', label: '90岁以上老人' }, { text: '120元' }],
      },
      {
        text: '清退低保对象20户36人,新增15户28人。易地搬迁安置点2个,安置80户310人。全年走访脱贫户6200户次,为8名困难党员争取帮扶资金2万元。',
        figures: [
          { text: '20户', metric: 'beneficiaries' },
          { text: '36人', metric: 'beneficiaries' },
          { text: '15户', metric: 'beneficiaries', label: '新增低保对象' },
          { text: '28人', metric: 'beneficiaries', label: '新增低保对象' },
          { text: '2个' },
          { text: '80户', metric: 'beneficiaries' },
          { text: '310人', metric: 'beneficiaries' },
          { text: '6200户次', metric: 'beneficiaries' },
          { text: '8名', metric: 'beneficiaries' },
          { text: '2万元' },
        ],
      },
      {
        text: '为26户独居老人家庭做了适老化改造,为7名功臣家庭送喜报。优抚对象310人,其中伤残军人42人,烈属6户。',
        figures: [
          { text: '26户', metric: 'beneficiaries', label: '独居老人家庭' },
          { text: '7名', metric: 'beneficiaries', label: '功臣家庭' },
          { text: '310人', metric: 'beneficiaries' },
          { text: '42人', metric: 'beneficiaries', label: '伤残军人' },
          { text: '6户', metric: 'beneficiaries', label: '烈属' },
        ],
      },
      {
        text: '邻里中心每天接待居民180人次,为老人理发320人次,为60户困难家庭实施适老化改造。',
        figures: [
          { text: '180人次', metric: 'beneficiaries' },
          { text: '320人次', metric: 'beneficiaries' },
          { text: '60户', metric: 'beneficiaries' },
        ],
      },
      {
        text: '在保对象1300人,留守老人420人。走访居民860户。解决360户出行难问题。',
        figures: [
          { text: '1300人', metric: 'beneficiaries', label: '在保对象' },
          { text: '420人', metric: 'beneficiaries' },
          { text: '860户', metric: 'beneficiaries' },
          { text: '360户', metric: 'beneficiaries' },
        ],
      },
      {
        text: '送戏下乡惠及观众2万人次,慰问环卫工人60名,免费白内障手术36例,带动农户增收210户。',
        figures: [
          { text: '2万人次', metric: 'beneficiaries' },
          { text: '60名', metric: 'beneficiaries' },
          { text: '36例', metric: 'beneficiaries' },
          { text: '210户', metric: 'beneficiaries', aspect: 'level' },
        ],
      },
      {
        text: '大病保险报销6.2万人次,带动500户、1200人增收,为92位80岁以上老人送去生日蛋糕。',
        figures: [
          { text: '6.2万人次', metric: 'beneficiaries' },
          { text: '500户', metric: 'beneficiaries' },
          { text: '1200人', metric: 'beneficiaries' },
          { text: '92位', metric: 'beneficiaries' },
        ],
      },
      {
        text: '建立困难学生午餐补助制度,惠及1.6万人。',
        figures: [{ text: '1.6万人', metric: 'beneficiaries', label: '困难学生午餐补助惠及' }],
      },
      {
        text: '全县现有低保对象231户、396人。',
        figures: [
          { text: '231户', metric: 'beneficiaries' },
          { text: '396人', metric: 'beneficiaries', label: '低保对象' },
        ],
      },
      {
        text: '完成新生儿听力初筛5200人。',
        figures: [
          {
            text: '5200人',
            value: 5200,
            unit: '人',
            aspect: 'level',
            metric: 'beneficiaries',
            label: '新生儿听力初筛',
          },
        ],
      },
      {
        text: '对特困人员逐户复核,退出46户83人。',
        figures: [
          {
            text: '46户',
            value: 46,
            unit: '户',
            aspect: 'level',
            metric: 'household_count',
            label: '退出',
          },
          { text: '83人', value: 83, unit: '人', aspect: 'level', metric: 'beneficiaries', label: '退出' },
        ],
      },
      {
        text: '今年走访企业95家次。',
        figures: [
          {
            text: '95家次',
            value: 95,
            unit: '家次',
            aspect: 'level',
            metric: 'beneficiaries',
            label: '走访企业',
          },
        ],
      },
      {
        text: '石桥镇饮水不安全人数3600人。',
        figures: [
          {
            text: '3600人',
            value: 3600,
            unit: '人',
            aspect: 'level',
            metric: 'beneficiaries',
            label: '饮水不安全人数',
          },
        ],
      },
      {
        text: '救助困难群众860人次32万元,合作社带动农户1200户,扶持创业160人。',
        figures: [
          { text: '860人次', metric: 'beneficiaries' },
          { text: '32万元', metric: 'subsidies_paid' },
          { text: '1200户', metric: 'beneficiaries' },
          { text: '160人', metric: 'beneficiaries' },
        ],
      },
      {
        text: '免除1.8万名义务教育阶段学生学杂费,走访重点企业520户次。',
        figures: [
          { text: '1.8万名', unit: '名', metric: 'beneficiaries' },
          { text: '520户次', metric: 'beneficiaries' },
        ],
      },
      {
        text: '新农合全年补偿2.1万人次,农村低保扩面至3200人,老人用餐优惠补贴全年支出36万元,老人每月领取100元津贴。',
        figures: [
          { text: '2.1万人次', metric: 'beneficiaries' },
          { text: '3200人', metric: 'beneficiaries' },
          { text: '36万元', metric: 'subsidies_paid' },
          { text: '100元', metric: 'subsidies_paid', label: '津贴' },
        ],
      },
      {
        text: '街道救助困难群众860人次。',
        figures: [{ text: '860人次', value: 860, unit: '人次', aspect: 'level', metric: 'beneficiaries' }],
      },
      {
        text: '为2300名装卸工追回工资860万元。',
        figures: [
          { text: '2300名', metric: 'beneficiaries' },
          { text: '860万元', metric: null },
        ],
      },
      {
        text: '减免6.2万名幼儿保教费,使8万个家庭受益。',
        figures: [
          { text: '6.2万名', metric: 'beneficiaries' },
          { text: '8万个', metric: 'beneficiaries' },
        ],
      },
      {
        text: '惠及36万人的青桥引水工程通水,3万户农牧民用上放心水。',
        figures: [
          { text: '36万人', metric: 'beneficiaries' },
          { text: '3万户', metric: 'beneficiaries' },
        ],
      },
      {
        text: '帮扶800余名残疾人就业创业,带动1.2万农牧民就业增收。',
        figures: [
          { text: '800余名', metric: 'beneficiaries' },
          { text: '1.2万', metric: 'beneficiaries' },
        ],
      },
      {
        text: '青石县救助困难群众2.3万户次,新农合补偿农民86万人次,免费为1.2万名65岁以上老年人查体。',
        figures: [
          { text: '2.3万户次', metric: 'beneficiaries' },
          { text: '86万人次', metric: 'beneficiaries' },
          { text: '1.2万名', metric: 'beneficiaries' },
        ],
      },
      {
        text: '青石县1.2万户农民搬入楼房。',
        figures: [{ text: '1.2万户', metric: 'beneficiaries', label: '农民' }],
      },
      { text: '助企政策惠及经营主体1.2万户次。', figures: [{ text: '1.2万户次', metric: 'beneficiaries' }] },
      { text: '为1.6万户经营主体办理退税。', figures: [{ text: '1.6万户', metric: 'beneficiaries' }] },
    ],
    silent: [
      '重复享受待遇126人。',
      '中小微企业6300家。',
      '全县现有农牧民3万户。',
      '全市骑手职业伤害保障覆盖4万人。',
      '街道组织860人参加培训。',
    ],
  },
];
