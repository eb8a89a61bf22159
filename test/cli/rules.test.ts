import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tempFolder, writeFiles } from '../temp-folder.js';
import { recordsOf, runCli } from './run-cli.js';

const folder = tempFolder();
const PACK = readFileSync(
  fileURLToPath(new URL('../../fixtures/packs/city-services/city-services.yaml', import.meta.url)),
  'utf8',
);
writeFiles(folder, {
  'rules/city.yaml': PACK,
  'broken/city.yaml': PACK.replace('value: 26', 'value: 27').replace('- 年末法院积压件', '- 年末热线积压件'),
  'wrong/city.yaml': PACK.replace('units: [桩位]', 'units: [泊]'),
  'a.txt': '澄湖区2024年新建口袋公园26个。\n',
});

describe('--rules', () => {
  it('gives records the metrics of the pack', async () => {
    const plain = await runCli(folder, ['a.txt', '-f', 'jsonl']);
    expect(recordsOf(plain)).toMatchObject([{ text: '26个', metric: null }]);
    const ran = await runCli(folder, ['a.txt', '-f', 'jsonl', '--rules', 'rules']);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(recordsOf(ran)).toMatchObject([
      { text: '26个', metric: 'city:pocket_parks', rule: 'aspect/level/size+metric/city/pocket-parks' },
    ]);
  });

  it.each([['city:pocket_parks'], ['city'], ['口袋公园数'], ['口袋公园']])('--metric %s', async (name) => {
    const ran = await runCli(folder, ['a.txt', '-f', 'jsonl', '--rules', 'rules', '--metric', name]);
    expect(recordsOf(ran)).toMatchObject([{ metric: 'city:pocket_parks' }]);
  });

  it('knows no metric of a pack that is not in use', async () => {
    const ran = await runCli(folder, ['a.txt', '--metric', 'city:pocket_parks']);
    expect(ran).toMatchObject({ code: 64, stdout: '' });
    expect(ran.stderr).toContain("'city:pocket_parks' is no metric");
  });

  it.each([
    [['--columns', '名称,指标'], '名称,指标\n澄湖区新建口袋公园,口袋公园数\n'],
    [['--wide'], '主体,时期,文件,口袋公园数 水平（个）\n,2024,a.txt,26\n'],
  ])('gives them their Chinese names: %s', async (layout, written) => {
    const ran = await runCli(folder, ['a.txt', '-f', 'csv', '--lang', 'zh', '--rules', 'rules', ...layout]);
    expect(ran.stdout.replaceAll('\r', '')).toBe(written);
  });

  it('reads nothing where a pack cannot be used', async () => {
    const ran = await runCli(folder, ['a.txt', '-o', 'out.csv', '-r', 'rules', '-r', 'wrong']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/^extract: wrong\/city\.yaml:\d+: metrics\[1\]\.units\[0\]: 泊 is no unit/m);
    expect(ran.stderr).toMatch(/metric\/city\/pocket-parks is defined already \(rules\/city\.yaml:6\)/);
    expect(() => readFileSync(`${folder}/out.csv`)).toThrow();
  });

  it('explains the rules of the pack', async () => {
    const ran = await runCli(folder, ['explain', 'a.txt', '--rules', 'rules']);
    expect(ran.stdout).toContain('rule metric/city/pocket-parks: Figures of 口袋公园数.');
  });
});

describe('extract rules', () => {
  it('list names built-in and added rules', async () => {
    const ran = await runCli(folder, ['rules', 'list', '--rules', 'rules']);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatch(/^metric\/economy\/gdp +Gross product of a place\. \[gdp\]$/m);
    expect(ran.stdout).toMatch(
      /^metric\/city\/pocket-parks .*\[city:pocket_parks\] \(rules\/city\.yaml:6\)$/m,
    );
  });

  it('list --json gives whole rules', async () => {
    const rules = recordsOf(await runCli(folder, ['rules', 'list', '--json', '--rules', 'rules']));
    expect(rules.find(({ id }) => id === 'aspect/city/rebound')).toMatchObject({
      kind: 'aspect',
      defined: 'rules/city.yaml:82',
      settings: expect.arrayContaining([{ key: 'before', value: '较上月(?:小幅)?回升' }]),
    });
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it.each([['metric/energy/charging-piles'], ['charging_piles'], ['充电设施数']])('show %s', async (name) => {
    const ran = await runCli(folder, ['rules', 'show', name]);
    expect(ran.code).toBe(0);
    for (const part of [
      'gives: charging_piles 充电设施数',
      'defined: built in',
      'terms: ',
      '充电桩',
      'look-alike: ',
    ])
      expect(ran.stdout).toContain(part);
  });

  it('show also what a pack adds to a metric', async () => {
    const ran = await runCli(folder, ['rules', 'show', 'green_area', '-r', 'rules']);
    expect(ran.stdout).toMatch(/^metric\/housing-urban\/green-area$/m);
    expect(ran.stdout).toMatch(/^synonym\/city\/green-area$/m);
  });

  it('shows nothing that could steer a terminal', async () => {
    writeFiles(folder, { 'sly.yaml': PACK.replace('口袋公园数', '"\\e[2J公园"') });
    for (const args of [['list'], ['show', 'city:pocket_parks'], ['test']]) {
      const { stdout } = await runCli(folder, ['rules', ...args, '-r', 'sly.yaml']);
      expect(stdout).not.toContain('\u001b');
    }
  });

  it('show tells an unknown id', async () => {
    const ran = await runCli(folder, ['rules', 'show', 'nothing']);
    expect(ran).toMatchObject({ code: 64, stdout: '' });
    expect(ran.stderr).toContain('nothing: no rule, metric or unit of that name');
  });

  it('test passes packs that do as they say, and the built-in rules', async () => {
    expect(await runCli(folder, ['rules', 'test', 'rules'])).toMatchObject({ code: 0, stdout: '' });
    expect(await runCli(folder, ['rules', 'test'])).toMatchObject({ code: 0, stdout: '' });
  });

  it('test says in words what fails', async () => {
    const ran = await runCli(folder, ['rules', 'test', 'broken']);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toBe(`metric/city/pocket-parks (broken/city.yaml:6)
  example: 澄湖区2024年新建口袋公园26个，同比增长30%。
    26个: value is 26, expected 27
metric/city/hotline-backlog (broken/city.yaml:35)
  look-alike: 年末热线积压件降至46件。
    46件 is a figure, typed by aspect/level/size+metric/city/hotline-backlog
`);
    expect(ran.stderr).toContain('2 failed');
  });
});
