import { describe, expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';
import { buildContext } from '../../src/resolve/index.js';
import { subjectList } from '../../src/resolve/subject-list.js';
import { segment } from '../../src/text/segment.js';

describe('places that share a figure', () => {
  it.each([
    ['柳州港、松原、青桥经济总量均突破900亿元', ['柳州港', '松原', '青桥'], false],
    ['松原、青桥地区生产总值突破900亿元', ['松原', '青桥'], false],
    ['松湾市、青桥市经济总量突破900亿元', ['松湾市', '青桥市'], false],
    ['松湾县、青桥县分别增长5%和6%', ['松湾县', '青桥县'], true],
    ['东溪社区和西溪社区各新建食堂1个', ['东溪社区', '西溪社区'], false],
    ['青桥、白水两县财政收入分别增长5%和6%', ['青桥县', '白水县'], true],
    ['青桥、白水两地生产总值突破900亿元', ['青桥', '白水'], false],
    ['青桥和白水两个行政区分别实现地区生产总值9亿元', ['青桥区', '白水区'], true],
  ])('%s', (clause, names, inOrder) => {
    expect(subjectList(clause)).toMatchObject({ names, inOrder });
  });

  it.each([
    '城镇、农村常住人口分别增长',
    '工业、农业生产总值均增长',
    '松湾县、青桥县新建学校12所',
    '松湾县、青桥县等4个县均达标',
    '工业园区、开发园区均达标',
    '松湾县增长5%',
  ])('%s names none', (clause) => {
    expect(subjectList(clause)).toBeNull();
  });

  it('each place of a list behind a colon has a figure of its own, and the measure that leads in', () => {
    const text =
      '云溪市2024年工作总结\n税收由高到低依次为:青桥县4亿元、白水区3亿元。新建以下设施:公园2个、小区3个。';
    const said = extractText(text).records.map(
      ({ subject, label, metric }) => `${subject} ${label} ${metric}`,
    );
    expect(said).toEqual([
      '青桥县 税收 tax_revenue',
      '白水区 税收 tax_revenue',
      '云溪市 公园 null',
      '云溪市 小区 compound_count',
    ]);
  });

  it('says in which words they are named, which are no part of labels', () => {
    const text = '云溪市2024年工作总结\n青桥镇、白水镇、北湾镇三镇粮食产量均超5万吨。';
    expect(extractText(text).records.map(({ subject, label }) => `${subject} ${label}`)).toEqual([
      '青桥镇 粮食产量',
      '白水镇 粮食产量',
      '北湾镇 粮食产量',
    ]);
  });

  it('has no empty name where the clause opens with a word that joins', () => {
    expect(subjectList('以及松湾县、青桥县分别增长5%和6%')?.names).toEqual(['松湾县', '青桥县']);
  });

  it('is one place beside others that are several', () => {
    const text = '松原经济总量突破700亿元,青桥、北湾经济总量突破500亿元。松原经济总量突破800亿元。';
    const context = buildContext(text, segment(text));
    const at = (words: string) => context.subjectListAt(text.indexOf(words))?.names ?? null;
    expect(at('700亿元')).toEqual(['松原']);
    expect(at('500亿元')).toEqual(['青桥', '北湾']);
    expect(at('800亿元')).toBeNull();
  });

  it('is found by offset, and reaches the clauses that go on with it', () => {
    const text = '松原、青桥经济总量均突破900亿元,增速均超6%,全省粮食产量8万吨。';
    const context = buildContext(text, segment(text));
    const at = (words: string) => context.subjectListAt(text.indexOf(words))?.names ?? null;
    expect(at('900亿元')).toEqual(['松原', '青桥']);
    expect(at('6%')).toEqual(['松原', '青桥']);
    expect(at('8万吨')).toBeNull();
  });
});
