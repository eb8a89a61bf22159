/**
 * What audits find that bodies did or failed to do: `9个部门年初未编制预算`, `5家单位超标准列支会议费2万元`. Their name ends before it.
 * Only verbs that make no noun with what follows: 违规 alone opens 违规行为.
 */
export const AUDIT_DEEDS =
  `年初未 未编制 未按 未及时 未经 未将 未对 未严格 未公开 未纳入 未履行 未收 未缴 未上缴 未拨付 未使用 未清理 未入账 超标准 超范围 超预算 超概算 超进度
  无预算 违规列支 违规使用 违规发放 违规收取 违规占用 违规出借 违规申报 违规享受 违规领取 违规套取 违规支付 违规分包 违规转包 违规采购 虚报 虚列 虚增 多计 多报 多列 多领 多收 多付
  多支付 重复列支 重复申报 重复领取 重复收费 少征 少计 少缴 漏征 欠缴 欠拨 挪用 挤占 截留 滞留 套取 骗取 结转 所属 往来款 预算执行率 账外 长期闲置 长期挂账 应收未收 应缴未缴 固定资产账`.split(
    /\s+/,
  );
