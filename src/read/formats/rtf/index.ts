import { layOut } from '../flow.js';
import type { FormatReader } from '../format-reader.js';
import { TextBuilder } from '../text-builder.js';
import { Interpreter } from './interpreter.js';
import { readTokens } from './tokens.js';

/**
 * Reads rich text: tracked changes accepted, list numbers as their producer wrote them out, notes at the end; without hidden text,
 * comments, tables of contents, heads and feet of pages. A document that is cut short gives what it has.
 */
export const readRtf: FormatReader = async (bytes) => {
  const interpreter = new Interpreter();
  readTokens(bytes, interpreter);
  const { flow, complete } = interpreter.end();
  const builder = new TextBuilder();
  layOut(flow, builder);
  layOut(interpreter.notes, builder);
  return builder.build(complete ? [] : ['the document is cut short; what is left of it was read']);
};
