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

it('what is done with flats is no part of their name', () => {
  expect(
    labels(
      '香港房屋年报2020\n预留700个公屋单位作调迁用途、90个公屋单位予体恤个案,另备200个公屋单位安置受影响居民,六所大学兴建宿舍。',
    ),
  ).toEqual(['700个 公屋单位', '90个 公屋单位', '200个 公屋单位', '六所 大学']);
});

it('what they have, what is done with them and with whom they work is no part of their name', () => {
  expect(
    labels(
      '青石省2020年工作总结\n首批42户省属国有企业经营管理权下放,对150户重点企业强化监测,12家医院与大学合作共建,支持90个县级公立医院服务能力提升,引进30个500强企业项目,6个贫困村可望脱贫,9条主要河流Ⅰ-Ⅲ类水质比例提高,16个市县一般预算收入增速超过全省平均水平,2万名志愿者倾情服务,推进9家省属国有企业股权多元化改革,出台稳增长26条等一揽子措施。',
    ),
  ).toEqual([
    '42户 省属国有企业',
    '150户 重点企业',
    '12家 医院',
    '90个 县级公立医院',
    '30个 500强企业项目',
    '6个 贫困村',
    '9条 主要河流',
    '16个 市县',
    '2万名 志愿者',
    '9家 省属国有企业',
    '26条 稳增长措施',
  ]);
  expect(labels('青石省2020年工作总结\n今年拟办的重要实事59件。')).toEqual(['59件 重要实事']);
});
