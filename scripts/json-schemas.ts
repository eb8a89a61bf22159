import { z } from 'zod';
import { checkReportSchema, expectedLineSchema } from '../src/check/index.js';
import { configSchema } from '../src/config/index.js';
import { packSchema } from '../src/packs/index.js';
import { documentLineSchema } from '../src/read/document-line.js';
import { recordSchema } from '../src/record/index.js';

/** The zod schema of each file in `schemas/`. */
export const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  'record.schema.json': recordSchema,
  'expected-line.schema.json': expectedLineSchema,
  'check-report.schema.json': checkReportSchema,
  'config.schema.json': configSchema,
  'rule-pack.schema.json': packSchema,
  'document.schema.json': documentLineSchema,
};

/** The JSON Schema as its file in `schemas/` holds it. */
export function jsonSchema(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;
}
