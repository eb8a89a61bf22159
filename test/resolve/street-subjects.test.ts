import { expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';

function subjects(text: string): (string | null)[] {
  return extractText(text, { file: 'x.txt' }).records.map(({ subject }) => subject);
}

it.each([
  ['青石街道近年来工作简介', '青石街道'],
  ['柳园社区党建工作汇报', '柳园社区'],
  ['平安社区创建工作汇报', null],
  ['在青石街道2020年总结表彰大会上的讲话', '青石街道'],
  ['青石街道柳园社区联合共建单位开展慰问活动', '柳园社区'],
  ['青石街道新一届社区居委会换届工作总结', '青石街道'],
  ['社区居委会民政工作总结', null],
])('%s', (title, subject) => {
  expect(subjects(`${title}\n\n调解纠纷30件,冲洗街道30万平方米。`)).toEqual([subject, subject]);
});

it('a community is no district: its own profile is on it', () => {
  expect(
    subjects(
      '柳园新村一社区简介\n\n五里街道柳园一社区位于柳园路,有居民楼73幢。社区有党员303名。社区先后荣获示范社区等25项荣誉。',
    ),
  ).not.toContain('五里街道');
});

it('a street tells of its community', () => {
  expect(
    subjects(
      '云岭省柳州市城市党建经验\n\n红桥街道北门社区建成驿站6个。红桥街道所辖社区建立支部80个。红桥街道坚持党建引领,有党员260名。',
    ),
  ).toEqual(['北门社区', '红桥街道', '红桥街道']);
});

it('a community that its district is named before is told of, and so is what is said next of it', () => {
  expect(
    subjects(
      '云岭省柳州市东湖区:小社区里的大文章\n\n柳州市东湖区石桥社区立足老城,面积5.8平方公里。社区党委下设7个党支部。\n全区社区卫生服务中心12家。',
    ),
  ).toEqual(['石桥社区', '石桥社区', '东湖区']);
  expect(
    subjects(
      '云岭省柳州市东湖区:小网格\n\n东湖区柳新街道坚持党建引领。街道划分网格40个。建成驿站6个。全区有党员900名。',
    ),
  ).toEqual(['柳新街道', '柳新街道', '东湖区']);
});
