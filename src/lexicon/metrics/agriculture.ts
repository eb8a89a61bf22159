import { ANYTHING, AREA, type MetricTopic, MONEY } from './entry.js';
import { CROP_OR_LIVESTOCK, GRAIN } from './sectors.js';

const OUTPUT = ['weight', 'count', 'volume', 'none'] as const;
/** What farm output is counted in; `10个农产品` or `5种蔬菜` are kinds, not output. */
const OUTPUT_UNITS = /^(?!(?:个|种|项|家|类|座|处|批|栋)$)/;

/** What is counted by the head or the piece as often kept or grown as sold. */
const STOCK = `生猪 猪 牛 羊 鸡 鸭 鹅 肉牛 肉羊 肉鸡 蛋鸡 奶牛 黄牛 山羊 绵羊 种羊 家禽 家畜 牲畜 大牲畜 牛羊 仔猪 梅花鹿 鹿 马 驴 兔 牦牛
  木耳 黑木耳 食用菌 蜜蜂 林蛙 苗木 花卉 畜禽 生猪养殖 牲畜总头数`;

/** Farming, stock-raising and fishing. */
export const agriculture: MetricTopic = {
  topic: 'agriculture',
  entries: [
    {
      // What was tested of it: `抽检农产品320批次`, `餐饮食品80批次`.
      metric: 'inspections',
      on: ['count'],
      units: /^批次$/,
      terms:
        '农产品 食用农产品 普通食品 食品 餐饮食品 预包装食品 药品 化妆品 农药 肥料 兽药 饲料 蔬菜 水果 畜产品 水产品',
      clause: /抽检|检测|抽查|监测|检验|抽样|快检/,
      without: /不合格/,
    },
    {
      // Shares of these are shares of the fields, not of what a sector brings in: `高效农业占耕地比重`.
      metric: null,
      on: ANYTHING,
      aspects: ['share', 'change'],
      terms: '高效农业 设施农业 高效设施农业 设施农业面积 高效农业面积',
    },
    {
      // How much of the stock is raised so: `畜禽规模养殖比重`.
      metric: null,
      on: ANYTHING,
      aspects: ['share', 'growth', 'change'],
      terms: '规模养殖 规模化养殖',
    },
    {
      metric: 'agricultural_output_value',
      on: MONEY,
      terms: `农业总产值 渔业经济总产值 农林牧渔业总产值 农林牧渔总产值 农业产值 农林牧渔业产值 农林牧渔业现价总产值 种植业产值 畜牧业产值
        渔业产值 林业产值 农村经济总收入 农村社会总产值 农村经济总产值 高原特色农业产值 农业全产业链产值 林草产业产值 林业总产值
        林草产业总产值 农牧业总产值 畜牧业总产值 农林牧渔业增加值总产值 农林牧渔总值 农业总收入 特色农业产值 林下经济总产值 林业经济总产值
        畜牧业经济总产值 种植业总产值 渔业总产值 林业产业总产值 林下经济产值 畜牧业总值 农业生产总值 现代农业产值 农业经济总产值
        农牧业生产总值 牧业生产总值 林业生产总值 渔业生产总值 种植业生产总值 养殖业生产总值 种养业生产总值 林果业产值
        种植业收入 畜牧业收入 养殖业收入 林业收入 渔业收入 牧业收入`,
    },
    {
      metric: 'grain_output',
      on: OUTPUT,
      terms: `粮食生产能力 粮食产能 粮食作物产量 粮食作物总产量 粮食产量 粮食总产量 粮食总产 粮食年产量 粮食 粮食综合生产能力 粮食生产
        夏粮产量 秋粮产量 粮食单产 全年粮食产量 粮产量 粮食亩产 玉米产量 稻谷产量 小麦产量 大豆产量 水稻产量 糙米产量 稻作产量 谷物产量 夏粮
        秋粮 粮食增产 粮豆总产量 薯类产量 玉米单产 大豆单产 早稻产量 早稻 粮食及重要农产品 水稻 玉米 小麦 大豆 稻谷 粮 粮食总产能 早稻总产量
        晚稻产量 玉米总产量 小麦总产量 大豆总产量 稻谷总产量 青稞产量 薯类 谷物 豆类 杂粮 粮食总量 粮食综合产能
        粮豆 粮豆总产 大麦 青稞 高粱 谷子 燕麦 荞麦 中稻 晚稻 单季稻 双季稻 小杂粮 豆粮 占有粮 占有粮食 产粮`,
      without: /面积|储备|收购|采购|购买|购置|加工|^(?:累计|全年)?[出进]口/,
    },
    {
      // `粮食连续五年增产,产量达到900万吨`: what was harvested is named in the clause before.
      metric: 'grain_output',
      on: ['weight'],
      terms: '产量 总产量 总产 年度产量',
      with: /^(?:年度)?(?:总?产量|总产)$/,
      clause:
        /粮食(?:播种)?面积[^,;]{0,16}[,、](?:年度)?总?产量|粮食[^,;]{0,16}(?:增产|丰收|丰产|增收|连增|连丰)[^;]{0,4},[^,;]{0,12}(?:产量|总产)/,
    },
    {
      metric: 'crop_livestock_output',
      on: OUTPUT,
      units: OUTPUT_UNITS,
      terms: '产量 年产量 总产量 单产 亩产 总产 年产 采集量',
      with: CROP_OR_LIVESTOCK,
    },
    {
      // How fish was got: `水产品产量3万吨,其中捕捞量1万吨`; of stock it may be the animals kept.
      metric: 'crop_livestock_output',
      on: ['weight'],
      units: /^(?:t|kg|斤|公斤|担)$/,
      terms: '养殖量 捕捞量 渔获量 渔业产量 海水养殖 淡水养殖 海洋捕捞 淡水捕捞 远洋捕捞',
    },
    {
      metric: 'grain_output',
      on: OUTPUT,
      terms: '产量 年产量 总产量 单产 亩产 总产 年产',
      with: GRAIN,
    },
    {
      metric: 'crop_livestock_output',
      on: [...OUTPUT, 'people'],
      units: OUTPUT_UNITS,
      terms: '出栏 出栏量 年出栏 年出栏量 累计出栏 出笼 出笼量 出栏数 出笼数',
    },
    {
      metric: 'crop_livestock_output',
      // Heads of stock count as output only where they were sold or slaughtered.
      on: OUTPUT,
      units: /^(?:头|只|羽|匹|万头|头只|尾|袋|株|盆|枝|箱|羊单位|)$/,
      near: /出[栏笼]|产量|屠宰|上市|出售|增产|产出|年产|总产/,
      terms: STOCK,
      without: /面积|基地|加工|龙头|企业|大棚|养殖场|项目|市场|超市|专业户|存栏/,
    },
    {
      // `出栏生猪90头,肉牛20头,山羊60只`: the verb before the first is of all.
      metric: 'crop_livestock_output',
      on: OUTPUT,
      units: /^(?:头|只|羽|匹|头只)$/,
      clause: /^[^\d存]{0,40}出栏[^\d存]{0,20}\d[^存购引养饲]{0,120}$/,
      aspects: ['level'],
      terms: STOCK,
    },
    {
      metric: null,
      on: ['count', 'people'],
      units: /^(?:头|只|羽|匹|头只|尾|袋|株|盆|枝|箱|羊单位|棵)$/,
      terms: STOCK,
      aspects: ['level', 'change'],
    },
    {
      metric: 'crop_livestock_output',
      on: OUTPUT,
      units: OUTPUT_UNITS,
      terms: `蔬菜 蔬菜产量 蔬菜及食用菌 水果 水果产量 园林水果 肉类 肉类产量 肉蛋奶 肉蛋奶产量 肉蛋奶总产量 禽蛋 禽蛋产量 牛奶 牛奶产量
        奶类 奶类产量 生鲜乳 水产品 水产品产量 水产 茶叶 茶叶产量 油料 油料产量 棉花 棉花产量 糖料 甘蔗 花卉 鲜花 鲜切花 鲜切花产量 中药材
        中药材产量 食用菌 食用菌产量 生猪 生猪出栏 毛猪 毛猪供应头数 毛猪出栏 毛猪产量 猪肉 牛肉 羊肉 禽肉 猪牛羊禽肉 肉牛 肉羊 肉牛出栏
        肉羊出栏 家禽 家禽出栏 奶牛 牛羊 生猪出栏量 牲畜 大牲畜 海水产品 水海产品 天然橡胶 咖啡 核桃 烤烟 烟叶 蓝莓 葡萄 苹果 柑橘 土豆
        马铃薯 木耳 人参 药材 菜篮子 农产品 主要农产品 重要农产品 农产品产量 鸡蛋 鱼 种羊 仔猪 牲畜出栏 家畜 肉鸡 蛋鸡 山羊 黄牛 梅花鹿
        生猪养殖 羊 牛 猪 鸡 鹅 鸭 林果 榴莲 火龙果 冬季瓜菜 瓜菜 热带水果 淡水鱼 淡水产品 奶产量 奶产品 水产养殖 牦牛 牛羊肉 猪牛羊肉
        禽肉产量 猪肉产量 牛肉产量 羊肉产量 油茶 油茶籽 茶油 板栗 银杏 竹笋 笋干 油桐籽 桑蚕茧 莲子 莲藕 山药 生姜 西瓜 甜瓜 哈密瓜 梨 桃 枣
        杨梅 龙眼 菠萝 百合 魔芋 油橄榄 沙棘 海产品 淡水鱼产量 水产品总产量 蔬菜总产量 水果总产量 园林水果产量 茶叶总产量 油料总产量 坚果
        香蕉 芒果 荔枝 柑桔 脐橙 红枣 枸杞 草莓 收购烟叶 烟叶收购 烤烟收购 烟叶收购量 烤烟收购量 烟叶交售 鲜菇 菌菇 香菇 羊肚菌 干茶 毛茶
        干毛茶 春茶 茶青 鲜茧 鲜笋 毛竹 小龙虾 稻虾 对虾 大闸蟹 河蟹 鲜果 干果 干鲜果 果品 瓜果 药食同源药材 鲜奶 生牛奶 生鲜牛奶 橡胶 黄桃
        枇杷 李子 柚子 天麻 三七 黄精 茯苓 黄芪 党参 樱桃 猕猴桃 花椒 辣椒 番茄 大蒜 油菜籽 花生 甜菜 蚕茧 蜂蜜 羊毛 羊绒 绒毛 驼绒 驼毛 饲草 种苗 农畜产品
        肉禽蛋奶 肉蛋奶鱼 禽蛋总产量 牛奶总产量 渔业产量 海水养殖产量 捕捞产量 养殖产量 中草药 中药材总产量 肉蛋奶总量 蛋奶总量 蛋奶产量
        经济作物产量 经济作物总产量`,
      without:
        /(?:面积|基地|加工|龙头|企业|大棚|养殖场|项目|市场|超市)(?!.{0,6}年产)|^(?:累计|全年)?[出进]口/,
    },
    {
      metric: 'high_standard_farmland',
      on: AREA,
      where: 'label',
      terms: `高标准农田 高标准农田建设 高标准基本农田 高标农田 高标准粮田 高标准良田 高标田 旱涝保收标准农田 旱涝保收高产稳产农田
        新建高标准农田 改造提升高标准农田 旱涝保收高标准农田 旱涝保收农田`,
    },
    {
      metric: null,
      on: ANYTHING,
      terms: `养殖规模 存栏 存栏量 年存栏 牲畜头数 能繁母猪 饲养量 播种面积 粮食播种面积 粮食种植面积 粮食面积 种植面积 粮食作物面积
        蔬菜种植面积 大豆面积 机械化率 综合机械化率 农作物耕种收综合机械化率 耕种收综合机械化率 良种覆盖率 农机总动力 收获面积 养殖面积
        大棚面积 农机 大棚 蔬菜大棚 温室 设施农业 经济作物 沼气用户 存栏数 饲养规模 期末存栏 畜禽存栏量 农作物播种面积 农作物总播种面积
        经济作物面积 经济作物播种面积 玉米播种面积 大豆播种面积 水稻播种面积 玉米面积 水稻面积 小麦面积 蔬菜面积 油料面积 果树面积
        优质水稻面积 优质玉米面积 优质大豆面积 榛子面积 苹果面积 栽培面积 养殖水面 制种面积 推广面积 保护性耕作面积 绿色食品认证 绿色食品
        有机农产品 有机食品 绿色有机农产品 名特优新农产品 农产品地理标志 三品一标 日光温室 冷棚 暖棚 塑料大棚 果树采摘园 采摘园 采摘大棚
        农业机械总动力 农机总台数 化肥使用量 农药使用量 水库 塘坝 电灌站 拦河坝 机电井 科技贡献率 农业科技进步贡献率 农业科技贡献率
        精深加工率 加工转化率 农产品加工转化率 自给率 土地流转率 规模化率 机播率 机收率 托管面积 社会化服务面积 活立木蓄积量 活立木储量
        森林蓄积量 蓄积量 库容 总库容 蓄水量 水资源总量 水资源量 降水量 降雨量 积温 无霜期 坡度 海拔`,
    },
  ],
};
