import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ReadError, readDocument, readDocuments } from '../../src/read/index.js';
import { tempFolder, writeFiles } from '../temp-folder.js';
import { makeDocx, makeZip } from './formats/make-zip.js';

const folder = tempFolder();
const at = (path: string) => join(folder, path);
const inner = makeZip({ 'c.txt': '丙镇投资3亿元。' });

writeFiles(folder, {
  'all.zip': makeZip({
    '../../a.txt': '甲镇投资1亿元。',
    'b/b.docx': makeDocx('<w:p><w:r><w:t>乙镇投资2亿元。</w:t></w:r></w:p>'),
    'in.zip': inner,
    'broken.docx': 'no document',
    '.hidden.txt': '无',
    '__MACOSX/a.txt': '无',
    'data.json': '{}',
    'deep.zip': makeZip({ 'deeper.zip': inner }),
  }),
  'none.zip': makeZip({ 'data.json': '{}' }),
  'plain.txt': '丁镇投资4亿元。',
});

async function read(path: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { inside, document } of readDocuments(at(path))) {
    found.push(`${inside}: ${document instanceof ReadError ? document.code : document.text.trim()}`);
  }
  return found;
}

describe('readDocuments', () => {
  it('reads the documents of archives, and of archives in them; names never touch the disk', async () => {
    expect(await read('all.zip')).toEqual([
      '../../a.txt: 甲镇投资1亿元。',
      'b/b.docx: 乙镇投资2亿元。',
      'in.zip/c.txt: 丙镇投资3亿元。',
      'broken.docx: no document',
      'deep.zip/deeper.zip: unsafe',
    ]);
  });

  it('gives a file that is no archive as it is', async () => {
    expect(await read('plain.txt')).toEqual([': 丁镇投资4亿元。']);
    expect(await read('none.zip')).toEqual([': empty']);
    expect(await read('missing.zip')).toEqual([': missing']);
  });

  it('leaves archives to those who can take several documents', async () => {
    await expect(readDocument(at('all.zip'))).rejects.toMatchObject({ code: 'archive' });
  });
});
