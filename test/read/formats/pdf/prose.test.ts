import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../src/read/index.js';

const FOLDER = fileURLToPath(new URL('../../../../fixtures/formats/pdf/', import.meta.url));
const read = (name: string) => readDocument(FOLDER + name);

it('reads a page in two columns one after the other, and lists in columns as no table', async () => {
  const { text, tables } = await read('columns-chromium.pdf');
  expect(tables).toEqual([]);
  const blocks = text.trim().split('\n\n');
  expect(blocks.slice(2, 7)).toEqual([
    '四月份，白渡镇完成固定资产投资1.87亿元，同比增长9.4%，其中工业投资7360万元，增长12.6%；新开工项目5个，总投资3.2亿元。',
    '春耕备耕全面推进，早稻育秧面积达到1.36万亩，投放化肥820吨、种子46吨，检修农机1150台次，水库蓄水量比去年同期多18%。',
    '人居环境整治持续发力，清运垃圾640吨，疏浚沟渠23.5公里，新建公厕7座，创建美丽庭院315户，群众满意率达到96.8%。',
    '社会保障扩面提质，城乡居民养老保险参保1.92万人，参保率98.5%，发放低保金84.6万元，临时救助52人次。',
    '安全生产形势平稳，排查隐患274处，整改率99.2%，未发生较大及以上事故；组织森林防火巡查180次，劝返携带火种进山人员36人。',
  ]);
  expect(blocks[7]).toMatch(/^下一步，.*3\.1亿元以上。$/);
  expect(text).not.toContain('第1页');
});

describe('what drawing does to text', () => {
  const reading = read('drawn.pdf');

  it('is undone: text drawn twice, marks of notes, raised digits, watermarks', async () => {
    const { text, pages } = await reading;
    expect(text.slice(0, pages![1]).trim().split('\n\n')).toEqual([
      '南浦市2023年统计资料',
      '一、工业增加值12.5亿元',
      '全市工业用电量12.5亿千瓦时，工业税收3.8%，建成区面积26.4km²，节约标准煤3.1×10⁴吨，年末户籍人口41.7万人。',
      '含自备电厂发电量0.7亿千瓦时。',
    ]);
  });

  it('does not matter where a table stands sideways', async () => {
    const { text, pages, tables } = await reading;
    expect(tables).toHaveLength(1);
    expect(text.slice(pages![1], pages![2]).trim()).toBe(
      '附表　各区主要指标\n\n区\t户数\t人口（人）\t面积（公顷）\t密度\n东岸区\t3127\t9856\t412.6\t23.9\n西岸区\t2840\t\t388.0\t—',
    );
  });

  it('parts neither spread letters nor joins entries of contents', async () => {
    const { text, pages } = await reading;
    const blocks = text.slice(pages![2]).trim().split('\n\n');
    expect(blocks.map((block) => block.replace(/\.{4,}/, '…'))).toEqual([
      '目录',
      '一、总体情况…1',
      '二、主要指标…12',
      '全市粮食播种面积稳定在38.6万亩以上，',
      '填报单位：',
      '负责人：',
    ]);
  });
});

describe('what holds no text', () => {
  it.each(['scanned.pdf', 'unmapped-ghostscript.pdf'])('is refused: %s', async (name) => {
    await expect(read(name)).rejects.toMatchObject({ code: 'no-text' });
  });

  it('is told apart: scans, and fonts that name no or wrong characters', async () => {
    await expect(read('scanned.pdf')).rejects.toThrow('most likely scanned');
    await expect(read('unmapped-ghostscript.pdf')).rejects.toThrow('fonts do not tell');
  });

  it('is left out page by page, and named', async () => {
    const { text, notes, pages } = await read('partly-read.pdf');
    expect(notes).toEqual([
      '1 of 4 pages hold no text (2); scanned pages are not read',
      '1 of 4 pages have fonts that do not tell which characters they show (3); they are not read',
    ]);
    expect(new Set(pages!.slice(1))).toEqual(new Set([text.indexOf('目录')]));
  });

  it('asks for a document without its password', async () => {
    await expect(read('encrypted.pdf')).rejects.toMatchObject({ code: 'encrypted' });
  });
});
