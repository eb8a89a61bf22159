import { type Flow, layOut } from '../flow.js';
import { FormatError } from '../format-error.js';
import type { FormatReader } from '../format-reader.js';
import { findPart, relationshipsOf } from '../opc.js';
import { TextBuilder } from '../text-builder.js';
import { Zip } from '../zip.js';
import { readFlow } from './flow-reader.js';
import { ListNumbers } from './list-numbers.js';
import { readStyles } from './styles.js';

/**
 * Reads Word documents: tracked changes accepted, list numbers written out, text boxes after the paragraph they hang on, notes at the end
 * in the order in which they are referred to; without hidden text, comments, tables of contents, heads and feet of pages.
 */
export const readDocx: FormatReader = async (bytes) => {
  const zip = await Zip.open(bytes);
  const main = (await findPart(zip, '.main+xml')) ?? 'word/document.xml';
  const relationships = await relationshipsOf(zip, main);
  const part = async (type: string) => {
    const found = relationships.find((relationship) => relationship.type === type);
    return found && zip.read(found.target);
  };
  const document = await zip.read(main);
  if (!document)
    throw new FormatError('damaged', 'a Word document without its text', 'open it in Word and save it again');
  const styleOf = readStyles(await part('styles'));
  const numbers = new ListNumbers(await part('numbering'));
  const { flow, references } = readFlow(document, styleOf, numbers);
  const builder = new TextBuilder();
  layOut(flow, builder);

  const notes = new Map<string, Flow>();
  for (const type of ['footnote', 'endnote']) {
    const bytesOfNotes =
      references.some((reference) => reference.startsWith(type)) && (await part(`${type}s`));
    if (!bytesOfNotes) continue;
    for (const [id, note] of readFlow(bytesOfNotes, styleOf, numbers).notes) notes.set(`${type}:${id}`, note);
  }
  for (const reference of new Set(references)) layOut(notes.get(reference) ?? [], builder);
  return builder.build();
};
