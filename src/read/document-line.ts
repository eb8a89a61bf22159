import { z } from 'zod';

/**
 * A line of `--documents jsonl`; keys that it does not name are ignored.
 * `schemas/document.schema.json` is generated from it (`npm run schema`).
 */
export const documentLineSchema = z
  .looseObject({
    id: z
      .union([z.string().min(1), z.int()], { error: 'expected text or a whole number' })
      .describe('Names the document; its records carry it as their `file`, a number as its digits.'),
    text: z.string().describe('The whole text, in which records count their offsets; may be empty.'),
    title: z
      .string()
      .optional()
      .describe('Its title or file name: tells place and year where the text does not.'),
    script: z
      .enum(['auto', 'hans', 'hant'])
      .optional()
      .describe('Simplified (hans) or traditional (hant) Chinese; what `--script` says where left out.'),
  })
  .meta({ title: 'Document line', description: 'One document of a stream of JSON Lines.' });

/** A document as a line of JSON gives it. */
export interface LineDocument {
  readonly id: string;
  readonly text: string;
  readonly title: string | undefined;
  readonly script: 'auto' | 'hans' | 'hant' | undefined;
}

/** What is wrong with a line: what was found and what was expected. */
export class LineError extends Error {
  override readonly name = 'LineError';
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const EXPECTED = 'write {"id":"…","text":"…"} in UTF-8 on one line';

/**
 * The document of a line; null for a blank line. A byte order mark is passed over.
 * @throws LineError where the line is none
 */
export function parseDocumentLine(bytes: Uint8Array): LineDocument | null {
  const json = textOf(bytes);
  if (json.trim() === '') return null;
  const { success, data, error } = documentLineSchema.safeParse(jsonOf(json));
  if (success) return { ...data, id: String(data.id), title: data.title, script: data.script };
  const { path, message } = error.issues[0]!;
  throw new LineError(`${path.length > 0 ? `"${path.join('.')}": ` : ''}${message}; ${EXPECTED}`);
}

function textOf(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new LineError(`no UTF-8; ${EXPECTED}`);
  }
}

function jsonOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new LineError(`no JSON (${(error as Error).message}); ${EXPECTED}`);
  }
}
