import type { Writable } from 'node:stream';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { ChunkOut } from './chunk-out.js';
import type { Cell, ColumnKind, OutputColumn } from './columns.js';
import type { Sink } from './sink.js';

type Schema = ParquetWriter['schema'];

/** Records of a row group: what is held in memory before it is written. */
const GROUP = 20_000;

const TYPES: Readonly<Record<ColumnKind, Pick<Schema[number], 'type' | 'converted_type'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  digits: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
};

/** Parquet with typed columns, written by row groups of 20,000 records. */
export function parquetSink(stream: Writable, columns: readonly OutputColumn[]): Sink {
  const out = new ChunkOut(stream);
  const bytes = new ByteWriter();
  const file = new ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: 'zhibiao' });
  let group: Cell[][] = columns.map(() => []);
  const flush = () => {
    const columnData = columns.map(({ title }, i) => ({ name: title, data: group[i]!, offsetIndex: false }));
    group = columns.map(() => []);
    if (columnData[0]!.data.length > 0) file.write({ columnData, rowGroupSize: GROUP });
    return out.write(taken(bytes));
  };
  return {
    write(record) {
      for (const [i, { cell }] of columns.entries()) group[i]!.push(cell(record));
      return group[0]!.length >= GROUP ? flush() : undefined;
    },
    async end() {
      await flush();
      file.finish();
      await out.write(taken(bytes));
    },
  };
}

function schemaOf(columns: readonly OutputColumn[]): Schema {
  return [
    { name: 'record', num_children: columns.length },
    ...columns.map(({ title, kind }) => ({
      name: title,
      repetition_type: 'OPTIONAL' as const,
      ...TYPES[kind],
    })),
  ];
}

/** The bytes written since the last time; their room is used again. */
function taken(bytes: ByteWriter): Uint8Array {
  const copy = bytes.getBytes().slice();
  bytes.index = 0;
  return copy;
}
