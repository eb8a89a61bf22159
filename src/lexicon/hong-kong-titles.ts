/** Words by which Hong Kong's budgets and policy addresses tell when they were given. Written for normalised text. */

/** The bill that a budget moves is of the year in which it is given. */
export const APPROPRIATION_BILL = /((?:19|20)\d\d)年拨款条例草案/;

/** A fiscal year, by the two calendar years that it lies in. */
const FISCAL = '((?:19|20)\\d\\d)\\s?[-—–至/]\\s?(?:(?:19|20)\\d\\d|\\d\\d)(?:财政)?年度';

/** A revised estimate is made for the running fiscal year. */
export const REVISED_ESTIMATE = new RegExp(`${FISCAL}[^\\n。,;:]{0,16}修订预算`);

/** `2019-2020年度财政预算`: the fiscal year to come. */
export const ESTIMATE_TO_COME = new RegExp(`${FISCAL}的?(?:政府)?财政预算(?!案)`);

/** `2014-15财政年度政府财政预算案`: a budget that is titled by the fiscal year to come, as it calls itself in full. */
export const BUDGET_TITLE_IN_FULL = new RegExp(`${FISCAL}\\s?(?:的|香港|特区){0,2}《?(?:政府)?财政预算案`);

/** A budget that is titled by the running fiscal year. */
export const BUDGET_TITLE =
  /((?:19|20)\d\d)\s?[-—–至/]\s?((?:19|20)\d\d|\d\d)(?:年度)?\s?(?:财政年度)?(?:政府)?财政预算案/;

/** `宽减2024/25课税年度的薪俸税`, `宽免2025-26年度差饷`: a budget forgives tax of the running fiscal year, and rates of that to come. */
export const RELIEF =
  /宽[减免]\s?((?:19|20)\d\d)\s?[-—–至/]\s?(?:(?:19|20)\d\d|\d\d)(?:财政|课税)?年度[^。;\n]{0,24}?(薪俸税|利得税|入息课税|差饷)/;
/** What of those is of the year to come. */
export const RATES = '差饷';

/** A policy address is named by the year in which it is given. */
export const POLICY_ADDRESS = /((?:19|20)\d\d)年的?施政报告/g;

/** Until then policy addresses were given in January. */
export const FIRST_AUTUMN_ADDRESS = 2017;
