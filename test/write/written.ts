import { PassThrough } from 'node:stream';
import type { FigureRecord } from '../../src/contracts/index.js';
import {
  createSink,
  type FileReport,
  type Format,
  PLAIN_VIEW,
  type SinkOptions,
  type View,
} from '../../src/write/index.js';

export type Wishes = Partial<Omit<SinkOptions, 'view'> & View>;

/** Options of a sink, plain but for what is wished. */
export function sinkOptions({ columns, lang, scale, ...rest }: Wishes = {}): SinkOptions {
  const view: View = {
    columns: columns ?? PLAIN_VIEW.columns,
    lang: lang ?? PLAIN_VIEW.lang,
    scale: scale ?? PLAIN_VIEW.scale,
  };
  return { width: 120, view, bom: false, wide: false, warn: () => {}, ...rest };
}

/** What a sink makes of records. */
export async function writtenBytes(
  format: Format,
  records: readonly FigureRecord[],
  wishes: Wishes = {},
  files: readonly FileReport[] = [],
): Promise<Buffer> {
  const stream = new PassThrough({ highWaterMark: 1 << 26 });
  const sink = await createSink(format, stream, sinkOptions(wishes));
  for (const report of files) sink.file?.(report);
  for (const record of records) await sink.write(record);
  await sink.end();
  stream.end();
  const chunks = (await stream.toArray()) as Uint8Array[];
  return Buffer.concat(chunks);
}

export async function writtenText(
  format: Format,
  records: readonly FigureRecord[],
  wishes: Wishes = {},
): Promise<string> {
  return (await writtenBytes(format, records, wishes)).toString('utf8');
}
