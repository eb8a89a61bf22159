import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/read/formats/read-format.js';
import { documentOfKind } from '../../../src/read/read-document.js';
import { makeZip } from './make-zip.js';

const FOLDER = fileURLToPath(new URL('../../../fixtures/formats/libreoffice/', import.meta.url));
const bytes = (text: string) => Buffer.from(text, 'latin1');

describe('kindOf', () => {
  it.each(['docx', 'doc', 'odt', 'rtf', 'pdf', 'xlsx'])('knows a .%s by its content', async (kind) => {
    const content = readFileSync(`${FOLDER}county-bulletin.${kind}`);
    expect(await kindOf('a.txt', content, '.txt')).toBe(kind);
  });

  it('knows pages by their content, in all encodings, and else by their extension', async () => {
    expect(await kindOf('a.doc', bytes('<html><body>1'), '.doc')).toBe('html');
    expect(await kindOf('a.csv', bytes('\xef\xbb\xbf<!DOCTYPE html>'), '.csv')).toBe('html');
    expect(await kindOf('a.txt', Buffer.from('\ufeff<html><body>一', 'utf16le'), '.txt')).toBe('html');
    expect(await kindOf('a.htm', bytes('<p>1'), '.htm')).toBe('html');
    expect(await kindOf('a.txt', bytes('<p>1'), '.txt')).toBeNull();
    expect(await kindOf('a.htm', bytes('\x89PNG'), '.htm')).toBeNull();
  });

  it('knows Markdown by its extension only', async () => {
    expect(await kindOf('a.md', bytes('# 1'), '.md')).toBe('md');
    expect(await kindOf('a.markdown', bytes('1'), '.markdown')).toBe('md');
    expect(await kindOf('a.txt', bytes('# 1'), '.txt')).toBeNull();
  });

  it('tells separated values, archives and mail from text', async () => {
    expect(await kindOf('a.txt', bytes('MIME is not Content-Type: text'), '.txt')).toBeNull();
    expect(await kindOf('a.csv', bytes('a,b\n1,2'), '.csv')).toBe('csv');
    expect(await kindOf('a.zip', makeZip({ 'a.txt': '一' }), '.zip')).toBe('zip');
  });

  it('says how to convert what it cannot read', async () => {
    const wps = readFileSync(`${FOLDER}county-bulletin.doc`);
    await expect(kindOf('a.wps', wps, '.wps')).rejects.toMatchObject({
      code: 'unsupported',
      message: expect.stringMatching(/WPS document.*soffice --headless --convert-to docx/),
    });
    const slides = makeZip({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' });
    await expect(kindOf('a.pptx', slides, '.pptx')).rejects.toMatchObject({ code: 'unsupported' });
    await expect(kindOf('a.ofd', makeZip({ 'OFD.xml': '' }), '.ofd')).rejects.toMatchObject({
      code: 'unsupported',
    });
  });
});

describe('saved web pages', () => {
  const page = [
    ...['From: <Saved by a browser>', 'Subject: =?utf-8?Q?x?=', 'MIME-Version: 1.0'],
    ...['Content-Type: multipart/related;', '\ttype="text/html";', '\tboundary="----b"', '', ''],
    ...['------b', 'Content-Type: text/html', 'Content-Transfer-Encoding: quoted-printable', ''],
    '<html><head><meta charset=3D"gbk"></head><body><p>=CD=B6=D7=CA3=D2=DA=D4=',
    ...[
      '=AA</p></body></html>',
      '------b',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
    ],
    ...['iVBORw0KGgo=', '------b--', ''],
  ].join('\r\n');

  it('are read as the page in them', async () => {
    expect(await kindOf('a.mht', bytes(page), '.mht')).toBe('mhtml');
    const { text, format } = await documentOfKind('a.mht', bytes(page), 'mhtml', undefined);
    expect([text, format]).toEqual(['投资3亿元\n', 'mhtml']);
  });
});
