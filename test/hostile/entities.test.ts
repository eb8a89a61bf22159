import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runCli } from '../cli/run-cli.js';
import { makeZip } from '../read/formats/make-zip.js';
import { tempFolder, writeFiles } from '../temp-folder.js';
import { zipEntries } from '../zip-entries.js';

const FIXTURES = fileURLToPath(new URL('../../fixtures/formats/libreoffice/', import.meta.url));
const folder = tempFolder();
const SECRET = '机密工程3721项';
writeFiles(folder, { 'secret.txt': `${SECRET}。`, 'good.txt': '全镇新建公路8公里。' });
const secret = `file://${join(folder, 'secret.txt')}`;

/** Ten entities, each nine times the one before: together they would be three gigabytes. */
const LAUGHS = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(9)}">`).join('');
const TYPES = {
  xxe: (root: string) => `<!DOCTYPE ${root} [<!ENTITY x SYSTEM "${secret}">]>`,
  parameter: (root: string) => `<!DOCTYPE ${root} [<!ENTITY % x SYSTEM "${secret}"> %x;]>`,
  outside: (root: string) => `<!DOCTYPE ${root} SYSTEM "${secret}">`,
  laughs: (root: string) => `<!DOCTYPE ${root} [<!ENTITY l0 "哈哈哈哈哈哈哈哈哈">${LAUGHS}]>`,
};

/** Parts of real documents, into each of which every document type is put. */
const PARTS = [
  ['features.docx', 'word/document.xml'],
  ['features.docx', '[Content_Types].xml'],
  ['features.docx', 'word/_rels/document.xml.rels'],
  ['features.docx', 'word/styles.xml'],
  ['features.odt', 'content.xml'],
  ['tables.xlsx', 'xl/workbook.xml'],
  ['tables.xlsx', 'xl/sharedStrings.xml'],
  ['tables.xlsx', 'xl/worksheets/sheet1.xml'],
  ['tables.ods', 'content.xml'],
] as const;

async function withType(name: string, part: string, type: (root: string) => string): Promise<Uint8Array> {
  const entries = await zipEntries(readFileSync(join(FIXTURES, name)));
  const xml = entries.get(part)!.toString('utf8');
  const root = /<([\w:-]+)/.exec(xml.replace(/<\?.*?\?>/g, ''))![1]!;
  const at = xml.indexOf(`<${root}`);
  entries.set(part, Buffer.from(xml.slice(0, at) + type(root) + xml.slice(at)));
  return makeZip(Object.fromEntries(entries));
}

describe('XML entities', () => {
  it.each(Object.entries(TYPES))('%s: every office document with them is refused', async (kind, type) => {
    const names: string[] = [];
    for (const [i, [name, part]] of PARTS.entries()) {
      names.push(`${kind}/${i}-${name}`);
      writeFiles(folder, { [names.at(-1)!]: await withType(name, part, type) });
    }
    const ran = await runCli(folder, [kind]);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    const said = names.map(
      (name) => `extract: ${name}: an XML document type inside; open it in its program and save it again\n`,
    );
    expect(ran.stderr).toBe(said.join(''));
  });
});

describe('entities and addresses of web pages', () => {
  const page = (kind: keyof typeof TYPES, body: string) =>
    `${TYPES[kind]('html')}<html><body><p>全镇新建公路8公里。</p>${body}</body></html>`;
  const body = `<p>&x;&l9;</p><iframe src="${secret}"></iframe><object data="${secret}"></object><embed src="${secret}"><link rel="import" href="${secret}"><img src="${secret}"><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="${secret}" parse="text"/><svg><use href="${secret}#a"/></svg>`;

  it.each(['xxe', 'parameter', 'outside', 'laughs'] as const)('%s: nothing comes of them', async (kind) => {
    const html = page(kind, body);
    const mail = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: ${secret}\r\n\r\n${html}\r\n--b\r\nContent-Type: message/external-body; access-type=local-file; name="${secret}"\r\n\r\n--b--\r\n`;
    writeFiles(folder, {
      'page.html': html,
      'page.xhtml.html': `<?xml version="1.0"?>${html}`,
      'page.mhtml': mail,
    });
    for (const name of ['page.html', 'page.xhtml.html', 'page.mhtml']) {
      const { code, stdout } = await runCli(folder, ['text', name]);
      expect(code, name).toBe(0);
      expect(stdout, name).toContain('新建公路8公里');
      expect(stdout, name).not.toContain(SECRET);
      expect(stdout.length, name).toBeLessThan(2000);
    }
  });
});

describe('aliases of YAML', () => {
  const names = [...'abcdefghij'];
  const laughs = names
    .map(
      (name, i) =>
        `${name}: &${name} [${Array(9)
          .fill(i === 0 ? 'ha' : `*${names[i - 1]}`)
          .join(', ')}]\n`,
    )
    .join('');

  it.each([
    ['a rule pack', ['--rules', 'laughs.yaml'], 2, /^extract: laughs\.yaml.*alias/],
    ['a configuration', ['--config', 'laughs.yaml'], 64, /laughs\.yaml: is no YAML \(.*alias/],
  ] as const)('do not multiply in %s', async (_, args, code, message) => {
    writeFiles(folder, { 'laughs.yaml': `name: laughs\n${laughs}` });
    const ran = await runCli(folder, ['good.txt', ...args]);
    expect(ran).toMatchObject({ code, stdout: '' });
    expect(ran.stderr).toMatch(message);
  });
});
