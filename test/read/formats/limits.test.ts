import { describe, expect, it } from 'vitest';
import { kindOf, readFormat } from '../../../src/read/formats/read-format.js';
import { makeDocx, makeZip } from './make-zip.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const docx = (content: Uint8Array) => readFormat('a.docx', content, 'docx');

describe('documents that mean harm', () => {
  it('refuses what grows beyond all measure, before it is inflated', async () => {
    const bomb = makeDocx(paragraph('0'.repeat(20_000_000)));
    await expect(kindOf('a.docx', bomb, '.docx')).rejects.toMatchObject({ code: 'unsafe', path: 'a.docx' });
    const claims = makeZip({ 'a.txt': '一' }, { 'a.txt': 4_000_000_000 });
    await expect(kindOf('a.zip', claims, '.zip')).rejects.toMatchObject({ code: 'unsafe' });
  });

  it('refuses an entry that is longer than it says', async () => {
    const lying = makeZip(
      { '[Content_Types].xml': '', 'word/document.xml': 'x'.repeat(5000) },
      { 'word/document.xml': 10 },
    );
    await expect(docx(lying)).rejects.toMatchObject({ code: 'damaged' });
  });

  it('refuses document types, and with them entities', async () => {
    const body = paragraph('&a;');
    const type = '<!DOCTYPE w:document [<!ENTITY a "九亿元">]>';
    await expect(docx(makeDocx(body, {}, type))).rejects.toMatchObject({ code: 'unsafe' });
  });

  it('refuses elements and groups that nest without end', async () => {
    const deep = '<w:sdt>'.repeat(2000) + '</w:sdt>'.repeat(2000);
    await expect(docx(makeDocx(deep))).rejects.toMatchObject({ code: 'unsafe' });
    const rtf = bytes(`{\\rtf1 ${'{'.repeat(100_000)}`);
    await expect(readFormat('a.rtf', rtf, 'rtf')).rejects.toMatchObject({ code: 'unsafe' });
  });

  it.each([
    ['docx', makeZip({ '[Content_Types].xml': '', 'word/document.xml': '<w:document><w:p></w:document>' })],
    ['docx', makeZip({ '[Content_Types].xml': '' })],
    ['doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)],
    ['pdf', bytes('%PDF-1.7\nnothing')],
  ] as const)('says that a broken %s is damaged', async (kind, content) => {
    await expect(readFormat('a', content, kind)).rejects.toMatchObject({
      name: 'ReadError',
      code: 'damaged',
    });
  });
});
