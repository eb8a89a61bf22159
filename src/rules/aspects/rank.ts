import type { AspectRule } from '../../engine/saying.js';

/** That a place is held or reached. */
const HOLDS = [
  '稳居|稳占|占据|跃居|跃升[至到为]|跃升|(?<![吨席单地学床车泊职岗部品点摊展铺仓])位居|处于|位列|名列|(?<!得)分列|分居|并列|排名|排位|排在|排|列|居|保持|处于|处在',
  '升至|上升[至为到]|前进到|提升到|提升至|跻身|进入|蝉联|连续[^,]{1,4}[年个](?:[和、]\\d{1,3}年)?|达|为|是|在|继续|仍然?|依然|依旧|一直|始终|均|分别|都',
  '首次|综合|(?<![\u4e00-\u9fff])总量|稳定在|前移至|进至|进到|前移到|上升到|攀升至|晋升至|晋级',
];
/** Among whom. */
const AMONG = [
  '(?:全[国省市区县州]|各)?(?=)各?(?:[一二三四五六七八九十]{1,3}个?)?(?=)(?:县市区|城区|(?<=[二三四五六七八九十])[区县]|县区|区县|市县|县市|市州|(?<=^|[全各居列在排名位个])州市|地市|街道|乡镇|镇街|省市|省区市|区市)',
  '全国|六都|五都|全台|本省|全省|全市|全区|全县|全州|世界|全球|国内|我国|[东西中南北]{1,2}部|[^,;。、全率量额值度数平速幅比]{0,2}省区?市?',
  '全?[^,;。、全率量额值度数平速幅比]{0,3}行业|同类[^,;。、]{0,6}|\\d{1,3}个?[省区县市州旗乡镇里]{1,3}',
  // Parts of a big city that are set apart: `增幅在中心城区排位第五`.
  '(?:中心城区|主城(?:都市)?区|城六区|近郊区|远郊区)中?',
  // `各县(市、区)`: the kinds in brackets.
  '(?:全[国省市区州])?(?=)各?[县市区旗]\\([县市区旗、]{1,7}\\)中?',
  // `居白石各县(市、区)第1位`, `列白石12区县第1位`: of which place they are.
  '(?<=居|列|排名)[\u4e00-\u9fff]{2,3}市?(?=(?:各|\\d{1,3}个?)[县市区旗州])',
  '副省级城市|省会城市|全自治区|沿海|各省区|长三角|珠三角|京津冀|长江经济带|黄河流域|中部地区|西部地区',
  '(?:西[北南]|东[北南]|华[东南北中]|中南)(?=)(?:地区|[三四五六七]省区?)?|亚洲|亚太',
];
/** Bounded repetition: the places may be cut up in many ways, and an open one would try them all. */
const PLACE = new RegExp(
  `(?:在?(?:全国|全省|全市|世界|全球)(?:各?(?:县市区|县区|区县|县市|市县|地市|市州|乡镇|镇街|街镇|街道|省区市|省份))?|各?(?:县市区|县区|区县|县市|市县|市州)(?=排))?(?:(?:${HOLDS.join('|')}){0,6}(?:${AMONG.join('|')}){0,3}(?:的)?)$`,
);

/** `增速列主城都市区第5位`: a field of any name, where the verb stands behind what is ranked or opens the clause. */
const IN_FIELD =
  /(?<=^|总量|规模|[速幅额值率数量力平境])(?:分别|均|都|稳)?(?:连续[^,;。、]{1,4}[年个])?(?=)(?:位居|处于|位列|居|列|排在|排名|排|保持|蝉联|跃居)[^,;。、\d]{2,14}$/;

/** `进入全国前8位`, `跻身全球城市前10名`, `集资额列全球首3位`. */
const AMONG_FIRST =
  /(?:(?:进入|跻身|迈入|挺进|跃居|升至|位居|位列|名列|稳居|排名|排在|居|列)[^,;。、\d]{0,8}(?:前|首)|跻身[^,;。、\d跻]{9,40}前|排名前)$/;
/** `按出口总值计算,云溪是全球第九大…`: what is ranked stands in a clause of its own. */
const RANKED_BY = /(?:按|以)(?:\d{4}年的?)?([^,;。、]{2,16}?)(?:计算?|衡量|排名|排序),$/;
/** `居全国高新区23位`, `分列全省5和9名`: a number that is a place all the same. */
const BARE_PLACE =
  /(?:分别|均|都)?(?:位居|位列|名列|分列|分居|排名|排在|跃居|跃升至|升至|居|列)(?:全[国省市区县州]|世界|全球)[^,;。、\d]{0,8}$/;

/** `综合考核中列第3位` */
const IN_CONTEST = /(?<=考核|考评|评价|评比|测评|竞赛)中$/;
/** `综合竞争力在全国百强区中排名第62`: among whom. */
const AMONG_ALL =
  /(?<=[\u4e00-\u9fff”]{2})在(?:全[国省市区县州]|世界|全球|同类)[^,;。、考评竞测]{0,12}中$|在[^,;。、考评竞测]{0,6}[一二三四五六七八九十]{1,3}个?[省市县区州镇乡]{1,2}(?:\([县市区旗、]{1,7}\))?中$|(?<=[\u4e00-\u9fff]{2})在[^,;。、\d考评竞测在]{2,12}(?:城市|单列市|省[区市]|地区|[县市区])中$|(?<=.{2})在(?:中心城区|主城(?:都市)?区|[近远]郊区县?)中?$|^在?[^,;。、\d]{0,4}各[县市区州旗]{1,3}中$/;
const NAMES_WHO = /^[\u4e00-\u9fff]{0,4}$/;
const PLACES = new Set(['位', '名']);

export const rules: AspectRule[] = [
  {
    id: 'aspect/rank/place',
    finds: 'A position in an order (`居全国第4位`).',
    says: (tail, { quantity, lead }) => {
      if (!PLACES.has(quantity.unit)) return null;
      const among = AMONG_FIRST.exec(tail.words);
      if (among) return { aspect: 'rank', head: tail.words.slice(0, among.index) };
      if (quantity.dimension !== 'rank') {
        const bare = BARE_PLACE.exec(tail.words);
        if (!bare) return null;
        const inOrder = tail.inOrder || /分[别列居]/.test(bare[0]);
        return { aspect: 'rank', head: tail.words.slice(0, bare.index), tail: { ...tail, inOrder } };
      }
      const place = PLACE.exec(tail.words);
      const m = place?.[0] ? place : IN_FIELD.exec(tail.words);
      if (!m) return { aspect: 'rank', head: tail.words };
      const each = tail.each || /[均都皆]/.test(m[0]);
      const inOrder = tail.inOrder || /分[别列居]/.test(m[0]);
      const who = tail.words.slice(0, m.index).replace(IN_CONTEST, '').replace(AMONG_ALL, '');
      const by = lead.endsWith(',') && NAMES_WHO.test(who) ? RANKED_BY.exec(lead) : null;
      return { aspect: 'rank', head: by?.[1] ?? who, tail: { ...tail, each, inOrder } };
    },
    examples: [
      {
        text: '2019年青石区出口9亿元,总量列松州12区县第8位,增幅列松州12区县第5;税收增长6%,在松州各区县中排名第二。',
        figures: [
          { text: '9亿元' },
          { text: '第8位', value: 8, aspect: 'rank', metric: 'exports', label: '出口' },
          { text: '第5', value: 5, aspect: 'rank', metric: 'exports', label: '出口增幅' },
          { text: '6%' },
          { text: '第二', value: 2, aspect: 'rank', metric: 'tax_revenue', label: '税收' },
        ],
      },
      {
        text: '2019年青石区综合实力位列全国百强区第52位;研发投入占比2.6%,县市区排名第四。',
        figures: [
          { text: '第52位', value: 52, aspect: 'rank', metric: null, label: '综合实力' },
          { text: '2.6%' },
          { text: '第四', value: 4, aspect: 'rank', metric: 'rd_intensity', subject: '青石区' },
        ],
      },
      {
        text: '2019年青石市园区经济总量、创新能力分别居全国高新区23和29位。',
        figures: [
          { text: '23', value: 23, aspect: 'rank', metric: 'gdp' },
          { text: '29位', value: 29, aspect: 'rank', label: '创新能力' },
        ],
      },
      {
        text: '2009年青石县税收6亿元,增长12%;增长速度在全省排名第15位。',
        figures: [
          { text: '6亿元' },
          { text: '12%' },
          { text: '第15位', aspect: 'rank', metric: 'tax_revenue' },
        ],
      },
      {
        text: '2017年青石区申请发明专利390件,全省区县排名第38位;财政收入增长9%,全市乡镇排名第3位。',
        figures: [
          { text: '390件' },
          { text: '第38位', aspect: 'rank', metric: 'patents', label: '申请发明专利' },
          { text: '9%' },
          { text: '第3位', aspect: 'rank', metric: 'public_budget_revenue' },
        ],
      },
      {
        text: '2022年青石省城乡居民人均可支配收入分别达3万元、2万元,连续6年和8年居全国各省区第一。',
        figures: [
          { text: '3万元' },
          { text: '2万元' },
          { text: '第一', value: 1, aspect: 'rank', metric: 'disposable_income_rural' },
        ],
      },
      {
        text: '2019年青石县粮食总产量9万吨;税收8亿元,增长6%,分居全市第4、第3位;利用外资规模稳占全市之首。',
        figures: [
          { text: '9万吨' },
          { text: '8亿元' },
          { text: '6%' },
          { text: '第4', value: 4, aspect: 'rank', metric: 'tax_revenue' },
          { text: '第3位', value: 3, aspect: 'rank', metric: 'tax_revenue' },
          { text: '之首', value: 1, aspect: 'rank', metric: 'foreign_investment' },
        ],
      },
      {
        text: '2019年青石区税收增长9%,增幅在中心城区排位第五,在全市六区中处于第2位。',
        figures: [
          { text: '9%', metric: 'tax_revenue' },
          { text: '第五', value: 5, aspect: 'rank', metric: 'tax_revenue' },
          { text: '第2位', value: 2, aspect: 'rank', metric: 'tax_revenue' },
        ],
      },
      {
        text: '2019年青石县税收增长9%,在全市九县(区)中列第二位;营商指数在省会城市和计划单列市中排名第一。',
        figures: [
          { text: '9%' },
          { text: '第二位', value: 2, aspect: 'rank', metric: 'tax_revenue', label: '税收' },
          { text: '第一', value: 1, aspect: 'rank', label: '营商指数' },
        ],
      },
      {
        text: '2023年青石区全市9个被检查单位中排名第3,短片跻身全省“乡村新貌”典型案例成果类前5名。',
        figures: [
          { text: '9个', label: '被检查单位' },
          { text: '第3', value: 3, aspect: 'rank' },
          { text: '5名', value: 5, aspect: 'rank' },
        ],
      },
      {
        text: '2023年青石区税收增速四城区第一,财政收入增幅六县第二。',
        figures: [
          { text: '第一', value: 1, aspect: 'rank', metric: 'tax_revenue' },
          { text: '第二', value: 2, aspect: 'rank', metric: 'public_budget_revenue' },
        ],
      },
      {
        text: '2023年青石区税收9亿元,增幅居各县区之首,总量位居榜首。',
        figures: [
          { text: '9亿元' },
          { text: '之首', value: 1, aspect: 'rank', metric: 'tax_revenue' },
          { text: '榜首', value: 1, aspect: 'rank', metric: 'tax_revenue' },
        ],
      },
      {
        text: '2023年青石区调解成立90件,成立率80.3%,居全市29区第3名。',
        figures: [
          { text: '90件', metric: 'cases_handled' },
          { text: '80.3%', metric: 'closure_rate' },
          { text: '第3名', value: 3, aspect: 'rank', metric: 'closure_rate', label: '成立率' },
        ],
      },

      {
        text: '青石县工业增加值居全国第一百二十位。',
        figures: [{ text: '第一百二十位', value: 120, aspect: 'rank', metric: 'industrial_value_added' }],
      },
      {
        text: '按2016年出口总值计算,青石市是全球第九大渔港,排名比8年前上升2位。',
        figures: [
          { text: '第九', value: 9, aspect: 'rank', metric: 'exports', label: '出口总值' },
          { text: '2位', value: 2, aspect: 'change', metric: 'exports' },
        ],
      },
      {
        text: '2020年青石市出口由全省第12升至第9;粮食产量3亿斤,在全省的位次由第8位升至第6位。',
        figures: [
          { text: '第12', value: 12, aspect: 'rank', status: 'baseline', metric: 'exports' },
          { text: '第9', value: 9, aspect: 'rank', metric: 'exports' },
          { text: '3亿斤', metric: 'grain_output' },
          { text: '第8位', aspect: 'rank', status: 'baseline', metric: 'grain_output' },
          { text: '第6位', aspect: 'rank', metric: 'grain_output' },
        ],
      },
      {
        text: '青石市新能源装机居西北第一、制种面积排东北地区第3位。',
        figures: [
          { text: '第一', value: 1, aspect: 'rank', metric: 'power_capacity', label: '新能源装机' },
          { text: '第3位', value: 3, aspect: 'rank', label: '制种面积' },
        ],
      },
      {
        text: '经济总量跃居全省第五位;工业增加值、社零总额增速分列全市第2、第3位。',
        figures: [
          { text: '第五位', aspect: 'rank', metric: 'gdp', label: '经济总量' },
          { text: '第2', aspect: 'rank', metric: 'industrial_value_added' },
          { text: '第3位', aspect: 'rank', metric: 'retail_sales', label: '社零总额增速' },
        ],
      },
      {
        text: '2023年青石县财政收入12亿元,总量、增幅分别居全市第三、第二。社零总额增长7%,总量位列全市第二、中心城区第一。',
        figures: [
          { text: '12亿元' },
          { text: '第三', value: 3, metric: 'public_budget_revenue', label: '财政收入总量' },
          { text: '第二', value: 2, metric: 'public_budget_revenue', label: '财政收入增幅' },
          { text: '7%' },
          { text: '第二', aspect: 'rank', metric: 'retail_sales' },
          { text: '第一', value: 1, aspect: 'rank', metric: 'retail_sales' },
        ],
      },
      {
        text: '青石县实际利用外资2亿美元,占全市的18%。连续9年位居全国百强县首位。',
        figures: [
          { text: '2亿美元' },
          { text: '18%' },
          { text: '首位', value: 1, aspect: 'rank', metric: null, label: '全国百强县' },
        ],
      },
      {
        text: '2007年,青石县生产总值是2003年的2.9倍,年均递增30%;财政收入1.1亿元,年均递增41%,翻了两番。',
        figures: [
          { text: '2.9倍' },
          { text: '30%', metric: 'gdp' },
          { text: '1.1亿元' },
          { text: '41%', metric: 'public_budget_revenue' },
          { text: '翻了两番', metric: 'public_budget_revenue' },
        ],
      },
      {
        text: '青石市出口增长12%,增幅居松州第一。',
        figures: [
          { text: '12%' },
          { text: '第一', aspect: 'rank', metric: 'exports', subject: '青石市', label: '出口增幅' },
        ],
      },
      {
        text: '第一、第二和第三产业投资分别增长2%、3%和4%。',
        figures: [
          { text: '2%', label: '第一产业投资', aspect: 'growth' },
          { text: '3%', label: '第二产业投资', aspect: 'growth' },
          { text: '4%', label: '第三产业投资', aspect: 'growth' },
        ],
      },
      {
        text: '青石县115年储蓄3万元,位居全国第3(白水县排名为第17位)。储蓄105年排名为第4,106年升至第3。',
        figures: [
          { text: '3万元' },
          { text: '第3', value: 3, aspect: 'rank' },
          { text: '第17位', value: 17, aspect: 'rank' },
          { text: '第4', value: 4, aspect: 'rank' },
          { text: '第3', value: 3, aspect: 'rank' },
        ],
      },
      {
        text: '青石街道综合得分列全区第3名。',
        figures: [{ text: '第3名', value: 3, unit: '位', aspect: 'rank', label: '综合得分' }],
      },
      {
        text: '综合竞争力在全国百强区中排名第62。',
        figures: [{ text: '第62', aspect: 'rank', metric: null, label: '综合竞争力' }],
      },
      {
        text: '综合考评在全国170家开发区中升至第64位。',
        figures: [{ text: '170家' }, { text: '第64位', aspect: 'rank', label: '综合考评' }],
      },
      {
        text: '空气优良率全省第三,用地水平全省第二,利润增速全行业第一。',
        figures: [
          { text: '第三', label: '空气优良率', metric: 'air_quality_rate' },
          { text: '第二', label: '用地水平' },
          { text: '第一', label: '利润增速', metric: 'enterprise_profit' },
        ],
      },
      {
        text: '经济总量由全市第9位进位到第7位。',
        figures: [
          { text: '第9位', value: 9, aspect: 'rank', status: 'baseline' },
          { text: '第7位', value: 7, aspect: 'rank', status: 'actual' },
        ],
      },
      {
        text: '垃圾分类得分97分,全市150个街镇中排第8名。营商环境评价在全省20个县中列第5位。',
        figures: [
          { text: '97分', label: '垃圾分类得分' },
          { text: '150个', label: '街镇', metric: 'subdistrict_count' },
          { text: '第8名', value: 8, aspect: 'rank', label: '垃圾分类得分' },
          { text: '20个', label: '县' },
          { text: '第5位', value: 5, aspect: 'rank', label: '营商环境评价' },
        ],
      },
      {
        text: '青石街道满意度为96%,居全区9个街道第二位,较上年上升4位。考评得分95分,位列全县14个乡镇第三。',
        figures: [
          { text: '96%', metric: 'satisfaction_rate' },
          { text: '9个', label: '街道', metric: 'subdistrict_count' },
          { text: '第二位', value: 2, aspect: 'rank', metric: 'satisfaction_rate' },
          { text: '4位', value: 4, aspect: 'change', metric: 'satisfaction_rate' },
          { text: '95分', label: '考评得分' },
          { text: '14个', metric: 'subdistrict_count' },
          { text: '第三', value: 3, aspect: 'rank', metric: null, label: '考评得分' },
        ],
      },
      {
        text: '青石县农民人均纯收入始终处于全市首位。',
        figures: [{ text: '首位', value: 1, aspect: 'rank', metric: 'disposable_income_rural' }],
      },
      {
        text: '青石县财政收入增长6.4%,增幅居全市10个县(市、区)第2位,用电量增速位居全省13个县区第二。',
        figures: [
          { text: '6.4%', metric: 'public_budget_revenue' },
          { text: '10个', label: '县(市、区)' },
          { text: '第2位', aspect: 'rank', metric: 'public_budget_revenue', label: '财政收入增幅' },
          { text: '13个', label: '县区' },
          { text: '第二', aspect: 'rank', metric: 'electricity_consumption', label: '用电量增速' },
        ],
      },
      {
        text: '青石镇在全县15个乡镇综合考核中名列第二,青石园区在全省98家省级园区年度考核中列第12位。',
        figures: [
          { text: '15个', label: '乡镇', metric: 'subdistrict_count' },
          { text: '第二', aspect: 'rank', label: '综合考核', metric: null },
          { text: '98家', label: '省级园区' },
          { text: '第12位', aspect: 'rank', label: '年度考核', metric: null },
        ],
      },
      {
        text: '青石县花卉产量居全省第3位。',
        figures: [{ text: '第3位', value: 3, unit: '位', aspect: 'rank' }],
      },
      {
        text: '青石区固定资产投资增长5.3%,增速列主城都市区第5位;总量列全市县级第2位。',
        figures: [
          { text: '5.3%', metric: 'fixed_asset_investment' },
          { text: '第5位', aspect: 'rank', metric: 'fixed_asset_investment' },
          { text: '第2位', aspect: 'rank', metric: 'fixed_asset_investment' },
        ],
      },
      {
        text: '全县创新指数全国排名第6,船舶总吨位居全省第2位。',
        figures: [
          { text: '第6', aspect: 'rank', label: '创新指数' },
          { text: '第2位', aspect: 'rank', label: '船舶总吨位' },
        ],
      },
      {
        text: '青石县生产总值总量和实际使用外资增幅,均居全市各县区第2位。',
        figures: [
          { text: '第2位', aspect: 'rank', metric: 'gdp' },
          { text: '第2位', aspect: 'rank', metric: 'foreign_investment' },
        ],
      },
      {
        text: '青石市集资额列全球首4位,经济总量跻身全国城市前十位,贸易额保持全省城市首位,制造业增加值连续3年保持西北第一。',
        figures: [
          { text: '4位', aspect: 'rank' },
          { text: '十位', value: 10, aspect: 'rank', metric: 'gdp' },
          { text: '首位', value: 1, aspect: 'rank', metric: 'trade_total' },
          { text: '第一', value: 1, aspect: 'rank', metric: 'industrial_value_added' },
        ],
      },
      {
        text: '2021年青石市玻璃纤维产销量均跃升至全国第2位。',
        figures: [{ text: '第2位', aspect: 'rank', label: '玻璃纤维产销量' }],
      },
      {
        text: '社零总额增长6%,位列七县区第3位。',
        figures: [
          { text: '6%' },
          { text: '第3位', aspect: 'rank', metric: 'retail_sales', label: '社零总额' },
        ],
      },
    ],
    silent: ['青石县第3届花卉节开幕。', '由第一产业带动升级为第二产业。', '发展水平位居全省前列。'],
  },
];
