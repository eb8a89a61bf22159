import type { MetricRule } from './metric-rule.js';

/** Units of local government, places and people that serve there, activities and papers. */
export const rules: readonly MetricRule[] = [
  {
    id: 'metric/community-governance/community-count',
    metric: 'community_count',
    finds: 'Communities.',
    examples: [
      {
        text: '白石镇辖14个村（居）、210个村（居）民小组,青石县有9个乡镇（街道）。',
        figures: [
          { text: '14个', metric: 'community_count', label: '村(居)' },
          { text: '210个', metric: null },
          { text: '9个', metric: 'subdistrict_count', label: '乡镇(街道)' },
        ],
      },
      {
        text: '街道下辖12个社区。',
        figures: [
          { text: '12个', value: 12, unit: '个', aspect: 'level', metric: 'community_count', label: '社区' },
        ],
      },
    ],
    silent: ['白石镇辖14个村（含3个移民村）。', '街道建成12个社区卫生服务中心。'],
  },
  {
    id: 'metric/community-governance/village-count',
    metric: 'village_count',
    finds: 'Villages.',
    examples: [
      {
        text: '12个村通自来水,3个村通有线电视。',
        figures: [
          { text: '12个', metric: 'village_count', label: '村' },
          { text: '3个', metric: 'village_count', label: '村' },
        ],
      },
      {
        text: '青石县辖东城、西城2个街道和南河、北河等5个镇,走访3个镇和大柳、小柳2个民族乡。',
        figures: [
          { text: '2个', metric: 'subdistrict_count', label: '街道' },
          { text: '5个', metric: 'subdistrict_count', label: '镇' },
          { text: '3个', metric: 'subdistrict_count', label: '镇' },
          { text: '2个', metric: 'subdistrict_count', label: '民族乡' },
        ],
      },
      {
        text: '完成21个自然庄复耕、12个行政村垃圾分类,新建4个村卫生室。',
        figures: [
          { text: '21个', metric: 'village_count' },
          { text: '12个', metric: 'village_count' },
          { text: '4个', metric: 'medical_institutions' },
        ],
      },
      {
        text: '实现142个行政村5G网络全覆盖,软弱涣散村整顿6个。',
        figures: [
          { text: '142个', metric: 'village_count' },
          { text: '6个', metric: 'village_count' },
        ],
      },
      {
        text: '拥有省级乡村旅游重点村5个,完成传统村落保护利用13个。',
        figures: [
          { text: '5个', metric: 'village_count' },
          { text: '13个', metric: 'village_count' },
        ],
      },
      {
        text: '集体收入10万元以上的村占92%。',
        figures: [{ text: '92%', aspect: 'share', metric: 'village_count' }],
      },
      {
        text: '全县完成120个行政村环境整治、80个村饮水改造。',
        figures: [
          { text: '120个', metric: 'village_count' },
          { text: '80个', metric: 'village_count' },
        ],
      },
      {
        text: '全镇有16个行政村。',
        figures: [
          { text: '16个', value: 16, unit: '个', aspect: 'level', metric: 'village_count', label: '行政村' },
        ],
      },
    ],
    silent: ['建成5G基站142个。', '打造美丽庭院2600座。', '全镇建成16个村卫生室。'],
  },
  {
    id: 'metric/community-governance/subdistrict-count',
    metric: 'subdistrict_count',
    finds: 'Streets, townships and towns.',
    examples: [
      {
        text: '综合成绩在全市96个街道(乡镇)中排第9。',
        figures: [
          { text: '96个', metric: 'subdistrict_count', label: '街道(乡镇)' },
          { text: '第9', value: 9, aspect: 'rank', label: '综合成绩' },
        ],
      },
      {
        text: '全县9个乡镇共划分640个网格。',
        figures: [
          { text: '9个', metric: 'subdistrict_count', label: '乡镇' },
          { text: '640个', metric: 'grid_count', label: '网格' },
        ],
      },
      {
        text: '全县下辖12个乡镇。',
        figures: [
          {
            text: '12个',
            value: 12,
            unit: '个',
            aspect: 'level',
            metric: 'subdistrict_count',
            label: '乡镇',
          },
        ],
      },
    ],
    silent: ['全县建成12个乡镇卫生院。'],
  },
  {
    id: 'metric/community-governance/compound-count',
    metric: 'compound_count',
    finds: 'Housing compounds.',
    examples: [
      {
        text: '街道共有住宅小区96个,其中商品房小区60个、老旧小区28个。',
        figures: [
          { text: '96个', metric: 'compound_count' },
          { text: '60个', metric: 'compound_count' },
          { text: '28个', metric: 'compound_count' },
        ],
      },
      {
        text: '推动16个无物业小区引入专业物业。',
        figures: [{ text: '16个', metric: 'compound_count', label: '无物业小区' }],
      },
      {
        text: '街道现有86个居民小区。',
        figures: [
          {
            text: '86个',
            value: 86,
            unit: '个',
            aspect: 'level',
            metric: 'compound_count',
            label: '居民小区',
          },
        ],
      },
    ],
    silent: ['街道成立86个居民小区党支部。'],
  },
  {
    id: 'metric/community-governance/grid-count',
    metric: 'grid_count',
    finds: 'Grids of a neighbourhood.',
    examples: [
      {
        text: '街道划分126个网格。',
        figures: [
          { text: '126个', value: 126, unit: '个', aspect: 'level', metric: 'grid_count', label: '网格' },
        ],
      },
    ],
    silent: ['街道成立126个网格党支部。'],
  },
  {
    id: 'metric/community-governance/service-centres',
    metric: 'service_centres',
    finds: 'Places that serve people.',
    examples: [
      {
        text: '设立婚姻家庭辅导室6个、党群连心站9个。',
        figures: [
          { text: '6个', metric: 'service_centres' },
          { text: '9个', metric: 'service_centres' },
        ],
      },
      {
        text: '石桥镇设立“5G+”政务小屋9个。',
        figures: [
          {
            text: '9个',
            value: 9,
            unit: '个',
            aspect: 'level',
            metric: 'service_centres',
            label: '“5G+”政务小屋',
          },
        ],
      },
      {
        text: '街道建成党群服务中心12个。',
        figures: [
          {
            text: '12个',
            value: 12,
            unit: '个',
            aspect: 'level',
            metric: 'service_centres',
            label: '党群服务中心',
          },
        ],
      },
    ],
    silent: ['街道建成社区卫生服务中心12个。'],
  },
  {
    id: 'metric/community-governance/events-held',
    metric: 'events_held',
    finds: 'Activities held.',
    examples: [
      {
        text: '街道开展9次专题组织生活,举办主题党课11讲。',
        figures: [
          { text: '9次', metric: 'events_held', label: '专题组织生活' },
          { text: '11讲', value: 11, unit: '讲', metric: 'events_held', label: '主题党课' },
        ],
      },
      {
        text: '党委中心组集中学习12次,研讨6次。',
        figures: [
          { text: '12次', metric: 'events_held' },
          { text: '6次', metric: 'events_held' },
        ],
      },
      {
        text: '开展“石桥夜话”24期,送教上门18次,普法进校园11次。',
        figures: [
          { text: '24期', metric: 'events_held' },
          { text: '18次', metric: 'events_held' },
          { text: '11次', metric: 'events_held' },
        ],
      },
      {
        text: '街道开展文艺演出26场次。',
        figures: [
          {
            text: '26场次',
            value: 26,
            unit: '场次',
            aspect: 'level',
            metric: 'events_held',
            label: '文艺演出',
          },
        ],
      },
    ],
    silent: ['街道开展安全检查26次。'],
  },
  {
    id: 'metric/community-governance/participants',
    metric: 'participants',
    finds: 'People who took part.',
    examples: [
      {
        text: '会议应到代表172人,实到144人,聘请代表联络站工作人员9人。',
        figures: [
          { text: '172人', metric: 'participants' },
          { text: '144人', metric: 'participants' },
          { text: '9人', metric: 'staff_count' },
        ],
      },
      {
        text: '培育高素质农民240人,观展人数达2.1万人次。',
        figures: [
          { text: '240人', metric: 'participants', label: '高素质农民' },
          { text: '2.1万人次', metric: 'participants' },
        ],
      },
      {
        text: '组织60多名演员参与演出,开展劳动竞赛12场,参赛职工900人次。',
        figures: [
          { text: '60多名', metric: 'participants' },
          { text: '12场', metric: 'events_held' },
          { text: '900人次', metric: 'participants' },
        ],
      },
      {
        text: '惠民电影放映60场,观众累计1.2万人次。',
        figures: [
          { text: '60场', metric: 'events_held' },
          { text: '1.2万人次', metric: 'participants', label: '观众' },
        ],
      },
      {
        text: '共16支队伍、240名选手同场竞技。',
        figures: [
          { text: '16支', metric: 'teams' },
          { text: '240名', metric: 'participants', label: '选手' },
        ],
      },
      {
        text: '组织60名村干部参加能力提升培训,到会代表98名。',
        figures: [
          { text: '60名', metric: 'participants' },
          { text: '98名', metric: 'participants', label: '到会代表' },
        ],
      },
      {
        text: '街道开展技能培训1260人次。',
        figures: [
          {
            text: '1260人次',
            value: 1260,
            unit: '人次',
            aspect: 'level',
            metric: 'participants',
            label: '技能培训',
          },
        ],
      },
      {
        text: '组织36名乡亲代表观摩,吸引6200名客商参展。',
        figures: [
          { text: '36名', metric: 'participants' },
          { text: '6200名', metric: 'participants' },
        ],
      },
    ],
    silent: ['街道慰问困难群众1260人次。'],
  },
  {
    id: 'metric/community-governance/teams',
    metric: 'teams',
    finds: 'Teams and social organizations.',
    examples: [
      {
        text: '街道7个共建工作组定期走访,9个社区每月开展活动,柳堤小区共12栋。',
        figures: [
          { text: '7个', metric: 'teams', label: '共建工作组' },
          { text: '9个', metric: 'community_count', label: '社区' },
          { text: '12栋', metric: 'building_count' },
        ],
      },
      {
        text: '组建“桥头义警”8支,调解纠纷320起,调成率98%。',
        figures: [
          { text: '8支', metric: 'teams' },
          { text: '320起' },
          { text: '98%', metric: 'closure_rate' },
        ],
      },
      {
        text: '锣鼓队、舞蹈队16支常年活跃在乡间,组建应急救援分队3支。',
        figures: [
          { text: '16支', metric: 'teams' },
          { text: '3支', metric: 'teams' },
        ],
      },
      {
        text: '街道建有文艺队伍23支、560人。',
        figures: [
          { text: '23支', metric: 'teams', label: '文艺队伍' },
          { text: '560人', metric: null, label: '文艺队伍' },
        ],
      },

      {
        text: '组建产业专家团4个。',
        figures: [
          { text: '4个', value: 4, unit: '个', aspect: 'level', metric: 'teams', label: '产业专家团' },
        ],
      },
      {
        text: '街道组建志愿服务队36支。',
        figures: [
          { text: '36支', value: 36, unit: '支', aspect: 'level', metric: 'teams', label: '志愿服务队' },
        ],
      },
    ],
    silent: ['街道现有注册志愿者3600人。'],
  },
  {
    id: 'metric/community-governance/volunteers',
    metric: 'volunteers',
    finds: 'Volunteers.',
    examples: [
      {
        text: '“蓝马甲”志愿者2100余人上街劝导。',
        figures: [{ text: '2100余人', metric: 'volunteers', label: '“蓝马甲”志愿者' }],
      },
      { text: '居民志愿者注册率达15%。', figures: [{ text: '15%', metric: 'volunteers' }] },
      {
        text: '社区带领62名志愿者连续奋战40天。',
        figures: [{ text: '62名', metric: 'volunteers', label: '志愿者' }],
      },
      {
        text: '“银发先锋”志愿服务队队员由20人增加到95人。',
        figures: [
          { text: '20人', metric: 'volunteers', status: 'baseline' },
          { text: '95人', metric: 'volunteers' },
        ],
      },
      {
        text: '社区志愿者注册人数达到1800人。',
        figures: [{ text: '1800人', metric: 'volunteers' }],
      },
      {
        text: '街道现有注册志愿者3600人。',
        figures: [
          {
            text: '3600人',
            value: 3600,
            unit: '人',
            aspect: 'level',
            metric: 'volunteers',
            label: '注册志愿者',
          },
        ],
      },
    ],
    silent: ['街道组建志愿服务队36支。'],
  },
  {
    id: 'metric/community-governance/staff-count',
    metric: 'staff_count',
    finds: 'Staff.',
    examples: [
      {
        text: '237名人大代表肩负人民的重托。',
        figures: [{ text: '237名', metric: 'staff_count', label: '人大代表' }],
      },
      {
        text: '落实包村领导16名,村两委成员大专以上学历占比41%。',
        figures: [
          { text: '16名', metric: 'staff_count' },
          { text: '41%', metric: 'staff_count' },
        ],
      },
      {
        text: '全区620名网格员每日入户走访,专任教师本科以上学历占比95%。',
        figures: [
          { text: '620名', metric: 'staff_count', label: '网格员' },
          { text: '95%', metric: 'staff_count' },
        ],
      },
      {
        text: '学校有专任教师120人,硕士以上学历占35%。',
        figures: [
          { text: '120人', metric: 'staff_count' },
          { text: '35%', metric: 'staff_count', label: '硕士以上学历' },
        ],
      },
      {
        text: '提拔干部12名,交流轮岗8名,培养“临江英才”15名。',
        figures: [
          { text: '12名', metric: 'staff_count' },
          { text: '8名', metric: 'staff_count', label: '交流轮岗' },
          { text: '15名', metric: 'staff_count' },
        ],
      },
      {
        text: '编制35人,在职32人,退休18人。',
        figures: [
          { text: '35人', metric: 'staff_count', label: '编制' },
          { text: '32人', metric: 'staff_count', label: '在职' },
          { text: '18人', metric: null },
        ],
      },
      {
        text: '立案侦查贪污犯罪9件12人,其中县处级干部5人。处分领导干部7人,选派干部6人。',
        figures: [
          { text: '9件', metric: 'cases_handled' },
          { text: '12人', metric: null },
          { text: '5人', metric: null },
          { text: '7人', metric: null },
          { text: '6人', metric: 'staff_count' },
        ],
      },
      {
        text: '招录10名社区矫正协理员充实基层力量。',
        figures: [{ text: '10名', metric: 'staff_count', label: '社区矫正协理员' }],
      },
      {
        text: '核定编制20名,设局长1名,副局长3名。',
        figures: [
          { text: '20名', metric: 'staff_count' },
          { text: '1名', metric: 'staff_count' },
          { text: '3名', metric: 'staff_count', label: '副局长' },
        ],
      },
      {
        text: '选派24名干部到9个社区任职。',
        figures: [
          { text: '24名', metric: 'staff_count', label: '干部' },
          { text: '9个', metric: 'community_count', label: '社区' },
        ],
      },
      {
        text: '全院在编干警64人,员额法官21名。',
        figures: [
          { text: '64人', metric: 'staff_count' },
          { text: '21名', metric: 'staff_count' },
        ],
      },
      {
        text: '建成养老服务站9个,8名护理员持证上岗,组建巡逻队4支72人。',
        figures: [
          { text: '9个', metric: 'elderly_care_facilities' },
          { text: '8名', metric: 'staff_count' },
          { text: '4支', metric: 'teams' },
          { text: '72人', metric: 'staff_count' },
        ],
      },
      {
        text: '全年录用学警600名、文职人员120名及见习督察30名。',
        figures: [
          { text: '600名', metric: 'staff_count' },
          { text: '120名', metric: 'staff_count' },
          { text: '30名', metric: 'staff_count' },
        ],
      },
      {
        text: '卫生技术人员320人,其中执业医师120人。',
        figures: [
          {
            text: '320人',
            value: 320,
            unit: '人',
            aspect: 'level',
            metric: 'staff_count',
            label: '卫生技术人员',
          },
          {
            text: '120人',
            value: 120,
            unit: '人',
            aspect: 'level',
            metric: 'staff_count',
            label: '执业医师',
          },
        ],
      },
      {
        text: '事业人员60人,在编52人。',
        figures: [
          { text: '60人', value: 60, unit: '人', aspect: 'level', metric: 'staff_count', label: '事业人员' },
          { text: '52人', value: 52, unit: '人', aspect: 'level', metric: 'staff_count', label: '在编' },
        ],
      },
      {
        text: '街道配备专职网格员86名。',
        figures: [
          {
            text: '86名',
            value: 86,
            unit: '名',
            aspect: 'level',
            metric: 'staff_count',
            label: '专职网格员',
          },
        ],
      },
      {
        text: '每千人口执业(助理)医师2.8人,每千人口注册护士3.1人。',
        figures: [
          { text: '2.8人', metric: 'staff_count' },
          { text: '3.1人', metric: 'staff_count' },
        ],
      },
      { text: '全市人才资源总量达到36万人。', figures: [{ text: '36万人', metric: 'staff_count' }] },
    ],
    silent: [
      '完成详细规划编制9项。',
      '全年输送新兵15名,其中大学生12名。',
      '社区戒毒康复人员12人。',
      '毕业研究生3万人。',
      '街道划分86个网格。',
    ],
  },
  {
    id: 'metric/community-governance/awards',
    metric: 'awards',
    finds: 'Honours won.',
    examples: [
      {
        text: '2021年青石市民间渔歌之乡发展到9个。',
        figures: [{ text: '9个', metric: 'awards' }],
      },
      { text: '新增省级文明村镇6个。', figures: [{ text: '6个', metric: 'awards' }] },
      {
        text: '获得市级以上表彰奖励14项,9名个人获评劳动模范。',
        figures: [
          { text: '14项', metric: 'awards' },
          { text: '9名', metric: 'awards' },
        ],
      },
      {
        text: '街道获市级表彰6次,先后被评为先进集体3次,民警荣立三等功2人。',
        figures: [
          { text: '6次', metric: 'awards' },
          { text: '3次', metric: 'awards' },
          { text: '2人', metric: 'awards' },
        ],
      },
      { text: '创建美丽庭院320户。', figures: [{ text: '320户', metric: 'awards' }] },
      {
        text: '3个单位获“全省先进集体”、5人获“全省先进工作者”。',
        figures: [
          { text: '3个', metric: 'awards' },
          { text: '5人', metric: 'awards' },
        ],
      },
      {
        text: '2名民警被市公安局授予“优秀民警”称号,3名干部荣立三等功,增配网格员6名。',
        figures: [
          { text: '2名', metric: 'awards' },
          { text: '3名', metric: 'awards' },
          { text: '6名', metric: 'staff_count' },
        ],
      },
      {
        text: '3户家庭获评市级“最美家庭”。',
        figures: [{ text: '3户', metric: 'awards' }],
      },
      {
        text: '街道获得市级以上荣誉12项。',
        figures: [
          { text: '12项', value: 12, unit: '项', aspect: 'level', metric: 'awards', label: '市级以上荣誉' },
        ],
      },
      {
        text: '6个集体、15名个人受到市级以上表彰。',
        figures: [
          { text: '6个', metric: 'awards', label: '集体' },
          { text: '15名', metric: 'awards', label: '个人' },
        ],
      },
      {
        text: '6部作品获“五个一工程”奖,4个单位荣获石桥省质量奖。',
        figures: [
          { text: '6部', metric: 'awards' },
          { text: '4个', metric: 'awards' },
        ],
      },
      {
        text: '9个县获评平安建设示范县,青石市连续3次获评全国文明城市。',
        figures: [
          { text: '9个', metric: 'awards' },
          { text: '3次', metric: 'awards' },
        ],
      },
      {
        text: '连续9届获戏剧奖,全国文明村镇达到36个。',
        figures: [
          { text: '9届', metric: 'awards' },
          { text: '36个', metric: 'awards' },
        ],
      },
    ],
    silent: ['8个单位参加评选。', '3家企业荣获质量奖。', '街道实施民生项目12项。'],
  },
  {
    id: 'metric/community-governance/documents-issued',
    metric: 'documents_issued',
    finds: 'Papers, lists and services on a list.',
    examples: [
      {
        text: '出台科技创新20条,配套制定稳经济40条,新开通公交线路12条。',
        figures: [
          { text: '20条', metric: 'documents_issued' },
          { text: '40条', metric: 'documents_issued' },
          { text: '12条', metric: null },
        ],
      },
      { text: '村庄规划编制完成47个。', figures: [{ text: '47个', metric: 'documents_issued' }] },
      {
        text: '完成地方标准立项12项,核发建造执照86件。',
        figures: [
          { text: '12项', metric: 'documents_issued' },
          { text: '86件', metric: 'documents_issued' },
        ],
      },
      {
        text: '完成控制性详细规划编制11项,公布“秒批秒办”事项72项。',
        figures: [
          { text: '11项', metric: 'documents_issued' },
          { text: '72项', metric: 'documents_issued' },
        ],
      },
      {
        text: '制定村规民约28份。',
        figures: [{ text: '28份', metric: 'documents_issued', label: '村规民约' }],
      },
      {
        text: '印发督查通报11期,“零跑动”事项占82%。',
        figures: [
          { text: '11期', metric: 'documents_issued', label: '督查通报' },
          { text: '82%', metric: 'documents_issued' },
        ],
      },
      {
        text: '悬挂条幅32条,下达问题清单18份,形成会议纪要9份。',
        figures: [
          { text: '32条', metric: 'documents_issued' },
          { text: '18份', metric: 'documents_issued' },
          { text: '9份', metric: 'documents_issued' },
        ],
      },
      {
        text: '全年清理规范性文件120件,废止35件,修订18件。',
        figures: [
          { text: '120件', metric: 'documents_issued', label: '规范性文件' },
          { text: '35件', metric: 'documents_issued', label: '废止规范性文件' },
          { text: '18件', metric: 'documents_issued', label: '修订规范性文件' },
        ],
      },
      {
        text: '青禾县出台助企措施18条。',
        figures: [
          {
            text: '18条',
            value: 18,
            unit: '条',
            aspect: 'level',
            metric: 'documents_issued',
            label: '助企措施',
          },
        ],
      },
      {
        text: '街道签订安全生产责任书860份。',
        figures: [
          {
            text: '860份',
            value: 860,
            unit: '份',
            aspect: 'level',
            metric: 'documents_issued',
            label: '安全生产责任书',
          },
        ],
      },
      {
        text: '全市审批项目减少一半,占原有审批项目的52%。',
        figures: [
          { text: '一半', metric: 'documents_issued' },
          { text: '52%', metric: 'documents_issued' },
        ],
      },
      { text: '发文数量减少16%。', figures: [{ text: '16%', metric: 'documents_issued' }] },
    ],
    silent: [
      '图书馆外借图书12万册次。',
      '农家书屋藏书5000册。',
      '向人大报告专项工作16项。',
      '取消表彰项目16项。',
      '推出12项税务宽减措施。',
      '街道办理群众诉求860件。',
    ],
  },
];
