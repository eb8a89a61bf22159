import { agriculture } from './agriculture.js';
import { communityGovernance } from './community-governance.js';
import { digital } from './digital.js';
import { economy } from './economy.js';
import { education } from './education.js';
import { employmentSocial } from './employment-social.js';
import { energy } from './energy.js';
import { enterprises } from './enterprises.js';
import type { MetricTopic } from './entry.js';
import { environment } from './environment.js';
import { fiscalFinance } from './fiscal-finance.js';
import { health } from './health.js';
import { housingUrban } from './housing-urban.js';
import { industry } from './industry.js';
import { investment } from './investment.js';
import { party } from './party.js';
import { populationIncome } from './population-income.js';
import { safetyCases } from './safety-cases.js';
import { science } from './science.js';
import { tourism } from './tourism.js';
import { trade } from './trade.js';
import { transport } from './transport.js';

/**
 * All topics; where two entries share a term, the earlier topic is asked first. For what is worked out when the program is built: its
 * bundle has the terms in the trie alone (`builtInNames` gives them).
 */
export const METRIC_TOPICS: readonly MetricTopic[] = [
  economy,
  industry,
  investment,
  trade,
  fiscalFinance,
  energy,
  science,
  enterprises,
  agriculture,
  tourism,
  populationIncome,
  employmentSocial,
  education,
  health,
  party,
  communityGovernance,
  safetyCases,
  housingUrban,
  environment,
  transport,
  digital,
];
