import { expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';

const labels = (text: string) =>
  extractText(text).records.map(({ text: figure, label }) => `${figure} ${label}`);

it('each part of those counted is of its own kind', () => {
  expect(
    labels('青石市2020年工作总结\n共侦破204宗走私案件,其中110宗为海路走私案,94宗为陆路走私案。'),
  ).toEqual(['204宗 走私案件', '110宗 海路走私案', '94宗 陆路走私案']);
  expect(labels('青石市2020年工作总结\n形成制度创新成果120项,其中56项为全国首创。')[1]).toBe(
    '56项 制度创新成果',
  );
});

it('places and complaints are counted, not those who have them', () => {
  expect(
    labels('青石市2020年工作总结\n增加800个资助院校的收生学额,接获13宗有关渔署或其人员的投诉。'),
  ).toEqual(['800个 资助院校的收生学额', '13宗 有关渔署或其人员的投诉']);
});
