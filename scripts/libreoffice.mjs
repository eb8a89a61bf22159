// Opens the CSV (with byte order mark) and the workbook of the fixtures in LibreOffice, without a window, has it write them as
// CSV again and compares every cell with the records. Needs `soffice`; build first.
//
//   node scripts/libreoffice.mjs [PATH...]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';

const CLI = fileURLToPath(new URL('../bin/extract.js', import.meta.url));
const paths = process.argv.length > 2 ? process.argv.slice(2) : ['fixtures/reports', 'fixtures/tables'];
/** Comma, double quotes, UTF-8, numbers as they are and not as they are shown, every sheet. */
const OUT = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
/** Columns of numbers, as they are counted in the CSV; all others are to be taken as text, as its import window lets one say. */
const NUMBERS = new Set([
  'start',
  'end',
  'line',
  'column',
  'value',
  'value_max',
  'page',
  'table',
  'table_row',
  'table_column',
]);

const folder = mkdtempSync(join(tmpdir(), 'zhibiao-libreoffice-'));
try {
  const extract = (...options) =>
    execFileSync(process.execPath, [CLI, ...paths, ...options], {
      maxBuffer: 1 << 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const records = extract('-f', 'jsonl')
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  extract('-o', join(folder, 'book.xlsx'));
  extract('-o', join(folder, 'list.csv'), '--bom');
  // Without a window nobody confirms the encoding that the byte order mark tells.
  const [head] = readFileSync(join(folder, 'list.csv'), 'utf8').slice(1).split('\r\n');
  const types = head.split(',').map((name, i) => `${i + 1}/${NUMBERS.has(name) ? 1 : 2}`);
  const asText = `--infilter=Text - txt - csv (StarCalc):44,34,76,1,${types.join('/')}`;
  for (const [file, result, options] of [
    ['book.xlsx', 'book-records.csv', []],
    ['list.csv', 'list-list.csv', [asText]],
  ]) {
    compare(file, records, opened(file, result, options));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The rows that LibreOffice sees in a file. */
function opened(file, result, options) {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const out = join(folder, 'out');
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=${profile}`,
      '--headless',
      ...options,
      '--convert-to',
      OUT,
      '--outdir',
      out,
      join(folder, file),
    ],
    { stdio: 'ignore' },
  );
  return parse(readFileSync(join(out, result), 'utf8'), { columns: true, bom: true });
}

function compare(file, records, rows) {
  const wrong = [];
  if (rows.length !== records.length) wrong.push(`${rows.length} rows for ${records.length} records`);
  let cells = 0;
  for (const [i, record] of records.entries()) {
    for (const [field, value] of Object.entries(record)) {
      cells++;
      const cell = rows[i]?.[field];
      if (!isSame(cell, value))
        wrong.push(`row ${i + 2}, ${field}: ${JSON.stringify(cell)} is not ${JSON.stringify(value)}`);
    }
  }
  console.log(`${file}: ${records.length} records, ${cells} cells, ${wrong.length} differ`);
  for (const message of wrong.slice(0, 20)) console.log(`  ${message}`);
  if (wrong.length > 0) process.exitCode = 1;
}

/** CSV guards what could be a formula with an apostrophe. */
function isSame(cell, value) {
  if (typeof value === 'number') return cell !== undefined && cell !== '' && Number(cell) === value;
  return cell === (value ?? '') || cell === `'${value}`;
}
