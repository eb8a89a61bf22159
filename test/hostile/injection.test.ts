import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { runCli } from '../cli/run-cli.js';
import { tempFolder, writeFiles } from '../temp-folder.js';
import { zipEntries } from '../zip-entries.js';

const folder = tempFolder();
const FORMULA = `=cmd|' /C calc'!A0`;
const HTML = '<img src=x onerror=alert(1)><script>alert(1)</script>&lt;b&gt;';
const STARTS = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
writeFiles(folder, {
  // Ids of documents become the field `file`, titles subjects: what others wrote, from its first character.
  'formulas.jsonl': STARTS.map((start) =>
    JSON.stringify({ id: `${start}SUM(A1)`, text: '全镇新建公路8公里。' }),
  ).join('\n'),
  'cmd.jsonl': JSON.stringify({ id: FORMULA, text: `全镇新建公路8公里，${HTML}|改造农房35户。` }),
  'pack.yaml': `name: acme
metrics:
  - id: acme:parks
    name: "${FORMULA}"
    terms: [口袋公园]
    units: [个]
    examples: [{ text: 新建口袋公园26个。, figures: [{ text: 26个, value: 26 }] }]
`,
  'parks.txt': '2024年，全区新建口袋公园26个。',
  [`${HTML.replaceAll('/', '')}.txt`]: '全镇新建公路8公里。',
});
const documents = (file: string, ...args: string[]) =>
  runCli(folder, ['--documents', 'jsonl', file, ...args]);

describe('formulas', () => {
  it('are text in CSV, whatever they start with', async () => {
    const { stdout } = await documents('formulas.jsonl', '-f', 'csv', '--columns', 'file,value');
    const expected = STARTS.map((start) => {
      const field = `'${start}SUM(A1)`;
      return `${/[\r\n]/.test(start) ? `"${field}"` : field},8\r\n`;
    });
    expect(stdout).toBe(`file,value\r\n${expected.join('')}`);
  });

  it('are text in the titles and rows of wide CSV', async () => {
    const args = ['parks.txt', '--rules', 'pack.yaml', '-f', 'csv', '--wide', '--lang', 'zh'];
    const { stdout } = await runCli(folder, args);
    expect(stdout).toContain(`,'${FORMULA}`);
    expect((await documents('cmd.jsonl', '-f', 'csv', '--wide')).stdout).toContain(`,'${FORMULA},`);
  });

  it('are text in workbooks', async () => {
    await documents('formulas.jsonl', '-o', 'formulas.xlsx');
    await runCli(folder, ['parks.txt', '--rules', 'pack.yaml', '--lang', 'zh', '-o', 'wide.xlsx']);
    for (const [name, text] of [
      ['formulas.xlsx', '=SUM(A1)'],
      ['wide.xlsx', '=cmd|'],
    ] as const) {
      const parts = [...(await zipEntries(readFileSync(join(folder, name))))].map(([path, xml]) => [
        path,
        String(xml),
      ]);
      expect(
        parts.some(([, xml]) => xml!.includes(text)),
        name,
      ).toBe(true);
      for (const [path, xml] of parts)
        if (path!.includes('sheet')) expect(xml, name).not.toMatch(/<f[ >]|t="str"/);
    }
  });
});

describe('HTML', () => {
  it('in text and names is text in Markdown, also where the page allows HTML', async () => {
    const render = (markdown: string) => new MarkdownIt({ html: true, linkify: true }).render(markdown);
    const shown = await documents('cmd.jsonl', '-f', 'md', '--columns', 'file,quote,value');
    const html = render(shown.stdout);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).not.toMatch(/<(?!\/?(?:table|thead|tbody|tr|th|td|br)\b)/);
    expect(html.match(/<td/g)).toHaveLength(6);
    const wide = await runCli(folder, ['.', '-f', 'md', '--wide']);
    expect(render(wide.stdout)).not.toMatch(/<(?!\/?(?:table|thead|tbody|tr|th|td|br)\b)/);
  });

  it('in names is text in JUnit reports and no command in annotations', async () => {
    const junit = await runCli(folder, ['check', '.', '--reporter', 'junit']);
    expect(junit.stdout).toContain('&lt;script&gt;');
    expect(junit.stdout).not.toMatch(/<(?:img|script)/);
    writeFiles(folder, { 'more/a\n::set-env name=A::b,title=c.txt': '全镇新建公路8公里。' });
    const github = await runCli(folder, ['check', 'more', '--reporter', 'github']);
    expect(github.stdout.match(/^::/gm)).toHaveLength(1);
    expect(github.stdout).toMatch(/^::error file=[^,]*%3A%3Aset-env name=A%3A%3Ab%2Ctitle=c\.txt,/m);
  });
});
