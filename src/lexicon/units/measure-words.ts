import { type UnitEntry, words } from './types.js';

/**
 * Measure words that count a thing after any numeral. What follows the colon are characters that make the measure word the start
 * of another word: `部:门` counts `3部作品` but leaves `3部门` a bare number.
 */
const FREE = `
个:体性 個 家:庭乡长属园具政禽底访电畜 项 件 次:数序级要品日生元之 起:草步诉点来源重伏到义 栋 幢 座:谈位椅标 条:件例款理规约
张:贴口家 所:有在以谓需属得述 处:理置于在罚级分方境长女暑 种:植子粮业养畜源田公 类:别型似比 款:项式待 届:时满一二三四五六七八九
部:门委队分长署落位属级 股:份东权民市级金 场:馆所地合景次均外内 支:持付出部撑援行柱 艘 辆 架:构设次 台:风湾账阶商胞属州资 套:餐用取
间:接隔距 株:洲 棵 头:部雁号脑寸 只:有是要能 宗:旨教 例:如会外 笔:记试者 份:额 批:准复评发量判次示 轮:换岗流胎值训船车
组:织建成合团装长 对:于外口标接象应照比策 篇:章 册 本:地科级市省区县次届报年土 封:闭 枚 枝 眼:科睛镜光看前下 匹:配 群:众体 层:次级面 段:落 片:区面
班:子组级 卷 门:户槛诊店口市类 回:收归升落应报访顾复 趟 列:入为车 羽:绒 尾:矿 盏 根:据本植 束 扇 幅:度员 副:产主 顶:层格级
把:握关手 柄 杆 桩 捆 箱 袋 瓶 盒 盘:活 碗 杯 桌:面 床:位铺 床位 餐:饮厅 首:次个家批创条位都府日席要先 集:团中体群聚成合约
道:路德 团:队体结 队:伍员 行:业政动 排:放名查水污 墩 格:局式 栏 版:本 页 站:位 舱 盆 针:对灸 剂 句 声 拨 颗 粒 滴 块:状 顿 遍 丛 坛 罐
帧 期:间限货望待盼内末权 周次 班次 航次 架次 车次 场次 频次 艘次 台次 批次 例次 户次 件次 家次 期次 款次 课次 趟次 针次 剂次 梯次 列次
班列 标准箱 国际标准箱 标箱 头只 台套 套台 处次 栋次 座次
`;

/** Words that count only after digits; after a Chinese numeral they name a thing (`三级联动`, `十分`, `四面`). */
const AFTER_DIGITS = `
级 分:别为布类析之支工享散局管成配红子院公歧级 号:召称 岁:末月以 星:级期 面:积向对临貌 票:据价 区:域县间位别块 线:路上下索条 街 镇 乡 村:民
岗:位 岗位 席:位 席位 环:境节保 维 代 型 局 档 单:位元独体向 跨:境越 孔 泊位 车道 步:伐骤行入 字 挡 包 页 跑道 校:园区 院:校士 厂:房家 路:径线 开间
学位 机组 亩次
`;

export const MEASURE_WORDS: readonly UnitEntry[] = [
  ...words('count', FREE),
  ...words('count', AFTER_DIGITS, { arabicOnly: true }),
];
