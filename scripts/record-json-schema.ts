import { z } from 'zod';
import { recordSchema } from '../src/record/index.js';

/** The JSON Schema of a record, as the file in `schemas/` holds it. */
export function recordJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(recordSchema), null, 2)}\n`;
}
