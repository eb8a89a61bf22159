import { type AspectRule, peel, type Tail, withWords } from '../../engine/saying.js';
import { levelTail, toLevel } from './change-tails.js';

/** `下降至2015年的1.2%`: the later time stands between the verb and its level. */
const TO_A_TIME = /(?:到|至)(?:\d{4}年度?[底末]?|目前|现时|现在|今年|去年)的?$/;

/** `财政储备在2020年3月底会达…`: when, and that it is to come, stand between the thing and its size. */
const WILL = /(?<=.{2})(?:[在至于]?\d{4}年\d{1,2}月底?会?|(?<=开支|收入|储备|盈余|编制|单位|人手|总额)会)$/;

function withoutWill(tail: Tail): Tail {
  const m = WILL.exec(tail.words);
  return m ? withWords(tail, tail.words.slice(0, m.index)) : tail;
}

export const rules: AspectRule[] = [
  {
    id: 'aspect/level/size',
    finds: 'The size of something: an amount, count, area, rate or index.',
    says: (tail) => {
      const at = TO_A_TIME.exec(tail.words);
      const reached = at && toLevel.at(tail.words.slice(0, at.index + 1));
      const words = reached ? tail.words.slice(0, at.index + 1) : tail.words;
      const peeled = withoutWill(peel(reached ? withWords(tail, words) : tail, levelTail));
      return { aspect: 'level', head: peeled.words, tail: peeled };
    },
    examples: [
      {
        text: '青石街道常住人口达到5.2万人。',
        figures: [
          { text: '5.2万人', value: 52000, unit: '人', aspect: 'level', metric: 'population_resident' },
        ],
      },
      {
        text: '制造业比重从2006年的2.7%下降至2015年的1.2%。',
        figures: [
          { text: '2.7%', status: 'baseline', label: '制造业比重' },
          { text: '1.2%', aspect: 'share', label: '制造业比重' },
        ],
      },
    ],
    silent: ['青石街道荣获先进集体称号。'],
  },
];
