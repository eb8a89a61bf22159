import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import {
  type AddedRule,
  checkRecord,
  extractText,
  loadRules,
  rulesInUse,
  useRules,
} from '../../src/index.js';
import { ruleFaults } from '../../src/rule-faults.js';
import { tempFolder, writeFiles } from '../temp-folder.js';

const folder = tempFolder();
const SAMPLE = fileURLToPath(new URL('../../fixtures/packs/city-services', import.meta.url));
const sample = await loadRules([SAMPLE]);
const PARKS = '澄湖区2024年新建口袋公园26个。';

/** Rules of a pack with this text. */
async function rulesOf(text: string) {
  writeFiles(folder, { 'rules.yaml': text });
  return loadRules(['rules.yaml'], { from: folder });
}

describe('the sample pack', () => {
  const rules = sample.packs.flatMap((pack) => pack.rules);

  test('has every kind of rule', () => {
    expect([...new Set(rules.map(({ kind }) => kind))].sort()).toEqual([
      'aspect',
      'metric',
      'non-figure',
      'synonym',
      'unit',
    ]);
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s does as it says', async (_, rule) => {
    expect(await ruleFaults(rule, (text) => extractText(text, { rules: sample }))).toEqual([]);
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s is needed for it', async (_, rule) => {
    expect(await ruleFaults(rule, (text) => extractText(text))).not.toEqual([]);
  });
});

test('the pack that README.md shows does as it says', async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const rules = await rulesOf(/```yaml\n(.*?)```/s.exec(readme)![1]!);
  for (const rule of rules.packs[0]!.rules)
    expect(await ruleFaults(rule, (text) => extractText(text, { rules }))).toEqual([]);
});

describe('ruleFaults', () => {
  const [parks] = sample.packs[0]!.rules;
  const faultsOf = async (change: Partial<AddedRule>) =>
    (await ruleFaults({ ...parks!, ...change }, (text) => extractText(text, { rules: sample }))).flatMap(
      ({ faults }) => faults,
    );

  it('says in words which field is other than expected', async () => {
    const examples = [{ text: PARKS, figures: [{ text: '26个', value: 27, unit: '处' }] }];
    expect(await faultsOf({ examples })).toEqual([
      '26个: value is 26, expected 27',
      '26个: unit is 个, expected 处',
    ]);
  });

  it('counts the figures', async () => {
    const examples = [{ text: PARKS, figures: [] }];
    expect(await faultsOf({ examples })).toEqual(['gives 1 (26个), expected no figure']);
  });

  it('hears a look-alike', async () => {
    expect(await faultsOf({ silent: [PARKS] })).toEqual([
      '26个 is a figure, typed by aspect/level/size+metric/city/pocket-parks',
    ]);
  });

  it('sees a rule that nothing needs', async () => {
    const examples = [{ text: '建成书屋9个。', figures: [{ text: '9个' }] }];
    expect(await faultsOf({ examples, silent: [] })).toEqual([
      'this and all other texts come out so without this rule',
    ]);
  });
});

describe('rules hold', () => {
  it('for the call they are given to', () => {
    expect(extractText(PARKS).records[0]?.metric).toBeNull();
    expect(extractText(PARKS, { rules: sample }).records[0]?.metric).toBe('city:pocket_parks');
    expect(extractText(PARKS).records[0]?.metric).toBeNull();
  });

  it('for all calls while they are in use', () => {
    const before = useRules(sample);
    try {
      const { records } = extractText(PARKS);
      expect(records[0]?.metric).toBe('city:pocket_parks');
      expect(checkRecord(records[0])).toEqual(records[0]);
    } finally {
      useRules(before);
    }
    expect(rulesInUse()).toBe(before);
  });

  it('so that records of metrics of no rules in use are refused', () => {
    const [record] = extractText(PARKS, { rules: sample }).records;
    expect(() => checkRecord(record)).toThrow('city:pocket_parks is a metric of no rule pack in use');
    expect(() => checkRecord({ ...record, metric: 'parks' })).toThrow();
  });

  it('in tables too', async () => {
    const { readCsv } = await import('../../src/read/formats/csv/index.js');
    const { extractDocument } = await import('../../src/extract-document.js');
    const document = await readCsv(
      Buffer.from('街道,口袋公园（个）,超充车位（桩位）\n澄湖街道,12,60\n石桥街道,9,45\n'),
    );
    const { records } = extractDocument(document, { rules: sample });
    expect(records.map(({ value, unit, metric }) => [value, unit, metric])).toEqual([
      [12, '个', 'city:pocket_parks'],
      [60, '桩位', 'city:fast_charging_bays'],
      [9, '个', 'city:pocket_parks'],
      [45, '桩位', 'city:fast_charging_bays'],
    ]);
  });

  it('in texts in traditional characters, as terms may be', async () => {
    const rules = await rulesOf(`name: acme
metrics:
  - id: acme:gates
    name: 閘機數
    terms: [智慧閘機]
    units: [台]
    examples: [{ text: 新增智慧閘機12台。, figures: [{ text: 12台 }] }]
`);
    const metrics = ['新增智慧閘機12台，為居民開門。', '新增智慧闸机12台。'].map(
      (text) => extractText(text, { rules }).records[0]?.metric,
    );
    expect(metrics).toEqual(['acme:gates', 'acme:gates']);
  });
});

describe('names of packs', () => {
  const metric = (id: string, terms: string) => `  - id: acme:${id}
    name: 桩
    terms: [${terms}]
    units: [个]
    examples: [{ text: 甲, figures: [] }]
`;

  it('go before the same built-in names, and longer ones before shorter ones', async () => {
    const rules = await rulesOf(
      `name: acme\nmetrics:\n${metric('piles', '充电桩')}${metric('own', '自用充电桩')}`,
    );
    const metrics = ['充电桩', '自用充电桩', '公共充电桩'].map(
      (name) => extractText(`全区新建${name}860个。`, { rules }).records[0]?.metric,
    );
    expect(metrics).toEqual(['acme:piles', 'acme:own', 'charging_piles']);
  });

  it('are measured in nothing but their units', async () => {
    const rules = await rulesOf(`name: acme\nmetrics:\n${metric('piles', '储物格')}`);
    const metricOf = (text: string) => extractText(text, { rules }).records[0]?.metric;
    expect(metricOf('全区新建储物格860个。')).toBe('acme:piles');
    expect(metricOf('全区储物格数量为860。')).toBe('acme:piles');
    expect(metricOf('全区新建储物格860平方米。')).toBeNull();
    expect(metricOf('全区储物格增长8%。')).toBe('acme:piles');
  });
});

it('a pattern on which backtracking would never end is done at once', async () => {
  const rules = await rulesOf(`name: acme
metrics:
  - id: acme:x
    name: 桩
    terms: [充电桩]
    units: [个]
    with: (?:(?:甲+)+乙?)+丙
    examples: [{ text: 甲, figures: [] }]
`);
  expect(extractText(`${'甲'.repeat(110)}充电桩860个。`, { rules }).records[0]?.metric).toBe(
    'charging_piles',
  );
});
