import { recordJson } from './record-json.js';
import type { TextFormat } from './text-format.js';

/** One JSON array, a record a line; `[]` where there is none. */
export const jsonFormat: TextFormat = {
  head: '[\n',
  between: ',\n',
  foot: '\n]\n',
  none: '[]\n',
  texts: recordJson,
};
