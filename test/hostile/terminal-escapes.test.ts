import { describe, expect, it } from 'vitest';
import { endOf, runCli, startCli } from '../cli/run-cli.js';
import { makeZip } from '../read/formats/make-zip.js';
import { tempFolder, writeFiles } from '../temp-folder.js';
import { shownOnTerminal } from './on-terminal.js';

const folder = tempFolder();
/** Erases the screen, sets the window's title, turns text about, and does it once more with the one-character codes of C1. */
const EVIL = '\x1b[2J\x1b]0;t\x07\u202e\x9b2J\x9d0;t\x9c\u2028\x7f\b';
/** What none of it may leave; tabs aside, and line ends, before which the terminal's driver puts one more carriage return. */
const STEERS = /[^\P{Cc}\r\n\t]|\r(?!\r?\n)|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
/** The program's own line of progress. */
const OWN = '\r\x1b[K';
const name = `evil${EVIL}.txt`;
/** Enough besides for it not to be taken for a binary file. */
const prose = '村道两旁的稻田连成一片，乡亲们说起这几年的变化，人人脸上都有笑意。'.repeat(40);
const text = `2023年，澄湖${EVIL}区新建${EVIL}公路8公里。\n${prose}\n`;
const pack = `name: acme
metrics:
  - id: acme:parks
    name: "公园${'\\e[2J\\x9b2J\\u202e'}数"
    terms: ["口袋${'\\e[2J'}公园", 口袋公园]
    units: [个]
    examples:
      - text: "全区${'\\e[2J\\x9b2J'}新建口袋公园26个。"
        figures: [{ text: 26个, value: 27 }]
`;
writeFiles(folder, {
  [`in/${name}`]: text,
  'in/all.zip': makeZip({ [name]: text, [`bad${EVIL}.docx`]: 'PK\x03\x04' }),
  'in/page.html': '<p>全镇新建&#27;[2J&#155;2J&#x202e;公路8公里。</p>',
  [`in/evil${EVIL}.ext${EVIL}`]: '',
  [`in/empty${EVIL}.txt`]: '',
  'docs.jsonl': `${JSON.stringify({ id: `x${EVIL}`, text })}\n{"${EVIL}":1}\n`,
  [`pack${EVIL}.yaml`]: pack,
  [`bad${EVIL}.yaml`]: `name: "acme${'\\e[2J'}"\n"${'\\e[2J'}": 1\nx: ${'&'}\n`,
  'warns.yaml': 'metric: !unknown [gdp] # \x1b[2J\x9b2J\n',
  'config.yaml': `"${'\\e[2J'}": 1\n`,
});
const quoted = (argument: string) => `'${argument}'`;

describe('nothing that a text, a name or an argument holds steers the terminal', () => {
  it.each([
    'in --dedupe --summary',
    'in -f table',
    ...['json', 'jsonl', 'csv', 'md'].map((format) => `in -f ${format}`),
    'in -f csv --wide --lang zh',
    '--documents jsonl docs.jsonl',
    `text ${quoted(`in/${name}`)}`,
    'text in/page.html',
    `explain ${quoted(`in/${name}`)}`,
    `explain ${quoted(`in/${name}`)} --json`,
    'check in',
    ...['github', 'junit', 'json'].map((reporter) => `check in --reporter ${reporter}`),
    `rules list --rules ${quoted(`pack${EVIL}.yaml`)}`,
    `rules list --json --rules ${quoted(`pack${EVIL}.yaml`)}`,
    `rules show acme:parks --rules ${quoted(`pack${EVIL}.yaml`)}`,
    `rules test ${quoted(`pack${EVIL}.yaml`)} ${quoted(`bad${EVIL}.yaml`)}`,
    `rules test ${quoted(`pack${EVIL}.yaml`)}`,
    `in -o ${quoted(`no${EVIL}/where.csv`)}`,
    'in --config warns.yaml',
  ])('extract %s', async (args) => {
    const shown = (await shownOnTerminal(folder, args)).replaceAll(OWN, '');
    expect(shown).not.toBe('');
    expect(shown).not.toContain('binary');
    expect(shown).not.toMatch(STEERS);
  });

  it.each([
    [`--opt${EVIL}`],
    [`command${EVIL}`],
    ['docs.jsonl', '--format', `x${EVIL}`],
    ['docs.jsonl', '--output', `x${EVIL}`],
    ['docs.jsonl', '--metric', `x${EVIL}`],
    ['docs.jsonl', '--max-bytes', `x${EVIL}`],
    ['docs.jsonl', '--config', `x${EVIL}`],
    ['docs.jsonl', '--config', 'config.yaml'],
    ['rules', 'show', `x${EVIL}`],
    ['completion', `x${EVIL}`],
  ])('extract %j', async (...args) => {
    const { code, stdout, stderr } = await runCli(folder, args);
    expect(code).toBeGreaterThan(0);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(STEERS);
  });
});

it('a pipe gets the text as it is', async () => {
  const child = startCli(folder, ['text', `in/${name}`]);
  child.stdin!.end();
  expect((await endOf(child)).stdout).toBe(text);
});
