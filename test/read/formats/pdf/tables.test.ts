import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../../../src/contracts/index.js';
import { type Document, readDocument } from '../../../../src/read/index.js';

const FOLDER = fileURLToPath(new URL('../../../../fixtures/formats/pdf/', import.meta.url));

/** Rows as their cells, with spans as `rows×columns`. */
function rowsOf({ text }: Document, { rows }: Table): string[] {
  return rows.map((row) =>
    row
      .map(({ start, end, rowSpan, colSpan }) => {
        const span = rowSpan * colSpan > 1 ? ` ${rowSpan}×${colSpan}` : '';
        return text.slice(start, end) + span;
      })
      .join(' | '),
  );
}

function captionOf({ text }: Document, { caption }: Table): string | null {
  return caption && text.slice(caption.start, caption.end);
}

describe.each(['chromium', 'weasyprint'])('tables set by %s', (producer) => {
  const reading = readDocument(`${FOLDER}tables-${producer}.pdf`);

  it('reads cells between lines, with spans, wrapped text and empty cells', async () => {
    const document = await reading;
    expect(document.tables).toHaveLength(4);
    expect(captionOf(document, document.tables[0]!)).toBe('表1　主要行业产值\n\n单位：万元');
    expect(rowsOf(document, document.tables[0]!)).toEqual([
      '行业 2×1 | 2023年 1×2 | 比上年同期增长（%） 2×1 | 备注 2×1',
      '12月 | 累计',
      '装备制造 | 1208.5 | 13560.2 | 7.9 | ',
      '农副产品加工与冷链仓储物流 | 864.0 | 9725.8 | -2.4 | 含柳塘镇冷库二期项目',
      '绿色建材 2×1 | 412.7 | 4980.6 | 11.0 | 口径调整 2×1',
      '— | 386.3 | ',
    ]);
  });

  it('tells the columns of a table with three lines by alignment, and its heads by the lines below them', async () => {
    const document = await reading;
    expect(captionOf(document, document.tables[1]!)).toBe('表2　三个片区的收支');
    expect(rowsOf(document, document.tables[1]!)).toEqual([
      ' | 收入 1×2 | 支出 1×2',
      '片区 | 金额（万元） | 增速（%） | 金额（万元） | 增速（%）',
      '东片区 | 3256.8 | 4.2 | 2987.1 | 3.6',
      '中片区 | 5120.4 | 6.7 | 4875.9 | 5.1',
      '西片区（含云岭镇、白渡镇和两个农场） | 1874.3 | -0.8 | 2011.6 | 1.9',
    ]);
  });

  it('tells rows by their numbers where only columns have lines, and the sides are open', async () => {
    const document = await reading;
    expect(rowsOf(document, document.tables[2]!)).toEqual([
      '指标 | 绝对数（元） | 增长（%）',
      '全体居民人均可支配收入 | 32815 | 5.8',
      '城镇居民 | 41206 | 4.9',
      '农村居民 | 22437 | 7.1',
    ]);
  });

  it('reads a table without any lines', async () => {
    const document = await reading;
    expect(rowsOf(document, document.tables[3]!)).toEqual([
      '指标 | 计量单位 | 2022年 | 2023年',
      '在校学生数 | 人 | 18652 | 18790',
      '其中：普通高中 | 人 | 4120 | 4215',
      '医疗卫生机构床位数 | 张 | 1536 | 1588',
      '公共图书馆藏书量 | 万册 | 21.4 | —',
    ]);
  });

  it('takes neither underlines nor a box for a table, and keeps the prose in order', async () => {
    const { text } = await reading;
    expect(text.split('\n\n').filter((block) => block.includes('。'))).toEqual([
      '全县第二产业保持平稳，第三产业比重上升，新登记市场主体4126户，同比增长8.3%，其中个体工商户2875户。',
      '提示：本表式所列数据均为初步核算数，最终核实数以年鉴为准，引用时请注明出处。',
      '上表所列行业合计占全县规模以上工业总产值的62.5%，装备制造一项贡献最大。',
      '居民收入连续三年跑赢物价，城乡收入比缩小到1.84。',
      '全县新建口袋公园6个，绿道12.8公里。\n',
    ]);
  });
});

describe('a table over three pages', () => {
  const reading = readDocument(`${FOLDER}pages-weasyprint.pdf`);

  it('is one, with its head once', async () => {
    const document = await reading;
    expect(document.tables).toHaveLength(1);
    const rows = rowsOf(document, document.tables[0]!);
    expect(rows).toHaveLength(61);
    expect(rows.filter((row) => row === '项目 | 支出 | 增长（%）')).toEqual([rows[0]]);
    expect(rows[1]).toBe('柳塘镇一般公共服务 | 1037 | 0.7');
    expect(rows[60]).toBe('石桥镇卫生健康 | 3220 | 19.0');
  });

  it('tells the rows that each page starts with', async () => {
    const { text, pages } = await reading;
    expect(pages!.map((page) => text.slice(page).split('\n')[0])).toEqual([
      '云岭县二〇二三年财政运行情况',
      '白渡镇科学技术\t1333\t6.3',
      '南浦镇社会保障\t2517\t5.7',
    ]);
  });

  it('leaves heads, feet and marks of notes out, and puts notes before what goes on', async () => {
    const { text, tables } = await reading;
    const prose = text.slice(0, tables[0]!.start).trim().split('\n\n');
    expect(prose[1]).toMatch(/^二〇二三年，云岭县一般公共预算收入完成18\.64亿元，比上年增长6\.3%/);
    expect(prose.slice(-3)).toEqual([
      '1.收入为全县口径，不含上级补助和债务转贷收入5.2亿元。',
      '各乡镇分项支出如下。',
      '单位：万元',
    ]);
    expect(text).not.toMatch(/云岭县财政局|— ?\d ?—/);
  });
});
