/**
 * What may follow a head inside a label without becoming the head itself: words for number, size and place in a
 * series, for the work done, and verbs that the cutting of a label may leave.
 */
export const TAIL_WORDS: readonly string[] = `
数 数量 量 总数 总数量 总量 总计 总额 总值 总长 总规模 总里程 规模 金额 总金额 额 值 人数 户数 家数 件数 个数 次数 套数 株数 人次 场次 余额 面积
里程 长度 水平 增速 增幅 涨幅 增长 增长率 增量 比重 比例 占比 份额 合计 累计 累积 范畴 目标 任务 任务数 计划 工作 情况 比率 以上 以下 新增 排名 位次 测评 中位数 平均数 总人数 总人次
修订预算 原来预算 预算 预算数 预计数 执行数 决算 决算数 预测 部分 中 已经 亦 约 则 共 合共 至 左右 等 均 的 各类 分别 建设 创建 持证 存量 改造 治理 整治 淘汰 拆除 清理 整改 基本建成 建成 开工 新开工 投产 交付 并网 落地 竣工
完工 培育 入库 评价入库 入统 续建 成长 成长率 增率 年增率 季增率 月增率 年减率 月减率 升幅 降幅 跌幅 增长速度 增长幅度 上涨幅度 改善幅度 下降幅度 平均增速 年均增速 年均增长 涨跌幅 开始 启动 预留 全年 控制 要 预期 逆势 跨 跨越 累 年 一 二 三 四 五 六 七 八 九 十 0 1 2 3 4 5 6 7 8 9 ( ) （ ） 、 , ， ·
`
  .trim()
  .split(/\s+/);
