import { rules as agriculture } from './agriculture.js';
import { rules as communityGovernance } from './community-governance.js';
import { rules as digital } from './digital.js';
import { rules as economy } from './economy.js';
import { rules as education } from './education.js';
import { rules as employmentSocial } from './employment-social.js';
import { rules as energy } from './energy.js';
import { rules as enterprises } from './enterprises.js';
import { rules as environment } from './environment.js';
import { rules as fiscalFinance } from './fiscal-finance.js';
import { rules as health } from './health.js';
import { rules as housingUrban } from './housing-urban.js';
import { rules as industry } from './industry.js';
import { rules as investment } from './investment.js';
import type { MetricRule } from './metric-rule.js';
import { rules as party } from './party.js';
import { rules as populationIncome } from './population-income.js';
import { rules as safetyCases } from './safety-cases.js';
import { rules as science } from './science.js';
import { rules as tourism } from './tourism.js';
import { rules as trade } from './trade.js';
import { rules as transport } from './transport.js';

export type { MetricRule } from './metric-rule.js';

/** All metric rules, by topic. */
export const rules: readonly MetricRule[] = [
  ...agriculture,
  ...communityGovernance,
  ...digital,
  ...economy,
  ...education,
  ...employmentSocial,
  ...energy,
  ...enterprises,
  ...environment,
  ...fiscalFinance,
  ...health,
  ...housingUrban,
  ...industry,
  ...investment,
  ...party,
  ...populationIncome,
  ...safetyCases,
  ...science,
  ...tourism,
  ...trade,
  ...transport,
];
