import { ISLAND_COUNTY, TAIWAN_COUNTIES } from './places.js';

/** Names by which a report shows that it is written in one of these regions, with the region. None is part of a longer word elsewhere. */
export const REGION_MARKERS: Readonly<
  Record<'HK' | 'MO' | 'TW', { readonly name: string; readonly words: readonly string[] }>
> = {
  HK: {
    name: '香港',
    words: [
      ...['香港', '港元', '立法会', '施政报告', '财政司司长', '全港', '本港', '行政长官', '特区政府'],
      ...[
        '差饷',
        '公屋',
        '居屋',
        '薪俸税',
        '利得税',
        '强积金',
        '综援',
        '港铁',
        '医管局',
        '卖地收入',
        '财政储备',
      ],
      ...[
        '社会福利署',
        '房屋署',
        '入境处',
        '康文署',
        '食环署',
        '渔护署',
        '路政署',
        '运输署',
        '奖券基金',
        '关爱基金',
      ],
      ...['长者生活津贴', '社福界', '资助院舍', '津助院舍', '公营房屋', '房委会', '市建局', '大屿山', '劏房'],
      ...[
        '政府统计处',
        '警务处',
        '惩教署',
        '廉政公署',
        '申诉专员',
        '区议会',
        '劳工处',
        '破产欠薪保障',
        '外籍家庭佣工',
        '地政总署',
        '渠务署',
        '屋宇署',
      ],
      ...[
        '民政事务总署',
        '环境保护署',
        '差估署',
        '教资会',
        '定额罚款',
        '三合会',
        '访港旅客',
        '就业不足率',
        '综合消费物价指数',
        '公帑',
        '食水',
        '新界',
        '观塘',
        '屯门',
        '葵青',
        '荃湾',
        '深水埗',
        '油尖旺',
        '将军澳',
        '食物环境卫生署',
        '公营学校',
        '资助学校',
      ],
    ],
  },
  MO: {
    name: '澳门',
    words: [
      ...[
        '澳门',
        '澳门元',
        '澳门币',
        '本澳',
        '全澳',
        '葡元',
        '葡币',
        '行政法务司',
        '经济财政司',
        '社会文化司',
      ],
      ...[
        '统计暨普查局',
        '治安警察局',
        '劳工事务局',
        '博彩毛收入',
        '博彩税',
        '现金分享',
        '氹仔',
        '路氹',
        '经屋',
        '社屋',
      ],
      // Both special regions have these.
      ...['立法会', '施政报告', '行政长官', '特区政府', '就业不足率'],
    ],
  },
  TW: {
    name: '台湾',
    words: [
      ...['新台币', '新臺币', '台币', '行政院', '立法院', '立法委员', '监察院', '卫生福利部', '前瞻基础建设'],
      ...['主计总处', '主计处', '经济部统计处', '统筹分配税款', '国发会', '卫福部', '外销订单'],
      ...['全民健保', '健保署', '乡公所', '镇公所', '乡镇市公所', '县议会', '乡民代表会', '台澎金马', '澎湖'],
      ...['台电公司', '本府', '农委会', '内政部', '警政署', '疾病管制署', '观光署', ISLAND_COUNTY.islands],
      ...TAIWAN_COUNTIES.filter((name) => name !== ISLAND_COUNTY.name),
    ],
  },
};

/** What only reports of the mainland speak of as their own. */
export const MAINLAND_MARKERS: readonly string[] = [
  ...['我省', '我市', '我县', '我州', '全省', '全市', '全县', '全州', '全旗', '自治州', '自治县', '自治旗'],
  ...[
    '省委',
    '市委',
    '县委',
    '州委',
    '党委',
    '党工委',
    '人民政府',
    '人民代表大会',
    '人大常委会',
    '街道办',
    '招商引资',
  ],
];

/** What a title that opens with a region's name goes on with where the region itself reports: its bodies and their reports. */
const REPORTS =
  '(?:特别行政区|特区|政府|警|统计|财政|预算|年报|年刊|施政|指数|新闻|公报|概况|回顾|报告书|[署处局司厅]|委员会|管理局|协会|公司|大学|(?:19|20)\\d\\d年|本地生产总值|入境旅客)';
/** `香港中路街道`, `澳门客商`, `台湾农民创业园`: what the mainland calls by a region's name, or has from there. */
const ELSEWHERE = '(?![东西中南北]?路|街|花园|客商|[企商台]业|企|青年|同胞|居民|籍|农民|产业|工业|投资)';

/** A line that says by itself where a text is from: it opens with the name of the region or with a body that no other has. */
export const REGION_TITLES: Readonly<Record<'HK' | 'MO' | 'TW', RegExp>> = {
  HK: titled(
    '香港',
    '政府统计处|审计署(?:署长)?第[一二三四五六七八九十\\d]{1,5}号报告|(?:中西|东|南|湾仔|九龙城|观塘|深水埗|黄大仙|油尖旺|离岛|葵青|北|西贡|沙田|大埔|荃湾|屯门|元朗)区议会|(?:至\\d{2,4})?财政年度(?:政府)?财政预算案|(?:教育|发展|运输及物流|环境及生态|医务卫生|劳工及福利|保安|民政及青年事务|文化体育及旅游|创新科技及工业|商务及经济发展|财经事务及库务|政制及内地事务|公务员事务|房屋|食物及卫生|运输及房屋)局局长|政务司司长|(?:财政司司长|警务处|廉政公署|申诉专员公署|医院管理局|房屋委员会|劳工处|社会福利署|惩教署|房屋署|运输署|路政署|渠务署|水务署|建筑署|屋宇署|地政总署|规划署|土木工程拓展署|机电工程署|环境保护署|渔农自然护理署|食物环境卫生署|康乐及文化事务署|民政事务总署|入境事务处|民航处|海事处|法律援助署|知识产权署|工业贸易署)',
  ),
  MO: titled(
    '澳门',
    '统计暨普查局|经济财政司|澳门金融管理局|[^\\n。;]{0,10}澳门(?:公共财政|财政收支|货币供应|就业|失业)',
  ),
  TW: titled(
    '(?:台湾|中华民国(?!\\d))',
    `行政院|主计总处|经济部统计处|(?:${TAIWAN_COUNTIES.join('|')})(?=[^\\n。;]{0,16}(?:政府|公所|议会|年度|施政))`,
  ),
};

/** Behind the number of an issue, a year or a date. */
function titled(name: string, bodies: string): RegExp {
  return new RegExp(
    `^[\\s\\d年度月日第期()《—-]{0,24}(?:${name}${ELSEWHERE}[^\\n。;]{0,12}?${REPORTS}|${bodies})`,
  );
}
