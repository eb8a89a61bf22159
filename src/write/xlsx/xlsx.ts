import type { Writable } from 'node:stream';
import { writeXlsx } from 'hucre/xlsx';
import { ChunkOut } from '../chunk-out.js';
import type { Cell, Lang, OutputColumn } from '../columns.js';
import { OutputLimitError } from '../output-limit-error.js';
import type { FileReport, Sink } from '../sink.js';
import { leftOut } from '../wide/wide-sink.js';
import { WIDE_KEYS, WideTable } from '../wide/wide-table.js';
import { type SheetColumn, sheetOf } from './sheet.js';

/** Most records of a workbook: they are held in memory, about 10 kB each, while it is put together. */
const MOST_RECORDS = 250_000;

/** Stands for the time of writing: the same records give the same bytes. */
const MADE = new Date(0);

const WORDS = {
  en: {
    records: 'records',
    wide: 'wide',
    files: 'files',
    file: ['file', 'figures', 'other_numbers', 'messages'],
  },
  zh: { records: '数据', wide: '宽表', files: '文件', file: ['文件', '数据条数', '其他数字', '消息'] },
} as const;

/**
 * A workbook: the records, the same by subject and period, and the files with their counts and messages. All of it is held in
 * memory until the end.
 */
export function xlsxSink(
  stream: Writable,
  columns: readonly OutputColumn[],
  lang: Lang,
  warn: (message: string) => void,
): Sink {
  const out = new ChunkOut(stream);
  const words = WORDS[lang];
  const rows: Cell[][] = [];
  const wide = new WideTable(() => {});
  const files = new Map<string, FileReport>();
  return {
    write(record) {
      if (rows.length === MOST_RECORDS)
        throw new OutputLimitError(`a workbook holds up to ${MOST_RECORDS} records`);
      rows.push(columns.map(({ cell }) => cell(record)));
      wide.add(record);
      return undefined;
    },
    file(report) {
      const { path, counts, messages } = report;
      const before = files.get(path);
      const all = before
        ? { path, counts: counts ?? before.counts, messages: [...before.messages, ...messages] }
        : report;
      files.set(path, all);
    },
    async end() {
      const grid = wide.grid(lang);
      const sheets = [
        sheetOf(words.records, columns, rows),
        sheetOf(words.wide, wideColumns(grid.titles), grid.rows),
        sheetOf(words.files, fileColumns(words.file), [...files.values()].map(fileRow)),
      ];
      await out.write(await writeXlsx({ sheets, properties: { modified: MADE } }));
      for (const message of leftOut(wide, 0)) warn(message);
    },
  };
}

/** Subject, period and files, then numbers. */
function wideColumns(titles: readonly string[]): SheetColumn[] {
  return titles.map((title, i) => ({ title, kind: i < WIDE_KEYS ? 'text' : 'number' }));
}

function fileColumns(titles: readonly string[]): SheetColumn[] {
  return titles.map((title, i) => ({ title, kind: i === 1 || i === 2 ? 'integer' : 'text' }));
}

function fileRow({ path, counts, messages }: FileReport): Cell[] {
  return [path, counts?.figures ?? null, counts?.otherNumbers ?? null, messages.join('\n') || null];
}
