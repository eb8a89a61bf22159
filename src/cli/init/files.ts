import { expectedOf, expectedText } from '../../check/index.js';
import { CONFIG_FILE } from '../../config/config-file.js';
import { extractText } from '../../extract-text.js';

/** A file that `extract init` writes. */
export interface InitialFile {
  readonly path: string;
  content(): string;
}

const CONFIG = `# yaml-language-server: $schema=./node_modules/zhibiao/schemas/config.schema.json
# Options of extract that hold where the command line does not say otherwise. Paths count from this file's folder.

# What to read where nothing is named.
paths: [reports]

# Where to write, and how; without output, records go to standard output.
# output: figures.csv
# format: csv
# columns: [file, line, label, value, unit, period]

# What to keep.
# metric: [gdp]
# aspect: [level, growth]

# Rule packs: folders, files or npm packages.
# rules: [rules]

# How reports are read.
# encoding: gb18030
# timeout: 60

# What extract check compares.
check:
  folder: fixtures
  # fields: [value, unit, aspect, metric]
`;

const REPORT = `柳汀县2024年经济运行情况

2024年，全县地区生产总值完成186.4亿元，同比增长5.8%。固定资产投资42.7亿元，增长7.1%。
年末常住人口31.6万人，城镇新增就业4280人，完成年度目标的107%。
`;

const REPORT_PATH = 'fixtures/example.txt';

const WORKFLOW = `# Fails where the figures of fixtures/ are no longer those that their expected files list.
name: extract
on: [push, pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with:
          node-version: 22
      # package.json names the version: npm install --save-dev zhibiao
      - run: npm ci
      - run: npx --no-install extract check --reporter github
`;

/** What to write, in groups that are written whole or not at all. */
export const INITIAL_FILES: readonly (readonly InitialFile[])[] = [
  [{ path: CONFIG_FILE, content: () => CONFIG }],
  [
    { path: REPORT_PATH, content: () => REPORT },
    { path: 'fixtures/example.expected.jsonl', content: exampleFigures },
  ],
  [{ path: '.github/workflows/extract.yml', content: () => WORKFLOW }],
];

function exampleFigures(): string {
  return expectedText(extractText(REPORT, { file: REPORT_PATH }).records.map(expectedOf));
}
