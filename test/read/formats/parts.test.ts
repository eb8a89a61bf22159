import { describe, expect, it } from 'vitest';
import { writeNumber } from '../../../src/read/formats/numbering.js';
import { readFormat } from '../../../src/read/formats/read-format.js';
import { makeDocx } from './make-zip.js';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const textOf = async (...args: Parameters<typeof readFormat>) => (await readFormat(...args)).text;
const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;

describe('docx', () => {
  const read = (body: string, parts = {}) => textOf('a.docx', makeDocx(body, parts), 'docx');

  it('takes text where it was moved to, and joins paragraphs whose end is deleted', async () => {
    const moved = `<w:moveFrom>${run('旧')}</w:moveFrom><w:moveTo>${run('新')}</w:moveTo>`;
    const joined = paragraph(run('投资3亿'), '<w:rPr><w:del/></w:rPr>') + paragraph(run('元。'));
    expect(await read(paragraph(moved) + joined)).toBe('新\n\n投资3亿元。\n');
  });

  it('leaves out fields’ instructions, hidden runs and readings, and keeps results', async () => {
    const field = `<w:r><w:instrText>PAGE 9</w:instrText></w:r>${run('见表')}`;
    const ruby = `<w:r><w:ruby><w:rt>${run('pin')}</w:rt><w:rubyBase>${run('拼')}</w:rubyBase></w:ruby></w:r>`;
    expect(
      await read(paragraph(field + run('9', '<w:vanish/>') + run('8', '<w:vanish w:val="0"/>') + ruby)),
    ).toBe('见表8拼\n');
  });

  it('numbers lists on several levels', async () => {
    const level = (index: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const levels = level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%1.%2');
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const item = (text: string, at: number) =>
      paragraph(run(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr>`);
    const body = item('甲', 0) + item('乙', 1) + item('丙', 1) + item('丁', 0) + item('戊', 1);
    expect(await read(body, { 'numbering.xml': numbering })).toBe(
      '一、甲\n\n一.1 乙\n\n一.2 丙\n\n二、丁\n\n二.1 戊\n',
    );
  });

  it('takes a table of one column for layout', async () => {
    const cell = `<w:tc>${paragraph(run('甲镇工作总结'))}${paragraph(run('投资3亿元。'))}</w:tc>`;
    const { text, tables } = await readFormat('a', makeDocx(`<w:tbl><w:tr>${cell}</w:tr></w:tbl>`), 'docx');
    expect([text, tables]).toEqual(['甲镇工作总结\n\n投资3亿元。\n', []]);
  });
});

describe('rtf', () => {
  const read = (rtf: string) => textOf('a.rtf', latin1(rtf), 'rtf');

  it('decodes bytes by the font’s character set, else by the code page', async () => {
    expect(await read("{\\rtf1\\ansi\\ansicpg936 \\'cd\\'b6\\'d7\\'ca3\\'d2\\'da\\par}")).toBe('投资3亿\n');
    const fonts = '{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset136 Ming;}}';
    expect(await read(`{\\rtf1\\ansi\\ansicpg1252${fonts}\\f1 \\'a7\\'eb\\'b8\\'ea\\f0 3}`)).toBe('投資3\n');
    // The second byte of a character may be a plain letter.
    expect(await read("{\\rtf1\\ansicpg936 \\'81@}")).toBe('丂\n');
  });

  it('takes characters for their fallbacks, and skips what is not text', async () => {
    expect(
      await read(
        '{\\rtf1\\uc1\\u25237?\\u-30036 ?{\\*\\generator x 9;}{\\pict 00ff}{\\v 8}\\deleted 7\\deleted0 3}',
      ),
    ).toBe('投誌3\n'.replace('誌', String.fromCharCode(65536 - 30036)));
  });
});

describe('pdf', () => {
  const blank = (extra = '') =>
    latin1(
      `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]${extra}>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF`,
    );

  it('says that scans hold no text', async () => {
    await expect(readFormat('scan.pdf', blank(), 'pdf')).rejects.toMatchObject({
      code: 'no-text',
      path: 'scan.pdf',
      message: expect.stringContaining('OCR'),
    });
  });

  it('says that glyphs without characters hold no text', async () => {
    const stream = 'BT /F 12 Tf 50 700 Td (\\001\\002\\003\\004\\005\\006) Tj ET';
    const content = `4 0 obj<</Length ${stream.length}>>stream\n${stream}\nendstream endobj\n`;
    const font = '/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>/Contents 4 0 R';
    const pdf = Buffer.concat([
      blank(font).subarray(0, -35),
      latin1(`\n${content}trailer<</Root 1 0 R>>\n%%EOF`),
    ]);
    await expect(readFormat('a.pdf', pdf, 'pdf')).rejects.toMatchObject({ code: 'no-text' });
  });
});

describe('csv', () => {
  it('finds the delimiter and the encoding', async () => {
    const read = (bytes: Uint8Array) => textOf('a.csv', bytes, 'csv');
    expect(await read(Buffer.from('\ufeff指标;"数值;亿元"\n投资;3,5\n'))).toBe(
      '指标\t数值;亿元\n投资\t3,5\n',
    );
    const gbk = Uint8Array.of(
      0xcd,
      0xb6,
      0xd7,
      0xca,
      0x2c,
      0x33,
      0x0a,
      0xcf,
      0xfb,
      0xb7,
      0xd1,
      0x2c,
      0x34,
      0x0a,
    );
    expect(await textOf('a.csv', gbk, 'csv', 'gbk')).toBe('投资\t3\n消费\t4\n');
  });
});

describe('writeNumber', () => {
  it('writes numbers as lists do', () => {
    const chinese = [1, 10, 11, 20, 35, 101, 110, 1010].map((value) => writeNumber(value, 'chinese'));
    expect(chinese).toEqual(['一', '十', '十一', '二十', '三十五', '一百零一', '一百一十', '一千零一十']);
    expect([writeNumber(28, 'LETTER'), writeNumber(14, 'roman'), writeNumber(3, 'circled')]).toEqual([
      'BB',
      'xiv',
      '③',
    ]);
  });
});
