import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRules, RuleError } from '../../src/index.js';
import { tempFolder, writeFiles } from '../temp-folder.js';

const folder = tempFolder();

/** A metric, which is right but for what `lines` change. */
function pack(lines: string, name = 'acme'): string {
  return `name: ${name}\n${lines}`;
}

const EXAMPLES = 'examples: [{ text: 甲, figures: [] }]';

/** What is wrong with a pack of this text: `code file:line key`, and the message. */
async function problemsOf(text: string): Promise<{ place: string; message: string }[]> {
  writeFiles(folder, { 'rules.yaml': text });
  const error = await loadRules(['rules.yaml'], { from: folder }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(RuleError);
  return (error as RuleError).problems.map(({ code, file, line, key, message }) => ({
    place: `${code} ${file}:${line} ${key}`,
    message,
  }));
}

describe('loadRules names file, line, key and remedy', () => {
  it.each([
    ['no YAML', 'name: [', 'syntax rules.yaml:1 ', /mend the YAML/],
    ['a key twice', 'name: a\nname: b', 'syntax rules.yaml:2 ', /name each key once/],
    ['an empty file', '', 'invalid rules.yaml:1 ', /expected keys with values/],
    [
      'aliases without end',
      `a: &a [${'x,'.repeat(50)}]\nb: &b [${'*a,'.repeat(50)}]\nc: [${'*b,'.repeat(50)}]`,
      'syntax rules.yaml:1 ',
      /aliases/,
    ],
    ['a name in capitals', 'name: Acme', 'invalid rules.yaml:1 name', /found "Acme", expected small letters/],
    ['a key that means nothing', pack('metric: []'), 'invalid rules.yaml:2 metric', /means nothing here/],
    ['a missing key', pack('metrics:\n  - name: 桩\n'), 'invalid rules.yaml:3 metrics[0].id', /is missing/],
    [
      'a text for a list',
      pack(`metrics:\n  - id: acme:x\n    name: 桩\n    units: [个]\n    ${EXAMPLES}\n    terms: 充电桩`),
      'invalid rules.yaml:7 metrics[0].terms',
      /expected a list, found "充电桩"/,
    ],
    [
      'a metric without examples',
      pack('metrics:\n  - id: acme:x\n    name: 桩\n    units: [个]\n    terms: [充电桩]\n    examples: []'),
      'invalid rules.yaml:7 metrics[0].examples',
      /is empty; give at least one/,
    ],
    [
      'a metric of another prefix',
      pack(`metrics:\n  - id: other:x\n    name: 桩\n    units: [个]\n    terms: [充电桩]\n    ${EXAMPLES}`),
      'invalid rules.yaml:3 metrics[0].id',
      /write acme:x/,
    ],
    [
      'an unknown unit',
      pack(
        `metrics:\n  - id: acme:x\n    name: 桩\n    units: [个, 匹克]\n    terms: [充电桩]\n    ${EXAMPLES}`,
      ),
      'invalid rules.yaml:5 metrics[0].units[1]',
      /匹克 is no unit of records.*add it under units/,
    ],
    [
      'a metric that says nothing of its units',
      pack(`metrics:\n  - id: acme:x\n    name: 桩\n    terms: [充电桩]\n    ${EXAMPLES}`),
      'invalid rules.yaml:3 metrics[0]',
      /neither units nor dimensions/,
    ],
    [
      'names of a metric that there is not',
      pack(`synonyms:\n  - metric: gpd\n    terms: [生产总值]\n    ${EXAMPLES}`),
      'invalid rules.yaml:3 synonyms[0].metric',
      /extract rules list/,
    ],
    [
      'a form that is taken',
      pack(`units:\n  - unit: 筐子\n    dimension: count\n    forms: [筐]\n    ${EXAMPLES}`),
      'clash rules.yaml:5 units[0].forms',
      /筐 is a form of 筐 already/,
    ],
    [
      'another dimension for a unit',
      pack(`units:\n  - unit: km2\n    dimension: length\n    forms: [方里]\n    ${EXAMPLES}`),
      'clash rules.yaml:4 units[0].dimension',
      /measures area already/,
    ],
    [
      'a basis where nothing is compared',
      pack(
        `aspects:\n  - id: a\n    finds: X.\n    before: 占\n    aspect: share\n    basis: yoy\n    ${EXAMPLES}`,
      ),
      'invalid rules.yaml:7 aspects[0].basis',
      /leave basis out/,
    ],
    [
      'a rule about no number',
      pack(`non_figures:\n  - id: b\n    finds: X.\n    reason: name\n    ${EXAMPLES}\n    silent: [乙]`),
      'invalid rules.yaml:3 non_figures[0]',
      /give at least one of number, before and after/,
    ],
  ])('%s', async (_, text, place, message) => {
    const problems = await problemsOf(text);
    expect(problems[0]?.place).toBe(place);
    expect(problems[0]?.message).toMatch(message);
  });

  it.each([
    ['(?<=老)小区', /look-behind .* is not available/],
    ['(?<!老)小区', /look-behind/],
    ['小区(?=楼)', /look-ahead/],
    ['(?!老)小区', /look-ahead/],
    ['(区)\\1', /back-references/],
    ['(?<a>区)\\k<a>', /back-references/],
    ['(?>区)', /atomic groups/],
    ['区++', /possessive/],
    ['[\\u4e00-\\u9fa5]', /\\x\{4E00\}/],
    ['(区', /missing closing \)/],
    ['区)|(县', /unexpected \)/],
  ])('the pattern %s', async (pattern, message) => {
    const problems = await problemsOf(
      pack(
        `metrics:\n  - id: acme:x\n    name: 桩\n    units: [个]\n    terms: [充电桩]\n    with: '${pattern}'\n    ${EXAMPLES}`,
      ),
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]?.place).toBe('pattern rules.yaml:7 metrics[0].with');
    expect(problems[0]?.message).toContain(`the pattern ${pattern} of pack acme cannot be used`);
    expect(problems[0]?.message).toMatch(message);
  });

  it('everything that is wrong with all packs at once', async () => {
    writeFiles(folder, { 'two/a.yaml': 'name: A', 'two/b.yaml': pack('x: 1') });
    const loading = loadRules(['two'], { from: folder });
    await expect(loading).rejects.toMatchObject({
      problems: [{ file: join('two', 'a.yaml') }, { file: join('two', 'b.yaml'), key: 'x' }],
    });
  });
});

describe('packs are found', () => {
  const metric = (id: string) =>
    `metrics:\n  - id: ${id}\n    name: 桩\n    units: [个]\n    terms: [充电桩]\n    ${EXAMPLES}\n`;
  const idsOf = async (places: readonly string[], from = folder) =>
    (await loadRules(places, { from })).packs.flatMap(({ rules }) => rules.map(({ id }) => id));

  it('as a file, as a folder in the order of names, and in the order given', async () => {
    writeFiles(folder, {
      'packs/b.yml': pack(metric('b:x'), 'b'),
      'packs/a.yaml': pack(metric('a:x'), 'a'),
      'packs/.hidden.yaml': 'nonsense',
      'packs/notes.txt': 'nonsense',
      'c.yaml': pack(metric('c:x'), 'c'),
    });
    expect(await idsOf(['c.yaml', 'packs'])).toEqual(['metric/c/x', 'metric/a/x', 'metric/b/x']);
    expect(await idsOf([join(folder, 'packs'), 'c.yaml'])).toEqual([
      'metric/a/x',
      'metric/b/x',
      'metric/c/x',
    ]);
  });

  it('as an npm package, from the folder or from one above', async () => {
    writeFiles(folder, {
      'node_modules/@acme/rules/package.json': '{"zhibiao":{"rules":"./packs"}}',
      'node_modules/@acme/rules/packs/a.yaml': pack(metric('acme:x')),
      'node_modules/plain/package.json': '{}',
      'node_modules/sly/package.json': '{"zhibiao":{"rules":"../@acme/rules/packs"}}',
      'deep/er/x.txt': '',
    });
    expect(await idsOf(['@acme/rules'], join(folder, 'deep/er'))).toEqual(['metric/acme/x']);
    await expect(idsOf(['plain'])).rejects.toMatchObject({ code: 'no-rules' });
    await expect(idsOf(['sly'])).rejects.toMatchObject({ code: 'no-rules' });
  });

  it.each([
    ['nowhere', 'missing'],
    ['./node_modules/nowhere', 'missing'],
    ['../../..', 'no-rules'],
  ])('%s is none', async (place, code) => {
    writeFiles(folder, { 'empty/a/b/c/x.txt': '' });
    const from = join(folder, 'empty/a/b/c');
    await expect(loadRules([place], { from })).rejects.toMatchObject({ code });
  });

  it('but not with the same id twice', async () => {
    writeFiles(folder, { '1.yaml': pack(metric('acme:x')), '2.yaml': pack(metric('acme:x')) });
    await expect(loadRules(['1.yaml', '2.yaml'], { from: folder })).rejects.toThrow(
      '2.yaml:3: metric/acme/x is defined already (1.yaml:3); join the two or rename one',
    );
  });
});
