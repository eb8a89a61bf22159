import { recordJson } from './record-json.js';
import type { TextFormat } from './text-format.js';

/** JSON Lines: one record a line. */
export const jsonlFormat: TextFormat = {
  head: '',
  between: '',
  foot: '',
  none: '',
  texts() {
    const json = recordJson();
    return (record) => `${json(record)}\n`;
  },
};
