import { z } from 'zod';
import { documentLineSchema } from '../src/read/index.js';

/** The JSON Schema of a line of `--documents jsonl`, as the file in `schemas/` holds it. */
export function documentJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(documentLineSchema), null, 2)}\n`;
}
