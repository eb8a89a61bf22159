import { HONOURED, SERVED } from './deeds.js';
import { ANYTHING, type MetricTopic, MONEY, PEOPLE, PEOPLE_OR_HOMES, RATE } from './entry.js';

/** The four sources of income that household surveys tell apart. */
const INCOME_PARTS =
  '工资性收入 工资性纯收入 经营净收入 经营性净收入 家庭经营净收入 家庭经营纯收入 财产净收入 财产性净收入 转移净收入 转移性净收入 家庭经营收入 家庭经营性收入 工薪收入 工薪性收入';

/** Income for each, whosever it is. */
const INCOME_A_HEAD = `人均可支配收入 年人均可支配收入 全年人均可支配收入 人均可支配性收入 可支配性收入 人均可支配纯收入 可支配收入 人均收入
  年人均收入 人均年收入 人均总收入 人均所得 人均现金收入 年人均纯收入 人均年纯收入 年均纯收入 人平可支配收入 人平收入 居民人平可支配收入`;

/** Who lives in a place and what they earn. */
export const populationIncome: MetricTopic = {
  topic: 'population-income',
  entries: [
    {
      // `解决了3亿农村人口的饮水问题`, `1亿中小学生得以共享教育资源`: whom something is done for.
      metric: 'beneficiaries',
      on: PEOPLE_OR_HOMES,
      terms: `农村人口 人口 群众 居民 城市居民 农民 农民工 农户 学生 中小学生 农村学生 儿童 职工 家庭 老年人 退休人员 企业退休人员 寄宿学生
        寄宿生 困难学生 贫困学生 贫困家庭学生 扶贫对象 村民 农牧民 牧民 游牧民 住户 农村居民 城乡居民 居民家庭 农村家庭 离退休人员 退休职工
        新就业形态人员 新就业形态劳动者 就业形态人员`,
      near: SERVED,
    },
    {
      // `每10万人中具有大学文化程度的由8204人上升为1.2万人`
      metric: 'population_resident',
      on: PEOPLE,
      terms: '文化程度 大学文化程度 高中文化程度 初中文化程度 小学文化程度',
      with: /^每[\d十]{1,3}万人/,
    },
    {
      // `使8万个家庭受益`
      metric: 'beneficiaries',
      on: ['count'],
      units: /^个$/,
      terms: '家庭 所在家庭 困难家庭 农村家庭 学生家庭',
      near: SERVED,
    },
    {
      // `紧急转移群众297户`: whom a flood drives out, no count of a place's people.
      metric: null,
      on: PEOPLE_OR_HOMES,
      terms: '群众 居民 村民 人员 住户 租户 人口',
      near: /(?:转移|撤离|疏散)(?:避险|安置)?[^,]{0,12}(?:群众|居民|村民|人员|住户|租户|人口)/,
    },
    {
      // `解决6万名农民工的欠薪问题`
      metric: 'beneficiaries',
      on: PEOPLE_OR_HOMES,
      terms: `历史遗留问题 遗留问题 饮水问题 饮水安全问题 用电问题 出行问题 住房问题 欠薪问题 拖欠工资问题 饮水难 饮水难问题 吃水难
        吃水难问题 用水问题 用电难 出行难 行路难 出行难问题 上学难 就医难 看病难 住房困难 无电人口 用电人口 吃水难群众`,
    },
    {
      metric: 'population_registered',
      on: PEOPLE,
      terms: `户籍人口 户籍总人口 在册人口 户籍居民 在籍人口 户籍人口数 户籍人口总数 户籍总人口数 户籍人数 户籍总人数 户籍人员
        户籍人口所在数 户籍所在人口 籍人口 户籍 户口人口`,
    },
    {
      // Groups of those who are registered: `户籍老年人口1万人`.
      metric: 'population_registered',
      on: PEOPLE,
      terms: `人口 老年人口 城镇人口 乡村人口 农村人口 农业人口 非农业人口 男性 女性 男性人口 女性人口 老年人 60岁以上人口 60岁及以上人口
        65岁及以上人口 60周岁以上人口`,
      with: /户籍/,
      without: /非户籍|常住|城镇化|参保|慰问|补贴|津贴/,
    },
    {
      // `户籍人口10万人,其中城镇人口4万人`
      metric: 'population_registered',
      on: PEOPLE,
      terms: `城镇人口 乡村人口 农村人口 农业人口 非农业人口 男性 女性 男性人口 女性人口 少数民族人口 60岁以上人口 60岁及以上人口
        65岁及以上人口 60周岁以上人口`,
      clause: /户籍(?:总)?人口[^;]{2,16}其中/,
      without: /常住|城镇化|参保|慰问|补贴|津贴/,
    },
    {
      metric: null,
      on: ANYTHING,
      terms: `人口自然增长率 自然增长率 人口出生率 出生率 死亡率 人口密度 出生人口 死亡人口 死亡个案 出生个案 出生人数 婴儿死亡率
        孕产妇死亡率 人口抚养比 老龄化率 生育率 劳动力 劳动人口 劳动力人口 性别比 户籍人口城镇化率差 农业转移人口 从业人员 就业人口
        劳动年龄人口 男劳动力 女劳动力 农业劳动力 劳动力资源 劳动力资源数 农民工总量 外出农民工 农民工数量 5岁以下儿童死亡率 老年抚养比
        抚养比 少儿抚养比 人口老龄化率 人口老龄化程度 老龄化程度 结婚登记 离婚登记 出生性别比 出生人口性别比 死亡人口数 净流入 净流入人口
        人口净流入 迁入人口 迁出人口 户均人口 三孩率 出生缺陷率 失业人口 就业人口数 文盲率 贫困发生率 返贫率 进城落户 就业人员总量
        从业人员数 农村劳动力总量 外出务工农村劳动力总量 外出务工劳动力总量`,
    },
    {
      metric: null,
      on: PEOPLE,
      terms: '贫困人口 农村贫困人口 建档立卡贫困人口 脱贫人口 脱贫人数',
    },
    {
      // `城镇常住人口占总人口的比重65%`
      metric: 'urbanization_rate',
      on: PEOPLE,
      aspects: ['share'],
      terms: '城镇常住人口 城镇人口',
      clause: /城镇(?:常住)?人口占(?:比|总|常住|全[国省市区县州])/,
    },
    {
      metric: 'population_resident',
      on: PEOPLE,
      aspects: ['share'],
      clause: /占.{0,4}人口/,
      terms: '城镇 乡村 农村 少数民族 老年人 汉族',
    },
    {
      metric: 'disposable_income_urban',
      on: MONEY,
      clause: /收入/,
      terms: '城镇 城镇居民 城镇常住居民',
    },
    {
      metric: 'disposable_income_rural',
      on: MONEY,
      clause: /收入/,
      terms: '农村 农村居民 农村常住居民 农民 农牧民',
    },
    {
      // `失智症者9千人,以女性6千人居多`: of those told of, and not of all who live there.
      metric: null,
      on: ANYTHING,
      terms: '男性 女性',
      with: /^[男女]性$/,
      clause:
        /(?:就业|失业|从业)人口|症者|患者|病人|独居|障碍者|嫌疑|受害|被害|被捕|学生|教师|员工|议员|委员|志工|游客|旅客|新住民|受刑人/,
    },
    {
      metric: 'population_resident',
      on: PEOPLE,
      // Calls on people count no population: `抽查流动人口3600人次`.
      units: /^(?!人次$)/,
      terms: `常住 常住人口 总人口 人口 人口总量 居住人口 辖区人口 实有人口 居民人口 城镇人口 农村人口 乡村人口 农业人口 非农业人口
        少数民族人口 常住居民 城镇常住人口 老年人口 常住总人口 全国总人口 现有人口 城区人口 60岁以上人口 65岁以上人口 60岁及以上人口
        老龄人口 本地人口 城市人口 常住人口总量 女性 男性 居民 人口规模 汉族 满族 朝鲜族 回族 蒙古族 少数民族 彝族 乡村常住人口 朝鲜族人口
        总人口数 人口总数 人口数 实际居住人口 户内人口 集镇人口 乡村居民 区域人口 城乡人口 男性人口 女性人口 非农人口 少数民族总人口
        城市常住人口 壮族 藏族 维吾尔族 苗族 瑶族 侗族 土家族 哈尼族 傣族 白族 藏族人口 0-14岁人口 15-59岁人口 60周岁以上人口
        60周岁及以上老年人 老年人口总数 流动人口 外来人口 外来流动人口 暂住人口 人户分离 人户分离人员 人户分离人口 空挂户人口 乡村总人口
        农业总人口 集镇居住人口 实际人口 实际在家人口 在家人口 留守人口 外出人口 水族 布依族 畲族 仡佬族 黎族 羌族 东乡族 土族 仫佬族 毛南族
        撒拉族 锡伯族 达斡尔族 鄂温克族 鄂伦春族 哈萨克族 柯尔克孜族 纳西族 傈僳族 拉祜族 佤族 景颇族 布朗族 普米族 基诺族 独龙族 怒族
        阿昌族 德昂族 赫哲族 俄罗斯族 塔吉克族 裕固族 保安族`,
      without:
        /参加|搬迁|无电|贫困|转移|劳动|失业|就业|饮水|接待|旅游|游客|受灾|受训|参训|参保|饮用水|改水|供水|受益|覆盖|脱贫/,
    },
    {
      // Of members or of staff it is theirs: `党员总人数`.
      metric: 'population_resident',
      on: PEOPLE,
      with: /^(?:[^,、]{0,6}(?:人口|居民|村民|农民|户籍|常住|辖区|社区))?总人数$/,
      terms: '总人数',
    },
    {
      // Groups of the people by age; who gets something is a beneficiary.
      metric: 'population_resident',
      on: PEOPLE,
      with: /\d周?岁/,
      without: /参加|慰问|死亡|培训|补贴|津贴|就业|被捕|嫌疑|违法|犯/,
      terms: '老人 老年人 高龄老人 儿童 青少年 未成年人 居民 人员 群众 村民 少年儿童 婴幼儿',
    },
    {
      metric: 'urbanization_rate',
      on: RATE,
      terms:
        '城镇化率 常住人口城镇化率 户籍人口城镇化率 城市化率 城镇化水平 新型城镇化率 城市化水平 城镇人口比重 城镇人口占比 城镇率 人口城镇化率 城镇化',
    },
    {
      metric: 'disposable_income_urban',
      on: MONEY,
      terms: `城镇居民人均可支配收入 城镇居民可支配收入 城镇常住居民人均可支配收入 城镇居民收入 城镇居民人均收入 城镇居民人均可支配
        城镇人均可支配收入 城市居民人均可支配收入 城镇居民家庭人均可支配收入 城市居民家庭人均可支配收入 城镇可支配收入 城市居民可支配收入 城镇常住居民可支配收入
        城镇居民年人均可支配收入 城镇和居民人均可支配收入 城镇常住居民人均可支配收入增速 城镇常住居民人均可支配收入水平`,
    },
    {
      metric: 'disposable_income_rural',
      on: MONEY,
      terms: `农村居民人均可支配收入 农村居民可支配收入 农村常住居民人均可支配收入 农民人均可支配收入 农村居民人均纯收入 农民人均纯收入
        农民人平纯收入 农民人平可支配收入 农村居民人平纯收入 农村居民人平可支配收入 人平纯收入 农民人平收入 农民年人平纯收入
        农牧民人均纯收入 农牧民人均可支配收入 农民人均收入 农民收入 农村居民收入 农村居民人均收入 农村人均可支配收入 农民纯收入
        农牧区居民人均可支配收入 人均纯收入 农民年人均纯收入 农牧民人均收入 农村牧区常住居民人均可支配收入 农村牧区居民人均可支配收入
        牧区常住居民人均可支配收入 牧区居民人均可支配收入 牧民人均可支配收入 脱贫人口人均纯收入 农村人均纯收入 农牧区常住居民人均可支配收入
        农村常住居民可支配收入 村民人均收入 农民人均年收入 脱贫人口收入 农牧民收入 农民人均年纯收入 村民人均纯收入 脱贫县农民收入
        脱贫人口人均收入 渔农民人均收入 农民人均现金收入 农民人均可支配收入水平 农村居民家庭人均纯收入 农村居民家庭人均可支配收入 农村居民人均收入水平 农牧区居民收入
        农牧民可支配收入 农村居民纯收入 渔民人均纯收入 渔农村居民人均可支配收入 脱贫人口人均可支配收入 脱贫群众人均纯收入 脱贫群众收入
        移民人均可支配收入 移民收入 农业人口人均收入 村民人均可支配收入 百万移民收入`,
    },
    {
      // However the income of a household is called: `农户年人均可支配收入`.
      metric: 'disposable_income_rural',
      on: MONEY,
      terms: INCOME_A_HEAD,
      with: /农村|农民|农户|农牧|渔民|牧民|牧区|村民|脱贫|贫困/,
      without: /城镇|城乡/,
    },
    {
      metric: 'disposable_income_urban',
      on: MONEY,
      terms: INCOME_A_HEAD,
      with: /城镇|城区|城市居民|市民/,
      without: /农村|农民|城镇单位/,
    },
    {
      // What income is made of belongs to whose it is.
      metric: 'disposable_income_urban',
      on: MONEY,
      terms: INCOME_PARTS,
      with: /城镇(?!居民和|和)/,
    },
    {
      metric: 'disposable_income_rural',
      on: MONEY,
      terms: INCOME_PARTS,
      with: /农村|农民|农牧|村民/,
    },
    {
      metric: 'disposable_income_urban',
      on: MONEY,
      terms: INCOME_PARTS,
      clause: /^(?!.{0,600}(?:农村|农民|农牧|全体)).{0,600}城镇/,
    },
    {
      metric: 'disposable_income_rural',
      on: MONEY,
      terms: INCOME_PARTS,
      clause: /^(?!.{0,600}(?:城镇|全体)).{0,600}(?:农村|农民|农牧)/,
    },
    { metric: 'disposable_income', on: MONEY, terms: INCOME_PARTS },
    {
      metric: 'disposable_income',
      on: MONEY,
      terms: `每人可支配所得 人均可支配所得 平均每人可支配所得 居民人均可支配收入 全体居民人均可支配收入 全体居民可支配收入 居民可支配收入
        居民收入 人均可支配收入 可支配收入 城乡居民收入 城乡居民人均可支配收入 居民人均收入 全体常住居民人均可支配收入
        常住居民人均可支配收入 全省居民人均可支配收入 居民人均可支配收入水平 人均收入 家庭收入 住户收入 住户每月收入中位数
        居民家庭人均可支配收入 城乡居民可支配收入 全体居民收入 家庭可支配收入 居民实际收入 住户入息中位数 人民收入 居民家庭收入 居民人均实际收入 家庭入息中位数
        家庭住户入息中位数 家庭住户每月入息中位数 住户每月入息中位数 家庭每月入息中位数 全市居民收入 居民人均收入水平 家庭人均收入
        居民人均可支配收入增速`,
      without: /农民|农村|农牧|城镇居民|国民|倍差|收入比|村均/,
    },
    {
      metric: null,
      on: ANYTHING,
      terms: `城乡居民收入比 城乡居民收入倍差 城乡收入比 收入倍差 城乡居民收入差距 人均生活消费支出 居民消费水平 消费水平 居民人均消费支出 恩格尔系数 工资
        平均工资 最低工资 最低工资标准 年平均工资 工资收入 集体收入 村集体收入 村级集体收入 集体经济收入 城乡居民人均收入比 人均消费支出
        人均生活消费 农村居民人均消费支出 城镇居民人均消费支出 城镇居民人均生活消费支出 农村居民人均生活消费支出 居民消费支出 服务性消费支出
        教育文化娱乐支出 人均教育文化娱乐支出 食品烟酒支出 食品支出 衣着支出 居住支出 生活用品及服务支出 交通通信支出 交通和通信支出
        交通通讯支出 教育文化和娱乐支出 医疗保健支出 其他用品及服务支出 其他用品和服务支出 家庭设备用品及服务支出 经营性收入
        村集体经营性收入 村级集体经营性收入 村集体经济收入 村级集体经济收入 集体经济经营性收入 劳务收入 劳务经济收入 务工收入
        城乡居民收入之比 在岗职工平均工资 职工平均工资 在岗职工年平均工资 职工工资总额 从业人员平均工资 就业人员平均工资 年人均增收
        人均年增收 人均增收 户均增收 增收 农民工月均收入 日均工资 月最低工资 最低工资标准平均数 就业人士收入 入息限额 起薪点`,
    },
    {
      // Homes and people that got a title: `3户家庭获评“最美家庭”`.
      metric: 'awards',
      on: ['households', 'people'],
      terms: '家庭 居民 居民家庭 农户 村民',
      aspects: ['level'],
      near: HONOURED,
    },
    {
      metric: 'household_count',
      on: ['none'],
      terms: '户数 总户数 居民总户数 户籍户数 农村户数 常住户数 家庭户 居民户 住户 农户',
      without: /困难|慰问|惠及|受益|改造|文明|帮扶|救助|受惠|补贴/,
    },
    {
      // How many could work, not how many were found it.
      metric: null,
      on: PEOPLE,
      aspects: ['level'],
      terms: '贫困劳动力 脱贫劳动力 贫困户劳动力',
      near: /^(?![^,;]{0,80}(?:就业|务工|转移|输出|输送|吸纳|安置|岗|培训|帮助|带动|促进|实现|新增))/,
    },
    {
      // `养鸡500只以上的12户`: those who have so much.
      metric: 'household_count',
      on: ['households'],
      terms: '亩以上 只以上 头以上 羽以上 口以上 亩以下 只以下 头以下',
    },
    {
      // Homes counted like things: `2.1万个家庭户`.
      metric: 'household_count',
      on: ['count'],
      units: /^个$/,
      terms: '家庭户 农业家庭户 住户 居民户 农户 专业户 种植专业户 养殖专业户 种植大户 养殖大户 种养大户',
      without: /困难|慰问|惠及|受益|改造|文明|帮扶|救助|受惠|补贴|示范/,
    },
    {
      // `信教群众占总人口的两成`: people, of whom a share counts no homes.
      metric: null,
      on: ANYTHING,
      terms: '群众',
      aspects: ['share'],
    },
    {
      metric: 'household_count',
      on: ['households'],
      terms: `家团 家团数目 美丽庭院 “美丽庭院” 庭院 户 常住 户籍 户籍人口 户籍总人口 户籍居民 常住居民 总户数 居民户 家庭 住户 农户 村民
        居民 总人口 人口 常住人口 家庭户 常住户 居民家庭 农村户数 村民户 户籍户数 农业户 群众 业主 牧户 农牧户 家庭住户 贫困户
        建档立卡贫困户 低保户 五保户 特困户 脱贫户 监测户 边缘户 边缘易致贫户 脱贫不稳定户 三类户 养殖户 养殖专业户 种植户 种植专业户 专业户
        种植大户 养殖大户 种养大户 经营大户 养殖 种植 科技示范户 居民总户数 总户 朝鲜族户 常住户数 户籍户 居民家庭户 移民户 搬迁户 回迁户
        少数民族户 农牧民户 双女户 乡村户数 游牧民 牧民 农民 渔民 渔户 果农 茶农 菜农 烟农 林农 移民 游牧民定居 沼气用户`,
      without: /困难|慰问|惠及|受益|改造|文明|帮扶|救助|受惠|补贴/,
    },
  ],
};
