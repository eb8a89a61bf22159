import { type AspectRule, peel } from '../../engine/saying.js';
import { levelTail } from './change-tails.js';

export const rules: AspectRule[] = [
  {
    id: 'aspect/level/size',
    finds: 'The size of something: an amount, count, area, rate or index.',
    says: (tail) => {
      const peeled = peel(tail, levelTail);
      return { aspect: 'level', head: peeled.words, tail: peeled };
    },
    examples: [
      {
        text: '青石街道常住人口达到5.2万人。',
        figures: [
          { text: '5.2万人', value: 52000, unit: '人', aspect: 'level', metric: 'population_resident' },
        ],
      },
    ],
    silent: ['青石街道荣获先进集体称号。'],
  },
];
