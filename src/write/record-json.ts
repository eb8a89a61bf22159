import type { FigureRecord } from '../contracts/index.js';

/**
 * Makes the JSON text of records, the same as `JSON.stringify` gives. Twice as fast for the records of a report, which come in
 * text order: neighbours share their file, subject and quote, and a quote is longer than all other fields together.
 */
export function recordJson(): (record: FigureRecord) => string {
  const file = remembering();
  const subject = remembering();
  const quote = remembering();
  return (r) =>
    `{"id":"${r.id}","file":${file(r.file)},"start":${r.start},"end":${r.end},"line":${r.line},"column":${r.column}` +
    `,"text":${JSON.stringify(r.text)},"value":${r.value},"value_max":${r.value_max},"unit":${JSON.stringify(r.unit)}` +
    `,"qualifier":"${r.qualifier}","aspect":"${r.aspect}","status":"${r.status}","basis":${plain(r.basis)}` +
    `,"metric":${plain(r.metric)},"label":${JSON.stringify(r.label)},"subject":${subject(r.subject)}` +
    `,"period":${plain(r.period)},"quote":${quote(r.quote)},"rule":"${r.rule}","page":${r.page}` +
    `,"table":${r.table},"table_row":${r.table_row},"table_column":${r.table_column}}`;
}

/** Text of a string that needs no escapes: ids and words of closed vocabularies. */
function plain(value: string | null): string {
  return value === null ? 'null' : `"${value}"`;
}

/** JSON text of a string that is often the same as the one before. */
function remembering(): (value: string | null) => string {
  let last: string | null = null;
  let json = 'null';
  return (value) => {
    if (value !== last) {
      last = value;
      json = JSON.stringify(value);
    }
    return json;
  };
}
