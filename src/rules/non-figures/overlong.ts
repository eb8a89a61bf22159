import type { RuleDoc } from '../../contracts/index.js';

/** A number that the scanner passes over because it says more than one can, counted in the run's summary under `reason`. */
export const overlong: RuleDoc & { readonly reason: string } = {
  id: 'non-figure/overlong/digits',
  finds:
    'A number of more than 24 digits, marks counted, or beyond all measure: serial numbers, characters repeated.',
  reason: 'overlong',
  examples: [
    {
      text: '平台累计生成编码123456789012345678901234个。',
      figures: [{ text: '123456789012345678901234个', unit: '个' }],
    },
    {
      text: '统一编号1234567890123456789012345的项目投资3.5亿元。',
      figures: [{ text: '3.5亿元', value: 350000000 }],
    },
  ],
  silent: [
    '统一编号1234567890123456789012345。',
    '平台累计生成编码1234567890123456789012345个。',
    `总投资5${'万'.repeat(30)}元。`,
  ],
};
