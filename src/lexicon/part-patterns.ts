/** Words and patterns by which a clause says of whom it goes on to speak: a part of the place, a body, nobody new. In simplified characters. */
import { FOREIGN_PLACES } from './class-rates.js';
import { CLAUSE_VERBS } from './clause-verbs.js';
import {
  ADMIN_SUFFIXES,
  BODY_SUFFIXES,
  FACILITY_ENDS,
  FOUNDED_BODIES,
  GENERIC_STEMS,
  NO_NAME_BEFORE,
  SELF_WORDS,
  TOPIC_SUFFIXES,
} from './places.js';

/** `失业率如下:美国4%,…`: a country beside its figure. */
export const FOREIGN = new RegExp(`^(?:${FOREIGN_PLACES.join('|')})(?=[为约]?-?\\d)`);

/** What names of places and bodies end in. */
export const SUFFIX = new RegExp([...BODY_SUFFIXES, ...TOPIC_SUFFIXES, ...ADMIN_SUFFIXES].join('|'), 'g');

/** A name that goes on to that of a body. */
export const BODY_FOLLOWS = new RegExp(`^([\\u4e00-\\u9fff]{0,8}?)(?:${BODY_SUFFIXES.join('|')})`);

/** The report’s own place, by words that mean it. */
export const SELF = new RegExp(`^(?:${SELF_WORDS.join('|')})`);

/** What leads to a name that is not the subject; `向阳` opens with one and is a name where the report's own opens so. */
export const TOWARDS = /^(?:[对向至与]|从(?!业|事))/;

/** What a clause is on that names nobody: it ends as the name of a body does. */
export const TOPIC = new RegExp(`(?:${TOPIC_SUFFIXES.join('|')})$`);

/** Stems that make no name. */
export const GENERIC = new RegExp(`^(?:${GENERIC_STEMS.join('|')}){0,9}`);

/** A verb that opens a clause without a subject. */
export const VERB = new RegExp(
  `^(?:[新再已共]|妥善|稳妥|依法|及时|有序|有效|认真|严肃|从严|快速|圆满|高效|创造性|创新性|科学|合理|系统|精心)?(?=)(?:${CLAUSE_VERBS.join('|')})`,
);

/** Prepositions and counts before a name: it is not the subject. */
export const NO_SUBJECT = new RegExp(
  [
    String.raw`^(?:记者|通(?=[\u4e00-\u9fff]{0,4}[村组乡镇])|[东南西北]{1,2}[面部]?(?:[邻接连临靠依与毗抵至起望隔距]|同)`,
    String.raw`(?:(?:总量|规模|[增涨降]幅|增速|排名|位次)(?:均|分别)?[居列]|居)(?=全|[\u4e00-\u9fff]{1,4}[省市州区县]?[首第前])|来自|源自|(?:未|共|累计)?发生|连同`,
    // `失智社区服务据点`, `海关留意到贩毒集团…`
    String.raw`(?:失智|失能|长者|老人|高龄|身障|银发)社区|[\u4e00-\u9fff]{0,8}(?:留意到|注意到|贩毒集团|犯罪集团|诈骗集团|走私集团)`,
    String.raw`共?(?:签发|核发|换发|建置)|百货公司|主?因(?![\u4e00-\u9fff]县)|则[以由]|预[估计]|(?:未来|过去|今后)[一二三四五六七八九十\d]{1,3}年|[访抵来赴留离]港|离(?![石岛退])|距|到|毗邻|立案|查[处办]|起诉|处分|问责|审查`,
    // Slogans, and places in general: `科教兴市考核`, `县市区排名第四`.
    '(?:科教|科技|工业|产业|人才|教育|旅游|文化|农业|生态|商贸|交通|开放|创新|项目|质量|品牌|知识产权|制造|网络|体育|依法)[强兴立活旺治][省市州县区旗镇]|[县市区]{2,3}排[名位]',
    '邻近|邻接|靠近|附近|周边|紧邻|紧靠|相邻|[近约超不过]?(?:半数|一半|半以上|[二三四五六七八九两]成(?![都县功])|[二三四五六七八九十]分之)|以|按|据|经|由|给|为|除|拟|转贷|加上|扣除|减去|上[解划缴]',
    '[一二三四五六七八九十两几多数]+(?:个|所|家|条|座|项|名|批|类|种|支))',
  ].join('|'),
);

/** `职业园区建设1.2亿元`: works on such a body, for which money is set apart. */
export const WORKS_COST =
  /^(?:[一二三]期)?(?:(?:升级|提质|提升)?改造|建设|新建|扩建|改扩建|迁建|维修|修缮)(?:工程|项目)?(?:约|近)?\d[\d.]{0,9}[万亿]元/;

/** A class by its grade, not a name. */
export const GRADED = /^(?:年度)?(?:全国|国家|全球|世界|省级|市级|区级|县级|国际)/;

/** How many there are of such bodies. */
export const COUNT_OF = /^(?:总?数量?|家数)?(?:已|达到?|共有?|有|发展到|增至|增加到|累计|超过?|近|约){0,2}\d/;

/** `湿地保护区4个`: a count and nothing else behind any body's name counts such bodies. */
export const COUNTS_SUCH = /^(?:\([^()]{1,12}\))?(?:共?有|达)?\d{1,4}[个处座家](?:$|[、,;。(])/;

/** What founds a body or brings it in, at the start of a clause. */
export const FOUNDING =
  /^(?:成功|先后|新|牵头|积极|又|还|相继){0,2}(?:成立|组建|创办|创立|领办|引进|引入|注册成立|依托)了?/;

/** What names of founded bodies end in. */
export const FOUNDED = new RegExp(FOUNDED_BODIES.join('|'), 'g');

/** Slogans: what a place is to become, not what it is called. */
export const SLOGAN = /高质量|美丽|共同富裕|现代化|高水平/;

/** `X…等20个项目`: the name is an example. */
export const EXAMPLE = /^[^,;]{0,24}等[\d一二三四五六七八九十两]/;

/** The word of a kind, without a name before it. */
export const CLASS_ONLY = new RegExp(`^(?:${BODY_SUFFIXES.join('|')})`);

/** What the news of an assembly tells before a place: `指出县府近年…`, `计追加姊妹市互访经费`. */
const SAID_OR_ADDED = ['指出', '强调', '表示', '追加', '追减', '姊妹'];

/** A verb within a stem, which is then none. */
export const VERB_INSIDE = new RegExp(
  [...CLAUSE_VERBS.filter((verb) => verb.length > 1), ...SAID_OR_ADDED].join('|'),
);

/** `中国(青桥)自由贸易试验区`: where a name says which of several it is. */
export const IN_BRACKETS = /^\([\u4e00-\u9fff]{2,6}\)[\u4e00-\u9fff]+/;

/** `北流“两湾”产业园`: a word in quotes within a name. */
export const QUOTED_INSIDE = /^“[\u4e00-\u9fff]{1,6}”(?=[\u4e00-\u9fff])/;

/** What names end in that tell of what kind they are. */
export const CLASS_END = new RegExp(
  `(?:加工|处理)?(?:${FACILITY_ENDS.join('|')}|项目|工程|矿|物流|[米酒药乳]业)(?:[一二三四]期)?$`,
);

/** Where one of these follows, the words before it are no name: `市|场`. */
export const NO_NAME = new RegExp(`^(?:${NO_NAME_BEFORE.join('|')})`);

/** What is a name by the words after it: a stretch of a river, a river, a reservoir, a mine, a bureau of Hong Kong. */
export const BY_WHAT_FOLLOWS: readonly RegExp[] = [
  /^[\u4e00-\u9fff]{0,4}[江河湖][\u4e00-\u9fff]{0,6}段(?=水质|自然|由|全长|$)/,
  /^[\u4e00-\u9fff]{1,4}[江河](?=为|发源于|全长|流经|流域面积|$)/,
  /^[\u4e00-\u9fff]{2,5}水库(?=(?:设计|总|现有?)?库容|距|位于|坐落|蓄水|$)/,
  /^[\u4e00-\u9fff]{2,6}[铁金铜煤铅锌]矿(?=现|已|探矿|位于|坐落|年产|总投资|占地)/,
  /^[\u4e00-\u9fff]{2,10}(?:(?:产业|工业|物流|科技|采摘|汽车|创业|软件|植物|动物|游乐|示范|博览|文创)园|景区|度假区|山庄)(?=占地|占面积|始?建于|总?投资|总占地|位于|坐落|座落|年接待|规划面积|总?建筑面积|始建|现有)/,
  /^[\u4e00-\u9fff]{2,10}(?:纪念馆|博物馆|展览馆|美术馆|滑雪场|庄园|农庄|嘉年华)(?=占地|总?投资|位于|坐落|座落|始?建于|年接待|总?建筑面积)/,
  /^[\u4e00-\u9fff]{2,12}(?:厂|矿|物流|粮油|收储|粮库|采石场|[米酒药乳]业)(?=年(?:生产|加工|产[量值]|销售|处理)|承包合同)/,
  /^[\u4e00-\u9fff]{2,12}(?=(?:注册)?(?:成立|创办|创建|始建|组建)于)/,
  /^[\u4e00-\u9fff]{2,10}[局署](?=会(?![同商议计员]))/,
];

/** Last characters of those names: most clauses have none of them. */
export const NAME_ENDS = '段江河库矿局署于园区庄馆场华';

/** Those that only 年 or 承包 may follow. */
export const NAME_ENDS_BEFORE = '厂流油储业';

/** What leads to those names: `境内`, `镇域`. */
export const WITHIN = /^(?:[镇乡县市区]域|境|辖区)内?(?:有|的)?/;

/** Characters that show that a run is a phrase, not a name. */
export const PHRASE =
  /[我距的了及在为把将被让使于等是有这那其每各占超比较均与要已]|应(?!急)|政府|加大|考[上入取]|对(?!外|口|俄|台)|达[到成产标至近约超\d一二三四五六七八九十]|首[个家座批]|和(?!平|谐|睦)|经(?!开|济)|建设|建成|新建|新增|包括|包含|先后|相继|陆续|累计|推进|境[内外]|[一二三四五六七八九十两]个|^[一二三四五六七八九十两\d]+年|以[上下]|[万亿]元|进京|赴|[幅速量额率值度位均]居(?!民)|^分[省市县州乡]$/;

/** After a name: it is one of a list, or only part of a longer word. */
export const LISTED = /^(?:[、和与及等网]|口岸|[生化](?![产物工学]))/;

/** What stands before the topic of a clause: marks of a list, times, particles. */
export const STRIP = new RegExp(
  [
    String.raw`^(?:[-—–\s]|其中|当中|[仅单光](?=[\u4e00-\u9fff]{2,3}(?:[镇乡村]|社区|农场|林场))|特别是|尤其是|此外,?|同时,?|目前|截至目前|现时`,
    String.raw`而(?=[\u4e00-\u9fff]{2,10}[局署]会|[\u4e00-\u9fff]{2,3}(?:社区|街道)|以?[\u4e00-\u9fff]{2}[市县](?![场级区长政]))`,
    String.raw`[但如惟原](?=原?[\u4e00-\u9fff]{2}[市县](?![场级区长政]))|再?其次(?:为|是|系)?|再则|最[高低多少大小](?:者|的)?(?:为|是|系)`,
    String.raw`至于(?=[\u4e00-\u9fff]{2,3}[县市区])|另(?=以?[\u4e00-\u9fff]{2}[市县](?![场级区长政]))`,
    String.raw`以(?=[\u4e00-\u9fff]{2}[市县][^,;。、]{1,24}(?:[,;。]|$))|[今去]年(?:度(?!假))?|(?:几|多|历)年来?|本年度?(?=[\u4e00-\u9fff]{3})|全年(?:度(?!假))?|近年`,
    String.raw`[上下]半年|\d{4}年,?|[一二三四五六七八九十]是|[(][一二三四五六七八九十\d]+[)])+`,
  ].join('|'),
);

/** `水资源:境内…`: what a paragraph is on; any character may open it, so it is looked for by its end. */
export const RESOURCES = /^[\u4e00-\u9fff]{2,4}资源:/;

/** How those end. */
export const RESOURCES_END = '源:';

/** `年末市区公园33个`: when, and no name. */
export const YEAR_END = /^年[末底初]/;

/** `位于东溪村的`: where the body lies that is named next. */
export const LOCATED = /^(?:位于|坐落于|座落于|地处)[\u4e00-\u9fff]{2,12}的/;

/** `3项成果入选`: a count as the subject of a clause of its own. */
export const COUNT_FIRST =
  /^(?:\d[\d.]*(?!\d|年|月|次|[-—~至])|[数近上]?[百千万][余多]?[项个家名件座条](?=[\u4e00-\u9fff]{2})|[两三四五六七八九十]个[\u4e00-\u9fff]{2,4}(?:都|均|全部))/;

/** `我镇红星村`: the report's own place before one of its parts. */
export const OWN_BEFORE =
  /^[我本][市县区镇乡](?!小康|移民|空[心壳]|卫生|富裕|城郊|山区|平川|[库川]区|各|的|共)(?=[\u4e00-\u9fff]{2,4}(?:[镇乡村]|社区|街道)(?![级民镇内里庄居委]))/;

/** `其中12项`: of what was counted before. */
export const OF_THESE = /^其中/;

/** `3万株左右`: more of the same thing. */
export const COUNT_ALONE = /^\d[\d.]*[万亿]?(?!年|月)[\u4e00-\u9fff]{1,2}(?:左右|以上|以下)?$/;

/** Verbs at the start of a clause that work on a place. */
export const OBJECT =
  /^(?:全力|大力|加快|持续|深入|积极|扎实|稳步|高标准|高质量|高水平|统筹|配合[^,;]{0,12}?(?=制定|修改)){0,9}(?:推进|建设|设立|实施|制定|修改|提升){1,9}/;

/** `X村建设项目`: the project is spoken of, not the place. */
export const PROJECT = /^(?:建设|改造|开发)?项目|^[^,;]{2,20}等项目/;

/** What may be the object of those verbs and still be whom the following clauses are about. */
export const OBJECT_SUFFIX = /社区|村|镇|乡|街道|新区|新片区|示范区|先行区|试验区|开发区|合作区|园区/g;

/** Kinds of places whose names are shortened. */
export const SHORTENED = '镇乡村县旗';
