import type { Cell, Lang } from '../columns.js';
import type { Sink } from '../sink.js';
import type { TextOut } from '../text-out.js';
import { WideTable } from './wide-table.js';

/** Most conflicting values that are told one by one. */
const TOLD = 20;

/** Writes the text of a table from its titles and rows. */
export type LayOut = (titles: readonly string[], rows: readonly (readonly Cell[])[]) => string;

/** A row for each subject and period; what did not get in is told to `warn`. Written at the end, as its columns are not known before. */
export function wideSink(out: TextOut, lang: Lang, layOut: LayOut, warn: (message: string) => void): Sink {
  const table = new WideTable((message) => {
    if (table.conflicts <= TOLD) warn(message);
  });
  return {
    write(record) {
      table.add(record);
      return undefined;
    },
    async end() {
      const { titles, rows } = table.grid(lang);
      await out.write(layOut(titles, rows));
      await out.flush();
      for (const message of leftOut(table, TOLD)) warn(message);
    },
  };
}

/** What a wide table did not take in, beyond the conflicts that were `told`. */
export function leftOut({ conflicts, withoutMetric }: WideTable, told: number): string[] {
  const messages = [];
  if (conflicts > told) {
    const values = told > 0 ? 'more conflicting values' : 'conflicting values';
    messages.push(`${conflicts - told} ${values} left out of the wide table; the first is kept`);
  }
  if (withoutMetric > 0) {
    const figures = withoutMetric === 1 ? 'figure' : 'figures';
    messages.push(
      `${withoutMetric} ${figures} without a metric left out of the wide table; the long form has them`,
    );
  }
  return messages;
}
