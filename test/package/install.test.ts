import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { tempFolder, writeFiles } from '../temp-folder.js';
import { ROOT, run } from './run-npm.js';

const folder = tempFolder();
const text = '2023年，青石区地区生产总值完成356.2亿元，同比增长6.1%。';
const CALL = `const { records } = extractText('${text}');
const { metric, subject, value, unit } = records[0];
console.log(JSON.stringify([metric, subject, value, unit]));`;
const SAID = '["gdp","青石区",35620000000,"CNY"]\n';

beforeAll(() => {
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], ROOT);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  writeFiles(folder, {
    'package.json': '{ "private": true }',
    'report.txt': text,
    'esm.mjs': `import { extractText } from 'zhibiao';\n${CALL}`,
    'cjs.cjs': `const { extractText } = require('zhibiao');\n${CALL}`,
    'schema.mjs': `import { createRequire } from 'node:module';
console.log(createRequire(import.meta.url)('zhibiao/schemas/record.schema.json').title);`,
  });
  const flags = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
  run('npm', ['install', ...flags, `./${tarball}`], folder);
}, 300_000);

describe('the package, installed without scripts into an empty folder', () => {
  it('runs as a command', () => {
    const records = run('npx', ['--no-install', 'extract', 'report.txt'], folder);
    expect(records).toContain('地区生产总值');
    expect(run('npx', ['--no-install', 'zhibiao', 'report.txt', '-f', 'csv'], folder)).toContain('356.2亿元');
  });

  it('reads and writes other formats, whose libraries are loaded when they are used', () => {
    writeFiles(folder, {
      'page.html': `<p>${text}</p>`,
      'table.md': '| 指标 | 数值 |\n| --- | --- |\n| 公路（公里） | 8 |\n',
    });
    const files = ['page.html', 'table.md', join(ROOT, 'fixtures/formats/libreoffice/street-summary.docx')];
    for (const output of ['all.xlsx', 'all.parquet'])
      run('npx', ['--no-install', 'extract', ...files, '-o', output], folder);
    expect(readFileSync(join(folder, 'all.parquet')).subarray(0, 4).toString()).toBe('PAR1');
  });

  it.each(['esm.mjs', 'cjs.cjs'])('is a library for %s', (script) => {
    expect(run(process.execPath, [script], folder)).toBe(SAID);
  });

  it('gives its schemas', () => {
    expect(run(process.execPath, ['schema.mjs'], folder)).not.toBe('undefined\n');
  });

  it.each([
    ['nodenext', 'nodenext'],
    ['bundler', 'esnext'],
  ])('has types that strict TypeScript checks (%s)', (moduleResolution, module) => {
    const compilerOptions = {
      ...{ moduleResolution, module, target: 'es2022', strict: true, skipLibCheck: false, noEmit: true },
      // As with any package for Node.js, these have to be there.
      ...{ typeRoots: [join(ROOT, 'node_modules/@types')], types: ['node'] },
    };
    writeFiles(folder, {
      'tsconfig.json': JSON.stringify({ compilerOptions, files: ['consumer.ts'] }),
      'consumer.ts': `import { extractFile, extractText, loadRules, scanQuantities } from 'zhibiao';
const { records, rejected } = extractText('${text}', { rules: await loadRules(['rules']) });
const value: number | undefined = records[0]?.value;
const metric: string | null | undefined = (await extractFile('report.txt')).records[0]?.metric;
// @ts-expect-error a value is a number
const wrong: string | undefined = records[0]?.value;
// @ts-expect-error there is no such option
extractText('', { nothing: true });
export const all = [value, metric, wrong, rejected[0]?.reason, scanQuantities('3万')[0]?.unit];
`,
    });
    writeFiles(folder, { 'package.json': JSON.stringify({ private: true, type: 'module' }) });
    expect(run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.'], folder)).toBe(
      '',
    );
  });
});
